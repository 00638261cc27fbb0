#include "editing/seating/SeatChoices.h"

#include "core/rules/EventRules.h"
#include "core/rules/NameRules.h"
#include "core/text/Folding.h"
#include "editing/models/ListRoles.h"
#include "editing/surface/DelegationSentence.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t mostOthers = 30;
constexpr qsizetype shortestName = 2;

QStringList foldedNames(const Person& person)
{
    QStringList names;
    for (const PersonName& name : person.names) {
        QStringList parts { firstReference(name), name.given, name.informal, name.surnamePrefix, name.surname, name.surname2 };
        names << foldedWords(parts.join(u' '));
    }
    return names;
}

/// Whose name is the typed word before whose family name begins with it, before all others.
int matchRank(const Person& person, const QString& folded)
{
    for (const QString& name : foldedNames(person)) {
        if (name.contains(folded))
            return 0;
    }
    return foldedWords(laterReference(person.primaryName())).startsWith(folded.chopped(1)) ? 1 : 2;
}

QString spoken(const SeatChoice& choice)
{
    QStringList parts { choice.title, choice.detail, choice.badge };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

bool matchesName(const Person& person, const QString& foldedTyped)
{
    const QStringList typed = foldedTyped.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(foldedNames(person), [&](const QString& name) {
        return std::ranges::all_of(typed, [&](const QString& word) { return name.contains(u' ' + word); });
    });
}

SeatChoices::SeatChoices(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_book(Rulebook::load())
{
}

const SeatChoice* SeatChoices::choice(int row) const
{
    return row < 0 || row >= static_cast<int>(m_choices.size()) ? nullptr : &m_choices[static_cast<size_t>(row)];
}

/// The event's people in the order of their delegations, then, when letters were typed, all others who have them.
std::vector<SeatChoices::Candidate> SeatChoices::candidates(const Photo& photo, const QString& folded) const
{
    const Registry& registry = m_workspace.registry();
    const PhotoWording wording(registry, m_book);
    std::vector<Candidate> found;
    const auto isFound = [&](const PersonId& id) {
        return std::ranges::any_of(found, [&](const Candidate& candidate) { return candidate.person->id == id; });
    };
    for (const Delegation& delegation : registry.delegations.all()) {
        if (photo.event.isEmpty() || std::ranges::find(delegation.events, photo.event) == delegation.events.end())
            continue;
        Findings unused;
        const QString phrase = delegationPhrase(delegation, LeadOrganizationForm::Acronym, wording.contextOf(photo), unused);
        for (const Member& member : delegation.members) {
            const Person* person = registry.people.find(member.person);
            if (person && !isFound(person->id) && matchesName(*person, folded))
                found.push_back({ person, phrase });
        }
    }
    if (!folded.trimmed().isEmpty())
        std::ranges::stable_sort(found, {}, [&](const Candidate& candidate) { return matchRank(*candidate.person, folded); });
    const size_t members = found.size();
    for (const Person& person : registry.people.all()) {
        if (folded.trimmed().isEmpty() || found.size() - members >= mostOthers)
            break;
        if (!isFound(person.id) && matchesName(person, folded))
            found.push_back({ &person, tr("Not in a delegation of this event") });
    }
    return found;
}

SeatChoice SeatChoices::choiceOf(const Candidate& candidate, const Photo& photo, const PhotoWording& wording) const
{
    SeatChoice choice;
    choice.person = candidate.person->id;
    choice.seat = Seating(m_workspace, photo.id).seatOf(choice.person);
    const Slot slot = seatedSlot(*candidate.person, photo, m_workspace.registry());
    choice.title = wording.name(photo, slot);
    choice.detail = candidate.detail;
    if (wording.verdict(photo, slot).standing == Standing::Withheld)
        choice.badge = tr("May not be named");
    else if (choice.seat)
        choice.badge = choice.seat->row == Seat::notPictured ? tr("Not pictured") : tr("In the caption");
    return choice;
}

void SeatChoices::addPeople(const Photo& photo, const QString& folded)
{
    const PhotoWording wording(m_workspace.registry(), m_book);
    const Seating seating(m_workspace, photo.id);
    for (const Seat& seat : seating.seats()) {
        const Slot* slot = seating.slot(seat);
        const Person* person = m_workspace.registry().people.find(slot->person);
        const bool matches = person ? matchesName(*person, folded) : foldedWords(slot->text).contains(folded.trimmed());
        if (!slot->region && !slot->unidentified && seat.row != Seat::notPictured && matches)
            m_choices.push_back({ SeatChoice::Kind::Expected, slot->person, seat, wording.name(photo, *slot),
                tr("Named in the caption, no face yet"), {} });
    }
    std::vector<SeatChoice> seated;
    for (const Candidate& candidate : candidates(photo, folded)) {
        const SeatChoice choice = choiceOf(candidate, photo, wording);
        const bool isExpected = std::ranges::any_of(m_choices, [&](const SeatChoice& other) {
            return other.kind == SeatChoice::Kind::Expected && other.person == choice.person;
        });
        if (!isExpected)
            (choice.seat ? seated : m_choices).push_back(choice);
    }
    m_choices.insert(m_choices.end(), seated.begin(), seated.end());
}

void SeatChoices::addTyped(const QString& typed)
{
    if (typed.size() < shortestName)
        return;
    m_choices.push_back({ SeatChoice::Kind::NewPerson, {}, {}, typed, tr("New person of this newsroom"), {} });
    m_choices.push_back({ SeatChoice::Kind::Text, {}, {}, typed, tr("Only these words, nobody of the newsroom"), {} });
}

QString SeatChoices::meant(const QString& typed) const
{
    const auto text = m_shortcuts.text(typed.trimmed());
    if (!text)
        return typed;
    const SentencePerson named = sentencePerson(*text, m_workspace.registry());
    const Person* person = m_workspace.registry().people.find(named.person);
    return person ? firstReference(person->primaryName()) : *text;
}

void SeatChoices::show(const Photo& photo, const QString& written)
{
    const QString typed = meant(written);
    beginResetModel();
    m_choices.clear();
    addPeople(photo, foldedWords(typed));
    const bool isExpected = !m_choices.empty() && m_choices.front().kind == SeatChoice::Kind::Expected;
    addTyped(typed.simplified());
    m_firstRow = m_choices.empty() || (typed.trimmed().isEmpty() && !isExpected) ? -1 : 0;
    endResetModel();
}

int SeatChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant SeatChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatChoice& choice = m_choices[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case Qt::AccessibleTextRole:
        return spoken(choice);
    case DetailRole:
        return choice.detail;
    case BadgeRole:
        return choice.badge;
    case BadgeStrengthRole:
        return choice.badge.isEmpty() ? 0 : 1;
    case IdRole:
        return choice.person.text();
    case KindRole:
        return static_cast<int>(RecordKind::Person);
    default:
        return {};
    }
}

} // namespace rapporteur
