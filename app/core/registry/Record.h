#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"

#include <variant>

namespace rapporteur {

/// A record of any kind; the alternatives are in the order of RecordKind.
using Record = std::variant<Publisher, Organization, Person, Series, Event, Delegation, Photo, Article, Publication, Snippet>;

inline RecordKind kindOf(const Record& record)
{
    return static_cast<RecordKind>(record.index());
}

/// The record's id; a newsroom's one publisher has the id "publisher".
QString idOf(const Record& record);

} // namespace rapporteur
