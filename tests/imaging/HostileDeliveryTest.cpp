#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PictureStatement statement()
{
    PictureStatement statement;
    statement.language = u"en"_s;
    statement.caption = u"A caption"_s;
    statement.people = QStringList { u"Ji Zhiye"_s };
    statement.identifier = QString(32, u'a');
    return statement;
}

} // namespace

/// Pictures that are not what a photographer sends every day, delivered whole: cropped, masked, with words, in all formats.
class HostileDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void unusualPicturesAreDelivered_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : { "rotated", "cmyk", "display p3", "16 bits", "grey", "alpha", "animated", "progressive", "tiny" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void unusualPicturesAreDelivered()
    {
        QFETCH(QString, kind);
        const auto files = m_service.render(jobFor(pictureOf(kind)));
        QVERIFY(files.size() >= 3 && files.size() % 3 == 0);
        for (const Rendition& file : files) {
            const TestPicture picture = TestPicture::read(file.path);
            QCOMPARE(picture.size(), QSize(file.width, file.height));
            QVERIFY(picture.bands() >= 3);
            QVERIFY(contentOf(file.path).contains("Ji Zhiye"));
            const auto masked = picture.at(file.width / 10, file.height / 10);
            QVERIFY2(masked[0] < 40 && masked[1] < 40 && masked[2] < 40, qPrintable(file.path));
        }
    }

    void whatIsBrokenIsOneRefusal_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("reason");
        const QByteArray whole = contentOf(pictureOf(u"plain"_s));
        QTest::newRow("zero byte") << QByteArray() << int(RefusalReason::NotAPicture);
        QTest::newRow("truncated") << whole.first(whole.size() * 2 / 3) << int(RefusalReason::Damaged);
        QTest::newRow("a text") << QByteArray("not a picture at all") << int(RefusalReason::NotAPicture);
        QTest::newRow("a page") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << int(RefusalReason::NotAPicture);
        QTest::newRow("avif") << QByteArray("\0\0\0\x1c" "ftypavif", 12) << int(RefusalReason::NotAPicture);
    }

    void whatIsBrokenIsOneRefusal()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, reason);
        const QString path = m_folder->filePath(u"broken.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto outcomes = m_service.renderAll({ jobFor(path), jobFor(pictureOf(u"plain"_s)) });
        const auto* error = std::get_if<std::shared_ptr<const Error>>(&outcomes[0]);
        QVERIFY(error);
        const auto* refusal = dynamic_cast<const PictureRefusal*>(error->get());
        QVERIFY(refusal);
        QCOMPARE(int(refusal->reason()), reason);
        QVERIFY(std::holds_alternative<std::vector<Rendition>>(outcomes[1]));
    }

    void twoHundredMegapixelsAreCroppedMaskedAndDelivered()
    {
        // Given 200 megapixels, and one more picture whose header claims 400
        const QString large = TestPicture::solid({ 20'000, 10'000 }, { 90, 120, 150 }).write(m_folder->filePath(u"large.jpg"_s));
        RenditionJob job = jobFor(large);
        job.widths = { 400, 1'600 };
        job.area = Region { 0.25, 0.25, 0.5, 0.5 };
        const auto files = m_service.render(job);
        QCOMPARE(files.size(), size_t(6));
        QCOMPARE(files.back().width, 1'600);
        QCOMPARE(files.back().height, 800);
    }

    // Malformed metadata: bytes of it changed at random, pixels left alone. Never a crash; delivered files stay clean.
    void malformedMetadataCostsNothingButItself()
    {
        const QString plain = pictureOf(u"plain"_s);
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-m"_s, u"-EXIF:Artist=CANARY"_s, u"-EXIF:GPSLatitude=1"_s,
                   u"-XMP-dc:Description=CANARY"_s, u"-IPTC:Credit=CANARY"_s,
                   u"-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=9,H=9,Unit=pixel},RegionList=[{Name=CANARY,Type=Face,"
                   "Area={X=0.5,Y=0.5,W=0.1,H=0.1,Unit=normalized}}]}"_s, plain });
        const QByteArray whole = contentOf(plain);
        const qsizetype pixels = whole.indexOf("\xff\xdb");
        QVERIFY(pixels > 200);
        QRandomGenerator random(20130625);
        int read = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 8; ++change)
                bytes[2 + qsizetype(random.bounded(quint32(pixels - 2)))] = char(random.bounded(256));
            const QString path = m_folder->filePath(u"malformed.jpg"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            try {
                read += m_service.inspect({ path }).size.isEmpty() ? 0 : 1;
                RenditionJob job = jobFor(path);
                job.widths = { 60 };
                for (const Rendition& rendition : m_service.render(job))
                    QVERIFY(!contentOf(rendition.path).contains("CANARY"));
            } catch (const PictureRefusal& refusal) {
                QVERIFY2(refusal.reason() == RefusalReason::Damaged || refusal.reason() == RefusalReason::TooLarge
                             || refusal.reason() == RefusalReason::NotAPicture,
                         refusal.what());
            }
        }
        QVERIFY(read > 20);
    }

private:
    QString pictureOf(const QString& kind)
    {
        const auto path = [this](const QString& ending) { return m_folder->filePath(u"source"_s + ending); };
        const TestPicture photo = TestPicture::photograph({ 240, 160 });
        if (kind == "rotated"_L1)
            return photo.withOrientation(8).write(path(u".jpg"_s));
        if (kind == "cmyk"_L1)
            return photo.convertedTo("cmyk").write(path(u".jpg"_s));
        if (kind == "display p3"_L1)
            return photo.convertedTo("p3").write(path(u".png"_s));
        if (kind == "16 bits"_L1)
            return photo.as16Bit().write(path(u".tif"_s));
        if (kind == "grey"_L1)
            return photo.asGrey().write(path(u".jpg"_s));
        if (kind == "alpha"_L1)
            return TestPicture::solid({ 240, 160 }, { 200, 100, 50, 255 }).write(path(u".png"_s));
        if (kind == "animated"_L1)
            return animated(path(u".webp"_s));
        if (kind == "progressive"_L1)
            return photo.write(path(u".jpg"_s), "[interlace]");
        if (kind == "tiny"_L1)
            return TestPicture::solid({ 1, 1 }, { 0, 0, 0 }).write(path(u".png"_s));
        return photo.write(path(u"-plain.jpg"_s), "[Q=90]");
    }

    /// Two frames one above the other, which libvips takes for an animation.
    static QString animated(const QString& path)
    {
        const TestPicture frames = TestPicture::photograph({ 240, 320 });
        vips_image_set_int(frames.vips(), "page-height", 160);
        return frames.write(path);
    }

    RenditionJob jobFor(const QString& source) const
    {
        RenditionJob job;
        job.source = source;
        job.cacheFolder = m_folder->filePath(u"cache"_s);
        job.widths = { 60, 120 };
        job.formats = { PictureFormat::Avif, PictureFormat::WebP, PictureFormat::Jpeg };
        job.area = Region { 0, 0, 1, 0.75 };
        job.masks = { { { 0, 0, 0.5, 0.4 }, MaskKind::Box } };
        job.statement = statement();
        return job;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PictureService m_service { { {}, 1, 300, {}, std::chrono::seconds(60) } };
};

RAPPORTEUR_HELPER_TEST_MAIN(HostileDeliveryTest)
#include "HostileDeliveryTest.moc"
