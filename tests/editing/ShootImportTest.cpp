#include "core/Error.h"
#include "editing/shoot/Shoot.h"
#include "editing/workspace/Workspace.h"
#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

class ShootImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesOverWhatThePictureSays();
    void addsPhotosAsOneStep();
    void refusesOnePictureAndKeepsTheOthers();
    void givesTheSamePictureOnce();
    void neverOpensTheNewsroomItself();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString& file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    PastedPicture fileNamed(const QString& name) const { return { {}, path(name), name, {} }; }
    Shoot import(const std::vector<PastedPicture>& pictures)
    {
        const NewsroomSnapshot newsroom = m_workspace->snapshot();
        Shoot shoot = readShoot(newsroom, { pictures, {}, false }, m_service);
        storeShoot(newsroom, shoot);
        return shoot;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PictureService m_service;
};

void ShootImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    createNewsroom(path(u"room.rapporteur"_s));
    m_workspace = std::make_unique<Workspace>(path(u"room.rapporteur"_s));
}

void ShootImportTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void ShootImportTest::takesOverWhatThePictureSays()
{
    const QString file = TestPicture::solid({ 20, 10 }, { 10, 20, 30 }).write(path(u"Group Photo.jpg"_s));
    exiftool({ u"-overwrite_original"_s, u"-XMP-dc:Creator=Ann\u202E Ng"_s, u"-XMP-photoshop:Credit=Institute"_s,
        u"-XMP-dc:Rights=(c) 2013"_s, u"-XMP-photoshop:DateCreated=2013-06-25"_s, u"-XMP-dc:Description=Two people talk."_s,
        u"-XMP-photoshop:Instructions=Not before Monday"_s, u"-XMP-dc:Subject=talks"_s, u"-XMP-photoshop:City=Beijing"_s, file });

    const Shoot imported = import({ { {}, file, {}, u"Two people at a table"_s } });

    QCOMPARE(imported.pictures.size(), size_t(1));
    const Photo& photo = imported.pictures[0].photo;
    QCOMPARE(photo.file, u"Group Photo.jpg"_s);
    QCOMPARE(photo.creator, u"Ann Ng"_s);
    QCOMPARE(photo.credit, u"Institute"_s);
    QCOMPARE(photo.copyright, u"(c) 2013"_s);
    QCOMPARE(photo.date.text(), u"2013-06-25"_s);
    QCOMPARE(plainText(*photo.caption), u"Two people talk."_s);
    QCOMPARE(photo.instructions, u"Not before Monday"_s);
    QCOMPARE(photo.keywords, QStringList { u"talks"_s });
    QCOMPARE(photo.location.city, u"Beijing"_s);
    QCOMPARE(photo.alt, u"Two people at a table"_s);
    QVERIFY(!photo.released);
}

void ShootImportTest::addsPhotosAsOneStep()
{
    TestPicture::solid({ 20, 10 }, { 10, 20, 30 }).write(path(u"a.jpg"_s));
    const QByteArray bytes = bytesOf(TestPicture::solid({ 20, 10 }, { 99, 20, 30 }).write(path(u"b.png"_s)));

    const std::vector<PhotoId> ids
        = addShoot(*m_workspace, import({ fileNamed(u"a.jpg"_s), PastedPicture { bytes, {}, {}, {} } }));

    QCOMPARE(ids, (std::vector<PhotoId> { PhotoId(u"a"_s), PhotoId(u"picture-2"_s) }));
    QCOMPARE(m_workspace->photo(ids[1]).file, u"picture-2.png"_s);
    for (const PhotoId& id : ids) {
        const QString stored = m_workspace->mediaPath() + u'/' + QString::fromLatin1(m_workspace->photo(id).sha256);
        QVERIFY(QFile::exists(stored + u".jpg"_s) || QFile::exists(stored + u".png"_s));
    }
    QCOMPARE(m_workspace->undoStack().count(), 1);
    m_workspace->undoStack().undo();
    QCOMPARE(m_workspace->registry().photos.size(), size_t(0));
}

void ShootImportTest::refusesOnePictureAndKeepsTheOthers()
{
    TestPicture::solid({ 20, 10 }, { 10, 20, 30 }).write(path(u"good.jpg"_s));
    QFile bad(path(u"bad.jpg"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no picture");
    bad.close();

    const Shoot imported
        = import({ fileNamed(u"bad.jpg"_s), fileNamed(u"missing.jpg"_s), fileNamed(u"good.jpg"_s) });

    QCOMPARE(refusalTexts(imported),
        (QStringList { u"The picture “bad.jpg” cannot be used: it is not a JPEG, PNG, WebP or TIFF picture."_s,
            u"“missing.jpg” does not exist. Check the name and the folder."_s }));
    QCOMPARE(addShoot(*m_workspace, imported), std::vector<PhotoId> { PhotoId(u"good"_s) });
}

void ShootImportTest::givesTheSamePictureOnce()
{
    TestPicture::solid({ 20, 10 }, { 10, 20, 30 }).write(path(u"a.jpg"_s));
    QVERIFY(QFile::copy(path(u"a.jpg"_s), path(u"again.jpg"_s)));

    const auto ids = addShoot(*m_workspace, import({ fileNamed(u"a.jpg"_s), fileNamed(u"again.jpg"_s) }));
    const auto later = addShoot(*m_workspace, import({ fileNamed(u"again.jpg"_s) }));

    QCOMPARE(ids, (std::vector<PhotoId> { PhotoId(u"a"_s), PhotoId(u"a"_s) }));
    QCOMPARE(later, std::vector<PhotoId> { PhotoId(u"a"_s) });
    QCOMPARE(m_workspace->registry().photos.size(), size_t(1));
}

void ShootImportTest::neverOpensTheNewsroomItself()
{
    QVERIFY(QFile::link(path(u"room.rapporteur"_s), path(u"clever.jpg"_s)));

    const auto imported = import({ fileNamed(u"clever.jpg"_s) });

    // Refused by its place in the file system: what the library would say about its bytes is not there.
    QVERIFY(imported.pictures[0].refused);
    QCOMPARE(imported.pictures[0].refused->detail(), QString());
    QCOMPARE(imported.pictures[0].refused->place(), u"not-a-picture"_s);
}

RAPPORTEUR_HELPER_TEST_MAIN(ShootImportTest)
#include "ShootImportTest.moc"
