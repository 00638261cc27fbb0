#include "publish/fragments/BodyFragment.h"

#include "publish/HtmlParagraphs.h"
#include "publish/HtmlText.h"
#include "publish/fragments/FragmentText.h"

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A block between its comments; `attributes` is JSON of our own, never text from an article.
QString block(const QString& name, const QString& attributes, const QString& content)
{
    const QString start = attributes.isEmpty() ? QString() : u' ' + attributes;
    return "<!-- wp:"_L1 + name + start + " -->\n"_L1 + content + "\n<!-- /wp:"_L1 + name + " -->\n\n"_L1;
}

QString paragraphBlock(const QString& content)
{
    return block(u"paragraph"_s, {}, "<p>"_L1 + content + "</p>"_L1);
}

QString headingBlock(int level, const QString& content)
{
    const QString attributes = level == 2 ? QString() : u"{\"level\":%1}"_s.arg(level);
    return block(u"heading"_s, attributes, u"<h%1 class=\"wp-block-heading\">%2</h%1>"_s.arg(QString::number(level), content));
}

QString tableBlock(const QString& sections, const QString& caption)
{
    if (sections.isEmpty())
        return {};
    const QString below = caption.isEmpty() ? QString() : "<figcaption class=\"wp-element-caption\">"_L1 + caption + "</figcaption>"_L1;
    return block(u"table"_s, u"{\"hasFixedLayout\":false}"_s,
        "<figure class=\"wp-block-table\"><table>"_L1 + sections + "</table>"_L1 + below + "</figure>"_L1);
}

/// One item of a list with the lists inside it.
struct ListNode
{
    QString content;
    ListItem kind = ListItem::Bullet;
    std::vector<ListNode> children;
};

/// Items by their levels, as a tree; a level that was skipped counts as the next one.
std::vector<ListNode> listTree(std::span<const RenderedParagraph> items)
{
    std::vector<ListNode> top;
    for (const RenderedParagraph& item : items) {
        std::vector<ListNode>* place = &top;
        for (int level = 1; level < item.level && !place->empty(); ++level)
            place = &place->back().children;
        place->push_back({ inlineMarkup(item.runs), item.listItem, {} });
    }
    return top;
}

/// The lists that nodes of one level make: a new one where the kind changes.
QString listBlocks(const std::vector<ListNode>& nodes)
{
    QString html;
    for (size_t begin = 0; begin < nodes.size();) {
        const ListItem kind = nodes[begin].kind;
        const bool isNumbered = kind == ListItem::Number;
        const QString name = isNumbered ? u"ol"_s : u"ul"_s;
        QString items;
        for (; begin < nodes.size() && nodes[begin].kind == kind; ++begin) {
            const QString inner = listBlocks(nodes[begin].children).trimmed();
            items += block(u"list-item"_s, {}, "<li>"_L1 + nodes[begin].content + inner + "</li>"_L1);
        }
        html += block(u"list"_s, isNumbered ? u"{\"ordered\":true}"_s : QString(), u'<' + name + u'>' + items.trimmed() + "</"_L1 + name + u'>');
    }
    return html;
}

class WordPressWriter
{
public:
    WordPressWriter(const PageWords& words, const PictureName& pictureName) : m_words(words), m_pictureName(pictureName) {}

    QString write(const RenderedText& text)
    {
        for (size_t index = 0; index < text.size(); ++index)
            std::visit([this](const auto& value) { add(value); }, text[index]);
        flush();
        return m_html;
    }

private:
    void add(const RenderedParagraph& paragraph)
    {
        const auto continues = [&](const RenderedParagraph& before) {
            return (before.listItem != ListItem::None) == (paragraph.listItem != ListItem::None)
                && (paragraph.listItem != ListItem::None || before.style == BlockStyle::Blockquote);
        };
        const bool isGathered = paragraph.listItem != ListItem::None || paragraph.style == BlockStyle::Blockquote;
        if (!m_gathered.empty() && (!isGathered || !continues(m_gathered.back())))
            flush();
        if (isGathered) {
            m_gathered.push_back(paragraph);
            return;
        }
        const std::optional<int> level = headingLevel(paragraph);
        m_heading = level.value_or(m_heading);
        m_html += level ? headingBlock(*level, inlineMarkup(paragraph.runs)) : paragraphBlock(inlineMarkup(paragraph.runs));
    }

    void add(const RenderedFigure& figure)
    {
        flush();
        static const QHash<PhotoSize, QString> alignments { { PhotoSize::Wide, u"wide"_s }, { PhotoSize::Left, u"left"_s },
            { PhotoSize::Right, u"right"_s } };
        const QString align = alignments.value(figure.size);
        const QString attributes = align.isEmpty() ? u"{\"sizeSlug\":\"large\"}"_s : u"{\"align\":\"%1\",\"sizeSlug\":\"large\"}"_s.arg(align);
        QString html = "<figure class=\"wp-block-image "_L1 + (align.isEmpty() ? QString() : "align"_L1 + align + u' ')
            + "size-large\"><img src=\""_L1 + htmlEscaped(m_pictureName(figure)) + "\" alt=\""_L1
            + (figure.decorative ? QString() : htmlEscaped(figure.alt)) + "\"/>"_L1;
        const QString caption = captionMarkup(figure, m_words);
        if (!caption.isEmpty())
            html += "<figcaption class=\"wp-element-caption\">"_L1 + caption + "</figcaption>"_L1;
        m_html += block(u"image"_s, attributes, html + "</figure>"_L1);
    }

    void add(const RenderedRoster& roster)
    {
        flush();
        if (roster.form == RosterForm::Table) {
            m_html += tableBlock(tableSections(roster, m_words), inlineMarkup(roster.heading));
            return;
        }
        if (roster.form == RosterForm::Sentence) {
            for (const Runs& sentence : roster.items)
                m_html += paragraphBlock(inlineMarkup(sentence));
            return;
        }
        if (!roster.heading.empty())
            m_html += headingBlock(std::min(m_heading + 1, 6), inlineMarkup(roster.heading));
        std::vector<ListNode> nodes;
        for (const Runs& line : rosterLines(roster))
            nodes.push_back({ inlineMarkup(line), ListItem::Bullet, {} });
        m_html += listBlocks(nodes);
    }

    void add(const RenderedQuote& quote)
    {
        flush();
        addQuotation(quotedParagraphs(quote.text, u"<!-- wp:paragraph -->\n"_s, u"\n<!-- /wp:paragraph -->"_s), inlineMarkup(quote.attribution));
    }

    void add(const RenderedPullQuote& quote)
    {
        flush();
        const QString cite = quote.attribution.isEmpty() ? QString() : "<cite>"_L1 + htmlEscaped(quote.attribution) + "</cite>"_L1;
        QStringList lines;
        for (const QString& line : quote.text.split(u'\n', Qt::SkipEmptyParts))
            lines << htmlEscaped(line);
        m_html += block(u"pullquote"_s, {},
            "<figure class=\"wp-block-pullquote\"><blockquote><p>"_L1 + lines.join("<br>"_L1) + "</p>"_L1 + cite + "</blockquote></figure>"_L1);
    }

    void add(const RenderedTable& table)
    {
        flush();
        m_html += tableBlock(tableSections(table), {});
    }

    void add(const RenderedDivider&)
    {
        flush();
        m_html += block(u"separator"_s, {}, u"<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>"_s);
    }

    void addQuotation(const QString& paragraphs, const QString& attribution)
    {
        const QString cite = attribution.isEmpty() ? QString() : "<cite>"_L1 + attribution + "</cite>"_L1;
        m_html += block(u"quote"_s, {}, "<blockquote class=\"wp-block-quote\">"_L1 + paragraphs + cite + "</blockquote>"_L1);
    }

    void flush()
    {
        if (m_gathered.empty())
            return;
        if (m_gathered.front().listItem != ListItem::None) {
            m_html += listBlocks(listTree(m_gathered));
        } else {
            QString paragraphs;
            for (const RenderedParagraph& paragraph : m_gathered)
                paragraphs += paragraphBlock(inlineMarkup(paragraph.runs));
            addQuotation(paragraphs.trimmed(), {});
        }
        m_gathered.clear();
    }

    const PageWords& m_words;
    const PictureName& m_pictureName;
    std::vector<RenderedParagraph> m_gathered; ///< list items, or lines of one quotation
    int m_heading = 1;
    QString m_html;
};

} // namespace

QString wordPressBody(const RenderedArticle& article, const PageWords& words, const PictureName& pictureName)
{
    return WordPressWriter(words, pictureName).write(wholeBody(article));
}

} // namespace rapporteur
