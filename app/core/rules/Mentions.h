#pragma once

#include "core/registry/Registry.h"
#include "core/rules/RuleContext.h"

#include <QHash>
#include <QSet>

namespace rapporteur {

/// Who and what has been named so far while an article is read from top to bottom. Captions and cards have none.
class Mentions
{
public:
    bool isNamed(const PersonId& person) const { return m_people.contains(person); }
    void name(const Person& person, const RuleContext& context, Findings& findings);
    void name(const PersonId& person, const RuleContext& context, Findings& findings);

    /// N3; the full form where another person named so far has the same later form (N4).
    QString laterForm(const Person& person, const RuleContext& context) const;

    bool isNamed(const OrganizationId& organization) const { return m_organizations.contains(organization); }
    void name(const OrganizationId& organization) { m_organizations.insert(organization); }

    bool isNamed(const EventId& event) const { return m_events.contains(event); }
    void name(const EventId& event) { m_events.insert(event); }
    /// Whether another event named so far would be called by the same later phrase.
    bool sharesLaterPhrase(const Event& event, const Registry& registry) const;

private:
    struct Forms
    {
        QString first;
        QString later;
    };
    QHash<PersonId, Forms> m_people;
    QSet<OrganizationId> m_organizations;
    QSet<EventId> m_events;
};

} // namespace rapporteur
