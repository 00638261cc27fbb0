#include "editing/surface/MentionChoices.h"

#include "core/rules/NameRules.h"
#include "core/text/Folding.h"
#include "editing/models/RecordTitles.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t mostRecords = 6;
constexpr size_t mostChoices = 10;

QString namesOf(const Person& person)
{
    QStringList names;
    for (const PersonName& name : person.names)
        names << firstReference(name) << name.informal << name.verbatim;
    return names.join(u' ');
}

QString namesOf(const Organization& organization)
{
    QStringList names;
    for (const OrganizationName& name : organization.names)
        names << name.text;
    return names.join(u' ');
}

Inline mentionOf(RecordKind kind, const QString& id)
{
    if (kind == RecordKind::Organization)
        return OrganizationMention { {}, {}, OrganizationId(id), {} };
    if (kind == RecordKind::Delegation)
        return DelegationMention { {}, {}, DelegationId(id), {}, {} };
    return EventMention { {}, {}, EventId(id), {} };
}

} // namespace

const std::vector<MentionChoices::Named>& MentionChoices::names()
{
    if (m_names)
        return *m_names;
    m_names.emplace();
    for (const Person& person : m_registry.people.all())
        m_names->push_back({ RecordKind::Person, person.id.text(), foldedWords(namesOf(person)), {} });
    const RecordTitles titles(m_registry);
    for (const RecordKind kind : { RecordKind::Event, RecordKind::Organization, RecordKind::Delegation }) {
        for (const RecordEntry& entry : titles.entries(kind)) {
            QString words = entry.title + u' ' + entry.detail;
            if (kind == RecordKind::Organization)
                words += u' ' + namesOf(*m_registry.organizations.find(OrganizationId(entry.id)));
            m_names->push_back({ kind, entry.id, foldedWords(words), entry.detail });
        }
    }
    return *m_names;
}

/// Records in whose names each word typed begins a word; those that begin with what was typed first.
std::vector<const MentionChoices::Named*> MentionChoices::matching(MentionSign sign, const QString& folded)
{
    const QStringList typed = folded.split(u' ', Qt::SkipEmptyParts);
    const QString beginning = u' ' + typed.join(u' ');
    std::vector<const Named*> found;
    for (const Named& named : names()) {
        const bool isWanted = (named.kind == RecordKind::Person) == (sign == MentionSign::Person);
        const auto begins = [&](const QString& word) { return named.folded.contains(u' ' + word); };
        if (isWanted && std::ranges::all_of(typed, begins))
            found.push_back(&named);
    }
    std::ranges::stable_sort(found, {}, [&](const Named* named) { return !named->folded.startsWith(beginning); });
    if (found.size() > mostRecords)
        found.resize(mostRecords);
    return found;
}

/// The forms of one person that read differently here: with the rank, with the title, the name alone.
void MentionChoices::addForms(const Person& person, std::vector<MentionChoice>& choices, PieceFacts& facts) const
{
    const QString full = firstReference(person.primaryName());
    QStringList shown;
    for (const Affix affix : { Affix::Auto, Affix::Title, Affix::None }) {
        PersonMention mention;
        mention.person = person.id;
        mention.affix = affix;
        const QString text = facts.text(mention);
        if (text.isEmpty()) {
            choices.push_back({ mention, full, tr("May not be named on this page"), {} });
            return;
        }
        if (shown.contains(text))
            continue;
        shown << text;
        choices.push_back({ mention, text, text.contains(full) ? QString() : full, {} });
    }
}

std::vector<MentionChoice> MentionChoices::find(MentionSign sign, const QString& typed, PieceFacts& facts)
{
    const QString folded = foldedWords(typed);
    std::vector<MentionChoice> choices;
    bool isKnown = false;
    for (const Named* named : matching(sign, folded)) {
        if (named->kind == RecordKind::Person) {
            const Person& person = *m_registry.people.find(PersonId(named->id));
            isKnown = isKnown || foldedWords(firstReference(person.primaryName())) == folded;
            addForms(person, choices, facts);
            continue;
        }
        const Inline piece = mentionOf(named->kind, named->id);
        const QString text = facts.text(piece);
        if (!text.isEmpty())
            choices.push_back({ piece, text, named->detail, {} });
    }
    if (choices.size() > mostChoices)
        choices.resize(mostChoices);
    const QString name = typed.simplified();
    if (sign == MentionSign::Person && name.size() >= 2 && !isKnown)
        choices.push_back({ PersonMention {}, name, {}, name });
    return choices;
}

} // namespace rapporteur
