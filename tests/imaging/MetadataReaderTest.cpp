#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

const QString seedPhoto = QStringLiteral(RAPPORTEUR_SEED_DIR "/20130711-5thPCACGroupPhoto-NF.jpg");

} // namespace

class MetadataReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsTheSeedPhoto()
    {
        const auto photo = m_service.inspect({ seedPhoto, PictureCheck::Pixels });
        QCOMPARE(photo.format, PictureFormat::Jpeg);
        QCOMPARE(photo.size, QSize(3600, 2400));
        QCOMPARE(photo.orientation, 1);
        QCOMPARE(photo.sha256.size(), 64);
        const MetadataValues values = chosenValues(photo.metadata);
        QCOMPARE(values.creators, QStringList { u"N. F."_s });
        QCOMPARE(values.credit, u"USIP"_s);
        QCOMPARE(values.caption, u"Group photo, fifth PCAC dialogue"_s);
        QCOMPARE(values.instructions, u"INTERNAL: back row not for publication"_s);
        QCOMPARE(values.created, u"2013-06-25T10:31:12"_s);
        QCOMPARE(photo.metadata.iimText, IimText::DeclaredUtf8);
        QCOMPARE(photo.metadata.unreadable, QStringList());
        // The caption is in IIM alone, the instruction in XMP alone.
        QCOMPARE(photo.metadata.xmp.caption, QString());
        QCOMPARE(photo.metadata.iim.instructions, QString());
    }

    void readsEveryFieldFromXmp()
    {
        const QString path = pictureWith(
            { u"-XMP-dc:Creator=Ann Lee"_s, u"-XMP-dc:Creator=Bo Øst"_s,
              u"-XMP-photoshop:Credit=Credit"_s, u"-XMP-dc:Rights=© 2013"_s,
              u"-XMP-photoshop:DateCreated=2013:06"_s, u"-XMP-dc:Description=胡锦涛 meets…"_s,
              u"-XMP-photoshop:Headline=Headline"_s, u"-XMP-dc:Subject=one"_s,
              u"-XMP-dc:Subject=two"_s, u"-XMP-photoshop:Source=Source"_s,
              u"-XMP-photoshop:Instructions=Private"_s, u"-XMP-iptcCore:Location=Hall"_s,
              u"-XMP-photoshop:City=Beijing"_s, u"-XMP-photoshop:State=Region"_s,
              u"-XMP-photoshop:Country=China"_s });
        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        MetadataValues expected;
        expected.creators = QStringList { u"Ann Lee"_s, u"Bo Øst"_s };
        expected.credit = u"Credit"_s;
        expected.copyright = u"© 2013"_s;
        expected.created = u"2013-06"_s;
        expected.caption = u"胡锦涛 meets…"_s;
        expected.headline = u"Headline"_s;
        expected.keywords = QStringList { u"one"_s, u"two"_s };
        expected.source = u"Source"_s;
        expected.instructions = u"Private"_s;
        expected.location = { u"Hall"_s, u"Beijing"_s, u"Region"_s, u"China"_s };
        QCOMPARE(metadata.xmp, expected);
        QCOMPARE(metadata.iim, MetadataValues());
        QCOMPARE(metadata.exif, MetadataValues());
        QCOMPARE(chosenValues(metadata), expected);
    }

    void readsEveryFieldFromIim()
    {
        const QString path = pictureWith(
            { u"-charset"_s, u"iptc=UTF8"_s, u"-IPTC:CodedCharacterSet=UTF8"_s,
              u"-IPTC:By-line=Ann Lee"_s, u"-IPTC:By-line=Bo Øst"_s, u"-IPTC:Credit=Credit"_s,
              u"-IPTC:CopyrightNotice=© 2013"_s, u"-IPTC:DateCreated=2013:06:25"_s,
              u"-IPTC:TimeCreated=10:31:12+08:00"_s, u"-IPTC:Caption-Abstract=胡锦涛"_s,
              u"-IPTC:Headline=Headline"_s, u"-IPTC:Keywords=one"_s, u"-IPTC:Keywords=two"_s,
              u"-IPTC:Source=Source"_s, u"-IPTC:SpecialInstructions=Private"_s,
              u"-IPTC:Sub-location=Hall"_s, u"-IPTC:City=Beijing"_s,
              u"-IPTC:Province-State=Region"_s, u"-IPTC:Country-PrimaryLocationCode=CHN"_s });
        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        MetadataValues expected;
        expected.creators = QStringList { u"Ann Lee"_s, u"Bo Øst"_s };
        expected.credit = u"Credit"_s;
        expected.copyright = u"© 2013"_s;
        expected.created = u"2013-06-25T10:31:12+08:00"_s;
        expected.caption = u"胡锦涛"_s;
        expected.headline = u"Headline"_s;
        expected.keywords = QStringList { u"one"_s, u"two"_s };
        expected.source = u"Source"_s;
        expected.instructions = u"Private"_s;
        expected.location = { u"Hall"_s, u"Beijing"_s, u"Region"_s, u"CHN"_s };
        QCOMPARE(metadata.iim, expected);
        QCOMPARE(metadata.iimText, IimText::DeclaredUtf8);
        QCOMPARE(chosenValues(metadata), expected);
    }

    void readsExifLast()
    {
        const QString path = pictureWith(
            { u"-EXIF:Artist=Ann Lee; Bo Øst"_s, u"-EXIF:Copyright=Owner"_s,
              u"-EXIF:ImageDescription=From EXIF"_s,
              u"-EXIF:DateTimeOriginal=2013:06:25 10:31:12"_s, u"-EXIF:OffsetTimeOriginal=+08:00"_s,
              u"-XMP-dc:Description=From XMP"_s });
        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        QCOMPARE(metadata.exif.creators, (QStringList { u"Ann Lee"_s, u"Bo Øst"_s }));
        QCOMPARE(metadata.exif.created, u"2013-06-25T10:31:12+08:00"_s);
        QCOMPARE(metadata.exif.caption, u"From EXIF"_s);
        const MetadataValues values = chosenValues(metadata);
        QCOMPARE(values.copyright, u"Owner"_s);
        QCOMPARE(values.caption, u"From XMP"_s);
    }

    void guessesTheCharacterSetOfAnUnmarkedIimBlock_data()
    {
        QTest::addColumn<QString>("writtenAs");
        QTest::addColumn<int>("guess");
        QTest::newRow("utf-8") << u"iptc=UTF8"_s << int(IimText::GuessedUtf8);
        QTest::newRow("windows-1252") << u"iptc=cp1252"_s << int(IimText::GuessedWindows1252);
    }

    void guessesTheCharacterSetOfAnUnmarkedIimBlock()
    {
        QFETCH(QString, writtenAs);
        QFETCH(int, guess);
        // Given curly quotes, which Latin-1 does not have
        const QString path = pictureWith(
            { u"-charset"_s, writtenAs, u"-IPTC:Caption-Abstract=“Zürich”"_s });
        // When
        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        // Then
        QCOMPARE(metadata.iim.caption, u"“Zürich”"_s);
        QCOMPARE(int(metadata.iimText), guess);
    }

    void prefersIimWhereItWasEditedAfterXmp_data()
    {
        QTest::addColumn<QString>("digest");
        QTest::addColumn<int>("found");
        QTest::addColumn<QString>("caption");
        QTest::newRow("no digest")
            << u"-Photoshop:IPTCDigest="_s << int(IimDigest::Absent) << u"XMP caption"_s;
        QTest::newRow("fits") << u"-Photoshop:IPTCDigest=new"_s << int(IimDigest::Matches)
                              << u"XMP caption"_s;
        QTest::newRow("differs") << u"-Photoshop:IPTCDigest=00112233445566778899aabbccddeeff"_s
                                 << int(IimDigest::Differs) << u"IIM caption"_s;
    }

    void prefersIimWhereItWasEditedAfterXmp()
    {
        QFETCH(QString, digest);
        QFETCH(int, found);
        QFETCH(QString, caption);
        const QString path = pictureWith(
            { u"-XMP-dc:Description=XMP caption"_s, u"-IPTC:Caption-Abstract=IIM caption"_s,
              u"-XMP-photoshop:Credit=A credit line that is longer than IIM allows"_s,
              u"-IPTC:Credit=A credit line that is longer"_s, digest });
        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        QCOMPARE(int(metadata.iimDigest), found);
        const MetadataValues values = chosenValues(metadata);
        QCOMPARE(values.caption, caption);
        // Cut off is not edited.
        QCOMPARE(values.credit, u"A credit line that is longer than IIM allows"_s);
    }

    void readsEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << u"picture.png"_s;
        QTest::newRow("webp") << u"picture.webp"_s;
        QTest::newRow("tiff") << u"picture.tif"_s;
    }

    void readsEveryFormat()
    {
        QFETCH(QString, name);
        const QString path = TestPicture::photograph({ 60, 40 }).write(m_folder->filePath(name));
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-XMP-photoshop:Credit=Credit"_s,
                   u"-EXIF:Artist=Ann Lee"_s, path });
        const auto found = m_service.inspect({ path });
        QCOMPARE(found.metadata.xmp.credit, u"Credit"_s);
        QCOMPARE(found.metadata.exif.creators, QStringList { u"Ann Lee"_s });
        QCOMPARE(found.size, QSize(60, 40));
    }

    void keepsThePictureWhenItsMetadataIsBroken()
    {
        // Given an EXIF block whose first offset leads nowhere, and XMP that is no XML
        const QString path = pictureWith({ u"-EXIF:Artist=Ann Lee"_s, u"-XMP-dc:Title=Title"_s });
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype exif = bytes.indexOf(QByteArrayView("Exif\0\0MM", 8));
        QVERIFY(exif > 0);
        bytes.replace(exif + 10, 4, "\xff\xff\xff\xf0");
        bytes.replace("<rdf:RDF", "<rdf:BAD");
        file.seek(0);
        file.write(bytes);
        file.close();
        // When
        const auto found = m_service.inspect({ path });
        // Then
        QCOMPARE(found.size, QSize(60, 40));
        QCOMPARE(found.metadata.exif, MetadataValues());
        QVERIFY(!found.metadata.unreadable.isEmpty());
    }

    void cutsWhatIsTooLong()
    {
        const QString path = pictureWith({ u"-XMP-dc:Description="_s + QString(50'000, u'x') });
        const QString arguments = m_folder->filePath(u"arguments"_s);
        QFile file(arguments);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int number = 0; number < 3'000; ++number)
            file.write("-IPTC:Keywords=" + QByteArray::number(number) + '\n');
        file.close();
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-@"_s, arguments, path });
        const auto found = m_service.inspect({ path });
        QCOMPARE(found.metadata.xmp.caption.size(), 50'000);
        QCOMPARE(found.metadata.iim.keywords.size(), 1'000);
    }

private:
    QString pictureWith(const QStringList& tags)
    {
        const QString path = TestPicture::photograph({ 60, 40 })
                                 .write(m_folder->filePath(u"picture.jpg"_s), "[strip]");
        exiftool(QStringList { u"-overwrite_original"_s, u"-q"_s, u"-m"_s } + tags
                 + QStringList { path });
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PictureService m_service { { {}, 1, 300, {}, std::chrono::seconds(60) } };
};

RAPPORTEUR_HELPER_TEST_MAIN(MetadataReaderTest)
#include "MetadataReaderTest.moc"
