#include "storage/FolderState.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <sys/stat.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString entryState(const QString& path)
{
    struct stat status;
    ::lstat(QFile::encodeName(path).constData(), &status);
    QByteArray hash;
    if (S_ISREG(status.st_mode)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    }
    return u"%1 %2 %3.%4 %5"_s.arg(
        path, QString::number(status.st_mode, 8), QString::number(status.st_mtim.tv_sec),
        QString::number(status.st_mtim.tv_nsec), QString::fromLatin1(hash));
}

} // namespace

QString folderState(const QString& path)
{
    QStringList entries { entryState(path) };
    QDirIterator walk(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        entries << entryState(walk.next());
    entries.sort();
    return entries.join(u'\n');
}

} // namespace rapporteur
