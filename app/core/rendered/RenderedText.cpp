#include "core/rendered/RenderedText.h"

namespace rapporteur {

namespace {

using namespace Qt::StringLiterals;

QString rowText(const RosterRow& row)
{
    QStringList cells;
    for (const Runs* cell : { &row.name, &row.title, &row.organization, &row.role }) {
        if (!cell->empty())
            cells << plainText(*cell);
    }
    return cells.join(u" — "_s);
}

QString paragraphsText(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : paragraphs)
        lines << plainText(paragraph.runs);
    return lines.join(u'\n');
}

QString rosterText(const RenderedRoster& roster)
{
    QStringList lines;
    if (!roster.heading.empty())
        lines << plainText(roster.heading);
    for (const Runs& item : roster.items)
        lines << plainText(item);
    for (const RosterRow& row : roster.rows)
        lines << rowText(row);
    return lines.join(u'\n');
}

QString tableText(const RenderedTable& table)
{
    QStringList lines;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << paragraphsText(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

QString plainText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString plainText(const RenderedBlock& block)
{
    if (const auto* paragraph = std::get_if<RenderedParagraph>(&block))
        return plainText(paragraph->runs);
    if (const auto* figure = std::get_if<RenderedFigure>(&block))
        return paragraphsText(figure->caption);
    if (const auto* roster = std::get_if<RenderedRoster>(&block))
        return rosterText(*roster);
    if (const auto* quote = std::get_if<RenderedQuote>(&block))
        return quote->text + u'\n' + plainText(quote->attribution);
    if (const auto* pullQuote = std::get_if<RenderedPullQuote>(&block))
        return pullQuote->text + u'\n' + pullQuote->attribution;
    if (const auto* table = std::get_if<RenderedTable>(&block))
        return tableText(*table);
    return {};
}

QString plainText(const RenderedText& text)
{
    QStringList lines;
    for (const RenderedBlock& block : text)
        lines << plainText(block);
    return lines.join(u'\n');
}

} // namespace rapporteur
