#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"
#include "editing/actions/Pictures.h"
#include "editing/photos/PhotoCommands.h"
#include "editing/photos/PhotoTemplate.h"
#include "editing/shoot/Shoot.h"
#include "ui/photos/PhotoDesk.h"
#include "ui/photos/PhotoGridView.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <cstdio>

// benchmark_photos — makes pictures, imports them as the window does, and prints the rate beside that of copying the same files;
// then scrolls the photo grid over 5,000 of them, rates one and applies a template to all.

using namespace rapporteur;

namespace {

constexpr int photoCount = 5'000;
constexpr int largeCount = 24;
constexpr int steps = 400;

/// A picture that no other number has, with something to encode.
QImage picture(QSize size, int number)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, size.width(), size.height());
    sky.setColorAt(0, QColor::fromHsv(number % 360, 90, 230));
    sky.setColorAt(1, QColor::fromHsv((number * 7) % 360, 160, 90));
    painter.fillRect(image.rect(), sky);
    for (int spot = 0; spot < 40; ++spot) {
        painter.setBrush(QColor::fromHsv((spot * 53 + number) % 360, 120, 60 + spot * 4));
        painter.drawEllipse((spot * 7919 + number * 31) % size.width(), (spot * 104729 + number * 17) % size.height(), size.width() / 20, size.height() / 14);
    }
    return image;
}

void makePictures(const QString& folder, QSize size, int count)
{
    QDir().mkpath(folder);
    for (int number = 1; number <= count; ++number) {
        const QString path = u"%1/IMG_%2.jpg"_s.arg(folder).arg(number, 5, 10, QChar(u'0'));
        if (!picture(size, number).save(path, "JPEG", 88))
            qFatal("no picture could be written");
    }
}

void printRate(const char* what, int count, qint64 bytes, double milliseconds)
{
    std::printf("note\t%s: %d photos in %.1f s, %.1f photos/s, %.0f MB/s\n", what, count, milliseconds / 1000, count * 1000 / milliseconds,
        static_cast<double>(bytes) / 1e3 / milliseconds);
}

void import(Workspace& workspace, const QString& folder, const char* what)
{
    const Pictures pictures;
    const Stopwatch watch(Counted::Process);
    const NewsroomSnapshot newsroom = workspace.snapshot();
    const PictureFiles files = findPictureFiles({ folder }, newsroom.path, newsroom.mediaPath);
    qint64 bytes = 0;
    for (const PastedPicture& file : files.pictures)
        bytes += QFileInfo(file.file).size();
    Shoot shoot = readShoot(newsroom, files, pictures.service());
    const double looked = watch.clock();
    storeShoot(newsroom, shoot);
    addShoot(workspace, shoot);
    workspace.saving().flush();
    const int count = static_cast<int>(files.pictures.size());
    printRate(what, count, bytes, watch.clock());
    std::printf("note\t  of which looking at them: %.1f s\n", looked / 1000);
    QTemporaryDir copies;
    const Stopwatch copying;
    for (const PastedPicture& file : files.pictures)
        QFile::copy(file.file, copies.filePath(QFileInfo(file.file).fileName()));
    printRate("  copying the same files", count, bytes, copying.clock());
}

bool scroll(PhotoGridView& grid)
{
    QScrollBar& bar = *grid.verticalScrollBar();
    Figures stepped(u"a step of the wheel in the photo grid painted"_s);
    Figures busy(u"longest work between two steps"_s);
    for (int step = 0; step < steps; ++step) {
        const Stopwatch watch;
        bar.setValue(bar.value() + 60);
        grid.viewport()->repaint();
        stepped.add(watch);
        const Stopwatch rest;
        const double longest = workFor(8);
        busy.add(longest, rest.processor());
    }
    Figures jumped(u"a jump anywhere in the photo grid painted"_s);
    for (int jump = 0; jump < steps / 4; ++jump) {
        const Stopwatch watch;
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * (jump * 37 % 100) / 100));
        grid.viewport()->repaint();
        jumped.add(watch);
        workFor(8);
    }
    const bool isSmooth = stepped.print(Budget { 95, 16 });
    busy.print(Budget { 95, 16 });
    return jumped.print(Budget { 95, 33 }) && isSmooth;
}

bool measure(const QStringList&)
{
    QTemporaryDir folder;
    makePictures(folder.filePath(u"small"_s), { 900, 600 }, photoCount);
    makePictures(folder.filePath(u"large"_s), { 6000, 4000 }, largeCount);
    createNewsroom(folder.filePath(u"photos.rapporteur"_s));
    Pictures pictures;
    Workspace workspace(folder.filePath(u"photos.rapporteur"_s));
    import(workspace, folder.filePath(u"large"_s), "24 megapixels");
    import(workspace, folder.filePath(u"small"_s), "0.5 megapixels");
    Thumbnails thumbnails(workspace.mediaPath(), pictures);
    PhotoDesk desk(workspace, thumbnails, pictures);
    desk.resize(1280, 760);
    Figures shown(u"the photo grid of 5,000 shown and painted"_s);
    const Stopwatch watch;
    desk.show();
    desk.repaint();
    shown.add(watch);
    workFor(3000);
    bool isKept = shown.print(Budget { 95, 200 });
    isKept = scroll(desk.grid()) && isKept;
    Figures rated(u"a photo rated and painted"_s);
    for (int round = 0; round < 20; ++round) {
        const Stopwatch rating;
        ratePhotos(workspace, { workspace.registry().photos.all()[static_cast<size_t>(round)].id }, 1 + round % 5);
        desk.grid().viewport()->repaint();
        rated.add(rating);
        workFor(50);
    }
    isKept = rated.print(Budget { 95, 16 }) && isKept;
    std::vector<PhotoId> all;
    for (const Photo& photo : workspace.registry().photos.all())
        all.push_back(photo.id);
    PhotoTemplate values;
    values.set(TemplateField::Credit, u"Institute / {file}"_s);
    Figures applied(u"a template applied to all of them"_s);
    const Stopwatch applying;
    applyTemplate(workspace, all, values);
    desk.grid().viewport()->repaint();
    applied.add(applying);
    applied.print(Budget { 95, 500 });
    return isKept;
}

} // namespace

int main(int argc, char* argv[])
{
    return runBenchmark(argc, argv, measure);
}
