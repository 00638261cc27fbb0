#include "storage/media/MediaFolder.h"

#include "core/Error.h"
#include "core/Sha256.h"
#include "storage/disk/FileCalls.h"
#include "storage/disk/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashLength = 64;
constexpr qint64 chunkLength = 1 << 18;

bool isHash(const QByteArray& text)
{
    return text.size() == hashLength && std::ranges::all_of(text, [](char character) {
               return (character >= '0' && character <= '9')
                   || (character >= 'a' && character <= 'f');
           });
}

// Only what is plain survives of a foreign file's ending.
QString extensionOf(const QString& source)
{
    const QString suffix = QFileInfo(source).suffix().toLower();
    const bool plain = !suffix.isEmpty() && suffix.size() <= 5
        && std::ranges::all_of(suffix, [](QChar character) {
               return character.unicode() < 0x80 && character.isLetterOrNumber();
           });
    return plain ? suffix : u"bin"_s;
}

void openForReading(QFile& file)
{
    // A look first: opening a pipe would wait for its writer.
    const QFileInfo info(file.fileName());
    if (info.isDir())
        throw Error(ErrorCode::IsDirectory, file.fileName());
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, file.fileName());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, file.errorString());
}

// Reads to the end, handing every piece to `take`; the hash of everything.
template <typename Take> QByteArray readHashed(QFile& file, Take take)
{
    Sha256 hash;
    QByteArray chunk(chunkLength, Qt::Uninitialized);
    qint64 length = 0;
    while ((length = file.read(chunk.data(), chunk.size())) > 0) {
        const QByteArrayView piece(chunk.constData(), length);
        hash.add(piece);
        take(piece);
    }
    if (length < 0)
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, file.errorString());
    return hash.result();
}

QByteArray copyHashed(const QString& source, const QString& targetPath)
{
    QFile from(source);
    openForReading(from);
    QFile to(targetPath);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throwSystemError(errno, targetPath, SystemCall::Write);
    return readHashed(from, [&to, &targetPath](QByteArrayView piece) {
        errno = 0;
        if (to.write(piece.data(), piece.size()) != piece.size())
            throwSystemError(errno ? errno : ENOSPC, targetPath, SystemCall::Write);
    });
}

} // namespace

QByteArray fileHash(const QString& path)
{
    QFile file(path);
    openForReading(file);
    return readHashed(file, [](QByteArrayView) {});
}

bool MediaFolder::holdsRightBytes(const QString& path, const QByteArray& sha256)
{
    const QFileInfo file(path);
    return file.isFile() && !file.isSymLink() && fileHash(path) == sha256;
}

const QHash<QByteArray, QString>& MediaFolder::names() const
{
    if (m_names)
        return *m_names;
    refuseLink();
    m_names.emplace();
    for (const QString& name : QDir(m_path).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        const QByteArray hash = name.section(u'.', 0, 0).toLatin1();
        if (isHash(hash))
            m_names->insert(hash, name);
    }
    return *m_names;
}

std::optional<QString> MediaFolder::pathOf(const QByteArray& sha256) const
{
    const auto found = names().constFind(sha256);
    if (found == names().cend())
        return std::nullopt;
    return m_path + u'/' + *found;
}

QSet<QByteArray> MediaFolder::hashes() const
{
    return { names().keyBegin(), names().keyEnd() };
}

void MediaFolder::refuseLink() const
{
    if (QFileInfo(m_path).isSymLink())
        throw Error(ErrorCode::CannotWrite, m_path, {}, u"a symbolic link"_s);
}

void MediaFolder::makeFolder() const
{
    refuseLink();
    const QByteArray name = QFile::encodeName(m_path);
    if (::mkdir(name.constData(), 0700) == 0) {
        syncFolder(QFileInfo(m_path).absolutePath());
        return;
    }
    if (errno != EEXIST || !QFileInfo(m_path).isDir())
        throwSystemError(errno == EEXIST ? ENOTDIR : errno, m_path, SystemCall::Write);
}

MediaFolder::Added MediaFolder::add(const QString& source, const QByteArray& sha256)
{
    if (!isHash(sha256))
        throw Error(ErrorCode::PictureRefused, source, QString::fromLatin1(sha256));
    if (const std::optional<QString> known = pathOf(sha256);
        known && holdsRightBytes(*known, sha256))
        return Added::WasThere;
    else if (known)
        remove(sha256);
    makeFolder();
    const QString name = QString::fromLatin1(sha256) + u'.' + extensionOf(source);
    WholeFile file(m_path + u'/' + name);
    const bool right = copyHashed(source, file.temporaryPath()) == sha256
        && fileHash(file.temporaryPath()) == sha256;
    if (!right)
        throw Error(ErrorCode::PictureRefused, source, QString::fromLatin1(sha256),
                    u"other bytes than before"_s);
    file.publish(WholeFile::Name::SyncedLater);
    m_names->insert(sha256, name);
    return Added::New;
}

void MediaFolder::sync() const
{
    if (QFileInfo(m_path).isDir())
        syncFolder(m_path);
}

void MediaFolder::remove(const QByteArray& sha256)
{
    const std::optional<QString> path = pathOf(sha256);
    if (!path)
        return;
    if (!QFile::remove(*path))
        throwSystemError(errno, *path, SystemCall::Write);
    m_names->remove(sha256);
}

void MediaFolder::removeAllBut(const QSet<QByteArray>& needed)
{
    const QSet<QByteArray> unneeded = hashes() - needed;
    for (const QByteArray& sha256 : unneeded)
        remove(sha256);
    sync();
}

} // namespace rapporteur
