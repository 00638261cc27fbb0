#pragma once

#include "imaging/PictureMetadata.h"

namespace rapporteur {

/// The Photoshop resources of a JPEG, joined from its APP13 segments; empty when there are none or the file is broken.
QByteArray photoshopBlock(const QByteArray& jpeg);

/// Compares the digest Photoshop stored (resource 0x0425) with the IIM block (0x0404) beside it.
IimDigest digestOf(const QByteArray& photoshopBlock);

} // namespace rapporteur
