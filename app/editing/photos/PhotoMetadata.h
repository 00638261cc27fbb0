#pragma once

#include "core/registry/Photo.h"

namespace rapporteur {

struct MetadataValues;

/// Fills the photo with what its file says: texts cleaned and bounded.
void fillFromMetadata(Photo& photo, const MetadataValues& values);

/// One line of clean text, as long as the newsroom takes it.
QString metadataLine(const QString& text);
/// A paragraph for each line; absent when there is none.
std::optional<Caption> captionFromText(const QString& text);
/// Clean, each once.
QStringList keywordsFromMetadata(const QStringList& keywords);

} // namespace rapporteur
