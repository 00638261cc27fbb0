#include "editing/captions/CaptionProposal.h"

#include "editing/seating/Seating.h"
#include "editing/surface/ApprovedWords.h"

#include <QRegularExpression>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestCaption = 20'000;

/// What introduces a row: it says a row, a direction or a posture, and is short.
const QRegularExpression& leadPattern()
{
    static const QString row = u"(?:the )?(?:front|first|second|third|fourth|fifth|middle|back|rear|top|bottom|last|\\w+) row"_s;
    static const QString posture = u"(?:seated|sitting|standing|kneeling)"_s;
    static const QString direction
        = u"\\(?(?:pictured )?(?:from )?(?:left to right|l(?:eft)?[- –]?to[- –]?r(?:ight)?|l[-–]r|left|clockwise from (?:top |upper )?left)\\)?"_s;
    static const QString absent = u"not (?:pictured|shown)"_s;
    static const QRegularExpression pattern(
        u"(?<start>^|[.;]\\s+|\\n)(?<lead>(?:(?:%1|%2)(?:[,]? (?:%2))?(?:[,]? \\(?%3)?|%3|%4))(?<end>\\s*:\\s*|,\\s+|\\s+)"_s.arg(row, posture, direction, absent),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isAbsent(const QString& lead)
{
    return lead.startsWith(u"not "_s, Qt::CaseInsensitive);
}

/// Where the series that begins here ends: before the next row, else with its sentence.
qsizetype endOfSeries(const QString& text, qsizetype from, qsizetype nextLead)
{
    if (nextLead >= 0)
        return nextLead;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == u'\n')
            return at;
        const bool isStop = text[at] == u'.' && at + 2 < text.size() && text[at + 1].isSpace() && text[at + 2].isUpper();
        // "Dr. Wu" and "ret." are no ends: what stands before a real one is a word of some length, or closes a bracket.
        static const QRegularExpression shortened(u"(?:\\b(?:Dr|Mr|Mrs|Ms|Gen|Adm|Amb|Prof|Lt|Col|Maj|Capt|Sen|Rep|Gov|St|Jr|Sr|ret|Ret|Rev|Hon|\\p{Lu}))$"_s);
        if (isStop && !shortened.match(text.mid(from, at - from)).hasMatch())
            return at;
    }
    qsizetype end = text.size();
    while (end > from && (text[end - 1] == u'.' || text[end - 1].isSpace()))
        --end;
    return end;
}

/// Behind "From left, A, B and C" the sentence goes on: "arrive in Beijing".
qsizetype restOfSentence(const QString& series)
{
    static const QString particle = u"de|da|di|van|von|der|den|al|bin|ibn|la|le|el"_s;
    static const QRegularExpression last(
        u"(?:, (?:and )?| and )(?:\\p{Lu}\\S*|%1)(?: (?:\\p{Lu}\\S*|\\([^)]*\\)|%1))*(?<rest> (?!and |of |the |from )\\p{Ll}[^,;]*)$"_s.arg(particle),
        QRegularExpression::UseUnicodePropertiesOption);
    return last.match(series).capturedLength(u"rest"_s);
}

ProposedSeat seatOf(const QString& item, const Registry& registry)
{
    static const QRegularExpression unknown(u"^(?:an? )?(?:unidentified|unknown)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    ProposedSeat seat { item, {}, unknown.match(item).hasMatch() };
    if (!seat.isUnidentified)
        seat.person = sentencePerson(item, registry);
    return seat;
}

std::vector<ProposedSeat> seatsIn(const QString& series, const Registry& registry)
{
    std::vector<ProposedSeat> seats;
    for (const QString& item : seriesItems(series))
        seats.push_back(seatOf(item, registry));
    return seats;
}

/// "A, B and C" without a comma before "and": the last item holds two.
QString withSerialComma(const QString& series)
{
    static const QRegularExpression last(u"(?<!,)(?<!;) and (?=[^,;]*$)"_s);
    QString separated = series;
    return series.contains(u';') ? separated.replace(last, u"; and "_s) : separated.replace(last, u", and "_s);
}

/// The faces and releases of people who sat there before.
void keepWhatWasKnown(Slot& slot, const Photo& photo)
{
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& before : row.people) {
            if (slot.person.isEmpty() || before.person != slot.person)
                continue;
            slot.region = before.region;
            slot.released = before.released;
        }
    }
}

/// Makes slots out of a proposal and collects the people who are new.
class ProposalSeating
{
public:
    ProposalSeating(const Photo& photo, const Workspace& workspace, const Rulebook& book)
        : m_photo(photo), m_workspace(workspace), m_book(book)
    {
    }

    Slot slotOf(const ProposedSeat& seat)
    {
        Slot slot;
        slot.unidentified = seat.isUnidentified;
        if (seat.isUnidentified)
            return slot;
        if (const Person* person = m_workspace.registry().people.find(seat.person.person)) {
            slot = seatedSlot(*person, m_photo, m_workspace.registry());
            keepWhatWasKnown(slot, m_photo);
            const QString facts = PhotoWording(m_workspace.registry(), m_book).name(m_photo, slot);
            if (facts != seat.text)
                slot.words = editorsWords(seat.text, facts, { slot.person });
            return slot;
        }
        slot.person = newPerson(seat.person.name);
        if (seat.person.name != seat.text)
            slot.words = editorsWords(seat.text, seat.person.name, { slot.person });
        return slot;
    }

    std::vector<RecordChange> people() { return std::move(m_people); }

private:
    PersonId newPerson(const QString& name)
    {
        Person person = oneLinePerson(m_workspace, name);
        const QString stem = person.id.text();
        for (int number = 2; std::ranges::find(m_ids, person.id) != m_ids.end(); ++number)
            person.id = PersonId(m_workspace.freeId(RecordKind::Person, stem + u' ' + QString::number(number)));
        m_ids.push_back(person.id);
        m_people.push_back({ std::nullopt, person });
        return person.id;
    }

    const Photo& m_photo;
    const Workspace& m_workspace;
    const Rulebook& m_book;
    std::vector<RecordChange> m_people;
    std::vector<PersonId> m_ids;
};

/// The typed parts around the generated rows.
std::optional<Caption> captionAround(const CaptionProposal& proposal)
{
    if (proposal.before.isEmpty() && proposal.after.isEmpty())
        return std::nullopt;
    TextBlock block;
    block.key = u"c0"_s;
    if (!proposal.before.isEmpty())
        block.children.push_back(Span { u"s0"_s, proposal.before, {} });
    block.children.push_back(RowsMention { u"r0"_s, {}, {} });
    if (!proposal.after.isEmpty())
        block.children.push_back(Span { u"s1"_s, proposal.after, {} });
    return Caption { block };
}

} // namespace

std::optional<CaptionProposal> captionProposal(const QString& pasted, const Registry& registry)
{
    const QString text = pasted.trimmed();
    if (text.isEmpty() || text.size() > longestCaption)
        return std::nullopt;
    CaptionProposal proposal;
    std::vector<QRegularExpressionMatch> leads;
    for (auto matches = leadPattern().globalMatch(text); matches.hasNext();)
        leads.push_back(matches.next());
    if (leads.empty())
        return std::nullopt;
    qsizetype end = 0;
    for (size_t index = 0; index < leads.size(); ++index) {
        const qsizetype from = leads[index].capturedEnd();
        const qsizetype next = index + 1 < leads.size() ? leads[index + 1].capturedStart() : -1;
        end = endOfSeries(text, from, next);
        if (!leads[index].captured(u"end"_s).contains(u':'))
            end -= restOfSentence(text.mid(from, end - from));
        const std::vector<ProposedSeat> seats = seatsIn(withSerialComma(text.mid(from, end - from).trimmed()), registry);
        const QString lead = leads[index].captured(u"lead"_s);
        if (isAbsent(lead))
            proposal.notPictured.insert(proposal.notPictured.end(), seats.begin(), seats.end());
        else if (!seats.empty())
            proposal.rows.push_back({ lead, seats });
    }
    const qsizetype start = leads.front().capturedStart(u"lead"_s);
    proposal.before = text.left(start);
    proposal.rowsText = text.mid(start, end - start);
    proposal.after = text.mid(end);
    return proposal.rows.empty() ? std::nullopt : std::optional(proposal);
}

SeatedProposal seatedProposal(const CaptionProposal& proposal, const Photo& photo, const Workspace& workspace, const Rulebook& book)
{
    ProposalSeating seating(photo, workspace, book);
    SeatedProposal seated { photo, {} };
    seated.photo.rows.clear();
    seated.photo.notPictured.clear();
    for (const ProposedRow& row : proposal.rows) {
        PhotoRow made { row.lead, {} };
        for (const ProposedSeat& seat : row.seats)
            made.people.push_back(seating.slotOf(seat));
        seated.photo.rows.push_back(std::move(made));
    }
    for (const ProposedSeat& seat : proposal.notPictured)
        seated.photo.notPictured.push_back(seating.slotOf(seat));
    seated.photo.caption = captionAround(proposal);
    seated.people = seating.people();
    return seated;
}

} // namespace rapporteur
