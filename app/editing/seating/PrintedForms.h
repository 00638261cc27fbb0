#pragma once

#include "editing/wording/PhotoWording.h"

namespace rapporteur {

/// One way to print somebody in a caption.
struct PrintedForm
{
    Affix affix = Affix::Auto;
    PositionId position;
    QString text;
    friend bool operator==(const PrintedForm&, const PrintedForm&) = default;
};

/// The different ways as of the photo's date: with rank, with each title, with a courtesy, the name alone. The slot's own
/// comes first.
std::vector<PrintedForm> printedForms(const Slot& slot, const Photo& photo, const PhotoWording& wording);

} // namespace rapporteur
