#pragma once

#include "core/registry/Record.h"

#include <optional>

namespace rapporteur {

/// A record as it was and as it is to be; absent: it was or is not there.
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;

    RecordKind kind() const { return kindOf(after ? *after : *before); }
    QString id() const { return idOf(after ? *after : *before); }
    RecordChange reversed() const { return { after, before }; }
};

} // namespace rapporteur
