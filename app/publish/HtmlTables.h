#pragma once

#include "core/rendered/RenderedText.h"

#include <QString>

namespace rapporteur {

class PageWords;
enum class Word;

/// A column of a roster's table.
struct RosterColumn
{
    Runs RosterRow::*cell;
    Word word;
};

/// The columns that somebody fills; the name always.
std::vector<RosterColumn> rosterColumns(const std::vector<RosterRow>& rows);

/// Name — title, organization — role: one line of a list of participants.
Runs participantLine(const RosterRow& row);

/// A table typed by the editor, in a scroll region that the keyboard reaches.
QString htmlTable(const RenderedTable& table, const QString& label);

/// A delegation in its form: a sentence, a headed list, a captioned table or a headed list of participants. `id` is unique on
/// the page, `label` names a table without caption.
QString htmlRoster(const RenderedRoster& roster, const PageWords& words, int headingLevel,
                   const QString& id, const QString& label);

} // namespace rapporteur
