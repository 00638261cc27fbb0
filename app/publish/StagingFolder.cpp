#include "publish/StagingFolder.h"

#include "core/Sha256.h"
#include "publish/FolderRemoval.h"
#include "publish/SystemError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString randomSuffix()
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString suffix;
    for (int count = 0; count < 6; ++count)
        suffix += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return suffix;
}

bool makeFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0777) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    throw systemError(errno, path);
}

/// Returns 0 or the error number.
int exchange(const QString& left, const QString& right, unsigned flags)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(left).constData(), AT_FDCWD,
                       QFile::encodeName(right).constData(), flags)
            == 0
        ? 0
        : errno;
}

void renameOrThrow(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw systemError(errno, to);
}

/// For file systems that cannot exchange: for a moment there is no target, and a failure puts the old one back.
void renameAside(const QString& staging, const QString& target, const QString& aside)
{
    renameOrThrow(target, aside);
    try {
        renameOrThrow(staging, target);
    } catch (const Error&) {
        renameOrThrow(aside, target);
        throw;
    }
    renameOrThrow(aside, staging);
}

} // namespace

StagingFolder::StagingFolder(const QString& target)
{
    m_parent = QFileInfo(target).absolutePath();
    const QString prefix = pathPrefix(target);
    sweepLeftovers(m_parent, prefix.sliced(m_parent.size() + 1));
    do
        m_path = prefix + randomSuffix();
    while (!makeFolder(m_path));
    m_lock = std::make_unique<FileDescriptor>(m_path, O_RDONLY | O_DIRECTORY);
    m_lock->lock();
}

QString StagingFolder::pathPrefix(const QString& target)
{
    const QFileInfo info(target);
    return info.absolutePath() + "/."_L1 + info.fileName() + ".partial-"_L1;
}

StagingFolder::~StagingFolder()
{
    if (!m_path.isEmpty())
        removeFolder(m_path);
}

void StagingFolder::sweepLeftovers(const QString& parent, const QString& prefix)
{
    QDir folder(parent);
    const QStringList found = folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot
                                               | QDir::NoSymLinks);
    for (const QString& name : found) {
        if (!name.startsWith(prefix) || name.size() != prefix.size() + 6)
            continue;
        // Whoever still writes there holds the lock.
        FileDescriptor leftover(folder.filePath(name), O_RDONLY | O_DIRECTORY);
        if (leftover.lock())
            removeFolder(folder.filePath(name));
    }
}

void StagingFolder::makeFolders(const QString& relativePath)
{
    for (qsizetype slash = relativePath.indexOf(u'/'); slash >= 0;
         slash = relativePath.indexOf(u'/', slash + 1)) {
        const QString folder = relativePath.left(slash);
        if (m_folders.contains(folder))
            continue;
        makeFolder(m_path + u'/' + folder);
        m_folders.insert(folder);
    }
}

void StagingFolder::shareWith(const QString& folder)
{
    m_shared.emplace(folder, *m_lock);
}

void StagingFolder::add(const QString& relativePath, const QByteArray& bytes)
{
    const QByteArray sha256 = Sha256::of(bytes);
    {
        const std::lock_guard guard(m_mutex);
        makeFolders(relativePath);
    }
    const QString path = m_path + u'/' + relativePath;
    if (!m_shared || !m_shared->link(relativePath, bytes, path))
        FileDescriptor(path, O_WRONLY | O_CREAT | O_EXCL).writeAll(bytes);
    const std::lock_guard guard(m_mutex);
    m_files.push_back({ relativePath, bytes.size(), sha256 });
}

std::vector<BundleFile> StagingFolder::files() const
{
    const std::lock_guard guard(m_mutex);
    std::vector<BundleFile> files = m_files;
    sortFiles(files);
    return files;
}

void StagingFolder::sync()
{
    if (::syncfs(m_lock->descriptor()) != 0)
        throw systemError(errno, m_path);
}

QString StagingFolder::replaceFolder(const QString& target)
{
    QString old;
    struct stat status = {};
    if (::stat(QFile::encodeName(target).constData(), &status) == 0) {
        if (::chmod(QFile::encodeName(m_path).constData(), status.st_mode & 07777) != 0)
            throw systemError(errno, m_path);
        const int failure = exchange(m_path, target, RENAME_EXCHANGE);
        if (failure == EINVAL || failure == ENOSYS)
            renameAside(m_path, target, m_path + "-old"_L1);
        else if (failure != 0)
            throw systemError(failure, target);
        old = m_path;
    } else {
        renameOrThrow(m_path, target);
    }
    m_path.clear();
    FileDescriptor(m_parent, O_RDONLY | O_DIRECTORY).sync();
    return old.isEmpty() || removeFolder(old) ? QString() : old;
}

void StagingFolder::replaceFile(const QString& relativePath, const QString& target)
{
    FileDescriptor(m_path + u'/' + relativePath, O_RDONLY).sync();
    renameOrThrow(m_path + u'/' + relativePath, target);
    FileDescriptor(m_parent, O_RDONLY | O_DIRECTORY).sync();
}

} // namespace rapporteur
