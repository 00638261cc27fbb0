#include "editing/actions/BundleInput.h"

#include "core/Sha256.h"
#include "editing/actions/BundleExport.h"
#include "editing/actions/BundleScope.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "storage/media/MediaFolder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace rapporteur {

namespace {

/// Each value with its length, so that no two inputs read alike.
class Input
{
public:
    void add(const QByteArray& value) { m_hash.add(QByteArray::number(value.size()) + ':' + value); }
    void add(const QString& value) { add(value.toUtf8()); }
    QByteArray hash() { return m_hash.result(); }

private:
    Sha256 m_hash;
};

/// Another build may write other pages.
void addProgram(Input& input)
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    input.add(program.filePath());
    input.add(QByteArray::number(program.size()));
    input.add(QByteArray::number(program.lastModified().toMSecsSinceEpoch()));
    input.add(QByteArray(qVersion()));
}

void addTheme(Input& input, const QString& folder)
{
    if (folder.isEmpty())
        return;
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        input.add(path);
        input.add(file.open(QIODevice::ReadOnly) ? Sha256::of(file.readAll()) : QByteArray("unreadable"));
    }
}

/// The clock decides nothing but this, and the day.
void addClock(Input& input, const NewsroomSnapshot& newsroom, const QDateTime& now)
{
    input.add(now.date().toString(Qt::ISODate));
    QByteArray embargoes;
    const auto add = [&](const QString& until) {
        if (!until.isEmpty())
            embargoes += isEmbargoed(until, now) ? '1' : '0';
    };
    for (const ArticleHead& head : newsroom.heads)
        add(head.embargoUntil);
    for (const Delegation& delegation : newsroom.registry.delegations.all()) {
        for (const Member& member : delegation.members)
            add(member.embargoUntil);
    }
    input.add(embargoes);
}

void addPictures(Input& input, const NewsroomSnapshot& newsroom)
{
    const MediaFolder media(newsroom.mediaPath);
    for (const Photo& photo : newsroom.registry.photos.all()) {
        input.add(photo.sha256);
        input.add(media.pathOf(photo.sha256) ? QByteArray("there") : QByteArray("missing"));
    }
}

} // namespace

QByteArray bundleInput(const NewsroomSnapshot& newsroom, const BundleExportOptions& options, const QByteArray& articles)
{
    Input input;
    addProgram(input);
    for (const ArticleId& article : options.articles)
        input.add(article.text());
    input.add(QByteArray("options"));
    input.add(options.baseUrl);
    input.add(options.styleId);
    addTheme(input, options.themeFolder);
    addClock(input, newsroom, options.now);
    addPictures(input, newsroom);
    input.add(newsroom.factsRevision);
    input.add(articles);
    return input.hash();
}

} // namespace rapporteur
