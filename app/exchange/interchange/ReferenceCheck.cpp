#include "exchange/interchange/ReferenceCheck.h"

#include "exchange/interchange/ProblemLimit.h"
#include "exchange/interchange/RecordArrays.h"

#include <algorithm>

namespace rapporteur {

void ReferenceCheck::note(const Publisher& publisher)
{
    noteMentions(references(publisher), { RecordKind::Publisher, {}, u"/publisher"_s });
}

void ReferenceCheck::noteId(const Place& place, Problems& problems)
{
    if (place.id.isEmpty())
        return;
    QSet<QString>& seen = m_seen.ids(place.kind);
    const bool isKnown = m_known.ids(place.kind).contains(place.id);
    if (isKnown || seen.contains(place.id)) {
        const ProblemCode code = isKnown ? ProblemCode::KnownId : ProblemCode::DuplicateId;
        const Place here { place.kind, place.id, place.pointer + u"/id"_s };
        problems.push_back({ Severity::Error, code, here, { place.id } });
    }
    seen.insert(place.id);
}

void ReferenceCheck::noteUpward(const Organization& organization, const QString& pointer)
{
    if (!organization.parent.isEmpty())
        m_parents.insert(organization.id.text(),
                         { organization.parent.text(), pointer + u"/parent"_s });
}

void ReferenceCheck::noteUpward(const Article& article, const QString& pointer)
{
    if (!article.translationOf.isEmpty())
        m_translations.insert(article.id.text(),
                              { article.translationOf.text(), pointer + u"/translationOf"_s });
}

void ReferenceCheck::noteUpward(const Person& person, const QString&)
{
    if (person.positions.empty())
        return;
    QSet<QString>& positions = m_seen.positions[person.id.text()];
    for (const Position& position : person.positions)
        positions.insert(position.id.text());
}

void ReferenceCheck::noteMentions(const std::vector<Reference>& mentions, const Place& place)
{
    for (const Reference& mention : mentions) {
        Pending pending;
        pending.id = mention.id;
        pending.kind = mention.kind;
        pending.articleOrPublication = mention.articleOrPublication;
        pending.holder = place.kind;
        pending.holderId = place.id;
        if (!isResolved(pending)) {
            pending.pointer = (place.pointer + mention.pointer).toUtf8();
            remember(std::move(pending));
        }
    }
}

void ReferenceCheck::notePositions(const std::vector<PositionReference>& mentions,
                                   const Place& place)
{
    for (const PositionReference& mention : mentions) {
        Pending pending;
        pending.id = mention.position.text();
        pending.person = mention.person.text();
        pending.isPosition = true;
        pending.holder = place.kind;
        pending.holderId = place.id;
        // A person of the document may still come and replace the one of the newsroom: judged at the end.
        if (!hasPosition(pending.person, pending.id)
            || !m_seen.ids(RecordKind::Person).contains(pending.person)) {
            pending.pointer = (place.pointer + mention.pointer).toUtf8();
            remember(std::move(pending));
        }
    }
}

void ReferenceCheck::remember(Pending pending)
{
    const QString key = QString::number(static_cast<int>(pending.kind)) + u'/' + pending.person
        + u'\n' + pending.id;
    if (++m_pendingCounts[key] <= static_cast<int>(mostProblems))
        m_pending.push_back(std::move(pending));
}

bool ReferenceCheck::isThere(RecordKind kind, const QString& id) const
{
    return m_seen.ids(kind).contains(id) || m_known.ids(kind).contains(id);
}

bool ReferenceCheck::hasPosition(const QString& person, const QString& position) const
{
    const bool isSeen = m_seen.ids(RecordKind::Person).contains(person);
    const auto& positions = isSeen ? m_seen.positions : m_known.positions;
    const auto found = positions.constFind(person);
    return found != positions.cend() && found->contains(position);
}

bool ReferenceCheck::isResolved(const Pending& pending) const
{
    if (pending.isPosition) {
        // Of a person who is not there, the person is the problem.
        const bool isMissing = !pending.person.isEmpty()
            && !isThere(RecordKind::Person, pending.person);
        return isMissing || hasPosition(pending.person, pending.id);
    }
    return isThere(pending.kind, pending.id)
        || (pending.articleOrPublication && isThere(RecordKind::Publication, pending.id));
}

void ReferenceCheck::findCircles(const Upwards& upwards, const QHash<QString, QString>& known,
                                 RecordKind kind, Problems& problems) const
{
    // What the document says of a record replaces what the newsroom says.
    const auto above = [&](const QString& id) {
        return m_seen.ids(kind).contains(id) ? upwards.value(id).id : known.value(id);
    };
    QSet<QString> finished;
    QStringList ids = upwards.keys();
    std::sort(ids.begin(), ids.end());
    for (const QString& start : ids) {
        QStringList trail;
        QSet<QString> onTrail;
        QString id = start;
        for (; !id.isEmpty() && !finished.contains(id) && !onTrail.contains(id); id = above(id)) {
            trail.append(id);
            onTrail.insert(id);
        }
        const qsizetype circle = onTrail.contains(id) ? trail.indexOf(id) : trail.size();
        for (const QString& member : trail.mid(circle)) {
            const Place place { kind, member, upwards.value(member).pointer };
            if (!place.pointer.isEmpty())
                problems.push_back(
                    { Severity::Error, ProblemCode::CircularReference, place, { member } });
        }
        finished.unite(onTrail);
    }
}

void ReferenceCheck::finish(Problems& problems) const
{
    for (const Pending& pending : m_pending) {
        if (isResolved(pending))
            continue;
        const QLatin1StringView wanted = pending.isPosition ? "position"_L1
            : pending.articleOrPublication                  ? "article or publication"_L1
                                                            : recordName(pending.kind);
        const Place place { pending.holder, pending.holderId, QString::fromUtf8(pending.pointer) };
        problems.push_back(
            { Severity::Error, ProblemCode::DanglingId, place, { pending.id, wanted } });
        if (problems.size() > mostProblems)
            return;
    }
    findCircles(m_parents, m_known.parents, RecordKind::Organization, problems);
    findCircles(m_translations, m_known.translations, RecordKind::Article, problems);
}

} // namespace rapporteur
