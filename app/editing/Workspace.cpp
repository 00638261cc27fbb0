#include "editing/Workspace.h"

#include "core/Error.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/RegistryLoading.h"
#include "storage/whole/Backup.h"
#include "storage/whole/NewsroomSearch.h"
#include "storage/whole/Verification.h"

namespace rapporteur {

namespace {

/// Reading works where writing does not: on a medium or in a folder that is read-only.
std::unique_ptr<NewsroomFile> openFile(const QString& path, Access access)
{
    if (access == Access::ReadWrite)
        return NewsroomFile::open(path, access);
    try {
        return NewsroomFile::open(path, Access::ReadWrite);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ReadOnly)
            throw;
    }
    return NewsroomFile::open(path, Access::ReadOnly);
}

} // namespace

void createNewsroom(const QString& path)
{
    NewsroomFile::create(path);
}

Problems verifyNewsroomFile(const QString& path, const Progress& progress)
{
    const std::unique_ptr<NewsroomFile> file = openFile(path, Access::ReadOnly);
    return verifyNewsroom(*file, progress);
}

Workspace::Workspace(const QString& path, Access access) : m_file(openFile(path, access))
{
    reload();
}

Workspace::~Workspace() = default;

const QString& Workspace::path() const
{
    return m_file->path();
}

void Workspace::reload()
{
    m_registry = loadRegistry(*m_file);
    m_heads = rapporteur::articleHeads(*m_file);
    m_headIndex.clear();
    for (size_t index = 0; index < m_heads.size(); ++index)
        m_headIndex.insert(m_heads[index].id, index);
}

const ArticleHead* Workspace::articleHead(const ArticleId& id) const
{
    const auto found = m_headIndex.constFind(id);
    return found == m_headIndex.cend() ? nullptr : &m_heads[*found];
}

Article Workspace::article(const ArticleId& id)
{
    std::optional<Article> found = ArticleStore(m_file->database()).find(id);
    if (!found)
        throw Error(ErrorCode::UnknownRecord, path(), u"article “%1”"_s.arg(id.text()));
    return *std::move(found);
}

const Delegation& Workspace::delegation(const DelegationId& id) const
{
    const Delegation* found = m_registry.delegations.find(id);
    if (!found)
        throw Error(ErrorCode::UnknownRecord, path(), u"delegation “%1”"_s.arg(id.text()));
    return *found;
}

const Photo& Workspace::photo(const PhotoId& id) const
{
    const Photo* found = m_registry.photos.find(id);
    if (!found)
        throw Error(ErrorCode::UnknownRecord, path(), u"photo “%1”"_s.arg(id.text()));
    return *found;
}

std::vector<FoundRecord> Workspace::search(const QString& query, int limit)
{
    std::vector<FoundRecord> found;
    for (const SearchHit& hit : searchNewsroom(m_file->database(), query, limit))
        found.push_back({ hit.kind, hit.id, hit.title, hit.snippet.text });
    return found;
}

void Workspace::backUp(const QString& destination, const Progress& progress)
{
    rapporteur::backUp(*m_file, destination, progress);
}

} // namespace rapporteur
