#include "editing/photos/PhotoFilter.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isSeated(const PhotoRow& row)
{
    return !row.people.empty();
}

} // namespace

bool needsCaption(const Photo& photo)
{
    if (std::ranges::any_of(photo.rows, isSeated))
        return false;
    return !photo.caption || plainText(*photo.caption).trimmed().isEmpty();
}

bool needsAltText(const Photo& photo)
{
    return !photo.decorative && photo.alt.trimmed().isEmpty();
}

bool shows(const Photo& photo, const PersonId& person)
{
    return std::ranges::any_of(photo.rows, [&](const PhotoRow& row) {
        return std::ranges::any_of(row.people, [&](const Slot& slot) { return slot.person == person; });
    });
}

bool PhotoFilter::accepts(const Photo& photo) const
{
    return (event.isEmpty() || photo.event == event) && (person.isEmpty() || shows(photo, person))
        && (!needsCaption || rapporteur::needsCaption(photo)) && (!needsAltText || rapporteur::needsAltText(photo))
        && photo.rating >= leastRating && (!pick || photo.pick == *pick) && (!only || only->contains(photo.id));
}

PhotoFacets facetsOf(const Registry& registry)
{
    QSet<EventId> events;
    QSet<PersonId> people;
    for (const Photo& photo : registry.photos.all()) {
        events.insert(photo.event);
        for (const PhotoRow& row : photo.rows) {
            for (const Slot& slot : row.people)
                people.insert(slot.person);
        }
    }
    PhotoFacets facets;
    for (const Event& event : registry.events.all()) {
        if (events.contains(event.id))
            facets.events.push_back(event.id);
    }
    for (const Person& person : registry.people.all()) {
        if (people.contains(person.id))
            facets.people.push_back(person.id);
    }
    return facets;
}

} // namespace rapporteur
