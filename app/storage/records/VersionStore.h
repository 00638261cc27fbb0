#pragma once

#include "core/registry/ArticleVersion.h"
#include "storage/records/ArticleStore.h"

#include <QDateTime>

namespace rapporteur {

/// Earlier states of articles. Their texts are rows shared with the articles; each row's content hash covers all of it.
/// Versions go with their article.
class VersionStore
{
public:
    explicit VersionStore(Database& database) : m_database(database) { }

    enum class Kept { Added, Renamed, Not };

    /// Keeps the article as its newest version, and thins out the older ones. What equals the newest version is not stored again:
    /// then a hand-over or approval gives an ordinary version its reason. Nothing is kept of an article that is not there.
    Kept keep(const ArticleVersion& version,
              ArticleStore::OldText oldText = ArticleStore::OldText::Remove);

    /// The newest first.
    std::vector<VersionHead> heads(const ArticleId& article);
    /// Throws Error: UnknownRecord when it is gone; Damaged, naming the article.
    ArticleVersion version(qint64 number);
    /// The newest one that was kept for this reason.
    std::optional<ArticleVersion> newest(const ArticleId& article, VersionReason reason);

    /// All numbers, for checking each.
    std::vector<qint64> numbers();
    /// Which article a version is of.
    ArticleId articleOf(qint64 number);

    void thinOut(const ArticleId& article, const QDateTime& now,
                 ArticleStore::OldText oldText = ArticleStore::OldText::Remove);
    /// Removes whatever differs from the articles of now, and the names of records at the time.
    void forget();

private:
    std::optional<VersionHead> newestIfSame(const ArticleId& article, const QByteArray& content,
                                            const QByteArray& textHash);
    void add(const ArticleVersion& version, const QByteArray& content, const QByteArray& textHash);
    void describe(qint64 number, const ArticleVersion& version, const QByteArray& content,
                  const QByteArray& textHash);

    Database& m_database;
};

} // namespace rapporteur
