#include "editing/actions/SampleNewsroom.h"

#include "core/Error.h"
#include "editing/actions/NewsroomImport.h"
#include "editing/workspace/Workspace.h"
#include "storage/file/NewsroomFile.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace rapporteur {

namespace {

void copySampleTo(const QDir& folder)
{
    QDirIterator files(u":/sample"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = folder.filePath(source.sliced(QStringLiteral(":/sample/").size()));
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            throw Error(ErrorCode::CannotWrite, target);
    }
}

void removeNewsroom(const QString& path)
{
    QFile::remove(path);
    QDir(QFileInfo(path).absoluteDir().filePath(QFileInfo(path).completeBaseName() + u".media"_s)).removeRecursively();
}

} // namespace

void createSampleNewsroom(const QString& path, PictureService& pictures)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorCode::CannotWrite, folder.path());
    copySampleTo(QDir(folder.path()));
    NewsroomFile::create(path);
    try {
        Workspace workspace(path);
        const Problems problems = importDocument(workspace.snapshot(), folder.filePath(u"newsroom.json"_s), pictures);
        if (!problems.empty())
            throw Error(ErrorCode::BadResource, u":/sample/newsroom.json"_s, problems.front().place.pointer);
    } catch (const Error&) {
        removeNewsroom(path);
        throw;
    }
}

} // namespace rapporteur
