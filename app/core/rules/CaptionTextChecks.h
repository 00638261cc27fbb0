#pragma once

#include "core/rules/RuleContext.h"

namespace rapporteur {

/// What a caption says in typed words against the rows of its photo and the newsroom: names, spelling, ranks, dates, acronyms,
/// and what was left to be filled in. `caption` is the chosen one, `printed` how it reads. A photo without rows and without
/// an event's delegations has nobody to compare with. `context` is as of the photo's date.
void checkCaptionText(const Photo& photo, const std::optional<Caption>& caption, const QString& printed, const RuleContext& context,
    Findings& findings);

} // namespace rapporteur
