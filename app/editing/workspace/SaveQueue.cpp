#include "editing/workspace/SaveQueue.h"

#include "storage/records/ArticleStore.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RecordStore.h"
#include "storage/records/VersionStore.h"
#include "storage/sqlite/Transaction.h"

namespace rapporteur {

namespace {

/// Edits reach the file within 300 ms: this pause, and the writing.
constexpr int pauseMilliseconds = 120;
constexpr int retryMilliseconds = 5000;

void putRecord(Database& database, const Record& record, ArticleStore::OldText oldText)
{
    std::visit(
        [&](const auto& value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Publisher>)
                PublisherStore(database).put(value);
            else if constexpr (std::is_same_v<Value, Article>)
                ArticleStore(database).put(value, oldText);
            else
                RecordStore<Value>(database).put(value);
        },
        record);
}

void removeRecord(Database& database, RecordKind kind, const QString& id, ArticleStore::OldText oldText)
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
        return ArticleStore(database).remove(ArticleId(id), oldText);
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
    m_waiting.records.insert({ kind, id }, std::move(record));
    schedule();
}

void SaveQueue::keep(std::function<ArticleVersion()> version)
{
    m_waiting.versions.push_back(std::make_shared<WaitingVersion>(WaitingVersion { std::move(version) }));
    schedule();
}

void SaveQueue::schedule()
{
    if (m_state == SaveState::Saved)
        setState(SaveState::Saving);
    if (!m_writing.holdsAny() && !m_timer.isActive())
        m_timer.start(pauseMilliseconds);
}

void SaveQueue::Batch::addEarlier(const Batch& earlier)
{
    for (auto entry = earlier.records.cbegin(); entry != earlier.records.cend(); ++entry) {
        if (!records.contains(entry.key()))
            records.insert(entry.key(), entry.value());
    }
    versions.insert(versions.begin(), earlier.versions.begin(), earlier.versions.end());
}

void SaveQueue::write(NewsroomFile& file, const Batch& batch, OldTexts oldTexts)
{
    Database& database = file.database();
    Transaction transaction(database);
    const auto oldText = oldTexts == OldTexts::Keep ? ArticleStore::OldText::Keep : ArticleStore::OldText::Remove;
    const auto writeWhere = [&](bool areArticles) {
        for (auto entry = batch.records.cbegin(); entry != batch.records.cend(); ++entry) {
            const auto& [kind, id] = entry.key();
            if ((kind == RecordKind::Article) != areArticles)
                continue;
            if (entry.value())
                putRecord(database, *entry.value(), oldText);
            else
                removeRecord(database, kind, id, oldText);
        }
    };
    // Whether a related item is a publication is seen when its article is written: publications are there by then.
    writeWhere(false);
    writeWhere(true);
    for (const auto& waiting : batch.versions) {
        if (!waiting->isWritten)
            VersionStore(database).keep(waiting->version(), oldText);
    }
    if (oldTexts == OldTexts::RemoveAll)
        ArticleStore(database).removeUnusedTexts();
    transaction.commit();
    for (const auto& waiting : batch.versions)
        waiting->isWritten = true;
}

/// Texts are replaced at once, else every pause in typing would leave one behind.
SaveQueue::OldTexts SaveQueue::oldTexts()
{
    if (!m_reading.expired()) {
        m_hasOldTexts = true;
        return OldTexts::Keep;
    }
    return std::exchange(m_hasOldTexts, false) ? OldTexts::RemoveAll : OldTexts::Replace;
}

void SaveQueue::start()
{
    if (!m_waiting.holdsAny() || m_writing.holdsAny())
        return;
    m_writing = std::exchange(m_waiting, {});
    m_storage.post([this, generation = ++m_generation, batch = m_writing, oldTexts = oldTexts()](NewsroomFile& file) {
        std::shared_ptr<const Error> failure;
        try {
            write(file, batch, oldTexts);
        } catch (const Error& error) {
            failure = std::make_shared<const Error>(error);
        }
        QMetaObject::invokeMethod(this, [this, generation, failure] { finish(generation, failure); }, Qt::QueuedConnection);
    });
}

void SaveQueue::finish(int generation, std::shared_ptr<const Error> error)
{
    if (generation != m_generation || !m_writing.holdsAny())
        return;
    const Batch batch = std::exchange(m_writing, {});
    if (error) {
        m_waiting.addEarlier(batch);
        return fail(*error);
    }
    m_lastError.reset();
    setState(m_waiting.holdsAny() ? SaveState::Saving : SaveState::Saved);
    if (m_waiting.holdsAny())
        m_timer.start(pauseMilliseconds);
}

/// What failed waits again.
void SaveQueue::fail(const Error& error)
{
    const bool isNew = !m_lastError || m_lastError->code() != error.code();
    m_lastError = std::make_shared<const Error>(error);
    m_hasOldTexts = true;
    setState(SaveState::Failed);
    m_timer.start(retryMilliseconds);
    if (isNew)
        Q_EMIT failed(error);
}

void SaveQueue::tryAgain()
{
    if (m_state == SaveState::Failed && !m_writing.holdsAny())
        m_timer.start(0);
}

void SaveQueue::writeWaitingTo(StorageThread& copy) const
{
    // Versions are noted as written in the newsroom itself only.
    Batch batch { m_writing.records, {} };
    batch.records.insert(m_waiting.records);
    copy.call([&batch](NewsroomFile& file) { write(file, batch, OldTexts::Replace); });
}

void SaveQueue::flush()
{
    m_timer.stop();
    // What is being written is written again with the rest: the same records give the same rows.
    m_waiting.addEarlier(std::exchange(m_writing, {}));
    ++m_generation;
    if (m_waiting.holdsAny()) {
        try {
            m_storage.call([batch = m_waiting, oldTexts = oldTexts()](NewsroomFile& file) { write(file, batch, oldTexts); });
        } catch (const Error& error) {
            fail(error);
            throw;
        }
        m_waiting = {};
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
