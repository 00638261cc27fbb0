#include "imaging/delivery/StatementFields.h"
#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

/// What exiftool reads, by "Group:Tag"; structures as they are.
QJsonObject tagsOf(const QString& path)
{
    return QJsonDocument::fromJson(exiftool({ u"-j"_s, u"-struct"_s, u"-a"_s, u"-G1"_s, path })).array().first().toObject();
}

PictureStatement fullStatement()
{
    PictureStatement statement;
    statement.language = u"en"_s;
    statement.caption = u"Front row, left to right: Ji Zhiye (季志业), Łukasz Żak…"_s;
    statement.headline = u"Fifth dialogue"_s;
    statement.title = u"Group photo"_s;
    statement.creators = QStringList { u"Ann Lee"_s, u"Bo Øst"_s };
    statement.creatorRole = u"Staff Photographer"_s;
    statement.credit = u"United States Institute of Peace, Washington"_s;
    statement.shortCredit = u"USIP"_s;
    statement.source = u"Ministry"_s;
    statement.copyright = u"© 2013 USIP"_s;
    statement.usageTerms = u"Free with credit"_s;
    statement.rightsUrl = u"https://example.org/rights"_s;
    statement.licenceUrl = u"https://example.org/licence"_s;
    statement.dateCreated = u"2013-06-25"_s;
    statement.people = QStringList { u"Ji Zhiye"_s, u"Łukasz Żak"_s };
    statement.event = u"the fifth dialogue"_s;
    statement.alt = u"Five people"_s;
    statement.longDescription = u"Five people stand in a row."_s;
    statement.location = { u"Hall"_s, u"Beijing"_s, u"Hebei"_s, u"China"_s };
    statement.countryCode = u"CN"_s;
    statement.keywords = QStringList { u"dialogue"_s, u"安全"_s };
    statement.identifier = u"0123456789abcdef0123456789abcdef"_s;
    statement.digitalSource = u"digitalCapture"_s;
    statement.dataMining = DataMining::NoTraining;
    return statement;
}

const std::vector<PictureFormat> allFormats { PictureFormat::Avif, PictureFormat::WebP, PictureFormat::Jpeg };

/// Tags of XMP that every format must give back, as exiftool shows them.
const std::vector<std::pair<QString, QJsonValue>> expectedXmp {
    { u"XMP-dc:Description"_s, u"Front row, left to right: Ji Zhiye (季志业), Łukasz Żak…"_s },
    { u"XMP-photoshop:Headline"_s, u"Fifth dialogue"_s },
    { u"XMP-dc:Title"_s, u"Group photo"_s },
    { u"XMP-dc:Creator"_s, QJsonArray { u"Ann Lee"_s, u"Bo Øst"_s } },
    { u"XMP-photoshop:AuthorsPosition"_s, u"Staff Photographer"_s },
    { u"XMP-photoshop:Credit"_s, u"United States Institute of Peace, Washington"_s },
    { u"XMP-photoshop:Source"_s, u"Ministry"_s },
    { u"XMP-dc:Rights"_s, u"© 2013 USIP"_s },
    { u"XMP-xmpRights:UsageTerms"_s, u"Free with credit"_s },
    { u"XMP-xmpRights:WebStatement"_s, u"https://example.org/rights"_s },
    { u"XMP-plus:Licensor"_s, QJsonArray { QJsonObject { { u"LicensorURL"_s, u"https://example.org/licence"_s } } } },
    { u"XMP-photoshop:DateCreated"_s, u"2013:06:25"_s },
    { u"XMP-iptcExt:PersonInImage"_s, QJsonArray { u"Ji Zhiye"_s, u"Łukasz Żak"_s } },
    { u"XMP-iptcExt:Event"_s, u"the fifth dialogue"_s },
    { u"XMP-iptcCore:AltTextAccessibility"_s, u"Five people"_s },
    { u"XMP-iptcCore:ExtDescrAccessibility"_s, u"Five people stand in a row."_s },
    { u"XMP-iptcCore:Location"_s, u"Hall"_s },
    { u"XMP-photoshop:City"_s, u"Beijing"_s },
    { u"XMP-photoshop:State"_s, u"Hebei"_s },
    { u"XMP-photoshop:Country"_s, u"China"_s },
    { u"XMP-iptcCore:CountryCode"_s, u"CN"_s },
    { u"XMP-dc:Subject"_s, QJsonArray { u"dialogue"_s, u"安全"_s } },
    { u"XMP-iptcExt:DigitalImageGUID"_s, u"0123456789abcdef0123456789abcdef"_s },
    { u"XMP-iptcExt:LocationShown"_s,
      QJsonArray { QJsonObject { { u"Sublocation"_s, u"Hall"_s },
                                 { u"City"_s, u"Beijing"_s },
                                 { u"ProvinceState"_s, u"Hebei"_s },
                                 { u"CountryName"_s, u"China"_s },
                                 { u"CountryCode"_s, u"CN"_s } } } },
};

const std::vector<std::pair<QString, QJsonValue>> expectedInJpeg {
    { u"IPTC:Caption-Abstract"_s, u"Front row, left to right: Ji Zhiye (季志业), Łukasz Żak…"_s },
    { u"IPTC:Headline"_s, u"Fifth dialogue"_s },
    { u"IPTC:ObjectName"_s, u"Group photo"_s },
    { u"IPTC:By-line"_s, QJsonArray { u"Ann Lee"_s, u"Bo Øst"_s } },
    { u"IPTC:By-lineTitle"_s, u"Staff Photographer"_s },
    { u"IPTC:Credit"_s, u"USIP"_s },
    { u"IPTC:Source"_s, u"Ministry"_s },
    { u"IPTC:CopyrightNotice"_s, u"© 2013 USIP"_s },
    { u"IPTC:DateCreated"_s, u"2013:06:25"_s },
    { u"IPTC:Sub-location"_s, u"Hall"_s },
    { u"IPTC:City"_s, u"Beijing"_s },
    { u"IPTC:Province-State"_s, u"Hebei"_s },
    { u"IPTC:Country-PrimaryLocationName"_s, u"China"_s },
    { u"IPTC:Keywords"_s, QJsonArray { u"dialogue"_s, u"安全"_s } },
    { u"IPTC:CodedCharacterSet"_s, u"UTF8"_s },
    { u"IFD0:ImageDescription"_s, u"Front row, left to right: Ji Zhiye (季志业), Łukasz Żak…"_s },
    { u"IFD0:Artist"_s, u"Ann Lee; Bo Øst"_s },
    { u"IFD0:Copyright"_s, u"© 2013 USIP"_s },
    { u"IFD0:Orientation"_s, u"Horizontal (normal)"_s },
    { u"ExifIFD:ColorSpace"_s, u"sRGB"_s },
    { u"ExifIFD:ImageUniqueID"_s, u"0123456789abcdef0123456789abcdef"_s },
    { u"ICC_Profile:ProfileDescription"_s, u"sRGB"_s },
};

/// Every group and tag that a delivered file may show to exiftool.
bool isAllowed(const QString& tag)
{
    static const QStringList groups { u"System:"_s, u"ExifTool:"_s, u"File:"_s, u"JFIF:"_s, u"RIFF:"_s,
                                      u"Composite:"_s, u"ICC"_s, u"QuickTime:"_s, u"Meta:"_s, u"SourceFile"_s };
    static const QStringList technical { u"IFD0:Orientation"_s, u"IFD0:XResolution"_s, u"IFD0:YResolution"_s,
                                         u"IFD0:ResolutionUnit"_s, u"IFD0:YCbCrPositioning"_s, u"ExifIFD:ExifVersion"_s,
                                         u"ExifIFD:ComponentsConfiguration"_s, u"ExifIFD:FlashpixVersion"_s,
                                         u"ExifIFD:ColorSpace"_s, u"ExifIFD:ExifImageWidth"_s,
                                         u"ExifIFD:ExifImageHeight"_s, u"IPTC:ApplicationRecordVersion"_s,
                                         u"Photoshop:IPTCDigest"_s, u"XMP-x:XMPToolkit"_s, u"XMP-plus:DataMining"_s,
                                         u"XMP-iptcExt:DigitalSourceType"_s };
    // A text in its own language is a tag of its own: "XMP-dc:Description-en"
    const auto isKnown = [&](const auto& list) {
        return std::any_of(list.begin(), list.end(),
                           [&](const auto& entry) { return entry.first == tag || entry.first + u"-en"_s == tag; });
    };
    return technical.contains(tag) || isKnown(expectedXmp) || isKnown(expectedInJpeg)
        || std::any_of(groups.begin(), groups.end(), [&](const QString& group) { return tag.startsWith(group); });
}

} // namespace

class DeliveredPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_source = TestPicture::photograph({ 320, 200 }).write(m_folder->filePath(u"source.jpg"_s));
    }

    void saysEverythingInEveryFormat()
    {
        const auto files = delivered(fullStatement());
        QCOMPARE(files.size(), size_t(6));
        for (const Rendition& file : files) {
            const QJsonObject tags = tagsOf(file.path);
            for (const auto& [tag, value] : expectedXmp)
                QVERIFY2(tags.value(tag) == value, qPrintable(file.path + u' ' + tag + u": "_s + tags.value(tag).toVariant().toString()));
            QVERIFY(tags.value(u"XMP-iptcExt:DigitalSourceType"_s).toString().contains("digital capture"_L1, Qt::CaseInsensitive)
                    || tags.value(u"XMP-iptcExt:DigitalSourceType"_s).toString().endsWith("digitalCapture"_L1));
            QVERIFY(tags.contains(u"XMP-plus:DataMining"_s));
            if (file.format != PictureFormat::Jpeg)
                continue;
            for (const auto& [tag, value] : expectedInJpeg)
                QVERIFY2(tags.value(tag) == value, qPrintable(file.path + u' ' + tag + u": "_s + tags.value(tag).toVariant().toString()));
        }
    }

    void isValid()
    {
        for (const Rendition& file : delivered(fullStatement())) {
            const QByteArray said = exiftool({ u"-validate"_s, u"-warning"_s, u"-error"_s, u"-a"_s, file.path });
            QVERIFY2(!said.contains("Error"), said.constData());
            if (file.format == PictureFormat::Jpeg)
                QVERIFY2(said.contains("Validate                        : OK") && !said.contains("Warning"), said.constData());
        }
    }

    void saysNothingElse()
    {
        for (const Rendition& file : delivered(fullStatement())) {
            for (const QString& tag : tagsOf(file.path).keys())
                QVERIFY2(isAllowed(tag), qPrintable(file.path + u' ' + tag));
        }
    }

    void noCanaryLeaves()
    {
        // Given a source with a canary in every tag that exiftool can write, where it was and which camera made it
        QByteArray arguments = "-Comment=CANARY\n-GPSLatitude=39.9\n-GPSLongitude=116.4\n-SerialNumber=CANARY\n";
        for (const char* group : { "EXIF", "IPTC", "XMP" }) {
            const auto list = QString::fromLatin1(exiftool({ u"-listw"_s, u"-%1:all"_s.arg(QLatin1StringView(group)) }));
            for (const QString& tag : list.section(u'\n', 1).simplified().split(u' ')) {
                if (!tag.startsWith("Thumbnail"_L1) && !tag.startsWith("Preview"_L1))
                    arguments += QByteArray("-") + group + ':' + tag.toLatin1() + "=CANARY\n";
            }
        }
        QFile file(m_folder->filePath(u"arguments"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(arguments);
        file.close();
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-q"_s, u"-m"_s, u"-@"_s, file.fileName(), m_source });
        QVERIFY(contentOf(m_source).count("CANARY") > 300);

        for (const Rendition& rendition : delivered(fullStatement())) {
            QVERIFY(!contentOf(rendition.path).contains("CANARY"));
            for (const QString& tag : tagsOf(rendition.path).keys())
                QVERIFY2(isAllowed(tag), qPrintable(rendition.path + u' ' + tag));
        }
    }

    void stillShowsThePicture()
    {
        const TestPicture source = TestPicture::read(m_source);
        for (const Rendition& file : delivered(fullStatement())) {
            const TestPicture picture = TestPicture::read(file.path);
            QCOMPARE(picture.size(), QSize(file.width, file.height));
            if (file.width == 320)
                QVERIFY(picture.meanDifference(source) < 8);
        }
    }

    void namesItsColours()
    {
        for (const Rendition& file : delivered(fullStatement())) {
            const QJsonObject tags = tagsOf(file.path);
            if (file.format == PictureFormat::Avif) {
                QVERIFY(tags.value(u"QuickTime:ColorPrimaries"_s).toString().contains("709"_L1));
                QVERIFY(tags.value(u"QuickTime:TransferCharacteristics"_s).toString().contains("sRGB"_L1));
            }
            if (file.format == PictureFormat::Jpeg)
                QCOMPARE(tags.value(u"ICC-header:ColorSpaceData"_s).toString().trimmed(), u"RGB"_s);
        }
    }

    void facesAreInBothForms()
    {
        PictureStatement statement = fullStatement();
        statement.regions = { { u"Ji Zhiye"_s, { 0.25, 0.125, 0.125, 0.25 } }, { u"Łukasz Żak"_s, { 0.5, 0.125, 0.125, 0.25 } } };
        for (const Rendition& file : delivered(statement)) {
            const QJsonObject tags = tagsOf(file.path);
            const QJsonObject iptc = tags.value(u"XMP-iptcExt:ImageRegion"_s).toArray().at(1).toObject();
            QCOMPARE(iptc.value(u"PersonInImage"_s).toArray().first().toString(), u"Łukasz Żak"_s);
            QCOMPARE(iptc.value(u"Name"_s).toString(), u"Łukasz Żak"_s);
            const QJsonObject boundary = iptc.value(u"RegionBoundary"_s).toObject();
            QCOMPARE(boundary.value(u"RbX"_s).toDouble(), 0.5);
            QCOMPARE(boundary.value(u"RbW"_s).toDouble(), 0.125);
            QCOMPARE(boundary.value(u"RbUnit"_s).toString().toLower(), u"relative"_s);
            QVERIFY(!iptc.value(u"RCtype"_s).toArray().isEmpty());
            const QJsonObject info = tags.value(u"XMP-mwg-rs:RegionInfo"_s).toObject();
            QCOMPARE(info.value(u"AppliedToDimensions"_s).toObject().value(u"W"_s).toInt(), file.width);
            const QJsonObject mwg = info.value(u"RegionList"_s).toArray().at(0).toObject();
            QCOMPARE(mwg.value(u"Name"_s).toString(), u"Ji Zhiye"_s);
            QCOMPARE(mwg.value(u"Type"_s).toString(), u"Face"_s);
            QCOMPARE(mwg.value(u"Area"_s).toObject().value(u"X"_s).toDouble(), 0.3125);
            QVERIFY(contentOf(file.path).contains("Iptc4xmpExt:PersonInImage"));
            QVERIFY(!contentOf(file.path).contains("iptcExt:Person"));
            // And we read back what we wrote
            if (file.format == PictureFormat::Jpeg)
                QCOMPARE(m_service.inspect({ file.path }).metadata.regions.size(), size_t(4));
        }
    }

    void noFacesUnlessAskedFor()
    {
        for (const Rendition& file : delivered(fullStatement()))
            QVERIFY(!contentOf(file.path).contains("ImageRegion") && !contentOf(file.path).contains("mwg-rs"));
    }

    void manyFacesStillFit()
    {
        PictureStatement statement = fullStatement();
        for (int number = 0; number < 120; ++number)
            statement.regions.push_back({ u"Person number %1"_s.arg(number), { 0.1, 0.1, 0.01, 0.01 } });
        for (const Rendition& file : delivered(statement)) {
            const QJsonObject info = tagsOf(file.path).value(u"XMP-mwg-rs:RegionInfo"_s).toObject();
            QCOMPARE(info.value(u"RegionList"_s).toArray().size(), 120);
        }
    }

    void iimIsCutOnAWholeCharacter()
    {
        PictureStatement statement = fullStatement();
        statement.shortCredit.clear();
        statement.credit = u"中国现代国际关系研究院新闻处"_s; // three bytes each: ten fit into 32
        for (const Rendition& file : delivered(statement)) {
            const QJsonObject tags = tagsOf(file.path);
            QCOMPARE(tags.value(u"XMP-photoshop:Credit"_s).toString(), statement.credit);
            if (file.format == PictureFormat::Jpeg)
                QCOMPARE(tags.value(u"IPTC:Credit"_s).toString(), u"中国现代国际关系研究"_s);
        }
        QCOMPARE(iimBytes(statement.credit), 42);
        QCOMPARE(cutForIim(u"añb"_s, 2), QByteArray("a"));
        QCOMPARE(cutForIim(u"añb"_s, 3), u"añ"_s.toUtf8());
    }

    void aDateThatIsNoDayIsNotMadeOne()
    {
        PictureStatement statement = fullStatement();
        statement.dateCreated = u"2013-06"_s;
        for (const Rendition& file : delivered(statement)) {
            const QJsonObject tags = tagsOf(file.path);
            QCOMPARE(tags.value(u"XMP-photoshop:DateCreated"_s).toString(), u"2013:06"_s);
            QVERIFY(!tags.contains(u"IPTC:DateCreated"_s));
        }
    }

    void otherWordsNeedNoOtherPixels()
    {
        const auto first = delivered(fullStatement());
        const qsizetype before = filesInCache();
        PictureStatement statement = fullStatement();
        statement.caption = u"Other words"_s;
        // When the source is gone
        QVERIFY(QFile::rename(m_source, m_source + u".away"_s));
        RenditionJob job = jobFor(statement);
        job.sourceSha256 = m_sha256;
        const auto second = m_service.render(job);
        // Then the words alone were written
        QCOMPARE(filesInCache(), before + 7);
        for (const Rendition& file : second)
            QCOMPARE(tagsOf(file.path).value(u"XMP-dc:Description"_s).toString(), u"Other words"_s);
        QVERIFY(first.front().path != second.front().path);
    }

    void sameWordsGiveTheSameBytes()
    {
        const auto one = delivered(fullStatement());
        m_cache = u"another-cache"_s;
        const auto other = delivered(fullStatement());
        for (size_t index = 0; index < one.size(); ++index)
            QCOMPARE(contentOf(other[index].path), contentOf(one[index].path));
    }

    void textsAreNotTakenForMarkup()
    {
        PictureStatement statement = fullStatement();
        statement.caption = u"<b>\"AT&T\"</b> iptcExt:Name=\"x\" ]]> -->"_s;
        statement.credit = u"lang=\"de\" one, lang=\"fr\" two"_s;
        statement.copyright = u"lang=\"de\" one, lang=\"fr\" two"_s;
        statement.people = QStringList { u"A, B; C"_s };
        for (const Rendition& file : delivered(statement)) {
            const QJsonObject tags = tagsOf(file.path);
            QCOMPARE(tags.value(u"XMP-dc:Description"_s).toString(), statement.caption);
            QCOMPARE(tags.value(u"XMP-photoshop:Credit"_s).toString(), statement.credit);
            QCOMPARE(tags.value(u"XMP-dc:Rights"_s).toString(), statement.copyright);
            QCOMPARE(tags.value(u"XMP-iptcExt:PersonInImage"_s), QJsonValue(QJsonArray { u"A, B; C"_s }));
        }
    }

    void alphaSurvivesInWebp()
    {
        m_source = TestPicture::solid({ 320, 200 }, { 200, 10, 10, 128 }).write(m_folder->filePath(u"alpha.png"_s));
        for (const Rendition& file : delivered(fullStatement())) {
            const TestPicture picture = TestPicture::read(file.path);
            QCOMPARE(picture.bands(), file.format == PictureFormat::Jpeg ? 3 : 4);
            if (file.format != PictureFormat::Jpeg)
                QVERIFY(std::abs(picture.at(10, 10)[3] - 128) < 3);
            QCOMPARE(tagsOf(file.path).value(u"XMP-photoshop:Headline"_s).toString(), u"Fifth dialogue"_s);
        }
    }

    void aStatementOfNothingIsNoTrouble()
    {
        for (const Rendition& file : delivered({})) {
            QCOMPARE(TestPicture::read(file.path).size(), QSize(file.width, file.height));
            QVERIFY(!contentOf(file.path).contains("room for an XMP packet"));
        }
    }

private:
    RenditionJob jobFor(const PictureStatement& statement) const
    {
        RenditionJob job;
        job.source = m_source;
        job.cacheFolder = m_folder->filePath(m_cache);
        job.widths = { 160, 320 };
        job.formats = allFormats;
        job.statement = statement;
        return job;
    }

    std::vector<Rendition> delivered(const PictureStatement& statement)
    {
        m_sha256 = m_service.inspect({ m_source, PictureCheck::Header }).sha256;
        return m_service.render(jobFor(statement));
    }

    qsizetype filesInCache() const
    {
        qsizetype count = 0;
        for (QDirIterator files(m_folder->filePath(m_cache), QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
            ++count;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_source;
    QByteArray m_sha256;
    QString m_cache = u"cache"_s;
    PictureService m_service { { {}, 1, 300, {}, std::chrono::seconds(60) } };
};

RAPPORTEUR_HELPER_TEST_MAIN(DeliveredPictureTest)
#include "DeliveredPictureTest.moc"
