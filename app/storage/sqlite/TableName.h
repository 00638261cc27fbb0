#pragma once

#include "core/Id.h"

#include <QString>
#include <optional>

namespace rapporteur {

/// The name of a kind's table and of its kind in `search_document`, "person"; also the word in an Error's place.
QString tableNameOf(RecordKind kind);
std::optional<RecordKind> kindFromName(const QString& name);

} // namespace rapporteur
