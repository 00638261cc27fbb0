#include "publish/HtmlParagraphs.h"

#include "publish/HtmlText.h"

#include <algorithm>

namespace rapporteur {

namespace {

QString element(const QString& name, const QString& content)
{
    return u'<' + name + u'>' + content + "</"_L1 + name + ">\n"_L1;
}

bool isListItem(const RenderedParagraph& paragraph)
{
    return paragraph.listItem != ListItem::None;
}

bool isQuotation(const RenderedParagraph& paragraph)
{
    return !isListItem(paragraph) && paragraph.style == BlockStyle::Blockquote;
}

/// Writes a stretch of list items. A deeper list belongs inside the item before it, so an item stays open until the next
/// one of its level; no white space is added, because it would be visible.
class ListWriter
{
public:
    explicit ListWriter(PageUse use) : m_use(use) {}

    QString write(std::span<const RenderedParagraph> items)
    {
        for (const RenderedParagraph& item : items)
            add(item);
        closeTo(0);
        return m_html + u'\n';
    }

private:
    void add(const RenderedParagraph& item)
    {
        const QString name = item.listItem == ListItem::Number ? u"ol"_s : u"ul"_s;
        // HTML cannot skip a level.
        const qsizetype level = std::clamp<qsizetype>(item.level, 1, m_open.size() + 1);
        closeTo(level);
        if (m_open.size() == level && m_open.last() != name)
            closeTo(level - 1);
        if (m_open.size() == level) {
            m_html += "</li>"_L1;
        } else {
            m_html += u'<' + name + u'>';
            m_open << name;
        }
        m_html += "<li"_L1 + keyAttribute(item.key, m_use) + u'>' + htmlRuns(item.runs);
    }

    void closeTo(qsizetype level)
    {
        while (m_open.size() > level)
            m_html += "</li></"_L1 + m_open.takeLast() + u'>';
    }

    PageUse m_use;
    QString m_html;
    QStringList m_open;
};

QString single(const RenderedParagraph& paragraph, int headingShift)
{
    const std::optional<int> level = headingLevel(paragraph, headingShift);
    return element(level ? u"h%1"_s.arg(*level) : u"p"_s, htmlRuns(paragraph.runs));
}

} // namespace

std::optional<int> headingLevel(const RenderedParagraph& paragraph, int headingShift)
{
    if (isListItem(paragraph) || paragraph.style < BlockStyle::Heading2
        || paragraph.style > BlockStyle::Heading4)
        return std::nullopt;
    const int level = 2 + static_cast<int>(paragraph.style)
        - static_cast<int>(BlockStyle::Heading2);
    return std::min(level + headingShift, 6);
}

QString htmlParagraphs(std::span<const RenderedParagraph> paragraphs, int headingShift, PageUse use)
{
    QString html;
    for (size_t begin = 0; begin < paragraphs.size();) {
        const bool list = isListItem(paragraphs[begin]);
        const bool quotation = isQuotation(paragraphs[begin]);
        size_t end = begin + 1;
        while ((list || quotation) && end < paragraphs.size() && isListItem(paragraphs[end]) == list
               && isQuotation(paragraphs[end]) == quotation)
            ++end;
        const auto stretch = paragraphs.subspan(begin, end - begin);
        if (list) {
            html += markedBlock(ListWriter(use).write(stretch), {}, use);
        } else if (quotation) {
            QString content;
            for (const RenderedParagraph& paragraph : stretch)
                content += "<p"_L1 + keyAttribute(paragraph.key, use) + u'>'
                    + htmlRuns(paragraph.runs) + "</p>"_L1;
            html += markedBlock(element(u"blockquote"_s, content), {}, use);
        } else {
            html += markedBlock(single(stretch.front(), headingShift), stretch.front().key, use);
        }
        begin = end;
    }
    return html;
}

} // namespace rapporteur
