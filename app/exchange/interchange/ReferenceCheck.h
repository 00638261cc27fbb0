#pragma once

#include "core/Problem.h"
#include "core/registry/References.h"
#include "exchange/interchange/KnownRecords.h"

namespace rapporteur {

/// Finds ids given twice, ids of nothing, and parents or translations that lead back, while records pass in any order.
/// Keeps ids and the mentions still to be resolved, never the records.
class ReferenceCheck
{
public:
    explicit ReferenceCheck(const KnownRecords& known) : m_known(known) { }

    /// Notes a record and whom it mentions; a problem if its id was noted before. `pointer` is that of the record.
    template <typename Record>
    void note(const Record& record, RecordKind kind, const QString& pointer, Problems& problems)
    {
        const Place place { kind, record.id.text(), pointer };
        noteId(place, problems);
        noteUpward(record, pointer);
        noteMentions(references(record), place);
        if constexpr (requires { positionReferences(record); })
            notePositions(positionReferences(record), place);
    }

    void note(const Publisher& publisher);

    /// Adds what can only be said at the end of the document.
    void finish(Problems& problems) const;

private:
    /// A mention of what is not there yet. The pointer is kept short of memory: there may be many in an odd order.
    struct Pending
    {
        QString id;
        QString person; ///< of a position
        RecordKind kind = RecordKind::Person;
        bool articleOrPublication = false;
        bool isPosition = false;
        RecordKind holder = RecordKind::Article;
        QString holderId;
        QByteArray pointer;
    };

    struct Upward
    {
        QString id;
        QString pointer;
    };

    using Upwards = QHash<QString, Upward>;

    void noteId(const Place& place, Problems& problems);

    template <typename Record> void noteUpward(const Record&, const QString&) { }

    void noteUpward(const Organization& organization, const QString& pointer);
    void noteUpward(const Person& person, const QString& pointer);
    void noteUpward(const Article& article, const QString& pointer);
    void noteMentions(const std::vector<Reference>& mentions, const Place& place);
    void notePositions(const std::vector<PositionReference>& mentions, const Place& place);
    void remember(Pending pending);

    bool isThere(RecordKind kind, const QString& id) const;
    bool isResolved(const Pending& pending) const;
    bool hasPosition(const QString& person, const QString& position) const;
    void findCircles(const Upwards& upwards, const QHash<QString, QString>& known, RecordKind kind,
                     Problems& problems) const;

    const KnownRecords& m_known;
    KnownRecords m_seen;
    std::vector<Pending> m_pending;
    QHash<QString, int> m_pendingCounts;
    Upwards m_parents;
    Upwards m_translations;
};

} // namespace rapporteur
