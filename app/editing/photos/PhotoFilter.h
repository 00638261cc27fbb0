#pragma once

#include "core/registry/Registry.h"

#include <QSet>
#include <optional>
#include <vector>

namespace rapporteur {

/// Which photos a grid shows; what is left empty is not asked for.
struct PhotoFilter
{
    EventId event;
    PersonId person;
    bool needsCaption = false;
    bool needsAltText = false;
    int leastRating = 0;
    std::optional<PhotoPick> pick;
    std::optional<QSet<PhotoId>> only; ///< the photos of one import

    bool isEmpty() const { return *this == PhotoFilter(); }
    bool accepts(const Photo& photo) const;
    friend bool operator==(const PhotoFilter&, const PhotoFilter&) = default;
};

/// Nobody has written or seated anything: a page would show the photo without a word.
bool needsCaption(const Photo& photo);
/// Neither alt text nor the decision that the photo is decorative.
bool needsAltText(const Photo& photo);
bool shows(const Photo& photo, const PersonId& person);

/// What there is to filter by: the events and people of the photos, in the order of the registry.
struct PhotoFacets
{
    std::vector<EventId> events;
    std::vector<PersonId> people;
    friend bool operator==(const PhotoFacets&, const PhotoFacets&) = default;
};
PhotoFacets facetsOf(const Registry& registry);

} // namespace rapporteur
