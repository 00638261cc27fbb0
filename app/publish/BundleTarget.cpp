#include "publish/BundleTarget.h"

#include "core/Error.h"
#include "publish/BundleFiles.h"
#include "publish/ZipArchive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = 256 * 1024 * 1024;

[[noreturn]] void refuse(const QString& path, const QString& entry)
{
    throw Error(ErrorCode::AlreadyExists, path, entry, u"not a bundle of this program"_s);
}

// What desktops leave in every folder that somebody looks at.
bool isDesktopDust(const QString& name)
{
    return name == ".DS_Store"_L1 || name == "Thumbs.db"_L1 || name == "desktop.ini"_L1
        || name == ".directory"_L1;
}

void checkFolder(const QString& path)
{
    const QStringList entries = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                     | QDir::NoDotAndDotDot);
    if (entries.isEmpty())
        return;
    QFile file(path + "/manifest.json"_L1);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
        refuse(path, entries.first());
    const std::optional<QStringList> paths = manifestPaths(file.readAll());
    if (!paths)
        refuse(path, u"manifest.json"_s);
    QSet<QString> known(paths->begin(), paths->end());
    known << u"manifest.json"_s << u"SHA256SUMS"_s;
    // Replacing a bundle removes it, so a file that we did not write must be moved by the one who put it there.
    QDirIterator iterator(path,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString entry = iterator.next().mid(path.size() + 1);
        const QFileInfo info = iterator.fileInfo();
        const bool isPlainFolder = info.isDir() && !info.isSymLink();
        if (!isPlainFolder && !known.contains(entry) && !isDesktopDust(info.fileName()))
            refuse(path, entry);
    }
}

void checkArchive(const QFileInfo& info)
{
    if (info.isDir())
        throw Error(ErrorCode::IsDirectory, info.absoluteFilePath());
    if (info.size() == 0)
        return;
    const std::optional<QByteArray> manifest = readZipEntry(info.absoluteFilePath(),
                                                            u"manifest.json"_s, largestManifest);
    if (!manifest || !manifestPaths(*manifest))
        refuse(info.absoluteFilePath(), {});
}

} // namespace

BundleTarget BundleTarget::checked(const QString& target)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    if (info.exists())
        info.setFile(info.canonicalFilePath());
    BundleTarget result { info.absoluteFilePath(),
                          target.endsWith(".zip"_L1, Qt::CaseInsensitive) ? BundleForm::Zip
                                                                          : BundleForm::Folder };
    if (!QFileInfo::exists(info.absolutePath()))
        throw Error(ErrorCode::FileMissing, info.absolutePath());
    if (!info.exists() && info.isSymLink())
        refuse(result.path, {});
    if (!info.exists())
        return result;
    if (result.form == BundleForm::Zip)
        checkArchive(info);
    else if (info.isDir())
        checkFolder(result.path);
    else
        refuse(result.path, {});
    return result;
}

} // namespace rapporteur
