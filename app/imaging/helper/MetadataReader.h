#pragma once

#include "imaging/PictureMetadata.h"
#include "imaging/helper/VipsPicture.h"

#include <QSize>

namespace rapporteur {

/// Prepares the metadata library; once per process, before the first read.
void startMetadataReader();

/// Everything the three containers say. A container that cannot be read is empty and named in `unreadable`; the picture may
/// still be good; regions are turned as the picture is displayed. Texts and lists are cut to the bounds of PictureWire. Throws Refusal CameraRaw.
PictureMetadata readMetadata(PictureFormat format, const QByteArray& bytes, QSize displayed = {}, int orientation = 1);

} // namespace rapporteur
