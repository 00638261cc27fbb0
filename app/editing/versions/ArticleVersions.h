#pragma once

#include "core/registry/ArticleVersion.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace rapporteur {

class Workspace;
struct Registry;

/// The article as a version of that moment, its text not named yet.
ArticleVersion versionOf(const Article& article, const Registry& registry, VersionReason reason, const QDateTime& at);

/// Keeps it soon and never in the way of typing. Nothing happens in a newsroom that can only be read.
void keepVersion(Workspace& workspace, ArticleVersion version);
/// The article as it is now.
void keepVersion(Workspace& workspace, const ArticleId& article, VersionReason reason);

/// The versions of an article, the newest first. Throws Error.
std::vector<VersionHead> articleVersions(Workspace& workspace, const ArticleId& article);
/// Throws Error: UnknownRecord when it was thinned out meanwhile, Damaged.
ArticleVersion articleVersion(Workspace& workspace, qint64 number);
/// The article as it was handed over last; absent when it never was.
std::optional<Article> lastHandover(Workspace& workspace, const ArticleId& article);

/// The version's article with all that is no longer in the newsroom taken out of it.
struct RevertedArticle
{
    Article article;
    QStringList gone; ///< what the missing records were called
};

/// What the article would be after going back: everything that readers see as it was, status, address, dates of release,
/// embargo and approvals as they are now. A name whose record is gone is plain text.
RevertedArticle revertedArticle(Workspace& workspace, const ArticleVersion& version);

/// Goes back to the version as one undo step; what was there before is kept as a version. Returns what the records were
/// called that are gone. Throws Error.
QStringList revertTo(Workspace& workspace, qint64 number);

} // namespace rapporteur
