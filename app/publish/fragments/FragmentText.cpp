#include "publish/fragments/FragmentText.h"

#include "publish/HtmlTables.h"
#include "publish/HtmlText.h"
#include "publish/PageWords.h"

#include <algorithm>

namespace rapporteur {

namespace {

QString cell(const QString& name, const QString& attributes, const QString& content)
{
    return u'<' + name + attributes + u'>' + content + "</"_L1 + name + u'>';
}

QString row(const std::vector<std::vector<RenderedParagraph>>& cells, size_t columns, const QString& name, const QString& attributes)
{
    QString html = u"<tr>"_s;
    for (size_t column = 0; column < columns; ++column)
        html += cell(name, attributes, column < cells.size() ? inlineLines(cells[column]) : QString());
    return html + "</tr>"_L1;
}

} // namespace

QString inlineMarkup(const Runs& runs)
{
    Runs plain = runs;
    for (Run& run : plain)
        run.isolated = false;
    return htmlRuns(plain);
}

QString inlineLines(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : paragraphs) {
        const QString bullet = paragraph.listItem == ListItem::None ? QString() : u"• "_s;
        lines << bullet + inlineMarkup(paragraph.runs);
    }
    return lines.join("<br>"_L1);
}

QString captionMarkup(const RenderedFigure& figure, const PageWords& words)
{
    QString caption = inlineLines(figure.caption);
    if (!figure.credit.isEmpty()) {
        caption += caption.isEmpty() ? QString() : u"<br>"_s;
        caption += "<em>"_L1 + htmlEscaped(words.text(Word::PhotoCredit).arg(figure.credit)) + "</em>"_L1;
    }
    return caption;
}

QString quotedParagraphs(const QString& text, const QString& before, const QString& after)
{
    QString html;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        html += before + "<p>"_L1 + htmlEscaped(line) + "</p>"_L1 + after;
    return html;
}

QString tableSections(const RenderedTable& table)
{
    size_t columns = 0;
    for (const auto& cells : table.rows)
        columns = std::max(columns, cells.size());
    if (columns == 0)
        return {};
    QString html;
    size_t first = 0;
    if (table.headerRow)
        html += "<thead>"_L1 + row(table.rows[first++], columns, u"th"_s, u" scope=\"col\""_s) + "</thead>"_L1;
    html += "<tbody>"_L1;
    for (size_t index = first; index < table.rows.size(); ++index)
        html += row(table.rows[index], columns, u"td"_s, {});
    return html + "</tbody>"_L1;
}

QString tableSections(const RenderedRoster& roster, const PageWords& words)
{
    const std::vector<RosterColumn> columns = rosterColumns(roster.rows);
    QString html = u"<thead><tr>"_s;
    for (const RosterColumn& column : columns)
        html += cell(u"th"_s, u" scope=\"col\""_s, htmlEscaped(words.text(column.word)));
    html += "</tr></thead><tbody>"_L1;
    for (const RosterRow& row : roster.rows) {
        html += "<tr>"_L1;
        for (const RosterColumn& column : columns)
            html += cell(u"td"_s, {}, inlineMarkup(row.*column.cell));
        html += "</tr>"_L1;
    }
    return html + "</tbody>"_L1;
}

std::vector<Runs> rosterLines(const RenderedRoster& roster)
{
    if (roster.form != RosterForm::Participants)
        return roster.items;
    std::vector<Runs> lines;
    for (const RosterRow& row : roster.rows)
        lines.push_back(participantLine(row));
    return lines;
}

RenderedText wholeBody(const RenderedArticle& article)
{
    RenderedText body = article.body;
    for (const RenderedSnippet& snippet : article.snippets) {
        if (!snippet.title.isEmpty()) {
            RenderedParagraph title;
            title.style = BlockStyle::Heading2;
            title.runs.emplace_back();
            title.runs.back().text = snippet.title;
            body.emplace_back(title);
        }
        body.insert(body.end(), snippet.body.begin(), snippet.body.end());
    }
    return body;
}

} // namespace rapporteur
