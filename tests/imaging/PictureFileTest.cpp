#include "imaging/PictureFile.h"

#include "core/Error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

std::optional<ErrorCode> errorOf(const QString& path)
{
    try {
        identify(path);
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

class PictureFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void knowsAFormatByItsFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format"); // -1: none
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10"
                                            "JFIF",
                                            10)
                              << int(PictureFormat::Jpeg);
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
                             << int(PictureFormat::Png);
        QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16)
                              << int(PictureFormat::WebP);
        QTest::newRow("little-endian tiff")
            << QByteArray("II*\0\x08\0\0\0", 8) << int(PictureFormat::Tiff);
        QTest::newRow("big-endian tiff")
            << QByteArray("MM\0*\0\0\0\x08", 8) << int(PictureFormat::Tiff);
        QTest::newRow("big tiff") << QByteArray("II+\0\x08\0\0\0", 8) << -1;
        QTest::newRow("another riff") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << -1;
        QTest::newRow("riff cut short") << QByteArray("RIFF\x10\0", 6) << -1;
        QTest::newRow("gif") << QByteArray("GIF89a") << -1;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("one byte") << QByteArray("\xff") << -1;
    }

    void knowsAFormatByItsFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        // Given a file whose name says something else
        QTemporaryDir folder;
        QFile file(folder.filePath(u"picture.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        // When, Then
        const auto found = identify(file.fileName());
        QCOMPARE(found ? int(*found) : -1, format);
        QCOMPARE(readPictureFile(file.fileName()), std::optional(bytes));
    }

    void saysWhyAFileCannotBeRead()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.jpg"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(errorOf(folder.filePath(u"missing.jpg"_s)), std::optional(ErrorCode::FileMissing));
        QCOMPARE(errorOf(folder.path()), std::optional(ErrorCode::IsDirectory));
        QCOMPARE(errorOf(pipe), std::optional(ErrorCode::CannotRead));
    }

    void doesNotReadAFileThatIsTooLong()
    {
        // Given a sparse file one byte over the limit
        QTemporaryDir folder;
        QFile file(folder.filePath(u"long.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(longestPictureFile + 1));
        // Then
        QCOMPARE(readPictureFile(file.fileName()), std::nullopt);
    }

    void namesTheExtension()
    {
        QCOMPARE(extension(PictureFormat::Jpeg), u"jpg"_s);
        QCOMPARE(extension(PictureFormat::WebP), u"webp"_s);
    }
};

QTEST_GUILESS_MAIN(PictureFileTest)
#include "PictureFileTest.moc"
