#include "editing/workspace/Workspace.h"

#include "core/Error.h"
#include "core/text/Slug.h"
#include "editing/workspace/UndoCommands.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RegistryLoading.h"
#include "storage/records/Revisions.h"
#include "storage/whole/Verification.h"

namespace rapporteur {

namespace {

ArticleHead headOf(const Article& article)
{
    return { article.id, article.slug, article.language, article.translationOf, article.type, article.topics, article.headline,
        article.published, article.updated, article.embargoUntil, article.status, {} };
}

template <typename Value> std::optional<Record> found(const Records<Value>& records, const QString& id)
{
    const Value* value = records.find(decltype(Value::id)(id));
    return value ? std::optional<Record>(*value) : std::nullopt;
}

} // namespace

void createNewsroom(const QString& path)
{
    NewsroomFile::create(path);
}

Problems verifyNewsroomFile(const QString& path, const Progress& progress)
{
    Access access = Access::ReadOnly;
    const std::unique_ptr<StorageThread> storage = openStorage(path, access);
    return storage->call([&](NewsroomFile& file) { return verifyNewsroom(file, progress); });
}

Workspace::Workspace(const QString& path, Access access, QObject* parent) : Workspace(openFile(path, access), parent) {}

Workspace::Workspace(NewsroomOpening& opening, QObject* parent) : Workspace(opening.take(), parent) {}

Workspace::Workspace(OpenedFile opened, QObject* parent)
    : QObject(parent), m_path(opened.path), m_mediaPath(opened.mediaPath), m_access(opened.access),
      m_registry(std::move(opened.registry)), m_heads(std::move(opened.heads)), m_storage(std::move(opened.storage)),
      m_saving(std::make_unique<SaveQueue>(*m_storage))
{
    rebuildHeadIndex();
}

Workspace::~Workspace()
{
    try {
        if (!m_saving->isEmpty())
            m_saving->flush();
    } catch (const Error& error) {
        qCritical("what was waiting could not be written: %s", error.what());
    }
    m_storage.reset();
}

void Workspace::reload()
{
    m_storage->call([this](NewsroomFile& file) {
        m_registry = loadRegistry(file);
        m_heads = rapporteur::articleHeads(file);
    });
    m_articles.clear();
    m_undoStack.clear();
    rebuildHeadIndex();
    Q_EMIT reloaded();
}

void Workspace::rebuildHeadIndex()
{
    m_headIndex.clear();
    for (size_t index = 0; index < m_heads.size(); ++index)
        m_headIndex.insert(m_heads[index].id, index);
}

const ArticleHead* Workspace::articleHead(const ArticleId& id) const
{
    const auto found = m_headIndex.constFind(id);
    return found == m_headIndex.cend() ? nullptr : &m_heads[*found];
}

const Article& Workspace::article(const ArticleId& id)
{
    const auto open = m_articles.constFind(id);
    if (open != m_articles.cend())
        return *open;
    std::optional<Article> stored
        = m_storage->call([&](NewsroomFile& file) { return ArticleStore(file.database()).find(id); });
    if (!stored)
        throw Error(ErrorCode::UnknownRecord, m_path, u"article “%1”"_s.arg(id.text()));
    return *m_articles.insert(id, *std::move(stored));
}

const Delegation& Workspace::delegation(const DelegationId& id) const
{
    const Delegation* found = m_registry.delegations.find(id);
    if (!found)
        throw Error(ErrorCode::UnknownRecord, m_path, u"delegation “%1”"_s.arg(id.text()));
    return *found;
}

const Photo& Workspace::photo(const PhotoId& id) const
{
    const Photo* found = m_registry.photos.find(id);
    if (!found)
        throw Error(ErrorCode::UnknownRecord, m_path, u"photo “%1”"_s.arg(id.text()));
    return *found;
}

std::optional<Record> Workspace::record(RecordKind kind, const QString& id)
{
    switch (kind) {
    case RecordKind::Publisher:
        return m_registry.publisher;
    case RecordKind::Organization:
        return found(m_registry.organizations, id);
    case RecordKind::Person:
        return found(m_registry.people, id);
    case RecordKind::Series:
        return found(m_registry.series, id);
    case RecordKind::Event:
        return found(m_registry.events, id);
    case RecordKind::Delegation:
        return found(m_registry.delegations, id);
    case RecordKind::Photo:
        return found(m_registry.photos, id);
    case RecordKind::Article:
        return articleHead(ArticleId(id)) ? std::optional<Record>(article(ArticleId(id))) : std::nullopt;
    case RecordKind::Publication:
        return found(m_registry.publications, id);
    case RecordKind::Snippet:
        return found(m_registry.snippets, id);
    }
    return std::nullopt;
}

void Workspace::change(const QString& text, std::vector<RecordChange> changes)
{
    if (!changes.empty())
        m_undoStack.push(new ChangeCommand(*this, text, std::move(changes), Merging::None));
}

void Workspace::replace(const QString& text, Record after, Merging merging)
{
    std::optional<Record> before = record(kindOf(after), idOf(after));
    if (before && *before == after)
        return;
    m_undoStack.push(new ChangeCommand(*this, text, { RecordChange { std::move(before), std::move(after) } }, merging));
}

void Workspace::patch(const QString& text, const ArticlePatch& patch, const QObject* origin, Merging merging)
{
    if (!patch.removed.empty() || !patch.inserted.empty())
        m_undoStack.push(new PatchCommand(*this, text, patch, origin, merging));
}

void Workspace::apply(const std::vector<RecordChange>& changes)
{
    QHash<RecordKind, QStringList> ids;
    for (const RecordChange& change : changes) {
        apply(change);
        ids[change.kind()] << change.id();
    }
    for (auto kind = ids.cbegin(); kind != ids.cend(); ++kind)
        Q_EMIT recordsChanged(kind.key(), kind.value());
}

void Workspace::apply(const RecordChange& change)
{
    if (change.after)
        putInMemory(*change.after);
    else
        removeFromMemory(change.kind(), change.id());
    m_saving->put(change.kind(), change.id(), change.after);
}

void Workspace::putInMemory(const Record& record)
{
    struct Put
    {
        Workspace& workspace;
        void operator()(const Publisher& value) { workspace.m_registry.publisher = value; }
        void operator()(const Organization& value) { workspace.m_registry.organizations.put(value); }
        void operator()(const Person& value) { workspace.m_registry.people.put(value); }
        void operator()(const Series& value) { workspace.m_registry.series.put(value); }
        void operator()(const Event& value) { workspace.m_registry.events.put(value); }
        void operator()(const Delegation& value) { workspace.m_registry.delegations.put(value); }
        void operator()(const Photo& value) { workspace.m_registry.photos.put(value); }
        void operator()(const Publication& value) { workspace.m_registry.publications.put(value); }
        void operator()(const Snippet& value) { workspace.m_registry.snippets.put(value); }
        void operator()(const Article& value)
        {
            workspace.m_articles.insert(value.id, value);
            workspace.putHead(value);
        }
    };
    std::visit(Put { *this }, record);
}

void Workspace::putHead(const Article& article)
{
    const auto found = m_headIndex.constFind(article.id);
    if (found != m_headIndex.cend()) {
        m_heads[*found] = headOf(article);
        return;
    }
    m_headIndex.insert(article.id, m_heads.size());
    m_heads.push_back(headOf(article));
}

void Workspace::removeFromMemory(RecordKind kind, const QString& id)
{
    switch (kind) {
    case RecordKind::Publisher:
        m_registry.publisher = {};
        break;
    case RecordKind::Organization:
        m_registry.organizations.remove(OrganizationId(id));
        break;
    case RecordKind::Person:
        m_registry.people.remove(PersonId(id));
        break;
    case RecordKind::Series:
        m_registry.series.remove(SeriesId(id));
        break;
    case RecordKind::Event:
        m_registry.events.remove(EventId(id));
        break;
    case RecordKind::Delegation:
        m_registry.delegations.remove(DelegationId(id));
        break;
    case RecordKind::Photo:
        m_registry.photos.remove(PhotoId(id));
        break;
    case RecordKind::Article:
        m_articles.remove(ArticleId(id));
        std::erase_if(m_heads, [&](const ArticleHead& head) { return head.id.text() == id; });
        rebuildHeadIndex();
        break;
    case RecordKind::Publication:
        m_registry.publications.remove(PublicationId(id));
        break;
    case RecordKind::Snippet:
        m_registry.snippets.remove(SnippetId(id));
        break;
    }
}

void Workspace::apply(const ArticlePatch& patch, const QObject* origin)
{
    article(patch.article);
    Article& changed = m_articles[patch.article];
    applyPatch(textOf(changed, patch.field), patch);
    m_saving->put(RecordKind::Article, patch.article.text(), changed);
    Q_EMIT articlePatched(patch, origin);
}

NewsroomSnapshot Workspace::snapshot()
{
    if (!m_saving->isEmpty())
        m_saving->flush();
    std::shared_ptr<const void> texts = m_reading.lock();
    if (!texts)
        texts = std::make_shared<int>();
    m_reading = texts;
    m_saving->keepTextsFor(m_reading);
    const QByteArray revision = m_storage->call([](NewsroomFile& file) { return factsRevision(file.database()); });
    return { m_path, m_mediaPath, m_registry, m_heads, revision, m_storage.get(), std::move(texts) };
}

std::vector<FoundRecord> Workspace::search(const QString& query, int limit)
{
    return m_storage->call([&](NewsroomFile& file) { return RecordSearch(file, query, limit).next(file, static_cast<size_t>(limit)); });
}

QString Workspace::freeId(RecordKind kind, const QString& text) const
{
    const QString slug = slugFromText(text);
    const QString stem = slug.isEmpty() ? u"record"_s : slug;
    const auto isTaken = [&](const QString& id) { return const_cast<Workspace*>(this)->record(kind, id).has_value(); };
    QString id = stem;
    for (int number = 2; isTaken(id); ++number)
        id = stem + u'-' + QString::number(number);
    return id;
}

} // namespace rapporteur
