#include "publish/BundleWriter.h"

#include "core/Error.h"
#include "publish/BundlePages.h"
#include "publish/BundleTarget.h"
#include "publish/PageDate.h"
#include "publish/StagingFolder.h"
#include "publish/ZipArchive.h"

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

bool isBlocked(const Problems& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

/// Returns what could not be removed.
QString moveIntoPlace(StagingFolder& folder, const BundleTarget& target,
                      const std::vector<BundleFile>& files)
{
    if (target.form == BundleForm::Folder) {
        folder.sync();
        return folder.replaceFolder(target.path);
    }
    const QString archive = u"bundle.zip"_s;
    writeZip(folder.path() + u'/' + archive, folder.path(), files);
    folder.replaceFile(archive, target.path);
    return {};
}

} // namespace

BundleWriter::BundleWriter(Theme theme, Site site, BundleOptions options)
    : m_theme(std::move(theme))
    , m_site(std::move(site))
    , m_options(std::move(options))
{
}

BundleReport BundleWriter::write(const QString& target, const std::vector<ListedArticle>& listed,
                                 const ArticleSource& articles, const PictureSource& pictures) const
{
    const BundleTarget place = BundleTarget::checked(target);
    return withErrorsAbout(place.path, StagingFolder::pathPrefix(place.path),
                           [&] { return writeTo(place, listed, articles, pictures); });
}

BundleReport BundleWriter::writeTo(const BundleTarget& place, const std::vector<ListedArticle>& listed,
                                   const ArticleSource& articles, const PictureSource& pictures) const
{
    const BundlePaths paths(listed, siteTimeZone(m_site.timezone));
    StagingFolder folder(place.path);
    if (place.form == BundleForm::Folder)
        folder.shareWith(place.path);
    BundlePages pages(m_theme, m_site, paths, folder);
    pages.writeArticles(articles, pictures, m_options);
    pages.writeIndexes(m_options);
    pages.writeStyleSheet();
    pages.writeManifest();

    BundleReport report { .written = false,
                          .unchanged = false,
                          .target = place.path,
                          .articles = listed.size(),
                          .files = folder.files(),
                          .problems = pages.problems(),
                          .leftover = {} };
    const Problems found = m_options.check ? m_options.check(folder.path(), report.files)
                                           : Problems();
    report.problems.insert(report.problems.end(), found.begin(), found.end());
    if (isBlocked(report.problems) || !found.empty())
        return report;
    // Exporting takes time, in which somebody may have put something there.
    static_cast<void>(BundleTarget::checked(place.path));
    report.leftover = moveIntoPlace(folder, place, report.files);
    report.written = true;
    return report;
}

} // namespace rapporteur
