#pragma once

#include "core/rules/RuleContext.h"

namespace rapporteur {

/// The people of a photo against their faces and the delegations of its event. Click order is the order of the caption:
/// where somebody stands only warns. The places are in the photo. `context` is as of the photo's date.
void checkSeats(const Photo& photo, const RuleContext& context, Findings& findings);

/// Whether titles of the photo's date are printed on a page that is dated years later.
void checkTitlesOfThen(const Photo& photo, const PartialDate& page, const RuleContext& context, Findings& findings);

/// Another photo of the event that seats the same people in the opposite order: one of the two may be mirrored.
void checkMirrored(const Photo& photo, const RuleContext& context, Findings& findings);

/// The alt text against the caption as it is printed: repeated, or too long to be listened to.
void checkAltText(const Photo& photo, const QString& alt, const QString& caption, Findings& findings);
/// From here on a long description serves better.
constexpr qsizetype longestAltText = 150;
/// Whether a reader would hear the caption twice.
bool repeatsCaption(const QString& alt, const QString& caption);

/// "/rows/0/people/2", "/notPictured/0".
QString slotPointer(const Photo& photo, size_t row, size_t place);

} // namespace rapporteur
