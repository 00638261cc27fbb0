#include "storage/whole/Backup.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"
#include "storage/file/NewsroomFile.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/RegistryLoading.h"
#include "storage/sqlite/TableName.h"
#include "storage/whole/Verification.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A folder beside its final place, removed with all it holds unless it is given its name.
class NewFolder
{
public:
    explicit NewFolder(const QString& destination) : m_destination(destination)
    {
        if (entryExists(destination))
            throw Error(ErrorCode::AlreadyExists, destination);
        const QFileInfo target(destination);
        QByteArray name = QFile::encodeName(
            u"%1/.%2.partial-XXXXXX"_s.arg(target.absolutePath(), target.fileName()));
        if (!::mkdtemp(name.data()))
            throwSystemError(errno, destination, SystemCall::Write);
        m_path = QFile::decodeName(name);
    }

    ~NewFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }

    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const QString& path() const { return m_path; }

    void publish()
    {
        syncFolder(m_path);
        renameWithoutReplacing(m_path, m_destination);
        m_path.clear();
        syncFolder(QFileInfo(m_destination).absolutePath());
    }

private:
    QString m_destination;
    QString m_path;
};

void writeFile(NewsroomFile& newsroom, const QString& path)
{
    // An empty file with the right mode; SQLite itself would make a readable one.
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throwSystemError(errno, path, SystemCall::Write);
    ::close(descriptor);
    Database& database = newsroom.database();
    database.withAttach(
        [&database, &path] { database.prepare("VACUUM INTO :path").bind(":path", path).run(); });
    syncFile(path);
}

void writePictures(NewsroomFile& newsroom, const QString& path, const Progress& progress)
{
    const MediaFolder from(newsroom.mediaPath());
    MediaFolder to(path);
    const QSet<QByteArray> needed = neededPictures(newsroom);
    qint64 done = 0;
    for (const QByteArray& sha256 : needed) {
        // A picture that is missing already must not keep the rest from being saved.
        if (const std::optional<QString> source = from.pathOf(sha256))
            to.add(*source, sha256);
        if (progress)
            progress(++done, needed.size());
    }
    to.sync();
}

bool isDamage(const Problem& problem)
{
    return problem.code == ProblemCode::DamagedRecord;
}

void requireSound(const QString& path)
{
    const auto copy = NewsroomFile::open(path, Access::ReadOnly);
    for (const Problem& problem : verifyNewsroom(*copy)) {
        if (isDamage(problem))
            throw Error(ErrorCode::Damaged, path,
                        tableNameOf(problem.place.kind) + u' ' + problem.place.id,
                        problem.arguments.join(u' '));
    }
}

} // namespace

void backUp(NewsroomFile& newsroom, const QString& destination, const Progress& progress)
{
    NewFolder folder(QFileInfo(destination).absoluteFilePath());
    const QFileInfo file(newsroom.path());
    const QString copy = folder.path() + u'/' + file.fileName();
    writeFile(newsroom, copy);
    writePictures(newsroom, u"%1/%2.media"_s.arg(folder.path(), file.completeBaseName()), progress);
    requireSound(copy);
    folder.publish();
}

} // namespace rapporteur
