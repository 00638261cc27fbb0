#include "editing/messages/ProblemText.h"

#include "core/rules/Gate.h"

#include <QCoreApplication>
#include <QHash>

namespace rapporteur {

namespace {

constexpr const char* context = "ProblemText";

QString tr(const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// The sentences of an import.
const char* importSentence(ProblemCode code)
{
    switch (code) {
    case ProblemCode::UnknownKey:
        return QT_TRANSLATE_NOOP("ProblemText", "The key “%1” is not known here.");
    case ProblemCode::WrongType:
        return QT_TRANSLATE_NOOP("ProblemText", "This must be: %1.");
    case ProblemCode::MissingKey:
        return QT_TRANSLATE_NOOP("ProblemText", "The key “%1” is missing.");
    case ProblemCode::UnknownValue:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” is not allowed here. Allowed: %2.");
    case ProblemCode::DanglingId:
        return QT_TRANSLATE_NOOP("ProblemText", "There is no %2 with the id “%1”.");
    case ProblemCode::DuplicateId:
        return QT_TRANSLATE_NOOP("ProblemText", "The id “%1” is used twice.");
    case ProblemCode::KnownId:
        return QT_TRANSLATE_NOOP("ProblemText", "The newsroom has a record with the id “%1” already.");
    case ProblemCode::DuplicateKey:
        return QT_TRANSLATE_NOOP("ProblemText", "The key “%1” stands twice in one object.");
    case ProblemCode::ImpossibleDate:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a date. Write 2013, 2013-06 or 2013-06-25.");
    case ProblemCode::ImpossibleInstant:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” is not an instant. Write 2013-06-25T10:30:00Z.");
    case ProblemCode::OutOfRange:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” is out of range (%2).");
    case ProblemCode::TooLong:
        return QT_TRANSLATE_NOOP("ProblemText", "This is too long: %1, at most %2.");
    case ProblemCode::MissingPicture:
        return QT_TRANSLATE_NOOP("ProblemText", "The picture “%1” is not there.");
    case ProblemCode::PictureOutside:
        return QT_TRANSLATE_NOOP("ProblemText", "The picture “%1” is outside the folder of the document.");
    case ProblemCode::RefusedPicture:
        return QT_TRANSLATE_NOOP("ProblemText", "The picture “%1” cannot be used: %2.");
    case ProblemCode::WrongPictureHash:
        return QT_TRANSLATE_NOOP("ProblemText", "The picture “%1” is not the one that the document means (its SHA-256 differs).");
    case ProblemCode::WrongFormat:
        return QT_TRANSLATE_NOOP("ProblemText", "This is not a rapporteur-newsroom document of version 1, but: %1.");
    case ProblemCode::PrimaryNameCount:
        return QT_TRANSLATE_NOOP("ProblemText", "A person needs exactly one primary name; here are %1.");
    case ProblemCode::EmptyName:
        return QT_TRANSLATE_NOOP("ProblemText", "A name without any text.");
    case ProblemCode::CircularReference:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” leads back to itself.");
    case ProblemCode::TooManyProblems:
        return QT_TRANSLATE_NOOP("ProblemText", "There are more than %1 problems; the rest is not listed.");
    default:
        return nullptr;
    }
}

/// The sentences of rendering and of the gate.
const char* renderingSentence(ProblemCode code)
{
    switch (code) {
    case ProblemCode::MayNotBeNamed:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 may not be named here: %2. Replace the name, for instance by “a senior official”.");
    case ProblemCode::VoidWords:
        return QT_TRANSLATE_NOOP("ProblemText", "The words here name %1, who may not be named: %2. Write other words.");
    case ProblemCode::WordsDiffer:
        return QT_TRANSLATE_NOOP("ProblemText", "The words “%1” differ from the facts: “%2”.");
    case ProblemCode::FactsChanged:
        return QT_TRANSLATE_NOOP("ProblemText", "The facts have changed since the words were set: from “%1” to “%2”. Accept or keep.");
    case ProblemCode::NothingToPublish:
        return QT_TRANSLATE_NOOP("ProblemText", "Nobody of the delegation “%1” may be named, and it has no group entry. Name a member or add a group.");
    case ProblemCode::SeveralPositions:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 held several positions on %2; choose the one to print.");
    case ProblemCode::NoPosition:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 has no position on %2.");
    case ProblemCode::UndecidedDate:
        return QT_TRANSLATE_NOOP("ProblemText", "The dates do not say whether %1 was %2 on %3; printed as current.");
    case ProblemCode::PositionNotBegun:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 was not %2 before %3.");
    case ProblemCode::SmallGroup:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” stands for fewer than three people and may give them away.");
    case ProblemCode::LongSentence:
        return QT_TRANSLATE_NOOP("ProblemText", "The sentence has %1 items; a list or table reads better.");
    case ProblemCode::NotReleased:
        return QT_TRANSLATE_NOOP("ProblemText", "No photo release is recorded for %1 in the photo “%2”; printed as unidentified.");
    case ProblemCode::CommonWordName:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” at the start of a sentence reads as a word; write the full name.");
    case ProblemCode::SameFullName:
        return QT_TRANSLATE_NOOP("ProblemText", "Two people called %1 are named here; tell them apart.");
    case ProblemCode::AsOfToday:
        return QT_TRANSLATE_NOOP("ProblemText", "Without a publication date and an event, titles are those of today.");
    case ProblemCode::UnknownRank:
        return QT_TRANSLATE_NOOP("ProblemText", "The rank “%2” of the service “%1” is not in the rank table; printed as it is.");
    case ProblemCode::UnknownCountry:
        return QT_TRANSLATE_NOOP("ProblemText", "The country “%1” is not in the country table.");
    case ProblemCode::UnknownPosition:
        return QT_TRANSLATE_NOOP("ProblemText", "The person “%1” has no position “%2”.");
    case ProblemCode::MissingRecord:
        return QT_TRANSLATE_NOOP("ProblemText", "The %2 “%1” is not in the newsroom.");
    default:
        return nullptr;
    }
}

/// The sentences of a photo's caption, faces and roster.
const char* photoSentence(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FacesOutOfOrder:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 stands right of %2 in the photo, but comes before in the caption.");
    case ProblemCode::FaceInOtherRow:
        return QT_TRANSLATE_NOOP("ProblemText", "The face of %1 is at the height of another row: “%2”.");
    case ProblemCode::FacesAndNames:
        return QT_TRANSLATE_NOOP("ProblemText", "Faces marked: %1. People named: %2.");
    case ProblemCode::SeatedTwice:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 is in the photo twice.");
    case ProblemCode::NotInDelegation:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 is in the photo, but in no delegation of %2.");
    case ProblemCode::SameOffice:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 and %2 cannot both have been %3 on the day of the photo.");
    case ProblemCode::TitleOfThen:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 is printed with a title of %2 on a page of %3.");
    case ProblemCode::NamedNotSeated:
        return QT_TRANSLATE_NOOP("ProblemText", "The caption names %1, who has no place in the photo.");
    case ProblemCode::SeatedNotNamed:
        return QT_TRANSLATE_NOOP("ProblemText", "%1 has a place in the photo, but the caption does not name him or her.");
    case ProblemCode::SpellingDiffers:
        return QT_TRANSLATE_NOOP("ProblemText", "The caption has “%1”, the newsroom “%2”.");
    case ProblemCode::SurnameAlone:
        return QT_TRANSLATE_NOOP("ProblemText", "Two people in the photo are called %1; write their full names.");
    case ProblemCode::AcronymUndefined:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” is not explained in the caption: %2.");
    case ProblemCode::RankDiffers:
        return QT_TRANSLATE_NOOP("ProblemText", "The caption has “%2” with %1; on the day of the photo it was “%3”.");
    case ProblemCode::CaptionDateDiffers:
        return QT_TRANSLATE_NOOP("ProblemText", "The caption says %1, the photo was taken on %2.");
    case ProblemCode::Placeholder:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” still waits to be replaced.");
    case ProblemCode::MirroredPhoto:
        return QT_TRANSLATE_NOOP("ProblemText", "The photo “%1” has the same people the other way round. Is one of the two mirrored?");
    case ProblemCode::LongAltText:
        return QT_TRANSLATE_NOOP("ProblemText", "The alt text has %1 characters. Up to %2 are listened to; put the rest into the long description.");
    default:
        return nullptr;
    }
}

const char* checkSentence(ProblemCode code)
{
    switch (code) {
    case ProblemCode::MissingAltText:
        return QT_TRANSLATE_NOOP("ProblemText", "The photo “%1” has no alt text. Write one, or mark the photo as decorative.");
    case ProblemCode::AltRepeatsCaption:
        return QT_TRANSLATE_NOOP("ProblemText", "The alt text of the photo “%1” repeats its caption.");
    case ProblemCode::MissingCredit:
        return QT_TRANSLATE_NOOP("ProblemText", "The photo “%1” has no credit.");
    case ProblemCode::PrivateInstruction:
        return QT_TRANSLATE_NOOP("ProblemText", "The photo “%1” carries a private instruction: “%2”.");
    case ProblemCode::NotForPublication:
        return QT_TRANSLATE_NOOP("ProblemText", "The photo “%1” is not for publication: “%2”. Crop it, mask it, or note who allowed it.");
    case ProblemCode::HandoutExpired:
        return QT_TRANSLATE_NOOP("ProblemText", "The photo “%1”, given by “%2”, may not be published after %3.");
    case ProblemCode::HandoutIncomplete:
        return QT_TRANSLATE_NOOP("ProblemText", "The handout “%1” lacks: %2.");
    case ProblemCode::NamedButNotSeen:
        return QT_TRANSLATE_NOOP("ProblemText", "The caption of the photo “%1” names %3 people; the picture shows %4 of them. Not seen: %2.");
    case ProblemCode::WithheldName:
        return QT_TRANSLATE_NOOP("ProblemText", "%1, whose name is withheld, stands in the text as “%2”. Replace the name.");
    case ProblemCode::MissingHeadline:
        return QT_TRANSLATE_NOOP("ProblemText", "The article has no headline.");
    case ProblemCode::MissingSlug:
        return QT_TRANSLATE_NOOP("ProblemText", "The address “%1” is empty, unsafe or taken; another one was made.");
    case ProblemCode::SkippedHeading:
        return QT_TRANSLATE_NOOP("ProblemText", "A heading of level %1 follows one that is not the level above.");
    case ProblemCode::Embargoed:
        return QT_TRANSLATE_NOOP("ProblemText", "Under embargo until %1; not exported.");
    case ProblemCode::NotReady:
        return QT_TRANSLATE_NOOP("ProblemText", "The status is %1; only ready and published articles are exported.");
    case ProblemCode::DamagedRecord:
        return QT_TRANSLATE_NOOP("ProblemText", "“%1” is not what was stored: it is damaged. Restore it from a backup.");
    case ProblemCode::MissingMedia:
        return QT_TRANSLATE_NOOP("ProblemText", "The picture file “%1” is missing or damaged. Import the picture again.");
    default:
        return nullptr;
    }
}

/// All at once, so that a "%1" in a headline stays as it is; a missing argument is left empty.
QString filled(const QString& sentence, const QStringList& arguments)
{
    QString text;
    for (qsizetype index = 0; index < sentence.size(); ++index) {
        const int number = index + 1 < sentence.size() ? sentence[index + 1].digitValue() : -1;
        if (sentence[index] != u'%' || number < 1) {
            text += sentence[index];
            continue;
        }
        text += arguments.value(number - 1);
        ++index;
    }
    return text;
}

QString reasonText(StandingReason reason)
{
    switch (reason) {
    case StandingReason::WithheldEverywhere:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "the name is withheld everywhere"));
    case StandingReason::Omitted:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "left out of the delegation"));
    case StandingReason::ConsentRefused:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "consent was refused"));
    case StandingReason::ConsentWithdrawn:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "consent was withdrawn"));
    case StandingReason::Embargoed:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "the name is under embargo"));
    case StandingReason::ClosedEvent:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "the event is closed"));
    case StandingReason::ConsentUnknown:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "consent is not recorded"));
    case StandingReason::ShownInGroup:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "shown as part of a group only"));
    case StandingReason::None:
    case StandingReason::NotAMember:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("ProblemText", "no reason is recorded"));
}

QString kindText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Publisher:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "publisher"));
    case RecordKind::Organization:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "organization"));
    case RecordKind::Person:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "person"));
    case RecordKind::Series:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "series"));
    case RecordKind::Event:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "event"));
    case RecordKind::Delegation:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "delegation"));
    case RecordKind::Photo:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "photo"));
    case RecordKind::Article:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "article"));
    case RecordKind::Publication:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "publication"));
    case RecordKind::Snippet:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "snippet"));
    }
    return {};
}

} // namespace

QString problemText(const Problem& problem)
{
    const char* sentence = importSentence(problem.code);
    if (!sentence)
        sentence = renderingSentence(problem.code);
    if (!sentence)
        sentence = photoSentence(problem.code);
    if (!sentence)
        sentence = checkSentence(problem.code);
    QStringList arguments = problem.arguments;
    const bool hasReason = problem.code == ProblemCode::MayNotBeNamed || problem.code == ProblemCode::VoidWords;
    if (hasReason && arguments.size() == 2)
        arguments[1] = reasonText(static_cast<StandingReason>(arguments[1].toInt()));
    if (arguments.isEmpty())
        arguments << problem.place.id;
    return filled(sentence ? tr(sentence) : QString(), arguments);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "hint"));
    case Severity::Warning:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "warning"));
    case Severity::Error:
        return tr(QT_TRANSLATE_NOOP("ProblemText", "error"));
    }
    return {};
}

QString placeText(const Place& place)
{
    if (place.id.isEmpty())
        return place.pointer.isEmpty() ? u"/"_qs : place.pointer;
    const QString record = tr(QT_TRANSLATE_NOOP("ProblemText", "%1 “%2”")).arg(kindText(place.kind), place.id);
    return place.pointer.isEmpty() ? record : tr(QT_TRANSLATE_NOOP("ProblemText", "%1 at %2")).arg(record, place.pointer);
}

} // namespace rapporteur
