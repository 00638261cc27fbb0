#pragma once

#include "core/Error.h"
#include "core/registry/ArticleVersion.h"
#include "core/registry/Record.h"
#include "editing/workspace/StorageThread.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <functional>
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
    /// The version is to be kept, behind all records that are waiting. It is made in the storage thread.
    void keep(std::function<ArticleVersion()> version);
    /// Somebody reads texts that articles have now, as long as `reading` is held: they stay in the file until then.
    void keepTextsFor(std::weak_ptr<const void> reading) { m_reading = std::move(reading); }

    /// Writes everything now and waits; throws Error when that fails, everything still waiting then.
    void flush();

    /// After a failure, writes now instead of at the next try.
    void tryAgain();
    /// Writes what is not in the file yet into another one, a copy of it.
    void writeWaitingTo(StorageThread& copy) const;

    SaveState state() const { return m_state; }
    bool isEmpty() const { return !m_waiting.holdsAny() && !m_writing.holdsAny(); }

Q_SIGNALS:
    void stateChanged(rapporteur::SaveState state);
    /// Once for each cause, not for every try.
    void failed(const rapporteur::Error& error);

private:
    using Key = std::pair<RecordKind, QString>;
    /// A version is written once, also where its batch is written again.
    struct WaitingVersion
    {
        std::function<ArticleVersion()> version;
        bool isWritten = false; ///< for the storage thread
    };
    struct Batch
    {
        QMap<Key, std::optional<Record>> records;
        std::vector<std::shared_ptr<WaitingVersion>> versions;

        bool holdsAny() const { return !records.isEmpty() || !versions.empty(); }
        /// Adds what waited before, where nothing newer of the same record waits.
        void addEarlier(const Batch& earlier);
    };
    enum class OldTexts { Keep, Replace, RemoveAll };

    static void write(NewsroomFile& file, const Batch& batch, OldTexts oldTexts);
    OldTexts oldTexts();
    void schedule();
    void start();
    void finish(int generation, std::shared_ptr<const Error> error);
    void fail(const Error& error);
    void setState(SaveState state);

    StorageThread& m_storage;
    QTimer m_timer;
    Batch m_waiting;
    Batch m_writing;
    std::weak_ptr<const void> m_reading;
    bool m_hasOldTexts = true; ///< as far as is known: an earlier program may have left some
    int m_generation = 0; ///< tells the answer to this batch from one that was overtaken by flush()
    SaveState m_state = SaveState::Saved;
    std::shared_ptr<const Error> m_lastError;
};

} // namespace rapporteur
