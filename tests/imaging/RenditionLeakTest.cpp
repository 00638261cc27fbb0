#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

const QString seedPhoto = QStringLiteral(RAPPORTEUR_SEED_DIR "/20130711-5thPCACGroupPhoto-NF.jpg");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

// What a picture file that is only pixels says to exiftool.
bool isAboutPixels(const QString& tag)
{
    static const QStringList groups { u"System:"_s, u"ExifTool:"_s };
    static const QStringList tags { u"SourceFile"_s,
                                    u"File:FileType"_s,
                                    u"File:FileTypeExtension"_s,
                                    u"File:MIMEType"_s,
                                    u"File:ImageWidth"_s,
                                    u"File:ImageHeight"_s,
                                    u"File:EncodingProcess"_s,
                                    u"File:BitsPerSample"_s,
                                    u"File:ColorComponents"_s,
                                    u"File:YCbCrSubSampling"_s,
                                    u"JFIF:JFIFVersion"_s,
                                    u"JFIF:ResolutionUnit"_s,
                                    u"JFIF:XResolution"_s,
                                    u"JFIF:YResolution"_s,
                                    u"RIFF:VP8Version"_s,
                                    u"RIFF:HorizontalScale"_s,
                                    u"RIFF:VerticalScale"_s,
                                    u"RIFF:ImageWidth"_s,
                                    u"RIFF:ImageHeight"_s,
                                    u"RIFF:WebP_Flags"_s,
                                    u"RIFF:AlphaPreprocessing"_s,
                                    u"RIFF:AlphaFiltering"_s,
                                    u"RIFF:AlphaCompression"_s,
                                    u"Composite:ImageSize"_s,
                                    u"Composite:Megapixels"_s };
    return tags.contains(tag)
        || std::any_of(groups.begin(), groups.end(),
                       [&](const QString& group) { return tag.startsWith(group); });
}

QStringList foreignTags(const QStringList& paths)
{
    QStringList found;
    const auto document = QJsonDocument::fromJson(
        exiftool(QStringList { u"-j"_s, u"-a"_s, u"-u"_s, u"-G1"_s } + paths));
    if (document.array().size() != paths.size())
        qFatal("exiftool did not read every file");
    for (const auto& file : document.array()) {
        const auto tags = file.toObject().keys();
        std::copy_if(tags.begin(), tags.end(), std::back_inserter(found),
                     [](const QString& tag) { return !isAboutPixels(tag); });
    }
    return found;
}

QStringList foreignTags(const std::vector<Rendition>& renditions)
{
    QStringList paths;
    for (const Rendition& rendition : renditions)
        paths.append(rendition.path);
    return foreignTags(paths);
}

// An argument for every tag of three groups that exiftool can write, most of which take any text.
QByteArray canaryArguments()
{
    QByteArray arguments
        = "-Comment=CANARY\n-GPSLatitude=39.9\n-GPSLongitude=116.4\n-SerialNumber=2034567\n";
    for (const char* group : { "EXIF", "IPTC", "XMP" }) {
        const auto list = QString::fromLatin1(
            exiftool({ u"-listw"_s, u"-%1:all"_s.arg(QLatin1StringView(group)) }));
        for (const QString& tag : list.section(u'\n', 1).simplified().split(u' ')) {
            if (!tag.startsWith(u"Thumbnail"_s) && !tag.startsWith(u"Preview"_s))
                arguments += QByteArray("-") + group + ':' + tag.toLatin1() + "=CANARY\n";
        }
    }
    return arguments;
}

} // namespace

class RenditionLeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_canaries = canaryArguments(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void seesWhatASourceCarries()
    {
        // The control: the same scan must find the seed's secrets in the seed.
        QVERIFY(contentOf(seedPhoto).contains("INTERNAL"));
        QVERIFY(foreignTags(QStringList { seedPhoto }).contains(u"GPS:GPSLatitude"_s));
        QVERIFY(foreignTags(QStringList { seedPhoto }).contains(u"XMP-aux:SerialNumber"_s));
    }

    void leavesNothingOfTheSeedPhoto()
    {
        const auto renditions = render(seedPhoto);
        QCOMPARE(renditions.size(), 8u);
        QCOMPARE(foreignTags(renditions).join(u' '), QString());
        for (const Rendition& rendition : renditions) {
            const QByteArray bytes = contentOf(rendition.path);
            for (const char* secret :
                 { "INTERNAL", "back row", "2034567", "998877", "Nikon", "NIKON", "Group photo",
                   "fifth PCAC", "N. F.", "USIP", "Exif", "http://ns.adobe.com", "8BIM",
                   "ICC_PROFILE", "ICCP", "EXIF", "XMP ", "2013:06:25" })
                QVERIFY2(!bytes.contains(secret), secret);
        }
    }

    void leavesNothingOfAPictureThatSaysEverything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("jpeg") << u"canary.jpg"_s;
        QTest::newRow("png") << u"canary.png"_s;
        QTest::newRow("tiff") << u"canary.tif"_s;
        QTest::newRow("webp") << u"canary.webp"_s;
    }

    void leavesNothingOfAPictureThatSaysEverything()
    {
        QFETCH(QString, name);
        // Given a canary in every tag that exiftool can write as text, a comment, a thumbnail, a profile, a tail
        const QString source = TestPicture::photograph({ 900, 600 })
                                   .withProfile("p3")
                                   .write(m_folder->filePath(name));
        const QString arguments = m_folder->filePath(u"arguments"_s);
        QFile file(arguments);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_canaries);
        file.close();
        const QString thumbnail
            = TestPicture::photograph({ 90, 60 }).write(m_folder->filePath(u"thumbnail.jpg"_s));
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-q"_s, u"-m"_s, u"-sep"_s, u";"_s, u"-@"_s,
                   arguments, source });
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-m"_s, u"-ThumbnailImage<="_s + thumbnail,
                   source });
        QFile tail(source);
        QVERIFY(tail.open(QIODevice::Append));
        tail.write("CANARY");
        tail.close();
        QVERIFY2(contentOf(source).count("CANARY") > 50,
                 QByteArray::number(contentOf(source).count("CANARY")));
        // When
        const auto renditions = render(source);
        // Then
        QCOMPARE(renditions.size(), 4u);
        QCOMPARE(foreignTags(renditions).join(u' '), QString());
        for (const Rendition& rendition : renditions) {
            const QByteArray bytes = contentOf(rendition.path);
            QVERIFY(!bytes.contains("CANARY"));
            QVERIFY(!bytes.contains("2034567"));
        }
    }

    void keepsNoSourceInTheCache()
    {
        const auto renditions = render(seedPhoto);
        QVERIFY(!renditions.empty());
        const QByteArray index = contentOf(renditions.front().path.section(u'-', 0, -2)
                                           + u".json"_s);
        QVERIFY(index.contains("sha256"));
        QVERIFY(!index.contains("PCAC"));
        QVERIFY(!renditions.front().path.sliced(m_folder->path().size()).contains(u"PCAC"_s));
    }

private:
    std::vector<Rendition> render(const QString& source)
    {
        RenditionJob job;
        job.source = source;
        job.cacheFolder = m_folder->filePath(u"cache"_s);
        return m_service.render(job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_canaries;
    PictureService m_service;
};

RAPPORTEUR_HELPER_TEST_MAIN(RenditionLeakTest)
#include "RenditionLeakTest.moc"
