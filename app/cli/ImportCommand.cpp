#include "cli/Command.h"
#include "cli/Terminal.h"

#include "editing/actions/NewsroomImport.h"
#include "editing/actions/Pictures.h"
#include "editing/shoot/Shoot.h"
#include "editing/workspace/Workspace.h"

#include <QFileInfo>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHints = 20;

bool isPhotoSource(const QString& source)
{
    return QFileInfo(source).isDir() || isNamedAsPicture(source);
}

ExitCode importDocumentFrom(Workspace& workspace, const Pictures& pictures, const QString& source)
{
    ProgressLine line(u"Importing %1"_s.arg(source));
    const Problems problems = importDocument(workspace.snapshot(), source, pictures.service(), line.progress());
    if (problems.empty()) {
        workspace.reload();
        return ExitCode::Done;
    }
    line.show(0, 1);
    printProblems(problems);
    printMessage(u"“%1” was not imported; nothing was changed. Correct these places, then import it again."_s.arg(source));
    return ExitCode::BadFile;
}

EventId eventFor(const Workspace& workspace, const QString& event)
{
    if (event.isEmpty() || workspace.registry().events.contains(EventId(event)))
        return EventId(event);
    QStringList known;
    for (const Event& one : workspace.registry().events.all())
        known << one.id.text();
    throw Error(ErrorCode::UnknownRecord, {}, u"event “%1”"_s.arg(event), known.join(u", "_s));
}

QString counted(int count, const QString& one, const QString& several)
{
    return (count == 1 ? one : several).arg(count);
}

/// Every picture that was refused, and what somebody should look at.
void tell(const Shoot& shoot, const Event* event)
{
    for (const QString& refusal : refusalTexts(shoot))
        printMessage(refusal);
    int hints = 0;
    for (const ShootPicture& picture : shoot.pictures) {
        for (const QString& text : hintTexts(picture, event)) {
            if (++hints <= mostHints)
                printMessage(u"%1: %2"_s.arg(picture.name, text));
        }
    }
    if (hints > mostHints)
        printMessage(u"… and %1 more remarks; the editor shows them all."_s.arg(hints - mostHints));
    const int known = shoot.count(ShootOutcome::Known) + shoot.count(ShootOutcome::Twin);
    printMessage(counted(shoot.count(ShootOutcome::New), u"%1 photo was imported"_s, u"%1 photos were imported"_s)
        + counted(known, u", %1 was there already"_s, u", %1 were there already"_s)
        + counted(shoot.count(ShootOutcome::Refused), u", %1 was refused."_s, u", %1 were refused."_s));
    if (shoot.isCut)
        printMessage(u"Only the first %1 files were looked at; import the rest folder by folder."_s.arg(mostPictureFiles));
}

/// All photos of one call are one shoot: a picture that is there twice is imported once.
ExitCode importPhotosFrom(Workspace& workspace, const Pictures& pictures, const QStringList& sources, const EventId& event)
{
    const NewsroomSnapshot newsroom = workspace.snapshot();
    Shoot shoot;
    {
        ProgressLine line(u"Looking at the pictures"_s);
        const PictureFiles files = findPictureFiles(sources, newsroom.path, newsroom.mediaPath);
        shoot = readShoot(newsroom, files, pictures.service(), line.progress());
    }
    {
        ProgressLine line(u"Copying the pictures"_s);
        storeShoot(newsroom, shoot, line.progress());
    }
    addShoot(workspace, shoot, { event, {} });
    workspace.saving().flush();
    tell(shoot, workspace.registry().events.find(event));
    return shoot.count(ShootOutcome::Refused) > 0 ? ExitCode::BadFile : ExitCode::Done;
}

ExitCode importSources(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    Workspace workspace(arguments.front());
    const Pictures pictures;
    QStringList photos;
    for (const QString& source : arguments.sliced(1)) {
        if (isPhotoSource(source))
            photos << source;
        else if (const ExitCode code = importDocumentFrom(workspace, pictures, source); code != ExitCode::Done)
            return code;
    }
    // Behind the documents, which may bring the event.
    const EventId event = eventFor(workspace, parser.value(u"event"_s));
    return photos.isEmpty() ? ExitCode::Done : importPhotosFrom(workspace, pictures, photos, event);
}

} // namespace

Command importCommand()
{
    return { u"import"_s, u"FILE SOURCE…"_s, u"Read newsroom documents (JSON), photos and folders of photos into the newsroom."_s, 2, 1000,
        { { u"event"_s, u"The event that the photos were taken at."_s, u"ID"_s } }, importSources };
}

} // namespace rapporteur
