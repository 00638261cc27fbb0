#include "storage/media/ImportJournal.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"
#include "storage/media/MediaFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// As MediaFolder's copies are called before they are whole.
bool isHalfWritten(const QString& name)
{
    return name.startsWith(u'.') && name.contains(u".creating-"_s);
}

} // namespace

ImportJournal::ImportJournal(const QString& mediaPath)
    : m_mediaPath(mediaPath), m_path(mediaPath + u".importing"_s)
{
}

void ImportJournal::begin(const QSet<QByteArray>& sha256)
{
    if (sha256.isEmpty())
        return;
    QFile file(m_path);
    QByteArray lines;
    for (const QByteArray& hash : sha256)
        lines += hash + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(lines) != lines.size() || !file.flush()) {
        const QString detail = file.errorString();
        file.remove();
        throw Error(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite, m_path, {}, detail);
    }
    file.close();
    syncFile(m_path);
    syncFolder(QFileInfo(m_path).absolutePath());
}

void ImportJournal::end()
{
    QFile::remove(m_path);
}

QSet<QByteArray> ImportJournal::pictures() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    QSet<QByteArray> hashes(lines.begin(), lines.end());
    hashes.remove({});
    return hashes;
}

void ImportJournal::rollBack(const QSet<QByteArray>& needed)
{
    if (!QFile::exists(m_path))
        return;
    MediaFolder media(m_mediaPath);
    for (const QByteArray& hash : pictures() - needed)
        media.remove(hash);
    QDir folder(m_mediaPath);
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (isHalfWritten(name))
            folder.remove(name);
    }
    end();
}

} // namespace rapporteur
