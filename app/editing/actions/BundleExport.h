#pragma once

#include "core/Problem.h"
#include "publish/BundleWriter.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <vector>

namespace rapporteur {

class PictureService;
struct NewsroomSnapshot;

/// What is done with a bundle that is what would be written.
enum class UnchangedBundle { WriteAgain, LeaveAlone };

struct BundleExportOptions
{
    QString target;                   ///< a folder, or an archive when it ends in .zip
    std::vector<ArticleId> articles;  ///< empty: every ready or published article
    QString baseUrl;
    QString themeFolder;              ///< empty: the built-in theme
    QString styleId = QStringLiteral("house");
    QString cacheFolder;              ///< for renditions
    /// LeaveAlone: hints, which are known from the export before, are not reported again then.
    UnchangedBundle unchanged = UnchangedBundle::WriteAgain;
    QString memoryFolder;             ///< for what is remembered of bundles; only LeaveAlone needs it
    QDateTime now;                    ///< the embargo clock
    std::function<void(size_t done, size_t total)> progress;
};

/// Writes a bundle of the newsroom. Problems of severity Error leave the target untouched (`BundleReport::written`).
BundleReport exportBundle(const NewsroomSnapshot& newsroom, PictureService& pictures, const BundleExportOptions& options);

} // namespace rapporteur
