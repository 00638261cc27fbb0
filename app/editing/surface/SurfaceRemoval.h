#pragma once

#include "editing/surface/SurfaceDocument.h"

namespace rapporteur {

/// The position after a block's last character.
int endOf(const QTextBlock& block);
/// Makes a block of the document be something else; its text stays.
void setIdentity(SurfaceDocument& surface, const QTextBlock& block, const BlockIdentity& identity);

} // namespace rapporteur
