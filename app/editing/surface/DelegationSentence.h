#pragma once

#include "core/registry/Registry.h"
#include "editing/workspace/Workspace.h"

#include <QString>
#include <optional>
#include <vector>

namespace rapporteur {

/// Somebody whom a sentence names, as it is written there.
struct SentencePerson
{
    QString name;    ///< "Stephen Hadley"
    QString rank;    ///< "Admiral"
    QString title;   ///< "USIP senior advisor for international affairs and former national security advisor"
    PersonId person; ///< of the registry; empty: not there yet
    friend bool operator==(const SentencePerson&, const SentencePerson&) = default;
};

/// A delegation sentence taken apart: a proposal that somebody confirms.
struct DelegationProposal
{
    QString sentence;
    QString adjective; ///< "U.S."
    std::optional<SentencePerson> head;
    std::vector<SentencePerson> members;
    QString group; ///< "a group of Pentagon and State Department officials"
    friend bool operator==(const DelegationProposal&, const DelegationProposal&) = default;
};

/// The items of a series: at semicolons, else at commas outside parentheses; "and" before the last one falls away.
QStringList seriesItems(const QString& series);
/// One item of such a series, "ADM Gary Roughead (USN, ret.)", taken apart.
SentencePerson sentencePerson(const QString& item, const Registry& registry);

/// "The X delegation led by A included: B, title; C, title; and a group of …". Also a caption, "Front row, left to right: …".
/// Absent when the text does not list people that way.
std::optional<DelegationProposal> delegationProposal(const QString& text, const Registry& registry);

/// Whether the people of a proposal agreed to be named. At a consent event nobody may be named before that was said.
enum class Agreement { NotAsked, Given };

/// The delegation and its new people, as changes for one undo step; the sentence stays as its roster's words.
struct TakenApart
{
    std::vector<RecordChange> changes;
    RosterBlock roster;
};
TakenApart takenApart(
    const DelegationProposal& proposal, const Workspace& workspace, const std::vector<EventId>& events, Agreement agreement);

/// A one-line person: not listed in the registry until somebody promotes him. Two words are taken as given and family name,
/// anything else is kept as written.
Person oneLinePerson(const Workspace& workspace, const QString& name);
/// How the name was understood, to be shown: never silently.
QString nameReading(const Person& person);

} // namespace rapporteur
