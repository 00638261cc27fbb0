#include "core/rules/NameRules.h"
#include "editing/surface/ApprovedWords.h"
#include "editing/surface/DelegationSentence.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

// The records that a confirmed proposal becomes.
namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

Member memberOf(const PersonId& person, Role role, Agreement agreement)
{
    Member member;
    member.person = person;
    member.role = role;
    member.visibility = Visibility::Named;
    member.consent = agreement == Agreement::Given ? Consent::Granted : Consent::Unknown;
    return member;
}

/// "a group of Pentagon and State Department officials": lead, labels, noun.
GroupEntry groupOf(const QString& text)
{
    static const QRegularExpression shape(u"^(?<lead>.*? of) (?<labels>.+) (?<noun>\\S+)$"_s);
    static const QRegularExpression between(u",? and |, "_s);
    GroupEntry group;
    const auto match = shape.match(text);
    group.lead = match.captured(u"lead"_s);
    group.noun = match.hasMatch() ? match.captured(u"noun"_s) : text;
    for (const QString& label : match.captured(u"labels"_s).split(between, Qt::SkipEmptyParts))
        group.labels.push_back({ {}, label.trimmed() });
    return group;
}

/// Collects a delegation and the people it needs.
class DelegationMaking
{
public:
    DelegationMaking(const Workspace& workspace, Agreement agreement) : m_workspace(workspace), m_agreement(agreement) {}

    void add(const SentencePerson& person, Role role)
    {
        const PersonId id = person.person.isEmpty() ? newPerson(person) : person.person;
        const bool isThere = std::ranges::find(m_members, id, &Member::person) != m_members.end();
        if (!isThere)
            m_members.push_back(memberOf(id, role, m_agreement));
    }

    std::vector<Person> people() { return std::move(m_people); }
    const std::vector<Member>& members() const { return m_members; }

private:
    PersonId newPerson(const SentencePerson& written)
    {
        Person person = oneLinePerson(m_workspace, written.name);
        // Two new people of one name in one sentence still get an id each.
        const QString stem = person.id.text();
        for (int number = 2; std::ranges::find(m_people, person.id, &Person::id) != m_people.end(); ++number)
            person.id = PersonId(m_workspace.freeId(RecordKind::Person, stem + u' ' + QString::number(number)));
        if (!written.title.isEmpty()) {
            Position position;
            position.id = PositionId(u"p1"_s);
            position.title = written.title;
            position.placement = Placement::Comma;
            person.positions.push_back(position);
        }
        m_people.push_back(person);
        return person.id;
    }

    const Workspace& m_workspace;
    Agreement m_agreement;
    std::vector<Person> m_people;
    std::vector<Member> m_members;
};

} // namespace

Person oneLinePerson(const Workspace& workspace, const QString& typed)
{
    const QString text = typed.simplified();
    Person person;
    person.id = PersonId(workspace.freeId(RecordKind::Person, text));
    person.listed = false;
    PersonName name;
    name.primary = true;
    const QStringList parts = text.split(u' ');
    if (parts.size() == 2 && !isForeignScript(text)) {
        name.given = parts[0];
        name.surname = parts[1];
    } else {
        name.order = NameOrder::Verbatim;
        name.verbatim = text;
    }
    person.names.push_back(name);
    return person;
}

QString nameReading(const Person& person)
{
    const PersonName& name = person.primaryName();
    return name.order == NameOrder::GivenFirst ? tr("Given name %1, family name %2").arg(name.given, name.surname)
                                               : tr("The name as it is written, also in later mentions");
}

TakenApart takenApart(
    const DelegationProposal& proposal, const Workspace& workspace, const std::vector<EventId>& events, Agreement agreement)
{
    DelegationMaking making(workspace, agreement);
    if (proposal.head)
        making.add(*proposal.head, Role::Head);
    for (const SentencePerson& member : proposal.members)
        making.add(member, Role::Delegate);
    Delegation delegation;
    delegation.id = DelegationId(workspace.freeId(RecordKind::Delegation, proposal.adjective + u" delegation"_s));
    delegation.events = events;
    delegation.adjective = proposal.adjective;
    delegation.members = making.members();
    if (!proposal.group.isEmpty())
        delegation.groups.push_back(groupOf(proposal.group));
    std::vector<PersonId> named;
    for (const Member& member : delegation.members)
        named.push_back(member.person);
    TakenApart result;
    result.roster.delegation = delegation.id;
    result.roster.words = editorsWords(proposal.sentence, {}, named);
    for (Person& person : making.people())
        result.changes.push_back({ std::nullopt, std::move(person) });
    result.changes.push_back({ std::nullopt, std::move(delegation) });
    return result;
}

} // namespace rapporteur
