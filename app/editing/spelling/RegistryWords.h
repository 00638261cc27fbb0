#pragma once

#include "editing/spelling/KnownWords.h"
#include "editing/workspace/Workspace.h"

#include <QMap>
#include <QTimer>
#include <deque>

namespace rapporteur {

/// The words of all names in the registry: people, organizations, events and places. Names that are recorded as misspellings
/// are not among them. They are gathered little by little, so that nothing waits for them, and follow every change.
class RegistryWords : public QObject
{
    Q_OBJECT

public:
    explicit RegistryWords(Workspace& workspace, QObject* parent = nullptr);

    const KnownWords& words() const { return m_words; }
    /// False while there are names that were not looked at yet.
    bool isComplete() const { return m_waiting.empty(); }

Q_SIGNALS:
    /// All names are known again.
    void changed();

private:
    using Key = std::pair<RecordKind, QString>;
    void gatherAll();
    void gather(RecordKind kind, const QStringList& ids);
    void gatherSome();
    void take(const Key& key);

    Workspace& m_workspace;
    KnownWords m_words;
    QMap<Key, QStringList> m_byRecord;
    std::deque<Key> m_waiting;
    QTimer m_slice;
};

/// The words of the names of a record.
QStringList wordsOfNames(const Record& record);

} // namespace rapporteur
