#pragma once

#include "core/registry/ArticleHead.h"
#include "core/registry/Registry.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace rapporteur {

class NewsroomFile;

/// Everything but the articles. Throws Error(Damaged) naming a record whose content is not what was stored.
Registry loadRegistry(NewsroomFile& newsroom);
std::vector<ArticleHead> articleHeads(NewsroomFile& newsroom);

/// The ids in a newsroom by kind, for a document that may refer to them.
QHash<RecordKind, QSet<QString>> storedIds(NewsroomFile& newsroom);
/// The pictures that photos need, as lower-case hexadecimal SHA-256.
QSet<QByteArray> neededPictures(NewsroomFile& newsroom);

} // namespace rapporteur
