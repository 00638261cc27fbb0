#include "editing/workspace/SaveQueue.h"

#include "storage/records/ArticleStore.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

namespace {

/// Edits reach the file within 300 ms: this pause, and the writing.
constexpr int pauseMilliseconds = 120;
constexpr int retryMilliseconds = 5000;

void putRecord(Database& database, const Record& record)
{
    std::visit(
        [&](const auto& value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Publisher>)
                PublisherStore(database).put(value);
            else if constexpr (std::is_same_v<Value, Article>)
                ArticleStore(database).put(value, ArticleStore::OldText::Keep);
            else
                RecordStore<Value>(database).put(value);
        },
        record);
}

void removeRecord(Database& database, RecordKind kind, const QString& id)
{
    switch (kind) {
    case RecordKind::Publisher:
        return PublisherStore(database).put({});
    case RecordKind::Organization:
        return OrganizationStore(database).remove(OrganizationId(id));
    case RecordKind::Person:
        return PersonStore(database).remove(PersonId(id));
    case RecordKind::Series:
        return SeriesStore(database).remove(SeriesId(id));
    case RecordKind::Event:
        return EventStore(database).remove(EventId(id));
    case RecordKind::Delegation:
        return DelegationStore(database).remove(DelegationId(id));
    case RecordKind::Photo:
        return PhotoStore(database).remove(PhotoId(id));
    case RecordKind::Article:
        return ArticleStore(database).remove(ArticleId(id), ArticleStore::OldText::Keep);
    case RecordKind::Publication:
        return PublicationStore(database).remove(PublicationId(id));
    case RecordKind::Snippet:
        return SnippetStore(database).remove(SnippetId(id));
    }
}

} // namespace

SaveQueue::SaveQueue(StorageThread& storage, QObject* parent) : QObject(parent), m_storage(storage)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SaveQueue::start);
}

SaveQueue::~SaveQueue() = default;

void SaveQueue::put(RecordKind kind, const QString& id, std::optional<Record> record)
{
    m_waiting.insert({ kind, id }, std::move(record));
    if (m_state == SaveState::Saved)
        setState(SaveState::Saving);
    if (m_writing.isEmpty() && !m_timer.isActive())
        m_timer.start(pauseMilliseconds);
}

void SaveQueue::write(NewsroomFile& file, const Batch& batch)
{
    Database& database = file.database();
    Transaction transaction(database);
    const auto writeWhere = [&](bool areArticles) {
        for (auto entry = batch.cbegin(); entry != batch.cend(); ++entry) {
            const auto& [kind, id] = entry.key();
            if ((kind == RecordKind::Article) != areArticles)
                continue;
            if (entry.value())
                putRecord(database, *entry.value());
            else
                removeRecord(database, kind, id);
        }
    };
    // Whether a related item is a publication is seen when its article is written: publications are there by then.
    writeWhere(false);
    writeWhere(true);
    transaction.commit();
}

void SaveQueue::start()
{
    if (m_waiting.isEmpty() || !m_writing.isEmpty())
        return;
    m_writing = std::exchange(m_waiting, {});
    m_storage.post([this, generation = ++m_generation, batch = m_writing](NewsroomFile& file) {
        std::shared_ptr<const Error> failure;
        try {
            write(file, batch);
        } catch (const Error& error) {
            failure = std::make_shared<const Error>(error);
        }
        QMetaObject::invokeMethod(this, [this, generation, failure] { finish(generation, failure); }, Qt::QueuedConnection);
    });
}

/// What failed waits again, unless something newer of the same record waits already.
void SaveQueue::finish(int generation, std::shared_ptr<const Error> error)
{
    if (generation != m_generation || m_writing.isEmpty())
        return;
    const Batch batch = std::exchange(m_writing, {});
    if (!error) {
        m_lastError.reset();
        setState(m_waiting.isEmpty() ? SaveState::Saved : SaveState::Saving);
        if (!m_waiting.isEmpty())
            m_timer.start(pauseMilliseconds);
        return;
    }
    for (auto entry = batch.cbegin(); entry != batch.cend(); ++entry) {
        if (!m_waiting.contains(entry.key()))
            m_waiting.insert(entry.key(), entry.value());
    }
    const bool isNew = !m_lastError || m_lastError->code() != error->code();
    m_lastError = error;
    setState(SaveState::Failed);
    m_timer.start(retryMilliseconds);
    if (isNew)
        Q_EMIT failed(*error);
}

void SaveQueue::tryAgain()
{
    if (m_state == SaveState::Failed && m_writing.isEmpty())
        m_timer.start(0);
}

void SaveQueue::writeWaitingTo(StorageThread& copy) const
{
    Batch batch = m_writing;
    batch.insert(m_waiting);
    copy.call([&batch](NewsroomFile& file) { write(file, batch); });
}

void SaveQueue::flush()
{
    m_timer.stop();
    // What is being written is written again with the rest: the same records give the same rows.
    for (auto entry = m_writing.cbegin(); entry != m_writing.cend(); ++entry) {
        if (!m_waiting.contains(entry.key()))
            m_waiting.insert(entry.key(), entry.value());
    }
    m_writing.clear();
    ++m_generation;
    if (!m_waiting.isEmpty()) {
        const Batch batch = m_waiting;
        m_storage.call([&batch](NewsroomFile& file) { write(file, batch); });
        m_waiting.clear();
    }
    m_lastError.reset();
    setState(SaveState::Saved);
}

void SaveQueue::setState(SaveState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace rapporteur
