#include "ui/window/NewsroomFiles.h"

#include "editing/actions/BundleExport.h"
#include "editing/actions/NewsroomBackup.h"
#include "editing/actions/NewsroomDump.h"
#include "editing/actions/NewsroomImport.h"
#include "editing/actions/NewsroomPurge.h"
#include "editing/actions/NewsroomVerification.h"
#include "editing/messages/ErrorText.h"
#include "ui/dialogs/Ask.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/notices/NoticeBar.h"
#include "ui/window/ExportDialog.h"
#include "ui/work/WorkBar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace rapporteur {

NewsroomFiles::NewsroomFiles(OpenNewsroom& newsroom, NoticeBar& notices, WorkBar& work, QWidget& window)
    : QObject(&window), m_newsroom(newsroom), m_notices(notices), m_work(work), m_window(window)
{
}

QString NewsroomFiles::folder() const
{
    return QFileInfo(m_newsroom.workspace.path()).absolutePath();
}

void NewsroomFiles::run(
    const QString& title, const QString& failure, std::function<void(const Progress&)> work, std::function<void()> finished)
{
    m_work.run(title, std::move(work), std::move(finished), [this, failure](const Error& error) {
        m_notices.show({ u"work"_s, Notice::Kind::Trouble, failureText(failure, error), {} });
    });
}

/// The path is a file or folder that was written.
void NewsroomFiles::tell(const QString& text, const QString& path)
{
    std::vector<Notice::Remedy> remedies;
    if (!path.isEmpty()) {
        const QString shown = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
        remedies.push_back({ tr("Open Folder"), [shown] { QDesktopServices::openUrl(QUrl::fromLocalFile(shown)); },
            Notice::Remedy::After::Keep });
    }
    m_notices.show({ u"work"_s, Notice::Kind::Information, text, std::move(remedies) });
}

void NewsroomFiles::tellProblems(const QString& text, const Problems& problems)
{
    m_notices.show({ u"work"_s, Notice::Kind::Trouble, text,
        { { tr("Show Problems"), [this, text, problems] { Q_EMIT reportFound(text, problems); } } } });
}

void NewsroomFiles::importDocument()
{
    const auto path = Ask::openFile(&m_window, { tr("Import"), tr("Newsroom documents (*.json)"), folder(), {} });
    if (!path)
        return;
    const QString name = QFileInfo(*path).fileName();
    reportErrors(&m_window, tr("“%1” was not imported.").arg(name), [&] {
        auto problems = std::make_shared<Problems>();
        run(
            tr("Importing “%1”…").arg(name), tr("“%1” was not imported.").arg(name),
            [this, snapshot = m_newsroom.workspace.snapshot(), path = *path, problems](const Progress& progress) {
                *problems = rapporteur::importDocument(snapshot, path, m_newsroom.pictures.service(), progress);
            },
            [this, name, problems] {
                if (!problems->empty())
                    return tellProblems(tr("“%1” was not imported: %n problem(s) stand in the way. Nothing was changed.", nullptr,
                                            static_cast<int>(problems->size()))
                                            .arg(name),
                        *problems);
                m_newsroom.workspace.reload();
                tell(tr("“%1” was imported.").arg(name));
            });
    });
}

std::vector<PastedPicture> NewsroomFiles::askPictures()
{
    return pickedPictures(Ask::openFiles(
        &m_window, { tr("Add Photos"), tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)"), folder(), {} }));
}

void NewsroomFiles::addPhotos(const std::vector<PastedPicture>& pictures)
{
    addPictures(pictures, [this](const std::vector<PhotoId>& photos) {
        if (!photos.empty())
            m_newsroom.navigation.open(RecordKind::Photo, photos.front().text());
    });
}

void NewsroomFiles::addPictures(
    const std::vector<PastedPicture>& pictures, std::function<void(const std::vector<PhotoId>&)> added)
{
    if (pictures.empty())
        return;
    auto shoot = std::make_shared<Shoot>();
    reportErrors(&m_window, tr("The photos were not added."), [&] {
        run(
            tr("Reading %n picture(s)…", nullptr, static_cast<int>(pictures.size())), tr("The photos were not added."),
            [this, snapshot = m_newsroom.workspace.snapshot(), pictures, shoot](const Progress& progress) {
                *shoot = readShoot(snapshot, { pictures, {}, false }, m_newsroom.pictures.service(), progress);
                storeShoot(snapshot, *shoot, progress);
            },
            [this, shoot, added] {
                added(addShoot(m_newsroom.workspace, *shoot));
                const QStringList refused = refusalTexts(*shoot);
                if (!refused.isEmpty())
                    m_notices.show({ u"work"_s, Notice::Kind::Trouble, refused.join(u'\n'), {} });
            });
    });
}

void NewsroomFiles::exportBundle()
{
    ExportDialog dialog(m_newsroom, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    reportErrors(&m_window, tr("The bundle was not exported."), [&] {
        auto report = std::make_shared<BundleReport>();
        run(
            tr("Exporting…"), tr("The bundle was not exported."),
            [this, snapshot = m_newsroom.workspace.snapshot(), options = dialog.options(), report](const Progress& progress) {
                BundleExportOptions told = options;
                told.progress = [&progress](size_t done, size_t total) {
                    progress(static_cast<qint64>(done), static_cast<qint64>(total));
                };
                *report = rapporteur::exportBundle(snapshot, m_newsroom.pictures.service(), told);
            },
            [this, report] { finishExport(*report); });
    });
}

void NewsroomFiles::finishExport(const BundleReport& report)
{
    const int count = static_cast<int>(report.problems.size());
    if (!report.written)
        return tellProblems(tr("The bundle was not exported: %n problem(s) stand in the way. What was there is unchanged.", nullptr, count),
            report.problems);
    const QString target = report.target;
    std::vector<Notice::Remedy> remedies { { tr("Open Folder"),
        [target] {
            const QFileInfo info(target);
            QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? target : info.absolutePath()));
        },
        Notice::Remedy::After::Keep } };
    if (QFileInfo::exists(target + u"/index.html"_s))
        remedies.insert(remedies.begin(),
            { tr("Show in Browser"), [target] { QDesktopServices::openUrl(QUrl::fromLocalFile(target + u"/index.html"_s)); },
                Notice::Remedy::After::Keep });
    const QString heading = tr("Found while exporting");
    if (count > 0)
        remedies.push_back({ tr("Show %n Remark(s)", nullptr, count),
            [this, heading, problems = report.problems] { Q_EMIT reportFound(heading, problems); }, Notice::Remedy::After::Keep });
    m_notices.show({ u"work"_s, Notice::Kind::Information,
        tr("%n article(s) were exported to “%1”.", nullptr, static_cast<int>(report.articles)).arg(QDir::toNativeSeparators(target)),
        std::move(remedies) });
}

void NewsroomFiles::dump()
{
    const QFileInfo file(m_newsroom.workspace.path());
    const auto path = Ask::saveFile(&m_window,
        { tr("Write as a Document"), tr("Newsroom documents (*.json)"),
            file.absoluteDir().filePath(file.completeBaseName() + u".json"_s), u"json"_s });
    if (!path)
        return;
    reportErrors(&m_window, tr("The document was not written."), [&] {
        run(
            tr("Writing the document…"), tr("The document was not written."),
            [snapshot = m_newsroom.workspace.snapshot(), path = *path](
                const Progress& progress) { dumpNewsroomToFile(snapshot, path, progress); },
            [this, path = *path] { tell(tr("The newsroom was written to “%1”.").arg(QDir::toNativeSeparators(path)), path); });
    });
}

void NewsroomFiles::backUp()
{
    const QFileInfo file(m_newsroom.workspace.path());
    const auto parent = Ask::folder(&m_window, { tr("Choose Where the Backup Goes"), {}, folder(), {} });
    if (!parent)
        return;
    const QString name = file.completeBaseName() + u'-' + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString destination = QDir(*parent).filePath(name);
    reportErrors(&m_window, tr("The backup was not made."), [&] {
        run(
            tr("Backing up…"), tr("The backup was not made."),
            [snapshot = m_newsroom.workspace.snapshot(), destination](
                const Progress& progress) { backUpNewsroom(snapshot, destination, progress); },
            [this, destination] {
                tell(tr("A checked backup is in “%1”.").arg(QDir::toNativeSeparators(destination)), destination);
            });
    });
}

void NewsroomFiles::verify()
{
    reportErrors(&m_window, tr("The newsroom was not checked."), [&] {
        auto problems = std::make_shared<Problems>();
        run(
            tr("Checking every record…"), tr("The newsroom was not checked."),
            [snapshot = m_newsroom.workspace.snapshot(), problems](
                const Progress& progress) { *problems = verifyOpenNewsroom(snapshot, progress); },
            [this, problems] {
                if (problems->empty())
                    return tell(tr("Every record and picture is as it was stored."));
                tellProblems(tr("%n record(s) or picture(s) are damaged or missing.", nullptr, static_cast<int>(problems->size())),
                    *problems);
            });
    });
}

void NewsroomFiles::purge()
{
    const bool isWanted = Ask::confirm(&m_window, tr("Remove everything that was deleted from the newsroom file?"),
        tr("Deleted words, earlier versions that hold them and pictures without a photo can still be read in the file. Once they are "
           "removed, neither this nor any earlier change can be undone. Backups and exported pages are not touched."),
        tr("Remove"));
    if (!isWanted)
        return;
    reportErrors(&m_window, tr("What was deleted was not removed."), [&] {
        m_newsroom.workspace.undoStack().clear();
        run(
            tr("Removing what was deleted…"), tr("What was deleted was not removed."),
            [snapshot = m_newsroom.workspace.snapshot()](const Progress&) { purgeNewsroom(snapshot); },
            [this] { tell(tr("What was deleted can no longer be read in the newsroom file.")); });
    });
}

void NewsroomFiles::saveCopy()
{
    const QFileInfo file(m_newsroom.workspace.path());
    const auto parent = Ask::folder(&m_window, { tr("Choose Where the Copy Goes"), {}, QDir::homePath(), {} });
    if (!parent)
        return;
    const QString name = file.completeBaseName() + u"-copy-"_s + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    reportErrors(&m_window, tr("The copy was not made."), [&] {
        const QString copy = rapporteur::saveCopy(m_newsroom.workspace, QDir(*parent).filePath(name));
        tell(tr("Everything, with your last changes, is in “%1”.").arg(QDir::toNativeSeparators(copy)), copy);
    });
}

} // namespace rapporteur
