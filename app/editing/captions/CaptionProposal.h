#pragma once

#include "editing/wording/PhotoWording.h"
#include "editing/surface/DelegationSentence.h"

namespace rapporteur {

/// Somebody whom a caption names, with the words it does it in.
struct ProposedSeat
{
    QString text; ///< "ADM Gary Roughead (USN, ret.)"
    SentencePerson person;
    bool isUnidentified = false;
    friend bool operator==(const ProposedSeat&, const ProposedSeat&) = default;
};

struct ProposedRow
{
    QString lead; ///< "Front row, left to right"
    std::vector<ProposedSeat> seats;
    friend bool operator==(const ProposedRow&, const ProposedRow&) = default;
};

/// A caption taken apart: a proposal that somebody confirms. What it says around its rows stays as it is written.
struct CaptionProposal
{
    QString before;
    std::vector<ProposedRow> rows;
    std::vector<ProposedSeat> notPictured;
    QString after;
    QString rowsText; ///< as it was written, between `before` and `after`
    friend bool operator==(const CaptionProposal&, const CaptionProposal&) = default;
};

/// "Front row, left to right: A, B; back row: C and D. Not pictured: E." Also "From left, A, B and C" and "(L-R) A, B".
/// Absent when the text does not say who stands where.
std::optional<CaptionProposal> captionProposal(const QString& text, const Registry& registry);

/// The photo with the proposal's rows, and the records of new people. Faces of people who are seated already stay. Somebody
/// whom the facts would print in other words keeps the written ones.
struct SeatedProposal
{
    Photo photo;
    std::vector<RecordChange> people;
};
SeatedProposal seatedProposal(const CaptionProposal& proposal, const Photo& photo, const Workspace& workspace, const Rulebook& book);

} // namespace rapporteur
