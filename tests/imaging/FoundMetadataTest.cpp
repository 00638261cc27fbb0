#include "imaging/metadata/MetadataConflicts.h"
#include "imaging/metadata/RegionTurns.h"
#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

/// A face in the upper left corner of the picture as it is seen: a quarter from the left, an eighth from above.
const Region face { 0.25, 0.125, 0.125, 0.25 };

bool isNear(const Region& one, const Region& other)
{
    return std::abs(one.x - other.x) < 1e-6 && std::abs(one.y - other.y) < 1e-6
        && std::abs(one.width - other.width) < 1e-6 && std::abs(one.height - other.height) < 1e-6;
}

QString number(double value)
{
    return QString::number(value, 'f', 6);
}

QString mwg(const QString& name, const Region& region, QSize dimensions)
{
    return u"-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=%1,H=%2,Unit=pixel},RegionList=[{Name=%3,Type=Face,"
           "Area={X=%4,Y=%5,W=%6,H=%7,Unit=normalized}}]}"_s.arg(dimensions.width())
        .arg(dimensions.height())
        .arg(name, number(region.x + region.width / 2), number(region.y + region.height / 2),
             number(region.width), number(region.height));
}

QString iptc(const QString& name, const Region& region)
{
    return u"-XMP-iptcExt:ImageRegion=[{PersonInImage=[%1],RegionBoundary={RbShape=rectangle,RbUnit=relative,RbX=%2,"
           "RbY=%3,RbW=%4,RbH=%5}}]"_s.arg(name, number(region.x), number(region.y), number(region.width),
                                           number(region.height));
}

} // namespace

class FoundMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void turnsRegionsAsThePictureIsDisplayed_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::newRow(qPrintable(QString::number(orientation))) << orientation;
    }

    // The face is where the turned picture shows it; libvips turns a marked pixel to prove it.
    void turnsRegionsAsThePictureIsDisplayed()
    {
        QFETCH(int, orientation);
        const bool isTurned = orientation >= 5;
        const QSize stored = isTurned ? QSize(40, 80) : QSize(80, 40);
        const Region onRaster = storedRegion(face, orientation);
        const QString path = pictureWith(stored, { mwg(u"Ann"_s, onRaster, stored), iptc(u"Bo"_s, onRaster),
                                                   u"-EXIF:Orientation#=%1"_s.arg(orientation) });

        const PictureInspection found = m_service.inspect({ path });

        QCOMPARE(found.size, QSize(80, 40));
        QCOMPARE(found.metadata.regions.size(), size_t(2));
        for (const FoundRegion& region : found.metadata.regions)
            QVERIFY(isNear(region.region, face));
        QCOMPARE(found.metadata.regions[0].name, u"Ann"_s);
        QCOMPARE(found.metadata.regions[1].name, u"Bo"_s);
        QCOMPARE(int(found.metadata.regions[1].kind), int(RegionKind::Iptc));
    }

    void turnsAsThePictureLibraryDoes()
    {
        const TestPicture upright = TestPicture::quarters({ 40, 40 });
        for (int orientation = 1; orientation <= 8; ++orientation) {
            // Given the top left quarter of the displayed picture, on the raster
            const Region corner = storedRegion({ 0, 0, 0.5, 0.5 }, orientation);
            VipsImage* turned = nullptr;
            QVERIFY(vips_autorot(upright.withOrientation(orientation).vips(), &turned, nullptr) == 0);
            const std::unique_ptr<VipsImage, TestPictureRelease> owner(turned);
            double* pixel = nullptr;
            int bands = 0;
            QVERIFY(vips_getpoint(turned, &pixel, &bands, 5, 5, nullptr) == 0);
            // Then the raster has there what the displayed picture has in its corner
            const auto onRaster = upright.at(int(40 * (corner.x + 0.125)), int(40 * (corner.y + 0.125)));
            for (int band = 0; band < 3; ++band)
                QCOMPARE(onRaster[size_t(band)], int(pixel[band]));
            g_free(pixel);
            QVERIFY(isNear(displayedRegion(storedRegion(face, orientation), orientation), face));
        }
    }

    void takesRegionsAsTheyAreWhereTheyWereMadeForTheTurnedPicture()
    {
        const QString path = pictureWith({ 40, 80 }, { mwg(u"Ann"_s, face, { 80, 40 }), u"-EXIF:Orientation#=6"_s });

        const PictureInspection found = m_service.inspect({ path });

        QVERIFY(isNear(found.metadata.regions.at(0).region, face));
    }

    void leavesOutRegionsThatLieOutside()
    {
        const QString path = pictureWith({ 80, 40 }, { iptc(u"Far"_s, { 3, 3, 0.5, 0.5 }) });
        QCOMPARE(m_service.inspect({ path }).metadata.regions.size(), size_t(0));
    }

    void readsWhatSeatsAndRightsNeed()
    {
        const QString path = pictureWith(
            { 80, 40 },
            { u"-XMP-iptcExt:PersonInImage=Ji Zhiye"_s, u"-XMP-iptcExt:PersonInImage=Ralph Cossa"_s,
              u"-XMP-iptcCore:AltTextAccessibility=Five people"_s, u"-XMP-iptcCore:ExtDescrAccessibility=Long"_s,
              u"-XMP-dc:Title=Group photo"_s, u"-XMP-photoshop:AuthorsPosition=Staff"_s,
              u"-XMP-xmpRights:UsageTerms=With credit"_s, u"-XMP-xmp:Rating=4"_s,
              u"-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"_s });

        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        const MetadataValues values = chosenValues(metadata);

        QCOMPARE(values.people, (QStringList { u"Ji Zhiye"_s, u"Ralph Cossa"_s }));
        QCOMPARE(values.alt, u"Five people"_s);
        QCOMPARE(values.longDescription, u"Long"_s);
        QCOMPARE(values.title, u"Group photo"_s);
        QCOMPARE(values.creatorRole, u"Staff"_s);
        QCOMPARE(values.usageTerms, u"With credit"_s);
        QCOMPARE(values.digitalSource, u"digitalCapture"_s);
        QCOMPARE(metadata.rating, 4);
    }

    void namesEverythingThatStandsInTheFile()
    {
        const QString path = pictureWith({ 80, 40 }, { u"-EXIF:GPSLatitude=40.4"_s, u"-EXIF:SerialNumber=S-123"_s,
                                                       u"-XMP-aux:SerialNumber=S-456"_s, u"-IPTC:City=Madrid"_s });

        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        QStringList keys;
        for (const FoundTag& tag : metadata.tags)
            keys << tag.key;

        for (const char* key : { "Exif.GPSInfo.GPSLatitude", "Exif.Photo.BodySerialNumber", "Xmp.aux.SerialNumber",
                                 "Iptc.Application2.City" })
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
        const auto city = std::ranges::find(metadata.tags, u"Iptc.Application2.City"_s, &FoundTag::key);
        QCOMPARE(city->value, u"Madrid"_s);
    }

    void tellsThatContentCredentialsAreThere()
    {
        const QString plain = pictureWith({ 80, 40 }, {});
        QVERIFY(!m_service.inspect({ plain }).metadata.hasCredentials);
        // Given an APP11 segment with a JUMBF box
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray box = QByteArray("JP\0\1\0\0\0\1", 8) + QByteArray("\0\0\0\x20jumb", 8) + QByteArray(24, 'c');
        const QByteArray segment = QByteArray("\xff\xeb") + char(0) + char(box.size() + 2) + box;
        bytes.insert(2, segment);
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(m_service.inspect({ plain }).metadata.hasCredentials);
    }

    void offersAChoiceWhereContainersDisagree()
    {
        const QString path = pictureWith(
            { 80, 40 },
            { u"-XMP-dc:Description=Ji Zhiye speaks"_s, u"-IPTC:Caption-Abstract=Chi Zhiye speaks"_s,
              u"-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA"_s, u"-XMP-photoshop:Credit=United States Institute of Peace"_s,
              u"-IPTC:Credit=United States Institute of Pea"_s, u"-XMP-photoshop:DateCreated=2013-06"_s,
              u"-IPTC:DateCreated=2013:06:25"_s, u"-XMP-photoshop:City=Beijing"_s, u"-IPTC:City=Peking"_s,
              u"-XMP-dc:Subject=b"_s, u"-XMP-dc:Subject=a"_s, u"-IPTC:Keywords=a"_s, u"-IPTC:Keywords=b"_s });

        const PictureMetadata metadata = m_service.inspect({ path }).metadata;
        const std::vector<MetadataConflict> found = conflicts(metadata);

        QCOMPARE(found.size(), size_t(2));
        const MetadataConflict caption { MetadataField::Caption, u"Ji Zhiye speaks"_s, u"Chi Zhiye speaks"_s,
                                         u"OLYMPUS DIGITAL CAMERA"_s, TagContainer::Xmp };
        QVERIFY(found[0] == caption);
        QCOMPARE(int(found[1].field), int(MetadataField::Location));
        // When the editor takes the other one
        MetadataValues values = chosenValues(metadata);
        takeField(values, valuesOf(metadata, TagContainer::Iim), MetadataField::Caption);
        QCOMPARE(values.caption, u"Chi Zhiye speaks"_s);
        QCOMPARE(values.location.city, u"Beijing"_s);
    }

private:
    QString pictureWith(QSize size, const QStringList& tags)
    {
        const QString path = TestPicture::photograph(size).write(m_folder->filePath(u"picture.jpg"_s), "[strip]");
        if (!tags.isEmpty())
            exiftool(QStringList { u"-overwrite_original"_s, u"-q"_s, u"-m"_s } + tags + QStringList { path });
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PictureService m_service { { {}, 1, 300, {}, std::chrono::seconds(60) } };
};

RAPPORTEUR_HELPER_TEST_MAIN(FoundMetadataTest)
#include "FoundMetadataTest.moc"
