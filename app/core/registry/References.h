#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"

#include <vector>

namespace rapporteur {

/// A record's mention of another one, and where in it (JSON Pointer inside the record's JSON).
struct Reference
{
    RecordKind kind = RecordKind::Person;
    QString id;
    QString pointer;
    bool articleOrPublication
        = false; ///< `related[]`: kind is Article, a publication will do as well
    friend bool operator==(const Reference&, const Reference&) = default;
};

/// Every id of another record that a record holds, in the order of its JSON, repeats included.
std::vector<Reference> references(const Publisher& publisher);
std::vector<Reference> references(const Organization& organization);
std::vector<Reference> references(const Person& person);
std::vector<Reference> references(const Series& series);
std::vector<Reference> references(const Event& event);
std::vector<Reference> references(const Delegation& delegation);
std::vector<Reference> references(const Photo& photo);
std::vector<Reference> references(const Article& article);
std::vector<Reference> references(const Publication& publication);
std::vector<Reference> references(const Snippet& snippet);

/// A record's mention of a position of a person. Positions are unique within their person only.
struct PositionReference
{
    PersonId person; ///< empty where the record names no person for it
    PositionId position;
    QString pointer;
    friend bool operator==(const PositionReference&, const PositionReference&) = default;
};

std::vector<PositionReference> positionReferences(const Delegation& delegation);
std::vector<PositionReference> positionReferences(const Photo& photo);
std::vector<PositionReference> positionReferences(const Article& article);
std::vector<PositionReference> positionReferences(const Snippet& snippet);

} // namespace rapporteur
