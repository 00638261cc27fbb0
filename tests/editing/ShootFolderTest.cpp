#include "core/Error.h"
#include "editing/shoot/Shoot.h"
#include "editing/workspace/Workspace.h"
#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

/// A whole folder of photos: everything good arrives, everything bad is named, and what is stopped never happened.
class ShootFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importsFiveHundredPhotos();
    void saysHowFarItIs();
    void changesNothingWhenStopped_data();
    void changesNothingWhenStopped();
    void changesNothingWhenAPictureCannotBeStored();
    void refusesAPictureThatChangedMeanwhile();
    void leavesOutTheNewsroomAndItsPictures();
    void restoresALostOriginal();

private:
    static constexpr int photoCount = 500;

    QString shootPath(const QString& name) const { return m_photos.filePath(name); }
    Shoot read(const Progress& progress = {})
    {
        const NewsroomSnapshot newsroom = m_workspace->snapshot();
        return readShoot(newsroom, findPictureFiles({ m_photos.path() }, newsroom.path, newsroom.mediaPath), m_service, progress);
    }
    /// Everything on the disk below the newsroom's folder but the newsroom file itself, which SQLite writes.
    QStringList files() const
    {
        QStringList names;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext())
            names << all.next();
        names.sort();
        return names;
    }

    QTemporaryDir m_photos; ///< made once: no test changes it but by adding and removing files of its own
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PictureService m_service;
};

void ShootFolderTest::initTestCase()
{
    for (const QString& day : { u"day 1"_s, u"day 2"_s })
        QVERIFY(QDir(m_photos.path()).mkpath(day));
    for (int number = 1; number <= photoCount; ++number) {
        const double level = number % 250;
        const TestPicture picture = TestPicture::solid({ 64 + number % 7, 48 }, { level, number / 2.0, 90 });
        picture.write(shootPath(u"%1/IMG_%2.jpg"_s.arg(number % 2 ? u"day 1"_s : u"day 2"_s).arg(number)));
    }
}

void ShootFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    createNewsroom(m_folder->filePath(u"room.rapporteur"_s));
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(u"room.rapporteur"_s));
}

void ShootFolderTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void ShootFolderTest::importsFiveHundredPhotos()
{
    const auto tidy = qScopeGuard([this] {
        for (const QString& name : { u"cut short.jpg"_s, u"empty.png"_s, u"raw.nef"_s, u"list.txt"_s, u".hidden.jpg"_s, u"day 2/copy.jpg"_s })
            QFile::remove(shootPath(name));
    });
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(shootPath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    QFile whole(shootPath(u"day 1/IMG_1.jpg"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    write(u"cut short.jpg"_s, whole.readAll().left(400));
    write(u"empty.png"_s, {});
    write(u"raw.nef"_s, "not one of ours");
    write(u"list.txt"_s, "IMG_1 the talks");
    write(u".hidden.jpg"_s, "x");
    QVERIFY(QFile::copy(whole.fileName(), shootPath(u"day 2/copy.jpg"_s)));

    Shoot shoot = read();
    storeShoot(m_workspace->snapshot(), shoot);
    const std::vector<PhotoId> photos = addShoot(*m_workspace, shoot);

    QCOMPARE(shoot.count(ShootOutcome::New), photoCount);
    QCOMPARE(shoot.count(ShootOutcome::Twin), 1);
    QCOMPARE(shoot.passedOver, QStringList { u"list.txt"_s });
    QStringList refused;
    for (const ShootPicture& picture : shoot.pictures) {
        if (picture.refused)
            refused << picture.name + u": "_s + picture.refused->place();
    }
    QCOMPARE(refused, (QStringList { u"cut short.jpg: damaged"_s, u"empty.png: not-a-picture"_s, u"raw.nef: not-a-picture"_s }));
    QCOMPARE(photos.size(), size_t(photoCount + 1));
    QCOMPARE(m_workspace->registry().photos.size(), size_t(photoCount));
    // In the order that a person gives numbers.
    QCOMPARE(shoot.pictures[1].name, u"day 1/IMG_1.jpg"_s);
    QCOMPARE(shoot.pictures[2].name, u"day 1/IMG_3.jpg"_s);
    QCOMPARE(QDir(m_workspace->mediaPath()).entryList(QDir::Files).size(), photoCount);
    QCOMPARE(m_workspace->undoStack().count(), 1);
    m_workspace->saving().flush();
    m_workspace->reload();
    QCOMPARE(m_workspace->registry().photos.size(), size_t(photoCount));
}

void ShootFolderTest::saysHowFarItIs()
{
    std::vector<qint64> reading;
    Shoot shoot = read([&](qint64 done, qint64 total) {
        QCOMPARE(total, qint64(photoCount));
        reading.push_back(done);
    });
    std::vector<qint64> copying;
    storeShoot(m_workspace->snapshot(), shoot, [&](qint64 done, qint64) { copying.push_back(done); });
    for (const auto& steps : { reading, copying }) {
        QVERIFY(steps.size() >= size_t(photoCount));
        QVERIFY(std::ranges::is_sorted(steps));
        QCOMPARE(steps.back(), qint64(photoCount));
    }
}

void ShootFolderTest::changesNothingWhenStopped_data()
{
    QTest::addColumn<bool>("isReading");
    QTest::addColumn<qint64>("at");
    QTest::newRow("reading") << true << qint64(200);
    QTest::newRow("first copy") << false << qint64(0);
    QTest::newRow("copying") << false << qint64(300);
    QTest::newRow("last copy") << false << qint64(photoCount);
}

void ShootFolderTest::changesNothingWhenStopped()
{
    QFETCH(const bool, isReading);
    QFETCH(const qint64, at);
    const QStringList before = files();
    const Progress stop = [at](qint64 done, qint64) {
        if (done == at)
            throw Error(ErrorCode::Cancelled, {});
    };
    if (isReading) {
        QVERIFY_THROWS_EXCEPTION(Error, read(stop));
    } else {
        Shoot shoot = read();
        QVERIFY_THROWS_EXCEPTION(Error, storeShoot(m_workspace->snapshot(), shoot, stop));
    }
    QStringList after = files();
    after.removeIf([this](const QString& name) { return name == m_workspace->path() + u"-journal"_s; });
    QCOMPARE(after, before);
    QCOMPARE(m_workspace->registry().photos.size(), size_t(0));
}

void ShootFolderTest::changesNothingWhenAPictureCannotBeStored()
{
    Shoot shoot = read();
    const QStringList before = files();
    // A folder stands where one of the pictures is to go.
    const QByteArray& sha256 = shoot.pictures[250].photo.sha256;
    const QString place = m_workspace->mediaPath() + u'/' + QString::fromLatin1(sha256) + u".jpg"_s;
    QVERIFY(QDir().mkpath(place));

    QVERIFY_THROWS_EXCEPTION(Error, storeShoot(m_workspace->snapshot(), shoot));

    QVERIFY(QDir().rmdir(place));
    QCOMPARE(files(), before);
}

void ShootFolderTest::refusesAPictureThatChangedMeanwhile()
{
    const QString changing = TestPicture::solid({ 30, 30 }, { 1, 2, 3 }).write(shootPath(u"changing.jpg"_s));
    Shoot shoot = read();
    TestPicture::solid({ 30, 30 }, { 200, 2, 3 }).write(changing);

    storeShoot(m_workspace->snapshot(), shoot);
    addShoot(*m_workspace, shoot);

    QCOMPARE(refusalTexts(shoot).size(), 1);
    QVERIFY2(refusalTexts(shoot)[0].contains(u"changing.jpg"_s), qPrintable(refusalTexts(shoot)[0]));
    QCOMPARE(m_workspace->registry().photos.size(), size_t(photoCount));
    QVERIFY(QFile::remove(changing));
}

void ShootFolderTest::leavesOutTheNewsroomAndItsPictures()
{
    const QString picture = TestPicture::solid({ 30, 30 }, { 1, 2, 3 }).write(m_folder->filePath(u"one.jpg"_s));
    const NewsroomSnapshot newsroom = m_workspace->snapshot();
    Shoot shoot = readShoot(newsroom, findPictureFiles({ picture }, newsroom.path, newsroom.mediaPath), m_service);
    storeShoot(newsroom, shoot);
    QVERIFY(QFile::link(m_workspace->path(), m_folder->filePath(u"clever.jpg"_s)));

    const PictureFiles found = findPictureFiles({ m_folder->path() }, newsroom.path, newsroom.mediaPath);

    QCOMPARE(found.pictures.size(), size_t(1));
    QCOMPARE(found.pictures[0].name, u"one.jpg"_s);
}

void ShootFolderTest::restoresALostOriginal()
{
    Shoot first = read();
    storeShoot(m_workspace->snapshot(), first);
    addShoot(*m_workspace, first);
    m_workspace->saving().flush();
    const QStringList before = files();
    const QDir media(m_workspace->mediaPath());
    QVERIFY(QFile::remove(media.filePath(media.entryList(QDir::Files).first())));

    Shoot again = read();
    storeShoot(m_workspace->snapshot(), again);
    addShoot(*m_workspace, again);

    QCOMPARE(again.count(ShootOutcome::Known), photoCount);
    QCOMPARE(files(), before);
    QCOMPARE(m_workspace->undoStack().count(), 1);
}

RAPPORTEUR_HELPER_TEST_MAIN(ShootFolderTest)
#include "ShootFolderTest.moc"
