#include "storage/media/MediaFolder.h"
#include "core/Error.h"
#include "storage/Children.h"
#include "storage/Samples.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class MediaFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAPictureUnderItsHash();
    void addsTheSamePictureOnce();
    void replacesADamagedPicture();
    void refusesBytesOfAnotherHash();
    void refusesWhatIsNoFile();
    void refusesAFolderThatIsALink();
    void doesNotFollowALinkInTheFolder();
    void leavesNothingOfAPictureThatDoesNotFit();
    void keepsOnlyWhatIsNeeded();
};

void MediaFolderTest::keepsAPictureUnderItsHash()
{
    // Given a picture with a name from a camera
    const QTemporaryDir folder;
    const QByteArray bytes = QByteArray("picture").repeated(100'000);
    const QString source = writtenFile(folder.filePath(u"DSC_0001.JPEG"_s), bytes);

    // When it is added
    MediaFolder media(folder.filePath(u"desk.media"_s));
    QCOMPARE(media.add(source, sha256Of(bytes)), MediaFolder::Added::New);
    media.sync();

    // Then it is found, also by who looks at the folder later
    const QString name = QString::fromLatin1(sha256Of(bytes)) + u".jpeg"_s;
    QCOMPARE(namesIn(media.path()), QStringList(name));
    QCOMPARE(bytesOf(*MediaFolder(media.path()).pathOf(sha256Of(bytes))), bytes);
    QVERIFY(!media.pathOf(sha256Of("other")));
}

void MediaFolderTest::addsTheSamePictureOnce()
{
    const QTemporaryDir folder;
    MediaFolder media(folder.filePath(u"desk.media"_s));
    media.add(writtenFile(folder.filePath(u"a.jpg"_s), "x"), sha256Of("x"));
    QCOMPARE(media.add(writtenFile(folder.filePath(u"b.png"_s), "x"), sha256Of("x")),
             MediaFolder::Added::WasThere);
    QCOMPARE(namesIn(media.path()).size(), 1);
}

void MediaFolderTest::replacesADamagedPicture()
{
    const QTemporaryDir folder;
    MediaFolder media(folder.filePath(u"desk.media"_s));
    const QString source = writtenFile(folder.filePath(u"a.jpg"_s), "right");
    media.add(source, sha256Of("right"));
    writtenFile(*media.pathOf(sha256Of("right")), "wrong");
    QCOMPARE(media.add(source, sha256Of("right")), MediaFolder::Added::New);
    QCOMPARE(bytesOf(*media.pathOf(sha256Of("right"))), QByteArray("right"));
}

void MediaFolderTest::refusesBytesOfAnotherHash()
{
    const QTemporaryDir folder;
    MediaFolder media(folder.filePath(u"desk.media"_s));
    const QString source = writtenFile(folder.filePath(u"a.jpg"_s), "x");
    for (const QByteArray& hash : { sha256Of("y"), QByteArray("../../etc/passwd"), QByteArray() })
        QCOMPARE(errorCodeOf([&] { media.add(source, hash); }), number(ErrorCode::PictureRefused));
    QCOMPARE(namesIn(folder.filePath(u"desk.media"_s)), QStringList());
}

void MediaFolderTest::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    MediaFolder media(folder.filePath(u"desk.media"_s));
    const QString pipe = folder.filePath(u"pipe.jpg"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QByteArray hash = sha256Of("x");
    QCOMPARE(errorCodeOf([&] { media.add(folder.path(), hash); }), number(ErrorCode::IsDirectory));
    QCOMPARE(errorCodeOf([&] { media.add(pipe, hash); }), number(ErrorCode::CannotRead));
    QCOMPARE(errorCodeOf([&] { media.add(folder.filePath(u"no.jpg"_s), hash); }),
             number(ErrorCode::FileMissing));
}

void MediaFolderTest::refusesAFolderThatIsALink()
{
    // Given a media folder that is a link to somewhere else
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"elsewhere"_s));
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"desk.media"_s)));
    MediaFolder media(folder.filePath(u"desk.media"_s));

    // Then nothing is read or written there
    const QString source = writtenFile(folder.filePath(u"a.jpg"_s), "x");
    QCOMPARE(errorCodeOf([&] { media.add(source, sha256Of("x")); }),
             number(ErrorCode::CannotWrite));
    QCOMPARE(namesIn(folder.filePath(u"elsewhere"_s)), QStringList());
}

void MediaFolderTest::doesNotFollowALinkInTheFolder()
{
    const QTemporaryDir folder;
    const QString media = folder.filePath(u"desk.media"_s);
    QVERIFY(QDir().mkdir(media));
    const QString secret = writtenFile(folder.filePath(u"secret"_s), "x");
    const QString name = media + u'/' + QString::fromLatin1(sha256Of("x")) + u".jpg"_s;
    QVERIFY(QFile::link(secret, name));
    QVERIFY(!MediaFolder(media).pathOf(sha256Of("x")));
    QVERIFY(!MediaFolder::holdsRightBytes(name, sha256Of("x")));
}

void MediaFolderTest::leavesNothingOfAPictureThatDoesNotFit()
{
    const QTemporaryDir folder;
    const QByteArray bytes(200'000, 'x');
    const QString source = writtenFile(folder.filePath(u"a.jpg"_s), bytes);
    const int code = inChild([&] {
        limitFileSize(100'000);
        MediaFolder media(folder.filePath(u"desk.media"_s));
        return errorCodeOf([&] { media.add(source, sha256Of(bytes)); });
    });
    QCOMPARE(code, number(ErrorCode::DiskFull));
    QCOMPARE(namesIn(folder.filePath(u"desk.media"_s)), QStringList());
}

void MediaFolderTest::keepsOnlyWhatIsNeeded()
{
    const QTemporaryDir folder;
    MediaFolder media(folder.filePath(u"desk.media"_s));
    media.add(writtenFile(folder.filePath(u"a.jpg"_s), "a"), sha256Of("a"));
    media.add(writtenFile(folder.filePath(u"b.jpg"_s), "b"), sha256Of("b"));
    media.removeAllBut({ sha256Of("b") });
    QCOMPARE(media.hashes(), QSet { sha256Of("b") });
    QCOMPARE(namesIn(media.path()).size(), 1);
}

QTEST_GUILESS_MAIN(MediaFolderTest)
#include "MediaFolderTest.moc"
