#include "editing/surface/SurfaceDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QRandomGenerator>
#include <QTextFrame>
#include <algorithm>
#include <map>
#include <set>

namespace rapporteur {

namespace {

constexpr std::array bothFields { ArticleTextField::Summary, ArticleTextField::Body };

bool isEmptyParagraph(const Block& block)
{
    const auto* text = std::get_if<TextBlock>(&block);
    return text && text->children.empty() && text->style == BlockStyle::Normal && text->listItem == ListItem::None;
}

TextBlock emptyParagraph()
{
    TextBlock text;
    text.key = SurfaceDocument::freshKey();
    return text;
}

int endOf(const QTextBlock& block)
{
    return block.position() + block.length() - 1;
}

/// Where a change of one text into the other ends in the new one.
int endOfDifference(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    qsizetype same = 0;
    while (same < shorter - start && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return static_cast<int>(after.size() - same);
}

} // namespace

/// While alive, changes of the document are not reported.
class SurfaceDocument::Applying
{
public:
    explicit Applying(SurfaceDocument& document) : m_document(document), m_before(std::exchange(document.m_applying, true)) {}
    ~Applying() { m_document.m_applying = m_before; }

private:
    SurfaceDocument& m_document;
    bool m_before;
};

SurfaceDocument::Edit::Edit(SurfaceDocument& document, const QString& name, Merging merging)
    : m_document(document), m_cursor(&document.m_document)
{
    if (m_document.m_edits++ == 0) {
        m_document.m_editName = name;
        m_document.m_editMerging = merging;
    }
    m_cursor.beginEditBlock();
}

SurfaceDocument::Edit::~Edit()
{
    m_cursor.endEditBlock();
    --m_document.m_edits;
}

SurfaceDocument::SurfaceDocument(QTextDocument& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_document.setUndoRedoEnabled(false);
    m_document.documentLayout(); // a document without one does not tell what changed
    connect(&m_document, &QTextDocument::contentsChange, this, &SurfaceDocument::noteChange);
    connect(&m_document, &QTextDocument::contentsChanged, this, &SurfaceDocument::takeChange);
    load({}, {}, {});
}

QString SurfaceDocument::freshKey()
{
    return QString::number(QRandomGenerator::global()->generate64(), 36);
}

const PortableText& SurfaceDocument::text(ArticleTextField field) const
{
    return field == ArticleTextField::Summary ? m_summary : m_body;
}

PortableText& SurfaceDocument::textOfField(ArticleTextField field)
{
    return field == ArticleTextField::Summary ? m_summary : m_body;
}

int SurfaceDocument::shownCount(ArticleTextField field) const
{
    return std::max(1, static_cast<int>(text(field).size()));
}

int SurfaceDocument::firstNumber(ArticleTextField field) const
{
    return field == ArticleTextField::Summary ? 1 : 1 + shownCount(ArticleTextField::Summary);
}

void SurfaceDocument::countKeys(ArticleTextField field, const std::vector<Block>& blocks, int step)
{
    Keys& keys = keysOf(field);
    for (const Block& block : blocks) {
        if ((keys[keyOf(block)] += step) <= 0)
            keys.remove(keyOf(block));
    }
}

void SurfaceDocument::setLook(const SurfaceLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    const Applying applying(*this);
    m_document.rootFrame()->setFrameFormat(m_look.frameFormat());
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        applyLook(block, m_look);
    cursor.endEditBlock();
}

void SurfaceDocument::load(const QString& headline, const PortableText& summary, const PortableText& body)
{
    const Applying applying(*this);
    m_headline = headline;
    m_summary = summary;
    m_body = body;
    m_summaryKeys.clear();
    m_bodyKeys.clear();
    m_touched.reset();
    m_document.clear();
    m_document.rootFrame()->setFrameFormat(m_look.frameFormat());
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    writeHeadline(cursor, headline, m_look);
    for (const ArticleTextField field : bothFields) {
        const SurfaceSection section = sectionOf(field);
        PortableText shown = text(field);
        countKeys(field, shown, 1);
        if (shown.empty())
            shown.emplace_back(emptyParagraph());
        for (const Block& block : shown) {
            cursor.insertBlock();
            writeBlock(cursor, block, section, m_look, m_texts);
        }
    }
    cursor.endEditBlock();
}

QTextBlock SurfaceDocument::block(ArticleTextField field, const QString& key) const
{
    for (int index = 0; index < shownCount(field); ++index) {
        const QTextBlock block = blockAt(field, static_cast<size_t>(index));
        if (keyOf(block) == key)
            return block;
    }
    return {};
}

QTextBlock SurfaceDocument::block(const QString& key) const
{
    const QTextBlock inBody = block(ArticleTextField::Body, key);
    return inBody.isValid() ? inBody : block(ArticleTextField::Summary, key);
}

std::optional<std::pair<ArticleTextField, size_t>> SurfaceDocument::placeOf(const QTextBlock& block) const
{
    const int number = block.blockNumber();
    for (const ArticleTextField field : bothFields) {
        const int first = firstNumber(field);
        if (number >= first && number < first + shownCount(field))
            return std::pair(field, static_cast<size_t>(number - first));
    }
    return std::nullopt;
}

QTextBlock SurfaceDocument::blockAt(ArticleTextField field, size_t index) const
{
    return m_document.findBlockByNumber(firstNumber(field) + static_cast<int>(index));
}

void SurfaceDocument::removeBlock(int number)
{
    const QTextBlock block = m_document.findBlockByNumber(number);
    const QTextBlock before = block.previous();
    const QTextBlockFormat format = before.blockFormat();
    const QTextCharFormat charFormat = before.charFormat();
    QTextCursor cursor(&m_document);
    cursor.setPosition(endOf(before));
    cursor.setPosition(endOf(block), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    // An empty block gives its format up for that of the text that follows; it is to keep it.
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(charFormat);
}

void SurfaceDocument::replaceBlocks(int first, int count, const std::vector<Block>& blocks, SurfaceSection section)
{
    const int wanted = static_cast<int>(blocks.size());
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (int index = 0; index < wanted; ++index) {
        if (index < count) {
            const QTextBlock block = m_document.findBlockByNumber(first + index);
            cursor.setPosition(block.position());
            cursor.setPosition(endOf(block), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else {
            cursor.setPosition(endOf(m_document.findBlockByNumber(first + index - 1)));
            cursor.insertBlock();
        }
        writeBlock(cursor, blocks[static_cast<size_t>(index)], section, m_look, m_texts);
    }
    for (int number = first + count - 1; number >= first + wanted; --number)
        removeBlock(number);
    cursor.endEditBlock();
}

int SurfaceDocument::apply(const ArticlePatch& patch)
{
    const Applying applying(*this);
    const int section = firstNumber(patch.field);
    PortableText& text = textOfField(patch.field);
    const int first = section + static_cast<int>(patch.first);
    int count = static_cast<int>(patch.removed.size());
    std::vector<Block> blocks = patch.inserted;
    if (text.empty())
        count = 1;
    if (text.size() == patch.removed.size() && blocks.empty())
        blocks.emplace_back(emptyParagraph());
    const bool isOneBlock = count == 1 && blocks.size() == 1;
    const QString before = isOneBlock ? m_document.findBlockByNumber(first).text() : QString();
    countKeys(patch.field, patch.removed, -1);
    countKeys(patch.field, patch.inserted, 1);
    applyPatch(text, patch);
    replaceBlocks(first, count, blocks, sectionOf(patch.field));
    const int last = first + static_cast<int>(blocks.size()) - 1;
    const QTextBlock block = m_document.findBlockByNumber(last);
    return isOneBlock ? block.position() + endOfDifference(before, block.text()) : endOf(block);
}

int SurfaceDocument::setHeadline(const QString& headline)
{
    const Applying applying(*this);
    const QTextBlock block = m_document.firstBlock();
    const QString before = block.text();
    m_headline = headline;
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    writeHeadline(cursor, headline, m_look);
    cursor.endEditBlock();
    return endOfDifference(before, block.text());
}

void SurfaceDocument::refreshPieces()
{
    const Applying applying(*this);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (QTextBlock block = m_document.lastBlock(); block.isValid(); block = block.previous()) {
        if (kindOf(block) != SurfaceKind::Text)
            continue;
        std::vector<SurfaceRun> runs = runsOf(block);
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if (!isPiece(run->format))
                continue;
            RunIdentity what = runIdentity(run->format);
            const QString text = m_texts.text(fieldOf(rapporteur::sectionOf(block)), keyOf(block), what.piece->piece);
            if (text == what.shown)
                continue;
            what.shown = text;
            writeOver(m_document, *run, text, m_look.charFormat(blockIdentity(block), what));
        }
    }
    cursor.endEditBlock();
}

void SurfaceDocument::noteChange(int position, int, int added)
{
    if (m_applying)
        return;
    const QTextBlock last = m_document.findBlock(position + added);
    Touched touched { m_document.findBlock(position).blockNumber(), last.isValid() ? last.blockNumber() : m_document.blockCount() - 1 };
    if (touched.first < 0)
        touched.first = m_document.blockCount() - 1;
    if (m_touched)
        touched = { std::min(touched.first, m_touched->first), m_document.blockCount() - 1 };
    m_touched = touched;
}

std::vector<SurfaceDocument::FoundBlock> SurfaceDocument::readTouched(const Touched& touched, bool& isWhole) const
{
    std::vector<FoundBlock> found;
    for (int number = touched.first; number <= touched.last; ++number) {
        const QTextBlock block = m_document.findBlockByNumber(number);
        const SurfaceSection section = rapporteur::sectionOf(block);
        if (section == SurfaceSection::Headline) {
            found.push_back({ section, DividerBlock {} });
            continue;
        }
        ReadBlock read = readBlock(block);
        isWhole = isWhole && read.isWhole;
        for (Block& each : read.blocks)
            found.push_back({ section, std::move(each) });
    }
    return found;
}

/// Headline, summary, body, each with a block: what an edit from outside (a screen reader's, say) may have broken.
bool SurfaceDocument::isInOrder(const Touched& touched, const std::vector<FoundBlock>& found) const
{
    const auto sectionAt = [&](int number) { return rapporteur::sectionOf(m_document.findBlockByNumber(number)); };
    SurfaceSection last = touched.first == 0 ? SurfaceSection::Headline : sectionAt(touched.first - 1);
    int headlines = 0;
    for (const FoundBlock& each : found) {
        headlines += each.section == SurfaceSection::Headline ? 1 : 0;
        const int step = static_cast<int>(each.section) - static_cast<int>(last);
        if (step < 0 || step > 1)
            return false;
        last = each.section;
    }
    if (headlines != (touched.first == 0 ? 1 : 0))
        return false;
    if (touched.last == m_document.blockCount() - 1)
        return last == SurfaceSection::Body;
    const int step = static_cast<int>(sectionAt(touched.last + 1)) - static_cast<int>(last);
    return step == 0 || step == 1;
}

void SurfaceDocument::makeKeysUnique(const Touched& touched, int oldLast, std::vector<FoundBlock>& found)
{
    // Keys of blocks that the edit did not touch are taken.
    std::map<std::pair<ArticleTextField, QString>, int> touchedKeys;
    for (const ArticleTextField field : bothFields) {
        for (int number = touched.first; number <= oldLast; ++number) {
            const int index = number - firstNumber(field);
            if (index >= 0 && index < static_cast<int>(text(field).size()))
                ++touchedKeys[{ field, keyOf(text(field)[static_cast<size_t>(index)]) }];
        }
    }
    std::set<std::pair<ArticleTextField, QString>> seen;
    int number = touched.first - 1;
    for (FoundBlock& each : found) {
        ++number;
        if (each.section == SurfaceSection::Headline)
            continue;
        const ArticleTextField field = fieldOf(each.section);
        QString key = keyOf(each.block);
        const bool isTaken = keysOf(field).value(key) > touchedKeys[{ field, key }] || seen.contains({ field, key });
        if (key.isEmpty() || isTaken) {
            key = freshKey();
            setKey(each.block, key);
            const QTextBlock block = m_document.findBlockByNumber(number);
            BlockIdentity identity = blockIdentity(block);
            identity.key = key;
            QTextCursor(block).setBlockFormat(m_look.blockFormat(identity));
        }
        seen.insert({ field, key });
    }
}

void SurfaceDocument::rewrite(const Touched& touched, const std::vector<FoundBlock>& found)
{
    int number = touched.first;
    int left = touched.last - touched.first + 1;
    for (size_t index = 0; index < found.size(); ++index) {
        const bool isLast = index + 1 == found.size();
        if (found[index].section != SurfaceSection::Headline)
            replaceBlocks(number, isLast ? std::max(left, 0) : std::min(left, 1), { found[index].block }, found[index].section);
        ++number;
        --left;
    }
}

std::optional<ArticlePatch> SurfaceDocument::takePatch(
    ArticleTextField field, const Touched& touched, int oldLast, const std::vector<FoundBlock>& found)
{
    PortableText& text = textOfField(field);
    const int size = static_cast<int>(text.size());
    const int start = std::clamp(touched.first - firstNumber(field), 0, size);
    const int end = std::clamp(oldLast + 1 - firstNumber(field), 0, size);
    const PortableText before(text.begin() + start, text.begin() + end);
    PortableText after;
    for (const FoundBlock& each : found) {
        if (each.section == sectionOf(field))
            after.push_back(each.block);
    }
    const bool isWholeText = static_cast<int>(before.size()) == size;
    if (isWholeText && after.size() == 1 && isEmptyParagraph(after.front()))
        after.clear();
    ArticlePatch patch = patchBetween({}, field, before, after);
    patch.first += static_cast<size_t>(start);
    if (patch.removed.empty() && patch.inserted.empty())
        return std::nullopt;
    return patch;
}

void SurfaceDocument::takeChange()
{
    if (m_applying || !m_touched)
        return;
    const SurfaceChange change = readChange();
    if (change.headline || !change.patches.empty())
        Q_EMIT changed(change);
}

SurfaceChange SurfaceDocument::readChange()
{
    const Applying applying(*this);
    SurfaceChange change { m_edits > 0 ? m_editName : tr("Typing"), m_edits > 0 ? m_editMerging : Merging::Typing, {}, {} };
    Touched touched = *std::exchange(m_touched, std::nullopt);
    const int oldTotal = 1 + shownCount(ArticleTextField::Summary) + shownCount(ArticleTextField::Body);
    const int oldLast = touched.last - (m_document.blockCount() - oldTotal);
    bool isWhole = true;
    std::vector<FoundBlock> found = readTouched(touched, isWhole);
    if (!isInOrder(touched, found)) {
        load(QString(m_headline), PortableText(m_summary), PortableText(m_body));
        return change;
    }
    if (!isWhole) {
        rewrite(touched, found);
        touched.last = touched.first + static_cast<int>(found.size()) - 1;
    }
    makeKeysUnique(touched, oldLast, found);
    for (int number = touched.first; number <= touched.last; ++number)
        applyLook(m_document.findBlockByNumber(number), m_look);

    if (touched.first == 0) {
        const QString headline = readPlain(m_document.firstBlock()).replace(u'\n', u' ');
        if (headline != m_headline)
            change.headline = m_headline = headline;
    }
    for (const ArticleTextField field : bothFields) {
        if (std::optional<ArticlePatch> patch = takePatch(field, touched, oldLast, found))
            change.patches.push_back(std::move(*patch));
    }
    for (const ArticlePatch& patch : change.patches) {
        countKeys(patch.field, patch.removed, -1);
        countKeys(patch.field, patch.inserted, 1);
        applyPatch(textOfField(patch.field), patch);
    }
    return change;
}

} // namespace rapporteur
