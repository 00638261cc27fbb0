#include "publish/BundleTarget.h"

#include "core/Error.h"
#include "publish/BundleFiles.h"
#include "publish/FolderEntries.h"
#include "publish/ZipArchive.h"

#include <QDir>
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
bool isDesktopDust(const QByteArray& path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    return name == ".DS_Store" || name == "Thumbs.db" || name == "desktop.ini" || name == ".directory";
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
    QSet<QByteArray> known { "manifest.json", "SHA256SUMS" };
    for (const QString& listed : *paths)
        known << QFile::encodeName(listed);
    // Replacing a bundle removes it, so a file that we did not write must be moved by the one who put it there.
    const bool isSeen = forEachEntry(path, [&](const std::string& entry, const struct stat& status) {
        const QByteArray name = QByteArray::fromStdString(entry);
        if (!S_ISDIR(status.st_mode) && !known.contains(name) && !isDesktopDust(name))
            refuse(path, QFile::decodeName(name));
    });
    if (!isSeen)
        throw Error(ErrorCode::CannotRead, path);
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
