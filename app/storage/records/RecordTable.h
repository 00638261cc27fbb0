#pragma once

#include "core/registry/Registry.h"

namespace rapporteur {

/// The kind of a record, and with it its table.
template <typename Record> constexpr RecordKind kindOfRecord();

template <> constexpr RecordKind kindOfRecord<Organization>()
{
    return RecordKind::Organization;
}

template <> constexpr RecordKind kindOfRecord<Person>()
{
    return RecordKind::Person;
}

template <> constexpr RecordKind kindOfRecord<Series>()
{
    return RecordKind::Series;
}

template <> constexpr RecordKind kindOfRecord<Event>()
{
    return RecordKind::Event;
}

template <> constexpr RecordKind kindOfRecord<Delegation>()
{
    return RecordKind::Delegation;
}

template <> constexpr RecordKind kindOfRecord<Photo>()
{
    return RecordKind::Photo;
}

template <> constexpr RecordKind kindOfRecord<Publication>()
{
    return RecordKind::Publication;
}

template <> constexpr RecordKind kindOfRecord<Snippet>()
{
    return RecordKind::Snippet;
}

} // namespace rapporteur
