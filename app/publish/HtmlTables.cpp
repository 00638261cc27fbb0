#include "publish/HtmlTables.h"

#include "publish/HtmlParagraphs.h"
#include "publish/HtmlText.h"
#include "publish/PageWords.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr std::array allColumns { RosterColumn { &RosterRow::name, Word::Name },
                                  RosterColumn { &RosterRow::title, Word::Title },
                                  RosterColumn { &RosterRow::organization, Word::Organization },
                                  RosterColumn { &RosterRow::role, Word::Role } };

QString scrollRegion(const QString& labelAttribute, const QString& table)
{
    return "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" "_L1 + labelAttribute + u'>'
        + table + "</div>\n"_L1;
}

QString labelAttribute(const QString& label)
{
    return "aria-label=\""_L1 + htmlEscaped(label) + u'"';
}

QString cellContent(const std::vector<RenderedParagraph>& paragraphs)
{
    const bool plain = paragraphs.size() == 1 && paragraphs[0].listItem == ListItem::None
        && paragraphs[0].style == BlockStyle::Normal;
    return plain ? htmlRuns(paragraphs[0].runs) : htmlParagraphs(paragraphs).remove(u'\n');
}

QString tableRow(const std::vector<std::vector<RenderedParagraph>>& cells, size_t columns,
                 const QString& name, const QString& attributes)
{
    QString row = u"<tr>"_s;
    for (size_t column = 0; column < columns; ++column) {
        const QString content = column < cells.size() ? cellContent(cells[column]) : QString();
        row += u'<' + name + attributes + u'>' + content + "</"_L1 + name + u'>';
    }
    return row + "</tr>\n"_L1;
}

QString rosterTableRow(const RosterRow& row, const std::vector<RosterColumn>& columns)
{
    const auto filled = [&row](const RosterColumn& column) {
        return !(row.*column.cell).empty();
    };
    if (row.isGroup && std::count_if(columns.begin(), columns.end(), filled) <= 1) {
        return u"<tr class=\"group\"><td colspan=\"%1\">"_s.arg(columns.size()) + htmlRuns(row.name)
            + "</td></tr>\n"_L1;
    }
    QString html = row.isGroup ? u"<tr class=\"group\">"_s : u"<tr>"_s;
    for (const RosterColumn& column : columns) {
        const QString content = htmlRuns(row.*column.cell);
        html += column.word == Word::Name ? "<th scope=\"row\">"_L1 + content + "</th>"_L1
                                          : "<td>"_L1 + content + "</td>"_L1;
    }
    return html + "</tr>\n"_L1;
}

QString rosterTable(const RenderedRoster& roster, const PageWords& words, const QString& id,
                    const QString& label)
{
    const std::vector<RosterColumn> columns = rosterColumns(roster.rows);
    QString table = u"<table class=\"roster\">\n"_s;
    if (!roster.heading.empty())
        table += "<caption id=\""_L1 + id + "\">"_L1 + htmlRuns(roster.heading) + "</caption>\n"_L1;
    table += "<thead><tr>"_L1;
    for (const RosterColumn& column : columns)
        table += "<th scope=\"col\">"_L1 + htmlEscaped(words.text(column.word)) + "</th>"_L1;
    table += "</tr></thead>\n<tbody>\n"_L1;
    for (const RosterRow& row : roster.rows)
        table += rosterTableRow(row, columns);
    table += "</tbody>\n</table>\n"_L1;
    const QString name = roster.heading.empty() ? labelAttribute(label)
                                                : "aria-labelledby=\""_L1 + id + u'"';
    return scrollRegion(name, table);
}

QString rosterList(const RenderedRoster& roster, const std::vector<Runs>& items, int headingLevel)
{
    QString html;
    const QString name = u"h%1"_s.arg(headingLevel);
    if (!roster.heading.empty())
        html += u'<' + name + " class=\"roster-heading\">"_L1 + htmlRuns(roster.heading) + "</"_L1
            + name + ">\n"_L1;
    html += "<ul class=\"roster\">"_L1;
    for (const Runs& item : items)
        html += "<li>"_L1 + htmlRuns(item) + "</li>"_L1;
    return html + "</ul>\n"_L1;
}

} // namespace

std::vector<RosterColumn> rosterColumns(const std::vector<RosterRow>& rows)
{
    std::vector<RosterColumn> used;
    for (const RosterColumn& column : allColumns) {
        const auto filled = [&column](const RosterRow& row) {
            return !plainText(row.*column.cell).isEmpty();
        };
        if (column.word == Word::Name || std::any_of(rows.begin(), rows.end(), filled))
            used.push_back(column);
    }
    return used;
}

Runs participantLine(const RosterRow& row)
{
    Runs line = row.name;
    const auto append = [&line](const Runs& part, const QString& separator) {
        if (part.empty())
            return;
        if (!line.empty()) {
            line.emplace_back();
            line.back().text = separator;
        }
        line.insert(line.end(), part.begin(), part.end());
    };
    append(row.title, u" — "_s);
    append(row.organization, row.title.empty() ? u" — "_s : u", "_s);
    append(row.role, u" — "_s);
    return line;
}

QString htmlTable(const RenderedTable& table, const QString& label)
{
    size_t columns = 0;
    for (const auto& row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return {};
    QString html = u"<table>\n"_s;
    size_t first = 0;
    if (table.headerRow) {
        html += "<thead>"_L1 + tableRow(table.rows[0], columns, u"th"_s, u" scope=\"col\""_s)
            + "</thead>\n"_L1;
        first = 1;
    }
    html += "<tbody>\n"_L1;
    for (size_t row = first; row < table.rows.size(); ++row)
        html += tableRow(table.rows[row], columns, u"td"_s, {});
    return scrollRegion(labelAttribute(label), html + "</tbody>\n</table>\n"_L1);
}

QString htmlRoster(const RenderedRoster& roster, const PageWords& words, int headingLevel,
                   const QString& id, const QString& label)
{
    std::vector<Runs> lines;
    switch (roster.form) {
    case RosterForm::Table:
        return rosterTable(roster, words, id, label);
    case RosterForm::Participants:
        for (const RosterRow& row : roster.rows)
            lines.push_back(participantLine(row));
        return rosterList(roster, lines, headingLevel);
    case RosterForm::List:
        return rosterList(roster, roster.items, headingLevel);
    case RosterForm::Sentence:
        break;
    }
    QString html;
    for (const Runs& sentence : roster.items)
        html += "<p>"_L1 + htmlRuns(sentence) + "</p>\n"_L1;
    return html;
}

} // namespace rapporteur
