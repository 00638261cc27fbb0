#include "exchange/clipboard/ClipboardReader.h"

#include "core/json/CleanText.h"
#include "core/json/ValueForms.h"
#include "exchange/clipboard/ElementRole.h"
#include "exchange/clipboard/HtmlElement.h"
#include "exchange/clipboard/LinkAddress.h"
#include "exchange/clipboard/TableShape.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestListLevel = 9;
constexpr qsizetype longestMarker = 200;
constexpr qsizetype longestPicture = 100'000'000;

QString textIn(const GumboNode& node, int depth = 0)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
        return QString::fromUtf8(node.v.text.text);
    QString text;
    if (node.type == GUMBO_NODE_ELEMENT && depth < deepestClipboardElement) {
        const GumboVector& children = node.v.element.children;
        for (unsigned index = 0; index < children.length && text.size() < longestMarker; ++index)
            text += textIn(*childAt(children, index), depth + 1);
    }
    return text;
}

/// Word writes a number as "1.", "a)" or "(iv)"; everything else in front of an item is a bullet.
ListItem kindOfMarker(const QString& marker)
{
    static const QRegularExpression number(u"^\\(?(?:\\p{N}+|\\p{L}{1,5})(?:[.\\-]\\p{N}+)*[.):]+$"_s);
    return number.match(QString(marker).remove(QChar::Nbsp).simplified()).hasMatch() ? ListItem::Number : ListItem::Bullet;
}

/// A bullet typed as text, as Word's older lists and mail programs have it: its length with the spaces behind it, else 0.
qsizetype typedBullet(const QString& text)
{
    static const QRegularExpression bullet(u"^\\s*[·•▪§◦‣o\\x{F0B7}\\x{F0A7}][\\s\\x{A0}]+"_s);
    return bullet.match(text).capturedLength();
}

QString primaryLanguage(const QString& tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

/// "fr-CA" for Word's "FR-CA"; empty for what is no language.
QString languageTag(const QString& given)
{
    QStringList parts = given.trimmed().split(u'-');
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const QString lower = parts[index].toLower();
        parts[index] = index > 0 && lower.size() == 2 ? lower.toUpper()
            : index > 0 && lower.size() == 4          ? lower.left(1).toUpper() + lower.mid(1)
                                                      : lower;
    }
    const QString tag = parts.join(u'-');
    return tag.size() <= 35 && isLanguageTag(tag) && !tag.startsWith("x-"_L1) && tag != "und"_L1 && tag != "zxx"_L1 ? tag : QString();
}

bool isSpaceOnly(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

/// A heading is strong by itself.
void removeStrong(TextBlock& block)
{
    const auto marks = [](Inline& child) -> QStringList& { return std::get<Span>(child).marks; };
    const bool isAllStrong = std::all_of(
        block.children.begin(), block.children.end(), [&](Inline& child) { return marks(child).contains("strong"_L1); });
    if (!isAllStrong)
        return;
    for (Inline& child : block.children)
        marks(child).removeAll(u"strong"_s);
}

} // namespace

ClipboardReader::ClipboardReader(const QString& language, Extent extent)
    : m_language(primaryLanguage(language)), m_isInside(extent == Extent::Everything)
{
}

ClipboardText ClipboardReader::read(const GumboNode& document)
{
    const GumboVector& top = document.v.document.children;
    for (unsigned index = 0; index < top.length; ++index)
        node(*childAt(top, index), {}, 0);
    flush();
    finishHeadings();
    m_result.text = std::move(m_blocks);
    return std::move(m_result);
}

void ClipboardReader::node(const GumboNode& node, const TextLook& look, int depth)
{
    switch (node.type) {
    case GUMBO_NODE_COMMENT: {
        const QString comment = QString::fromUtf8(node.v.text.text).trimmed();
        if (comment == "StartFragment"_L1)
            m_isInside = true;
        else if (comment == "EndFragment"_L1)
            m_isInside = false;
        break;
    }
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        if (m_isInside && m_elements <= mostClipboardElements) {
            TextLook shown = look;
            shown.underline = look.underline && look.href.isEmpty(); // a link is underlined by itself
            m_paragraph.append(QString::fromUtf8(node.v.text.text), shown);
        }
        break;
    case GUMBO_NODE_ELEMENT:
        if (++m_elements > mostClipboardElements) {
            m_result.leftOut[LeftOut::TextTooLong] = 1;
        } else if (depth > deepestClipboardElement) {
            if (m_isInside)
                leaveOut(LeftOut::TextTooDeep);
        } else {
            element(HtmlElement(node.v.element), node, look, depth);
        }
        break;
    default:
        break;
    }
}

void ClipboardReader::children(const HtmlElement& element, const TextLook& look, int depth)
{
    for (unsigned index = 0; index < element.children().length; ++index)
        node(*childAt(element.children(), index), look, depth + 1);
}

void ClipboardReader::element(const HtmlElement& element, const GumboNode& node, const TextLook& outside, int depth)
{
    if (leavesOut(element, node))
        return;
    if (m_isInside && hasOwnLooks(element))
        m_result.leftOut[LeftOut::Looks] = 1;
    const TextLook look = lookOf(element, outside);
    if (isObject(element, node, look, depth))
        return;
    if (isBlock(element)) {
        block(element, look, depth);
        return;
    }
    const bool isQuotation = element.tag() == GUMBO_TAG_Q && m_isInside;
    const bool isReading = element.tag() == GUMBO_TAG_RT && m_isInside;
    if (isQuotation || isReading)
        m_paragraph.append(isQuotation ? u"“"_s : u" ("_s, look);
    children(element, look, depth);
    if (isQuotation || isReading)
        m_paragraph.append(isQuotation ? u"”"_s : u")"_s, look);
}

bool ClipboardReader::leavesOut(const HtmlElement& element, const GumboNode& node)
{
    const auto leave = [&](LeftOut what) {
        if (m_isInside && !isSpaceOnly(textIn(node)))
            leaveOut(what);
        return true;
    };
    if (const auto silence = silenceOf(element)) {
        if (m_isInside && silence->counted)
            leaveOut(*silence->counted);
        return true;
    }
    if (element.style(u"mso-list"_s) == "ignore"_L1) {
        m_marker = textIn(node);
        return true;
    }
    if (isWordComment(element))
        return leave(LeftOut::Comments);
    if (isTrackedDeletion(element))
        return leave(LeftOut::DeletedText);
    // What holds the fragment cannot be hidden in it.
    return isHidden(element) && (m_isInside || element.tag() != GUMBO_TAG_BODY) && leave(LeftOut::HiddenText);
}

bool ClipboardReader::isObject(const HtmlElement& element, const GumboNode& node, const TextLook& look, int depth)
{
    switch (element.tag()) {
    case GUMBO_TAG_BR:
        if (m_isInside)
            m_paragraph.breakLine(look);
        return true;
    case GUMBO_TAG_HR:
        flush();
        if (m_isInside && !m_place.isCell)
            m_blocks.emplace_back(DividerBlock {});
        return true;
    case GUMBO_TAG_IMG:
        if (m_isInside)
            picture(element);
        return true;
    case GUMBO_TAG_TABLE:
        table(node, look, depth);
        return true;
    default:
        return false;
    }
}

TextLook ClipboardReader::lookOf(const HtmlElement& element, const TextLook& outside)
{
    TextLook look = lookInside(element, outside);
    if (element.has("lang")) {
        const QString tag = languageTag(element.attribute("lang"));
        const QString primary = primaryLanguage(tag);
        if (element.tag() == GUMBO_TAG_HTML || element.tag() == GUMBO_TAG_BODY)
            m_pageLanguage = primary;
        look.language = primary == m_language || primary == m_pageLanguage ? QString() : tag;
    }
    if (element.tag() == GUMBO_TAG_A && element.has("href")) {
        const QString href = element.attribute("href").trimmed();
        look.href = linkAddress(href);
        // The places inside a document that Word and web pages point to do not come along.
        if (m_isInside && look.href.isEmpty() && !href.isEmpty() && !href.startsWith(u'#'))
            leaveOut(LeftOut::Links);
    }
    return look;
}

ClipboardReader::Place ClipboardReader::placeOf(const HtmlElement& element) const
{
    static const QRegularExpression wordLevel(u"\\blevel(\\d)\\b"_s);
    Place place = m_place;
    const QString& name = element.name();
    if (name == "ul"_L1 || name == "menu"_L1 || name == "dir"_L1 || name == "ol"_L1) {
        place.lists << (name == "ol"_L1 ? ListItem::Number : ListItem::Bullet);
        place.item = ListItem::None;
    } else if (name == "li"_L1) {
        place.item = place.lists.isEmpty() ? ListItem::Bullet : place.lists.last();
        const int said = std::max(element.number("aria-level", 1), element.number("data-aria-level", 1));
        place.level = std::clamp(std::max(static_cast<int>(place.lists.size()), said), 1, deepestListLevel);
    } else if (name == "blockquote"_L1) {
        place.style = BlockStyle::Blockquote;
    }
    const bool isHeading = name.size() == 2 && name.at(0) == u'h' && name.at(1).isDigit();
    if ((isHeading || element.hasClass(u"msotitle"_s)) && !place.isCell) {
        place.heading = isHeading ? name.at(1).digitValue() : 1;
        place.item = ListItem::None;
    }
    const auto level = wordLevel.match(element.style(u"mso-list"_s));
    if (level.hasMatch() && place.heading == 0) {
        place.item = ListItem::Bullet; // until the marker is seen
        place.level = std::clamp(level.captured(1).toInt(), 1, deepestListLevel);
    }
    return place;
}

void ClipboardReader::block(const HtmlElement& element, const TextLook& look, int depth)
{
    const Place outside = m_place;
    const Place inside = placeOf(element);
    // Paragraphs of one list item are its lines.
    const bool isLine = outside.item != ListItem::None && inside.item == outside.item && inside.heading == outside.heading
        && element.tag() != GUMBO_TAG_LI;
    if (isLine) {
        m_paragraph.endLine();
        children(element, look, depth);
        m_paragraph.endLine();
        return;
    }
    flush();
    m_place = inside;
    children(element, look, depth);
    if (element.name() == "p"_L1 && element.attribute("class").startsWith("MsoListParagraph"_L1)
        && m_place.item == ListItem::None && m_marker.isEmpty()) {
        if (const qsizetype length = typedBullet(m_paragraph.text()); length > 0) {
            m_paragraph.removeFirst(length);
            m_place.item = ListItem::Bullet;
        }
    }
    flush();
    m_place = outside;
}

void ClipboardReader::picture(const HtmlElement& element)
{
    // A dot that counts readers.
    if (element.number("width", 0) == 1 || element.number("height", 0) == 1)
        return;
    const QString source = element.attribute("src").trimmed();
    const QString start = source.left(100).toLower();
    const qsizetype comma = source.indexOf(u',');
    if (start.startsWith("data:image/"_L1) && comma > 0 && source.left(comma).contains(";base64"_L1, Qt::CaseInsensitive)
        && source.size() <= longestPicture && m_result.pictures.size() < mostClipboardPictures) {
        const QByteArray bytes = QByteArray::fromBase64(source.mid(comma + 1).toLatin1());
        if (!bytes.isEmpty()) {
            m_result.pictures.push_back({ bytes, cleanText(element.attribute("alt").left(2'000)).simplified() });
            return;
        }
    }
    if (start.startsWith("http:"_L1) || start.startsWith("https:"_L1) || start.startsWith("//"_L1))
        leaveOut(LeftOut::WebPictures);
    else if (start.startsWith("file:"_L1))
        leaveOut(LeftOut::FilePictures);
    else
        leaveOut(LeftOut::OtherPictures);
}

void ClipboardReader::table(const GumboNode& table, const TextLook& look, int depth)
{
    const TableShape shape = tableShape(table);
    if (shape.isLayout || m_place.isCell) {
        block(HtmlElement(table.v.element), look, depth);
        return;
    }
    flush();
    if (shape.caption)
        node(*shape.caption, look, depth + 1);
    TableBlock block;
    bool isInside = m_isInside;
    for (const auto& places : tableGrid(shape)) {
        std::vector<TableCell> row;
        for (const TableShape::Cell* place : places)
            row.push_back(place ? cell(*place->node, look, depth + 1) : TableCell {});
        isInside = isInside || m_isInside;
        if (std::any_of(row.begin(), row.end(), [](const TableCell& cell) { return !cell.empty(); }))
            block.rows.push_back(std::move(row));
    }
    if (block.rows.empty() || !isInside)
        return;
    block.headerRow = hasHeaderRow(shape);
    m_blocks.emplace_back(std::move(block));
}

TableCell ClipboardReader::cell(const GumboNode& cell, const TextLook& look, int depth)
{
    const Place outside = m_place;
    m_place = {};
    m_place.isCell = true;
    std::vector<Block> blocks;
    blocks.swap(m_blocks);
    node(cell, look, depth);
    flush();
    blocks.swap(m_blocks);
    m_place = outside;
    TableCell texts;
    for (Block& block : blocks) {
        if (auto* text = std::get_if<TextBlock>(&block))
            texts.push_back(std::move(*text));
    }
    return texts;
}

void ClipboardReader::flush()
{
    const bool isItem = m_place.item != ListItem::None;
    auto texts = m_paragraph.take(isItem ? ParagraphText::EmptyLines::Joined : ParagraphText::EmptyLines::Split);
    for (TextBlock& text : texts) {
        if (isItem) {
            text.listItem = m_marker.isEmpty() ? m_place.item : kindOfMarker(m_marker);
            text.level = m_place.level;
        } else if (m_place.heading > 0) {
            removeStrong(text);
            m_headings.emplace_back(m_blocks.size(), m_place.heading);
        } else {
            text.style = m_place.style;
        }
        m_blocks.emplace_back(std::move(text));
    }
    m_marker.clear();
}

/// The article's headline is its first heading, so that the headings of a text that has one of its own go one level down.
void ClipboardReader::finishHeadings()
{
    const bool hasTop = std::any_of(m_headings.begin(), m_headings.end(), [](const auto& heading) { return heading.second == 1; });
    for (const auto& [index, level] : m_headings) {
        const int written = std::clamp(level + (hasTop ? 1 : 0), 2, 4);
        std::get<TextBlock>(m_blocks[index]).style
            = static_cast<BlockStyle>(static_cast<int>(BlockStyle::Heading2) + written - 2);
    }
}

} // namespace rapporteur
