#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/RuleContext.h"

namespace rapporteur {

/// C1 to C3: the generated sentence of a photo's rows, "Front row, left to right: …"; rows joined by "; ", no final stop.
/// A slot with a withheld person is an error; one without a photo release is printed as unidentified, with a warning.
Runs rowsRuns(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key = {});

/// The date of a photo's wording: its own, else its event's, else `fallback`.
PartialDate photoDate(const Photo& photo, const Registry& registry, const PartialDate& fallback);

} // namespace rapporteur
