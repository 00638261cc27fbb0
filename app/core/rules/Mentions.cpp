#include "core/rules/Mentions.h"

#include "core/rules/NameRules.h"

#include <algorithm>

namespace rapporteur {

void Mentions::name(const Person& person, const RuleContext& context, Findings& findings)
{
    if (m_people.contains(person.id))
        return;
    const PersonName& name = nameFor(person, context.language, context.asOf);
    const Forms forms { firstReference(name), laterReference(name) };
    const bool isShared = std::ranges::any_of(m_people, [&](const Forms& other) { return other.first == forms.first; });
    if (isShared)
        findings.add(Severity::Hint, ProblemCode::SameFullName, { forms.first });
    m_people.insert(person.id, forms);
}

void Mentions::name(const PersonId& id, const RuleContext& context, Findings& findings)
{
    if (const Person* person = context.registry.people.find(id))
        name(*person, context, findings);
}

QString Mentions::laterForm(const Person& person, const RuleContext& context) const
{
    const PersonName& name = nameFor(person, context.language, context.asOf);
    const QString later = laterReference(name);
    for (auto other = m_people.cbegin(); other != m_people.cend(); ++other) {
        if (other.key() != person.id && other->later.compare(later, Qt::CaseInsensitive) == 0)
            return firstReference(name);
    }
    return later;
}

bool Mentions::sharesLaterPhrase(const Event& event, const Registry& registry) const
{
    const auto phrase = [&](const EventId& id) {
        const Event* found = registry.events.find(id);
        const Series* series = found ? registry.series.find(found->series) : nullptr;
        return series ? series->laterPhrase : QString();
    };
    const QString own = phrase(event.id);
    return std::ranges::any_of(m_events, [&](const EventId& other) { return other != event.id && phrase(other) == own; });
}

} // namespace rapporteur
