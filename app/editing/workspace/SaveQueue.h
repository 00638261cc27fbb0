#pragma once

#include "core/Error.h"
#include "core/registry/Record.h"
#include "editing/workspace/StorageThread.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <memory>

namespace rapporteur {

/// What the title bar and the status say about the file.
enum class SaveState { Saved, Saving, Failed };

/// Writes changed records to the file soon after a change, in one transaction, never in the user's way. What could not be
/// written stays waiting and is tried again.
class SaveQueue : public QObject
{
    Q_OBJECT

public:
    /// The storage thread must end before this object does.
    explicit SaveQueue(StorageThread& storage, QObject* parent = nullptr);
    ~SaveQueue() override;

    /// The record is to be in the file as given; absent: not to be there.
    void put(RecordKind kind, const QString& id, std::optional<Record> record);

    /// Writes everything now and waits; throws Error when that fails, everything still waiting then.
    void flush();

    /// After a failure, writes now instead of at the next try.
    void tryAgain();
    /// Writes what is not in the file yet into another one, a copy of it.
    void writeWaitingTo(StorageThread& copy) const;

    SaveState state() const { return m_state; }
    bool isEmpty() const { return m_waiting.isEmpty() && m_writing.isEmpty(); }

Q_SIGNALS:
    void stateChanged(rapporteur::SaveState state);
    /// Once for each cause, not for every try.
    void failed(const rapporteur::Error& error);

private:
    using Key = std::pair<RecordKind, QString>;
    using Batch = QMap<Key, std::optional<Record>>;
    static void write(NewsroomFile& file, const Batch& batch);
    void start();
    void finish(int generation, std::shared_ptr<const Error> error);
    void setState(SaveState state);

    StorageThread& m_storage;
    QTimer m_timer;
    Batch m_waiting;
    Batch m_writing;
    int m_generation = 0; ///< tells the answer to this batch from one that was overtaken by flush()
    SaveState m_state = SaveState::Saved;
    std::shared_ptr<const Error> m_lastError;
};

} // namespace rapporteur
