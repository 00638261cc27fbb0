#include "core/json/RecordJson.h"
#include "exchange/DocumentFolder.h"
#include "exchange/ImportedNewsroom.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtTest>
#include <sys/stat.h>

using namespace rapporteur;

namespace {

struct Import
{
    ImportedNewsroom newsroom;
    Problems problems;
};

/// Imports one photo with these members besides its id.
Import importPhoto(const DocumentFolder& folder, const QJsonObject& photo,
                   const KnownRecords& known = {})
{
    QJsonObject whole = photo;
    whole.insert(u"id"_s, u"p"_s);
    const QJsonObject document { { u"format"_s, u"rapporteur-newsroom"_s },
                                 { u"version"_s, 1 },
                                 { u"photos"_s, QJsonArray { whole } } };
    Import import;
    import.problems = InterchangeReader(
                          folder.write(u"in/newsroom.json"_s, canonicalJson(document)), known)
                          .read(import.newsroom);
    return import;
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class PictureFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheHashOfThePicture();
    void neverLeavesTheFolder_data();
    void neverLeavesTheFolder();
    void refusesWhatIsNoPicture();
    void checksAGivenHash();
    void aKnownHashNeedsNoFile();
    void aKnownNameNeedsNoFile();
    void onePictureOfTwoPhotosIsTakenOnce();
    void decomposedFileNamesAreFoundAsGiven();
};

void PictureFolderTest::fillsTheHashOfThePicture()
{
    const DocumentFolder folder;
    const QByteArray jpeg = DocumentFolder::jpegBytes();
    const QString path = folder.write(u"in/media/group.data"_s, jpeg);

    const Import import = importPhoto(folder, { { u"file"_s, u"media/group.data"_s } });

    QVERIFY2(import.problems.empty(), qPrintable(described(import.problems)));
    QCOMPARE(import.newsroom.registry.photos.all().front().sha256, sha256(jpeg));
    QCOMPARE(import.newsroom.pictures.value(sha256(jpeg)).first,
             QFileInfo(path).canonicalFilePath());
    QCOMPARE(import.newsroom.pictures.value(sha256(jpeg)).second, u"jpg"_s);
}

void PictureFolderTest::neverLeavesTheFolder_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : { "../out.jpg", "/etc/hostname", "a/../../out.jpg", "..", "..\\out.jpg",
                              "\\\\server\\share\\x.jpg", "C:\\out.jpg", "c:/out.jpg", "link.jpg",
                              "folder-link/out.jpg", "a\\..\\..\\out.jpg", "chain.jpg" })
        QTest::newRow(file) << QString::fromLatin1(file);
    QTest::newRow("absolute") << u"<absolute>"_s;
}

void PictureFolderTest::neverLeavesTheFolder()
{
    QFETCH(QString, file);
    // Given a picture outside, and links to it inside
    const DocumentFolder folder;
    const QString outside = folder.write(u"out.jpg"_s, DocumentFolder::jpegBytes());
    folder.write(u"in/a/inside.jpg"_s, DocumentFolder::jpegBytes());
    QVERIFY(QFile::link(outside, folder.path(u"in/link.jpg"_s)));
    QVERIFY(QFile::link(u"link.jpg"_s, folder.path(u"in/chain.jpg"_s)));
    QVERIFY(QFile::link(folder.path(u"."_s), folder.path(u"in/folder-link"_s)));
    if (file == "<absolute>"_L1)
        file = outside;

    const Import import = importPhoto(folder, { { u"file"_s, file } });

    QCOMPARE(import.problems.size(), size_t(1));
    QCOMPARE(import.problems.front().code, ProblemCode::PictureOutside);
    QCOMPARE(import.problems.front().place.pointer, u"/photos/0/file"_s);
    QVERIFY(import.newsroom.pictures.isEmpty());
}

void PictureFolderTest::refusesWhatIsNoPicture()
{
    const DocumentFolder folder;
    folder.write(u"in/page.jpg"_s, "<html>");
    folder.write(u"in/empty.jpg"_s, {});
    folder.write(u"in/gif.jpg"_s, "GIF89a........");
    folder.write(u"in/folder.jpg/x"_s, "x");
    QCOMPARE(mkfifo(folder.path(u"in/pipe.jpg"_s).toLocal8Bit().constData(), 0600), 0);

    for (const QString& file :
         { u"page.jpg"_s, u"empty.jpg"_s, u"gif.jpg"_s, u"folder.jpg"_s, u"pipe.jpg"_s }) {
        const Import import = importPhoto(folder, { { u"file"_s, file } });
        QVERIFY2(import.problems.size() == 1, qPrintable(file));
        QCOMPARE(import.problems.front().code, ProblemCode::RefusedPicture);
    }
}

void PictureFolderTest::checksAGivenHash()
{
    const DocumentFolder folder;
    const QByteArray jpeg = DocumentFolder::jpegBytes();
    folder.write(u"in/a.jpg"_s, jpeg);

    const Import right = importPhoto(
        folder, { { u"file"_s, u"a.jpg"_s }, { u"sha256"_s, QString::fromLatin1(sha256(jpeg)) } });
    const Import wrong = importPhoto(
        folder, { { u"file"_s, u"a.jpg"_s }, { u"sha256"_s, QString(64, u'0') } });

    QVERIFY2(right.problems.empty(), qPrintable(described(right.problems)));
    QCOMPARE(wrong.problems.size(), size_t(1));
    QCOMPARE(wrong.problems.front().code, ProblemCode::WrongPictureHash);
    QCOMPARE(wrong.problems.front().place.pointer, u"/photos/0/sha256"_s);
}

void PictureFolderTest::aKnownHashNeedsNoFile()
{
    const DocumentFolder folder;
    KnownRecords known;
    known.media.insert(QByteArray(64, 'a'));
    const QJsonObject photo { { u"file"_s, u"media/gone.jpg"_s },
                              { u"sha256"_s, QString(64, u'a') } };

    QVERIFY(importPhoto(folder, photo, known).problems.empty());
    QCOMPARE(importPhoto(folder, photo).problems.front().code, ProblemCode::MissingPicture);
}

void PictureFolderTest::aKnownNameNeedsNoFile()
{
    const DocumentFolder folder;
    KnownRecords known;
    known.mediaByName.insert(u"group.jpg"_s, QByteArray(64, 'b'));

    const Import import = importPhoto(folder, { { u"file"_s, u"group.jpg"_s } }, known);

    QVERIFY2(import.problems.empty(), qPrintable(described(import.problems)));
    QCOMPARE(import.newsroom.registry.photos.all().front().sha256, QByteArray(64, 'b'));
    QVERIFY(import.newsroom.pictures.isEmpty());
}

void PictureFolderTest::onePictureOfTwoPhotosIsTakenOnce()
{
    class CountingNewsroom : public ImportedNewsroom
    {
    public:
        void takePicture(const QByteArray&, const QString&, const QString&) override { ++taken; }

        int taken = 0;
    };

    const DocumentFolder folder;
    folder.write(u"a.jpg"_s, DocumentFolder::jpegBytes());
    folder.write(u"copy.jpg"_s, DocumentFolder::jpegBytes());
    CountingNewsroom newsroom;
    const KnownRecords known;

    const Problems problems
        = InterchangeReader(folder.writeDocument("'photos':[{'id':'p','file':'a.jpg'},{'id':'q','"
                                                 "file':'./a.jpg'},{'id':'r','file':'copy.jpg'}]"),
                            known)
              .read(newsroom);

    QVERIFY2(problems.empty(), qPrintable(described(problems)));
    QCOMPARE(newsroom.registry.photos.size(), size_t(3));
    QCOMPARE(newsroom.taken, 1);
}

void PictureFolderTest::decomposedFileNamesAreFoundAsGiven()
{
    const DocumentFolder folder;
    const QString file = u"Gruppe Mu\u0308nchen.jpg"_s;
    folder.write(u"in/"_s + file, DocumentFolder::jpegBytes());

    const Import import = importPhoto(folder, { { u"file"_s, file } });

    QVERIFY2(import.problems.empty(), qPrintable(described(import.problems)));
}

QTEST_APPLESS_MAIN(PictureFolderTest)

#include "PictureFolderTest.moc"
