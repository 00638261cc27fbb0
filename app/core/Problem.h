#pragma once

#include "core/Id.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace rapporteur {

enum class Severity { Hint, Warning, Error };

/// What a check found. The sentence for each code is in editing/ProblemText; `Problem::arguments` fill its %1, %2 …
enum class ProblemCode {
    // Import (place.pointer is the JSON Pointer in the document)
    UnknownKey,             ///< %1 key
    WrongType,              ///< %1 expected type
    MissingKey,             ///< %1 key
    UnknownValue,           ///< %1 value, %2 allowed values
    DanglingId,             ///< %1 id, %2 kind of record
    DuplicateId,            ///< %1 id
    KnownId,                ///< %1 id that the newsroom has already
    DuplicateKey,           ///< %1 key, twice in one object
    ImpossibleDate,         ///< %1 text
    ImpossibleInstant,      ///< %1 text
    OutOfRange,             ///< %1 number or text, %2 allowed range
    TooLong,                ///< %1 length, %2 limit
    MissingPicture,         ///< %1 file
    PictureOutside,         ///< %1 file: leaves the document's folder
    RefusedPicture,         ///< %1 file, %2 reason
    WrongPictureHash,       ///< %1 file
    WrongFormat,            ///< %1 what was found instead of "rapporteur-newsroom" version 1
    PrimaryNameCount,       ///< %1 number of primary names; exactly one is needed
    EmptyName,              ///< a name without any text
    CircularReference,      ///< %1 id: its parents or translations lead back to it
    TooManyProblems,        ///< %1 limit: more were found
    // Rendering
    MayNotBeNamed,          ///< %1 person (internal), %2 reason: stops the export at that word
    VoidWords,              ///< %1 person: words name somebody who may no longer be named
    WordsDiffer,            ///< %1 words, %2 facts
    FactsChanged,           ///< %1 basis, %2 facts: since the words were set
    NothingToPublish,       ///< %1 delegation: S6
    SeveralPositions,       ///< %1 person, %2 date
    NoPosition,             ///< %1 person, %2 date
    UndecidedDate,          ///< %1 person, %2 title, %3 date: printed as current
    PositionNotBegun,       ///< %1 person, %2 title, %3 date
    SmallGroup,             ///< %1 group entry: fewer than three people covered (G3)
    LongSentence,           ///< %1 number of items: a list or table reads better
    NotReleased,            ///< %1 person, %2 photo: no photo release
    CommonWordName,         ///< %1 later form at the start of a sentence reads as a word
    SameFullName,           ///< %1 name shared by two people named in the article
    AsOfToday,              ///< the article has neither a publication date nor an event
    UnknownRank,            ///< %1 service, %2 code
    UnknownCountry,         ///< %1 code
    UnknownPosition,        ///< %1 person, %2 position id
    MissingRecord,          ///< %1 id, %2 kind of record
    // Photos: caption, faces and roster against each other
    FacesOutOfOrder,        ///< %1 person, %2 the next one in the caption: stands left of the first
    FaceInOtherRow,         ///< %1 person, %2 row as it is introduced
    FacesAndNames,          ///< %1 faces marked, %2 people named
    SeatedTwice,            ///< %1 person
    NotInDelegation,        ///< %1 person, %2 event: seated, but in no delegation of it
    SameOffice,             ///< %1 person, %2 person, %3 title: both held it on the photo's date
    TitleOfThen,            ///< %1 person, %2 year of the photo, %3 year of the page
    NamedNotSeated,         ///< %1 person: in the caption, not in the rows
    SeatedNotNamed,         ///< %1 person: in the rows, not in the typed caption
    SpellingDiffers,        ///< %1 as it is written, %2 as the registry has it
    SurnameAlone,           ///< %1 family name that two people of the photo bear
    AcronymUndefined,       ///< %1 acronym, %2 full name
    RankDiffers,            ///< %1 person, %2 as it is written, %3 as of the photo's date
    CaptionDateDiffers,     ///< %1 date in the caption, %2 of the photo
    Placeholder,            ///< %1 text that waits to be replaced
    MirroredPhoto,          ///< %1 other photo of the event with the same people the other way round
    LongAltText,            ///< %1 characters, %2 advised at most
    // Checks before export
    MissingAltText,         ///< %1 photo
    AltRepeatsCaption,      ///< %1 photo
    MissingCredit,          ///< %1 photo
    PrivateInstruction,     ///< %1 photo, %2 instruction
    NotForPublication,      ///< %1 photo, %2 instruction: not cropped, masked or waived
    HandoutExpired,         ///< %1 photo, %2 giver, %3 last day
    HandoutIncomplete,      ///< %1 photo, %2 what is missing
    NamedButNotSeen,        ///< %1 photo, %2 people, %3 number named, %4 number seen in the crop
    WithheldName,           ///< %1 person (internal), %2 form found: a strong hit in the finished text
    MissingHeadline,        ///< the article has no headline
    MissingSlug,            ///< %1 slug: empty or taken
    SkippedHeading,         ///< %1 level
    Embargoed,              ///< %1 instant
    NotReady,               ///< %1 status
    DamagedRecord,          ///< %1 id
    MissingMedia            ///< %1 file
};

/// Where a problem is: a record and a JSON Pointer inside it (or inside the imported document).
struct Place
{
    RecordKind kind = RecordKind::Article;
    QString id;
    QString pointer;

    friend bool operator==(const Place&, const Place&) = default;
};

struct Problem
{
    Severity severity = Severity::Error;
    ProblemCode code = ProblemCode::UnknownKey;
    Place place;
    QStringList arguments;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

} // namespace rapporteur
