#pragma once

#include "imaging/wire/PictureWire.h"

namespace rapporteur {

struct RenderedBytes
{
    RenderResponse response;
    QByteArray body; ///< the files, one after another
};

/// Throws Refusal.
RenderedBytes renderForWeb(const RenderRequest& request, const QByteArray& source);

} // namespace rapporteur
