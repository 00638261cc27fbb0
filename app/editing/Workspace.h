#pragma once

#include "core/Problem.h"
#include "core/Progress.h"
#include "core/registry/ArticleHead.h"
#include "core/registry/Registry.h"
#include "storage/file/NewsroomFile.h"

#include <memory>
#include <optional>
#include <vector>

namespace rapporteur {

/// A record that a search found, with the words around the hit.
struct FoundRecord
{
    RecordKind kind = RecordKind::Article;
    QString id;
    QString title;
    QString snippet;
};

/// Makes an empty newsroom; Error(AlreadyExists) when the file is there.
void createNewsroom(const QString& path);

/// Reads everything in the file and compares it with its checksums; changes nothing.
Problems verifyNewsroomFile(const QString& path, const Progress& progress = {});

/// An open newsroom: its file, and its registry and headlines in memory.
class Workspace
{
public:
    /// Opens for writing, or for reading where only that is possible and `access` allows it. Throws what
    /// NewsroomFile::open throws.
    explicit Workspace(const QString& path, Access access = Access::ReadWrite);
    ~Workspace();

    const QString& path() const;
    NewsroomFile& file() { return *m_file; }
    const Registry& registry() const { return m_registry; }
    const std::vector<ArticleHead>& articleHeads() const { return m_heads; }

    const ArticleHead* articleHead(const ArticleId& id) const;
    /// The whole article; Error(UnknownRecord) when there is none.
    Article article(const ArticleId& id);
    /// The record, or Error(UnknownRecord) naming it and the newsroom.
    const Delegation& delegation(const DelegationId& id) const;
    const Photo& photo(const PhotoId& id) const;

    /// Best first; any text is a valid query.
    std::vector<FoundRecord> search(const QString& query, int limit);
    /// Writes a verified copy into a new folder.
    void backUp(const QString& destination, const Progress& progress = {});

    /// Reads everything anew from the file.
    void reload();

private:
    std::unique_ptr<NewsroomFile> m_file;
    Registry m_registry;
    std::vector<ArticleHead> m_heads;
    QHash<ArticleId, size_t> m_headIndex;
};

} // namespace rapporteur
