#include "cli/RosterText.h"

namespace rapporteur {

namespace {

QString tableLine(const RosterRow& row)
{
    const QStringList cells { plainText(row.name), plainText(row.title), plainText(row.organization), plainText(row.role) };
    return cells.join(u" | "_s).trimmed();
}

QString participantLine(const RosterRow& row)
{
    QStringList parts { plainText(row.name), plainText(row.title), plainText(row.organization), plainText(row.role) };
    parts.removeAll(QString());
    return parts.join(u" — "_s);
}

} // namespace

QString rosterText(const RenderedRoster& roster)
{
    QStringList lines;
    if (!roster.heading.empty() && roster.form != RosterForm::Table)
        lines << plainText(roster.heading);
    for (const Runs& item : roster.items)
        lines << plainText(item);
    for (const RosterRow& row : roster.rows)
        lines << (roster.form == RosterForm::Table ? tableLine(row) : participantLine(row));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace rapporteur
