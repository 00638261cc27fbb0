#pragma once

#include "core/registry/Registry.h"
#include "core/rules/Gate.h"
#include "core/rules/RuleContext.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace rapporteur {

/// A record as a line in a list: what it is called, and what tells it from others of that name.
struct RecordEntry
{
    RecordKind kind = RecordKind::Person;
    QString id;
    QString title;
    QString detail;
    friend bool operator==(const RecordEntry&, const RecordEntry&) = default;
};

/// What the records of a registry are called. Made for one look at the registry, which it refers to.
class RecordTitles
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::RecordTitles)

public:
    explicit RecordTitles(const Registry& registry) : m_registry(registry) {}

    RecordEntry entry(const Organization& organization) const;
    RecordEntry entry(const Person& person) const;
    RecordEntry entry(const Series& series) const;
    RecordEntry entry(const Event& event) const;
    RecordEntry entry(const Delegation& delegation) const;
    RecordEntry entry(const Photo& photo) const;
    RecordEntry entry(const Publication& publication) const;
    RecordEntry entry(const Snippet& snippet) const;

    /// All records of a kind in the order of their titles; articles and the publisher have none here.
    std::vector<RecordEntry> entries(RecordKind kind) const;
    /// Absent when there is no such record.
    std::optional<RecordEntry> entry(RecordKind kind, const QString& id) const;

private:
    RuleContext contextAt(const PartialDate& date) const;
    QString organizationName(const OrganizationId& id) const;

    const Registry& m_registry;
    mutable std::optional<Gate> m_gate; ///< goes through all delegations, so only when a title asks it
};

} // namespace rapporteur
