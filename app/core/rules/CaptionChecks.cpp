#include "core/rules/CaptionChecks.h"

#include "core/rules/CaptionRules.h"
#include "core/rules/EventRules.h"
#include "core/rules/PositionRules.h"
#include "core/rules/WordsRules.h"
#include "core/text/Folding.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr int yearsUntilThen = 2;

struct SeatedPerson
{
    const Slot* slot;
    size_t row;
    size_t place;
};

std::vector<SeatedPerson> seatedPeople(const Photo& photo)
{
    std::vector<SeatedPerson> all;
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        for (size_t place = 0; place < photo.rows[row].people.size(); ++place)
            all.push_back({ &photo.rows[row].people[place], row, place });
    }
    return all;
}

/// Somebody as a message names him: never more than an internal name.
QString said(const Slot& slot, const RuleContext& context)
{
    if (!slot.person.isEmpty())
        return internalName(slot.person, context);
    return slotName(slot, context);
}

double middleX(const Region& region)
{
    return region.x + region.width / 2;
}

double middleY(const Region& region)
{
    return region.y + region.height / 2;
}

void place(Findings& findings, const Photo& photo, size_t row, size_t place)
{
    findings.setPlace({ RecordKind::Photo, photo.id.text(), slotPointer(photo, row, place) });
}

void checkOrder(const Photo& photo, const RuleContext& context, Findings& findings)
{
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        const Slot* before = nullptr;
        const std::vector<Slot>& people = photo.rows[row].people;
        for (size_t index = 0; index < people.size(); ++index) {
            if (!people[index].region)
                continue;
            place(findings, photo, row, index);
            if (before && middleX(*before->region) > middleX(*people[index].region))
                findings.add(Severity::Warning, ProblemCode::FacesOutOfOrder, { said(*before, context), said(people[index], context) });
            before = &people[index];
        }
    }
}

/// The middle height of a row's faces, without that of one person.
std::optional<double> bandOf(const PhotoRow& row, const Slot* except)
{
    std::vector<double> heights;
    for (const Slot& slot : row.people) {
        if (slot.region && &slot != except)
            heights.push_back(middleY(*slot.region));
    }
    if (heights.empty())
        return std::nullopt;
    std::ranges::sort(heights);
    return heights[heights.size() / 2];
}

/// Only where it is clear: nearer to the other row's middle than half a face, and further from its own.
void checkBands(const Photo& photo, const RuleContext& context, Findings& findings)
{
    for (const SeatedPerson& seated : seatedPeople(photo)) {
        if (!seated.slot->region)
            continue;
        const auto own = bandOf(photo.rows[seated.row], seated.slot);
        const double height = middleY(*seated.slot->region);
        for (size_t other = 0; own && other < photo.rows.size(); ++other) {
            const auto band = other == seated.row ? std::nullopt : bandOf(photo.rows[other], nullptr);
            const double away = band ? std::abs(*band - height) : 1;
            if (!band || away > seated.slot->region->height / 2 || away >= std::abs(*own - height))
                continue;
            place(findings, photo, seated.row, seated.place);
            findings.add(Severity::Warning, ProblemCode::FaceInOtherRow, { said(*seated.slot, context), photo.rows[other].lead });
        }
    }
}

void checkCounts(const Photo& photo, const RuleContext& context, Findings& findings)
{
    qsizetype faces = 0;
    qsizetype names = 0;
    QSet<QString> people;
    for (const SeatedPerson& seated : seatedPeople(photo)) {
        const Slot& slot = *seated.slot;
        faces += slot.region ? 1 : 0;
        names += slot.unidentified ? 0 : 1;
        if (slot.person.isEmpty())
            continue;
        place(findings, photo, seated.row, seated.place);
        if (people.contains(slot.person.text()))
            findings.add(Severity::Warning, ProblemCode::SeatedTwice, { said(slot, context) });
        people.insert(slot.person.text());
    }
    findings.setPlace({ RecordKind::Photo, photo.id.text(), u"/rows"_s });
    if (faces > 0 && faces != names)
        findings.add(Severity::Hint, ProblemCode::FacesAndNames, { QString::number(faces), QString::number(names) });
}

void checkRoster(const Photo& photo, const RuleContext& context, Findings& findings)
{
    QSet<QString> members;
    for (const Delegation& delegation : context.registry.delegations.all()) {
        if (photo.event.isEmpty() || std::ranges::find(delegation.events, photo.event) == delegation.events.end())
            continue;
        for (const Member& member : delegation.members)
            members.insert(member.person.text());
    }
    const Event* event = context.registry.events.find(photo.event);
    if (members.isEmpty() || !event)
        return; // nobody wrote down who came
    for (const SeatedPerson& seated : seatedPeople(photo)) {
        place(findings, photo, seated.row, seated.place);
        if (!seated.slot->person.isEmpty() && !members.contains(seated.slot->person.text()))
            findings.add(Severity::Hint, ProblemCode::NotInDelegation, { said(*seated.slot, context), eventPhrase(*event, context) });
    }
}

/// Offices that one person holds at a time; "senior advisor" is not one.
bool isSingleOffice(const Position& position)
{
    static const QRegularExpression single(
        u"\\b(president|director|chair(man|woman|person)?|rector|dean|secretary|minister|ambassador|commander|governor|mayor|chief of)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression several(u"\\b(vice|deputy|assistant|associate|senior|co-?|former|acting|honorary|executive)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !position.organization.isEmpty() && single.match(position.title).hasMatch() && !several.match(position.title).hasMatch();
}

void checkOffices(const Photo& photo, const RuleContext& context, Findings& findings)
{
    QHash<QString, PersonId> holders;
    for (const SeatedPerson& seated : seatedPeople(photo)) {
        const Person* person = context.registry.people.find(seated.slot->person);
        for (const Position& position : person ? person->positions : std::vector<Position>()) {
            if (!isSingleOffice(position) || heldOn(position.from, position.to, context.asOf) != Held::Yes)
                continue;
            const QString office = position.organization.text() + u'\n' + foldForSearch(position.title);
            const PersonId other = holders.value(office, person->id);
            holders.insert(office, person->id);
            place(findings, photo, seated.row, seated.place);
            Findings unused;
            if (other != person->id)
                findings.add(Severity::Warning, ProblemCode::SameOffice,
                    { internalName(other, context), said(*seated.slot, context), runningTitle(*person, position, context, unused) });
        }
    }
}

/// The people of a photo from left to right, first row first.
std::vector<PersonId> order(const Photo& photo)
{
    std::vector<PersonId> people;
    for (const SeatedPerson& seated : seatedPeople(photo)) {
        if (!seated.slot->person.isEmpty())
            people.push_back(seated.slot->person);
    }
    return people;
}

} // namespace

QString slotPointer(const Photo& photo, size_t row, size_t place)
{
    if (row >= photo.rows.size())
        return u"/notPictured/%1"_s.arg(place);
    return u"/rows/%1/people/%2"_s.arg(row).arg(place);
}

void checkSeats(const Photo& photo, const RuleContext& context, Findings& findings)
{
    const Place before = findings.place();
    checkOrder(photo, context, findings);
    checkBands(photo, context, findings);
    checkCounts(photo, context, findings);
    checkRoster(photo, context, findings);
    checkOffices(photo, context, findings);
    findings.setPlace(before);
}

void checkTitlesOfThen(const Photo& photo, const PartialDate& page, const RuleContext& context, Findings& findings)
{
    if (page.year() - context.asOf.year() < yearsUntilThen || context.asOf.isEmpty())
        return;
    const Place before = findings.place();
    for (const SeatedPerson& seated : seatedPeople(photo)) {
        place(findings, photo, seated.row, seated.place);
        if (!seated.slot->position.isEmpty() && !seated.slot->words)
            findings.add(Severity::Hint, ProblemCode::TitleOfThen,
                { said(*seated.slot, context), QString::number(context.asOf.year()), QString::number(page.year()) });
    }
    findings.setPlace(before);
}

void checkMirrored(const Photo& photo, const RuleContext& context, Findings& findings)
{
    std::vector<PersonId> mine = order(photo);
    if (mine.size() < 3 || photo.event.isEmpty())
        return;
    std::ranges::reverse(mine);
    for (const Photo& other : context.registry.photos.all()) {
        if (other.id != photo.id && other.event == photo.event && order(other) == mine)
            findings.add(Severity::Warning, ProblemCode::MirroredPhoto, { other.id.text() });
    }
}

bool repeatsCaption(const QString& alt, const QString& caption)
{
    const QStringList spoken = foldedWords(alt).split(u' ', Qt::SkipEmptyParts);
    const QString printed = foldedWords(caption);
    if (spoken.isEmpty() || printed.trimmed().isEmpty())
        return false;
    if (foldedWords(alt).contains(printed) || printed.contains(foldedWords(alt)))
        return true;
    constexpr double most = 0.8;
    const auto shared = std::ranges::count_if(spoken, [&](const QString& word) { return printed.contains(u' ' + word + u' '); });
    return spoken.size() > 4 && static_cast<double>(shared) >= most * static_cast<double>(spoken.size());
}

void checkAltText(const Photo& photo, const QString& alt, const QString& caption, Findings& findings)
{
    if (repeatsCaption(alt, caption))
        findings.add(Severity::Hint, ProblemCode::AltRepeatsCaption, { photo.id.text() });
    if (alt.size() > longestAltText && photo.longDescription.isEmpty())
        findings.add(Severity::Hint, ProblemCode::LongAltText, { QString::number(alt.size()), QString::number(longestAltText) });
}

} // namespace rapporteur
