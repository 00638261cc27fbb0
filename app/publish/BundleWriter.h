#pragma once

#include "core/Problem.h"
#include "core/rendered/RenderedText.h"
#include "publish/BundleFiles.h"
#include "publish/BundlePaths.h"
#include "publish/PictureSet.h"
#include "publish/Theme.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace rapporteur {

/// The next articles, in any order; none when all were given. Called in the thread that calls `write`.
using ArticleSource = std::function<std::vector<RenderedArticle>()>;
/// The renditions of a photo by the SHA-256 of its original; absent when the picture is not there. Called in the thread that
/// calls `write`, once per photo, so it may look up what was made beforehand or make it now.
using PictureSource = std::function<std::optional<PictureSet>(const QByteArray& key)>;
/// Looks at the finished files in `folder` before the bundle is moved into place. Any problem that it returns stops that.
using BundleCheck
    = std::function<Problems(const QString& folder, const std::vector<BundleFile>& files)>;

struct BundleOptions
{
    size_t articlesPerPage = 20;
    unsigned threads = 0; ///< 0: one per processor
    BundleCheck check;
    /// Articles handed to the threads so far; may throw Error(Cancelled).
    std::function<void(size_t done, size_t total)> progress;
};

struct BundleReport
{
    bool written
        = false; ///< false: problems of severity Error, or of the check, left the target as it was
    bool unchanged = false; ///< what was there was left alone, because it is what would have been written
    QString target;
    size_t articles = 0;
    std::vector<BundleFile> files;
    Problems problems; ///< newest article first
    QString leftover; ///< the replaced bundle, where it could not be removed
};

/// Writes bundles: a folder, or an archive where the name ends in `.zip`. Same input, same bytes.
class BundleWriter
{
public:
    BundleWriter(Theme theme, Site site, BundleOptions options = {});

    /// `listed` names every article that `articles` will give, so that pages can link to pages not made yet. Until the last
    /// step everything grows in a folder beside the target; whatever is thrown, the target is as it was. Throws Error:
    /// AlreadyExists, IsDirectory, FileMissing (see BundleTarget), DiskFull, ReadOnly, CannotWrite, BadTemplate,
    /// UnknownRecord (listed and given articles differ), and what the sources throw.
    BundleReport write(const QString& target, const std::vector<ListedArticle>& listed,
                       const ArticleSource& articles, const PictureSource& pictures) const;

private:
    BundleReport writeTo(const struct BundleTarget& place, const std::vector<ListedArticle>& listed,
                         const ArticleSource& articles, const PictureSource& pictures) const;

    Theme m_theme;
    Site m_site;
    BundleOptions m_options;
};

} // namespace rapporteur
