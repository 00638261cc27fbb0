#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

using Colour = TestPicture::Colour;

constexpr Colour red { 255, 0, 0, 0 };
constexpr Colour green { 0, 255, 0, 0 };
constexpr Colour blue { 0, 0, 255, 0 };
constexpr Colour white { 255, 255, 255, 0 };

bool isNear(const Colour& found, const Colour& expected, int tolerance)
{
    for (size_t band = 0; band < found.size(); ++band) {
        if (std::abs(found[band] - expected[band]) > tolerance)
            return false;
    }
    return true;
}

QByteArray text(const Colour& colour)
{
    return QByteArray::number(colour[0]) + ' ' + QByteArray::number(colour[1]) + ' '
        + QByteArray::number(colour[2]) + ' ' + QByteArray::number(colour[3]);
}

#define COMPARE_COLOUR(found, expected, tolerance)                                                 \
    QVERIFY2(isNear(found, expected, tolerance),                                                   \
             (text(found) + " instead of " + text(expected)).constData())

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int encoded(double value)
{
    const double clipped = std::clamp(value, 0.0, 1.0);
    const double curved = clipped <= 0.0031308 ? 12.92 * clipped
                                               : 1.055 * std::pow(clipped, 1 / 2.4) - 0.055;
    return int(std::lround(255 * curved));
}

// Display P3 to sRGB, both with the sRGB curve and D65: the matrix of CSS Color 4, section 18, P3 → XYZ → sRGB multiplied out.
Colour p3InSrgb(const Colour& p3)
{
    const double r = linear(p3[0] / 255.0);
    const double g = linear(p3[1] / 255.0);
    const double b = linear(p3[2] / 255.0);
    return { encoded(1.2249401763 * r - 0.2249401763 * g),
             encoded(-0.0420569547 * r + 1.0420569547 * g),
             encoded(-0.0196375546 * r - 0.0786360455 * g + 1.0982736001 * b), 0 };
}

} // namespace

class RenditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void makesEveryWidthThatFitsInBothFormats()
    {
        const auto renditions = render(
            TestPicture::photograph({ 1300, 867 }).write(path(u"source.jpg"_s)));
        QCOMPARE(renditions.size(), 6u);
        const std::array sizes { QSize(400, 267), QSize(800, 534), QSize(1200, 800) };
        for (size_t index = 0; index < renditions.size(); ++index) {
            const Rendition& rendition = renditions[index];
            QCOMPARE(QSize(rendition.width, rendition.height), sizes[index / 2]);
            QCOMPARE(rendition.format, index % 2 == 0 ? PictureFormat::Jpeg : PictureFormat::WebP);
            QCOMPARE(identify(rendition.path), std::optional(rendition.format));
            QCOMPARE(TestPicture::read(rendition.path).size(), sizes[index / 2]);
            QCOMPARE(QFile(rendition.path).size(), rendition.bytes);
        }
    }

    void neverEnlarges()
    {
        const auto renditions = render(
            TestPicture::photograph({ 300, 200 }).write(path(u"small.png"_s)));
        QCOMPARE(renditions.size(), 2u);
        QCOMPARE(QSize(renditions[0].width, renditions[0].height), QSize(300, 200));
    }

    void looksLikeTheSource()
    {
        // Given a width that needs no scaling
        const auto source = TestPicture::photograph({ 400, 300 });
        const auto renditions = render(source.write(path(u"source.png"_s)));
        for (const Rendition& rendition : renditions) {
            const double difference = TestPicture::read(rendition.path).meanDifference(source);
            QVERIFY2(difference < 6, QByteArray::number(difference));
        }
    }

    void plansSizes_data()
    {
        QTest::addColumn<QSize>("displayed");
        QTest::addColumn<QList<int>>("widths");
        QTest::addColumn<QList<QSize>>("sizes");
        QTest::newRow("all fit") << QSize(2000, 1000) << QList { 800, 400 }
                                 << QList { QSize(400, 200), QSize(800, 400) };
        QTest::newRow("exact") << QSize(400, 300) << QList { 400, 800 }
                               << QList { QSize(400, 300) };
        QTest::newRow("twice the same")
            << QSize(900, 300) << QList { 400, 400 } << QList { QSize(400, 133) };
        QTest::newRow("too small") << QSize(90, 60) << QList { 400 } << QList { QSize(90, 60) };
        QTest::newRow("no widths") << QSize(90, 60) << QList<int> {} << QList { QSize(90, 60) };
        QTest::newRow("one pixel") << QSize(1, 1) << QList { 400 } << QList { QSize(1, 1) };
        QTest::newRow("a thread") << QSize(2, 30'000) << QList { 400 }
                                  << QList { QSize(1, 16'383) };
        QTest::newRow("a scroll") << QSize(1'000, 30'000) << QList { 400, 800 }
                                  << QList { QSize(400, 12'000) };
        QTest::newRow("a horizon") << QSize(30'000, 20) << QList { 400 } << QList { QSize(400, 1) };
    }

    void plansSizes()
    {
        QFETCH(QSize, displayed);
        QFETCH(QList<int>, widths);
        QFETCH(QList<QSize>, sizes);
        const auto planned = renditionSizes(displayed, { widths.begin(), widths.end() });
        QCOMPARE(QList<QSize>(planned.begin(), planned.end()), sizes);
    }

    void turnsEveryOrientationUpright_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("jpeg %d", orientation) << u"turned.jpg"_s << orientation;
        QTest::newRow("webp 6") << u"turned.webp"_s << 6;
        QTest::newRow("tiff 6") << u"turned.tif"_s << 6;
        QTest::newRow("png 6") << u"turned.png"_s << 6;
        QTest::newRow("png 7") << u"turned.png"_s << 7;
    }

    void turnsEveryOrientationUpright()
    {
        QFETCH(QString, name);
        QFETCH(int, orientation);
        // Given red, green, blue, white clockwise from the stored top left (TIFF 6.0, tag 274)
        const std::map<int, std::array<Colour, 4>> expected {
            { 1, { red, green, blue, white } }, { 2, { green, red, white, blue } },
            { 3, { blue, white, red, green } }, { 4, { white, blue, green, red } },
            { 5, { red, white, blue, green } }, { 6, { white, red, green, blue } },
            { 7, { blue, green, red, white } }, { 8, { green, blue, white, red } },
        };
        const QString source = TestPicture::quarters({ 900, 600 }).write(path(name));
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-n"_s,
                   u"-IFD0:Orientation=%1"_s.arg(orientation), source });
        const QSize size = orientation >= 5 ? QSize(600, 900) : QSize(900, 600);
        // When
        const auto inspection = m_service.inspect({ source });
        const auto renditions = render(source, { 400 });
        // Then
        QCOMPARE(inspection.size, size);
        QCOMPARE(inspection.orientation, orientation);
        for (const Rendition& rendition : renditions) {
            const auto picture = TestPicture::read(rendition.path);
            QCOMPARE(picture.size(), renditionSizes(size, { 400 }).back());
            const auto [right, bottom] = std::pair(picture.size().width() - 20,
                                                   picture.size().height() - 20);
            COMPARE_COLOUR(picture.at(20, 20), expected.at(orientation)[0], 6);
            COMPARE_COLOUR(picture.at(right, 20), expected.at(orientation)[1], 6);
            COMPARE_COLOUR(picture.at(right, bottom), expected.at(orientation)[2], 6);
            COMPARE_COLOUR(picture.at(20, bottom), expected.at(orientation)[3], 6);
        }
    }

    void convertsDisplayP3ToSrgb()
    {
        // Given 27 colours as Display P3 numbers
        double sum = 0;
        int count = 0;
        for (const int r : { 40, 130, 220 }) {
            for (const int g : { 40, 130, 220 }) {
                for (const int b : { 40, 130, 220 }) {
                    const auto patch = TestPicture::solid({ 64, 64 },
                                                          { double(r), double(g), double(b) });
                    const QString source = patch.withProfile("p3").write(
                        path(u"p3-%1-%2-%3.png"_s.arg(r).arg(g).arg(b)));
                    // When
                    const Colour found = TestPicture::read(render(source).front().path).at(32, 32);
                    // Then
                    const Colour expected = p3InSrgb({ r, g, b, 0 });
                    for (size_t band = 0; band < 3; ++band, ++count)
                        sum += std::abs(found[band] - expected[band]);
                }
            }
        }
        const double mean = sum / count;
        QVERIFY2(mean <= 2, QByteArray::number(mean));
        QVERIFY(count == 81);
    }

    void convertsCmyk_data()
    {
        QTest::addColumn<bool>("profile");
        QTest::addColumn<QString>("name");
        QTest::newRow("jpeg") << true << u"cmyk.jpg"_s;
        QTest::newRow("jpeg without profile") << false << u"cmyk.jpg"_s;
        QTest::newRow("tiff") << true << u"cmyk.tif"_s;
    }

    void convertsCmyk()
    {
        QFETCH(bool, profile);
        QFETCH(QString, name);
        // Given a colour inside the range of print
        const Colour colour { 180, 120, 90, 0 };
        const auto cmyk = TestPicture::solid({ 64, 64 }, { 180, 120, 90 }).convertedTo("cmyk");
        QCOMPARE(cmyk.bands(), 4);
        const QString source = (profile ? cmyk : cmyk.withoutProfile()).write(path(name));
        // When, Then
        for (const Rendition& rendition : render(source)) {
            const auto picture = TestPicture::read(rendition.path);
            QCOMPARE(picture.bands(), 3);
            COMPARE_COLOUR(picture.at(32, 32), colour, 8);
        }
    }

    void reducesSixteenBits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("profile");
        QTest::newRow("png") << u"deep.png"_s << false;
        QTest::newRow("tiff") << u"deep.tif"_s << false;
        QTest::newRow("png in P3") << u"deep.png"_s << true;
    }

    void reducesSixteenBits()
    {
        QFETCH(QString, name);
        QFETCH(bool, profile);
        const Colour numbers { 200, 90, 30, 0 };
        const auto deep = TestPicture::solid({ 64, 64 }, { 200, 90, 30 }).as16Bit();
        const QString source = (profile ? deep.withProfile("p3") : deep).write(path(name));
        for (const Rendition& rendition : render(source))
            COMPARE_COLOUR(TestPicture::read(rendition.path).at(32, 32),
                           profile ? p3InSrgb(numbers) : numbers, 4);
    }

    void showsGrey_data()
    {
        QTest::addColumn<bool>("deep");
        QTest::addColumn<QString>("name");
        QTest::newRow("jpeg") << false << u"grey.jpg"_s;
        QTest::newRow("png") << false << u"grey.png"_s;
        QTest::newRow("16-bit tiff") << true << u"grey.tif"_s;
    }

    void showsGrey()
    {
        QFETCH(bool, deep);
        QFETCH(QString, name);
        const auto grey = TestPicture::solid({ 64, 64 }, { 100 });
        const QString source = (deep ? grey.as16Bit() : grey).write(path(name));
        for (const Rendition& rendition : render(source))
            COMPARE_COLOUR(TestPicture::read(rendition.path).at(32, 32),
                           (Colour { 100, 100, 100, 0 }), 3);
    }

    void ignoresAProfileForOtherBands()
    {
        // Given an RGB picture that carries a CMYK profile, as broken exports do
        const QString source = TestPicture::solid({ 64, 64 }, { 180, 120, 90 })
                                   .withProfile("cmyk")
                                   .write(path(u"odd.png"_s));
        for (const Rendition& rendition : render(source))
            COMPARE_COLOUR(TestPicture::read(rendition.path).at(32, 32),
                           (Colour { 180, 120, 90, 0 }), 3);
    }

    void laysTransparencyOnWhiteForJpegAndKeepsItForWebp_data()
    {
        QTest::addColumn<bool>("deep");
        QTest::addColumn<bool>("profile");
        QTest::newRow("8 bits") << false << false;
        QTest::newRow("16 bits") << true << false;
        QTest::newRow("with a profile") << false << true;
    }

    void laysTransparencyOnWhiteForJpegAndKeepsItForWebp()
    {
        QFETCH(bool, deep);
        QFETCH(bool, profile);
        // Given half transparent red beside invisible green, so that scaling must not mix in the green
        const auto visible = TestPicture::solid({ 400, 200 }, { 255, 0, 0, 128 });
        auto picture = visible.beside(TestPicture::solid({ 400, 200 }, { 0, 255, 0, 0 }));
        if (profile)
            picture = picture.withProfile("srgb");
        const QString source = (deep ? picture.as16Bit() : picture).write(path(u"alpha.png"_s));
        // When
        const auto renditions = render(source);
        // Then
        QCOMPARE(renditions.size(), 4u);
        const auto jpeg = TestPicture::read(renditions[0].path);
        QCOMPARE(jpeg.bands(), 3);
        COMPARE_COLOUR(jpeg.at(50, 50), (Colour { 255, 127, 127, 0 }), 4);
        COMPARE_COLOUR(jpeg.at(350, 50), white, 4);
        const auto webp = TestPicture::read(renditions[1].path);
        QCOMPARE(webp.bands(), 4);
        COMPARE_COLOUR(webp.at(50, 50), (Colour { 255, 0, 0, 128 }), 6);
        QCOMPARE(webp.at(350, 50)[3], 0);
        QVERIFY2(webp.at(198, 50)[1] < 20, "a green fringe");
    }

    void dropsAnAlphaThatHidesNothing()
    {
        const QString source
            = TestPicture::solid({ 64, 64 }, { 10, 200, 30, 255 }).write(path(u"opaque.png"_s));
        for (const Rendition& rendition : render(source))
            QCOMPARE(TestPicture::read(rendition.path).bands(), 3);
    }

    void takesTheFirstFrameOfAnAnimation()
    {
        // Given a WebP of two frames
        const auto first = TestPicture::solid({ 100, 100 }, { 255, 0, 0 });
        VipsImage* frames = nullptr;
        const auto second = TestPicture::solid({ 100, 100 }, { 0, 0, 255 });
        QCOMPARE(vips_join(first.vips(), second.vips(), &frames, VIPS_DIRECTION_VERTICAL, nullptr),
                 0);
        vips_image_set_int(frames, VIPS_META_PAGE_HEIGHT, 100);
        const QString source = path(u"moving.webp"_s);
        QCOMPARE(vips_webpsave(frames, QFile::encodeName(source).constData(), nullptr), 0);
        g_object_unref(frames);
        // When, Then
        for (const Rendition& rendition : render(source)) {
            QCOMPARE(QSize(rendition.width, rendition.height), QSize(100, 100));
            COMPARE_COLOUR(TestPicture::read(rendition.path).at(50, 50), red, 6);
        }
    }

    void readsPalettesBitmapsAndInterlacing()
    {
        const auto photograph = TestPicture::photograph({ 640, 480 });
        for (const char* options : { "[interlace]", "[palette]", "[bitdepth=1]" }) {
            const auto picture = qstrcmp(options, "[bitdepth=1]") == 0 ? photograph.asGrey()
                                                                       : photograph;
            QCOMPARE(render(picture.write(path(u"kind.png"_s), options)).size(), 2u);
        }
        for (const char* options : { "[interlace]", "[subsample-mode=off]" })
            QCOMPARE(render(photograph.write(path(u"kind.jpg"_s), options)).size(), 2u);
        for (const char* options :
             { "[tile,pyramid]", "[compression=lzw,predictor=horizontal]", "[compression=jpeg]" })
            QCOMPARE(render(photograph.write(path(u"kind.tif"_s), options)).size(), 2u);
        QCOMPARE(render(photograph.write(path(u"kind.webp"_s), "[lossless]")).size(), 2u);
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::vector<Rendition> render(const QString& source,
                                  std::vector<int> widths = { 400, 800, 1200, 1600 })
    {
        RenditionJob job;
        job.widths = std::move(widths);
        job.source = source;
        job.cacheFolder = path(u"cache"_s);
        return m_service.render(job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PictureService m_service;
};

RAPPORTEUR_HELPER_TEST_MAIN(RenditionTest)
#include "RenditionTest.moc"
