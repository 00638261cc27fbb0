#pragma once

#include "core/Id.h"
#include "core/Problem.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace rapporteur {

/// What must be known of every article of a bundle before its first page is written.
struct ListedArticle
{
    ArticleId id;
    QString slug; ///< empty: made from the headline
    QString headline;
    QString published; ///< a date or an instant, as stored
};

/// Where each article of a bundle lies: `YYYY/MM/<slug>/`, `YYYY/<slug>/` or `undated/<slug>/`, all lower-case ASCII, no two
/// the same. Of articles that ask for one address the oldest keeps it.
class BundlePaths
{
public:
    /// `zone` decides on which day an instant falls. Throws Error(UnknownRecord) for an id that comes twice.
    BundlePaths(std::vector<ListedArticle> articles, const QTimeZone& zone);

    /// "2013/07/a-slug/", absent for an article that is not in the bundle.
    std::optional<QString> folder(const ArticleId& id) const;
    /// The page in that folder.
    std::optional<QString> page(const ArticleId& id) const;

    const std::vector<ArticleId>& newestFirst() const { return m_newestFirst; }

    /// Slugs that were empty, unsafe or taken and so became others.
    const Problems& problems() const { return m_problems; }

private:
    QString freeFolder(const ListedArticle& article, const QString& parent);

    QHash<ArticleId, QString> m_folders;
    QSet<QString> m_taken;
    std::vector<ArticleId> m_newestFirst;
    Problems m_problems;
};

} // namespace rapporteur
