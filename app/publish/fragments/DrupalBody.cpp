#include "publish/fragments/BodyFragment.h"

#include "publish/HtmlParagraphs.h"
#include "publish/HtmlText.h"
#include "publish/fragments/FragmentText.h"

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

class DrupalWriter
{
public:
    DrupalWriter(const PageWords& words, const PictureName& pictureName) : m_words(words), m_pictureName(pictureName) {}

    QString write(const RenderedText& text)
    {
        for (const RenderedBlock& block : text)
            std::visit([this](const auto& value) { add(value); }, block);
        flush();
        return m_html;
    }

private:
    void add(const RenderedParagraph& paragraph)
    {
        m_paragraphs.push_back(paragraph);
        for (Run& run : m_paragraphs.back().runs)
            run.isolated = false;
        m_heading = headingLevel(paragraph).value_or(m_heading);
    }

    void add(const RenderedFigure& figure)
    {
        flush();
        QString image = "<img src=\""_L1 + htmlEscaped(m_pictureName(figure)) + "\" alt=\""_L1
            + (figure.decorative ? QString() : htmlEscaped(figure.alt)) + u'"';
        const QString caption = captionMarkup(figure, m_words);
        if (!caption.isEmpty())
            image += " data-caption=\""_L1 + htmlEscaped(caption) + u'"';
        if (figure.size == PhotoSize::Left || figure.size == PhotoSize::Right)
            image += " data-align=\""_L1 + QString(enumText(figure.size)) + u'"';
        m_html += image + ">\n"_L1;
    }

    void add(const RenderedRoster& roster)
    {
        flush();
        if (roster.form == RosterForm::Sentence) {
            for (const Runs& sentence : roster.items)
                m_html += "<p>"_L1 + inlineMarkup(sentence) + "</p>\n"_L1;
            return;
        }
        if (!roster.heading.empty()) {
            const QString name = u"h%1"_s.arg(std::min(m_heading + 1, 6));
            m_html += u'<' + name + u'>' + inlineMarkup(roster.heading) + "</"_L1 + name + ">\n"_L1;
        }
        if (roster.form == RosterForm::Table) {
            m_html += "<table>"_L1 + tableSections(roster, m_words) + "</table>\n"_L1;
            return;
        }
        m_html += "<ul>"_L1;
        for (const Runs& line : rosterLines(roster))
            m_html += "<li>"_L1 + inlineMarkup(line) + "</li>"_L1;
        m_html += "</ul>\n"_L1;
    }

    void add(const RenderedQuote& quote) { addQuotation(quote.text, quote.language, inlineMarkup(quote.attribution)); }
    void add(const RenderedPullQuote& quote) { addQuotation(quote.text, {}, htmlEscaped(quote.attribution)); }

    void addQuotation(const QString& text, const QString& language, const QString& attribution)
    {
        flush();
        const QString attribute = language.isEmpty() ? QString() : " lang=\""_L1 + htmlEscaped(language) + u'"';
        m_html += "<blockquote"_L1 + attribute + u'>' + quotedParagraphs(text, {}, {});
        if (!attribution.isEmpty())
            m_html += "<p><cite>"_L1 + attribution + "</cite></p>"_L1;
        m_html += "</blockquote>\n"_L1;
    }

    void add(const RenderedTable& table)
    {
        flush();
        const QString sections = tableSections(table);
        if (!sections.isEmpty())
            m_html += "<table>"_L1 + sections + "</table>\n"_L1;
    }

    void add(const RenderedDivider&)
    {
        flush();
        m_html += "<hr>\n"_L1;
    }

    void flush()
    {
        m_html += htmlParagraphs(m_paragraphs);
        m_paragraphs.clear();
    }

    const PageWords& m_words;
    const PictureName& m_pictureName;
    std::vector<RenderedParagraph> m_paragraphs;
    int m_heading = 1;
    QString m_html;
};

} // namespace

QString drupalBody(const RenderedArticle& article, const PageWords& words, const PictureName& pictureName)
{
    return DrupalWriter(words, pictureName).write(wholeBody(article));
}

} // namespace rapporteur
