#include "publish/PageText.h"

#include "publish/HtmlParagraphs.h"
#include "publish/HtmlTables.h"
#include "publish/HtmlText.h"
#include "publish/PageWords.h"
#include "publish/Theme.h"

#include <algorithm>
#include <type_traits>

namespace rapporteur {

namespace {

QString languageAttribute(const QString& language)
{
    if (language.isEmpty())
        return {};
    return " lang=\""_L1 + htmlEscaped(language) + "\" dir=\""_L1 + textDirection(language) + u'"';
}

QString quotation(const QString& className, const QString& language, const QString& text,
                  const QString& attribution)
{
    QString html = u"<figure class=\"%1\"><blockquote%2>"_s.arg(className,
                                                                languageAttribute(language));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        html += "<p>"_L1 + htmlEscaped(line) + "</p>"_L1;
    html += "</blockquote>"_L1;
    if (!attribution.isEmpty())
        html += "<figcaption><p>"_L1 + attribution + "</p></figcaption>"_L1;
    return html + "</figure>\n"_L1;
}

} // namespace

PageText::PageText(const PageWords& words, const Theme& theme, const PictureSets& pictures,
                   QString root)
    : m_words(words)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_root(std::move(root))
{
}

void PageText::markForPreview(PictureNotes notes)
{
    m_use = PageUse::Preview;
    m_notes = std::move(notes);
}

QString PageText::blocks(const RenderedText& text, int headingShift)
{
    QString html;
    std::vector<RenderedParagraph> paragraphs;
    const auto flush = [&] {
        html += htmlParagraphs(paragraphs, headingShift, m_use);
        paragraphs.clear();
    };
    for (const RenderedBlock& value : text) {
        if (const auto* paragraph = std::get_if<RenderedParagraph>(&value)) {
            m_headingLevel = headingLevel(*paragraph, headingShift).value_or(m_headingLevel);
            paragraphs.push_back(*paragraph);
            continue;
        }
        flush();
        std::visit(
            [&](const auto& other) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(other)>, RenderedParagraph>)
                    html += markedBlock(block(other), other.key, m_use);
            },
            value);
    }
    flush();
    return markedStretch(html, m_use);
}

QString PageText::figure(const RenderedFigure& figure)
{
    return markedStretch(markedBlock(block(figure), figure.key, m_use), m_use);
}

QString PageText::block(const RenderedFigure& figure)
{
    QString caption;
    if (!figure.caption.empty())
        caption += "<div class=\"caption\">"_L1 + htmlParagraphs(figure.caption) + "</div>"_L1;
    if (!figure.credit.isEmpty()) {
        const QString credit = m_words.text(Word::PhotoCredit).arg(figure.credit);
        caption += "<p class=\"credit\"><small>"_L1 + htmlLines(credit) + "</small></p>"_L1;
    }
    if (!figure.longDescription.isEmpty()) {
        caption += "<details class=\"image-description\"><summary>"_L1
            + htmlEscaped(m_words.text(Word::ImageDescription)) + "</summary><p>"_L1
            + htmlLines(figure.longDescription) + "</p></details>"_L1;
    }
    QString html = "<figure class=\"figure figure-"_L1 + QString(enumText(figure.size)) + u'"'
        + noteAttribute(figure) + u'>' + picture(figure);
    if (!caption.isEmpty())
        html += "<figcaption>"_L1 + caption + "</figcaption>"_L1;
    return html + "</figure>\n"_L1;
}

QString PageText::picture(const RenderedFigure& figure)
{
    const auto found = m_pictures.find(figure.pictureKey());
    if (found == m_pictures.end() || found->files.empty()) {
        m_missingPictures.push_back(figure.photo);
        return {};
    }
    const PicturePlace place { m_root, m_theme.pictureSizes(figure.size), m_loading };
    m_loading = PictureLoading::Later;
    return pictureMarkup(figure, *found, place);
}

QString PageText::noteAttribute(const RenderedFigure& figure) const
{
    const QString note = m_pictures.value(figure.pictureKey()).files.empty() ? m_notes.value(figure.pictureKey())
                                                                      : QString();
    return note.isEmpty() ? QString() : " data-note=\""_L1 + htmlEscaped(note) + u'"';
}

QString PageText::block(const RenderedRoster& roster)
{
    const bool isTable = roster.form == RosterForm::Table;
    const QString label = isTable ? tableLabel() : QString();
    const QString id = u"table-%1"_s.arg(m_tables);
    return htmlRoster(roster, m_words, std::min(m_headingLevel + 1, 6), id, label);
}

QString PageText::block(const RenderedQuote& quote)
{
    return quotation(u"quote"_s, quote.language, quote.text, htmlRuns(quote.attribution));
}

QString PageText::block(const RenderedPullQuote& quote)
{
    return quotation(u"pull-quote"_s, {}, quote.text, htmlLines(quote.attribution));
}

QString PageText::block(const RenderedTable& table)
{
    return htmlTable(table, tableLabel());
}

QString PageText::block(const RenderedDivider&)
{
    return u"<hr>\n"_s;
}

QString PageText::tableLabel()
{
    return m_words.text(Word::Table).arg(++m_tables);
}

} // namespace rapporteur
