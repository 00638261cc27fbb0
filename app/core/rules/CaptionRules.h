#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/RuleContext.h"

namespace rapporteur {

/// A piece of the generated sentence: what introduces a row, what stands between two pieces, or somebody in a row.
struct RowPiece
{
    enum class Kind { Lead, Separator, Slot };
    Kind kind = Kind::Slot;
    size_t row = 0;   ///< from 0; `rows.size()`: those who are not pictured
    size_t place = 0; ///< from 0, of a slot
    Runs runs;        ///< what is printed: its words, else its facts
    Runs facts;       ///< what the facts alone would print
};

/// C1 to C3: the generated sentence of a photo's rows, "Front row, left to right: …"; rows joined by "; ", no final stop.
/// Those not pictured come last: "not pictured: …". A slot with a withheld person is an error and left out; one without a
/// photo release is printed as unidentified, with a warning.
std::vector<RowPiece> rowPieces(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key = {});
Runs rowsRuns(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key = {});

/// A person as a slot names him, whether or not the gate lets it be printed: for those who work on the photo.
QString slotName(const Slot& slot, const RuleContext& context);

/// What introduces the rows of a photo when nobody wrote something else: "Front row, left to right", "Second row …",
/// "Back row …".
QStringList rowLeads(size_t rows);

/// The date of a photo's wording: its own, else its event's, else `fallback`.
PartialDate photoDate(const Photo& photo, const Registry& registry, const PartialDate& fallback);

} // namespace rapporteur
