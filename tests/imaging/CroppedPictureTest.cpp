#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

using Colour = TestPicture::Colour;

const Colour red { 255, 0, 0, 0 };
const Colour green { 0, 255, 0, 0 };
const Colour blue { 0, 0, 255, 0 };
const Colour white { 255, 255, 255, 0 };
const Colour black { 0, 0, 0, 0 };

bool isNear(const Colour& one, const Colour& other, int tolerance = 40)
{
    for (size_t band = 0; band < 3; ++band) {
        if (std::abs(one[band] - other[band]) > tolerance)
            return false;
    }
    return true;
}

} // namespace

class CroppedPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cutsTheSamePartHoweverThePictureLies_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::newRow(qPrintable(QString::number(orientation))) << orientation;
    }

    void cutsTheSamePartHoweverThePictureLies()
    {
        QFETCH(int, orientation);
        // Given a picture that is seen upright through its orientation
        RenditionJob whole = jobFor(TestPicture::quarters({ 640, 400 }).withOrientation(orientation));
        // When each quarter is cut out of what is seen
        const Region quarters[] { { 0, 0, 0.5, 0.5 }, { 0.5, 0, 0.5, 0.5 }, { 0.5, 0.5, 0.5, 0.5 }, { 0, 0.5, 0.5, 0.5 } };
        const TestPicture seen = TestPicture::read(m_service.render(whole).front().path);
        for (const Region& quarter : quarters) {
            RenditionJob job = whole;
            job.area = quarter;
            const Rendition cut = m_service.render(job).front();
            const TestPicture picture = TestPicture::read(cut.path);
            // Then all four corners of it are what is seen there
            const auto there = seen.at(int(seen.size().width() * (quarter.x + 0.25)),
                                       int(seen.size().height() * (quarter.y + 0.25)));
            for (const QPoint corner : { QPoint(3, 3), QPoint(cut.width - 4, 3), QPoint(3, cut.height - 4),
                                         QPoint(cut.width - 4, cut.height - 4) })
                QVERIFY(isNear(picture.at(corner.x(), corner.y()), there));
        }
    }

    void nothingFromBeyondTheEdgeComesAlong()
    {
        // Given a shrink on load by 8, which averages pixels
        RenditionJob job = jobFor(TestPicture::quarters({ 3'200, 1'600 }));
        job.area = Region { 0, 0, 0.5, 0.5 };
        job.widths = { 100 };
        job.formats = { PictureFormat::WebP };
        const TestPicture picture = TestPicture::read(m_service.render(job).front().path);
        for (int y = 0; y < picture.size().height(); ++y)
            QVERIFY(isNear(picture.at(99, y), red, 30));
    }

    void widthsAreThoseOfThePart()
    {
        RenditionJob job = jobFor(TestPicture::photograph({ 1'000, 600 }));
        job.area = Region { 0.1, 0, 0.3, 1 };
        job.widths = { 100, 300, 400 };
        const auto files = m_service.render(job);
        QCOMPARE(files.back().width, 300);
        QCOMPARE(files.back().height, 600);
        for (const Rendition& file : files)
            QCOMPARE(TestPicture::read(file.path).size(), QSize(file.width, file.height));
    }

    void masksAreInEveryWidthAndFormat()
    {
        RenditionJob job = jobFor(TestPicture::quarters({ 1'000, 600 }));
        job.widths = { 80, 200, 800 };
        job.formats = { PictureFormat::Avif, PictureFormat::WebP, PictureFormat::Jpeg };
        job.masks = { { { 0, 0, 0.5, 0.5 }, MaskKind::Box }, { { 0.6, 0.1, 0.2, 0.2 }, MaskKind::Box } };
        const auto files = m_service.render(job);
        QCOMPARE(files.size(), size_t(9));
        for (const Rendition& file : files) {
            const TestPicture picture = TestPicture::read(file.path);
            const auto at = [&](double x, double y) { return picture.at(int(file.width * x), int(file.height * y)); };
            QVERIFY(isNear(at(0.25, 0.25), black));
            QVERIFY(isNear(at(0.02, 0.02), black));
            QVERIFY(isNear(at(0.7, 0.2), black));
            QVERIFY(isNear(at(0.9, 0.4), green));
            QVERIFY(isNear(at(0.75, 0.75), blue));
            QVERIFY(isNear(at(0.25, 0.75), white));
        }
    }

    void masksMoveWithTheCrop()
    {
        RenditionJob job = jobFor(TestPicture::quarters({ 1'000, 600 }).withOrientation(6));
        const TestPicture seen = TestPicture::read(m_service.render(job).front().path);
        job.area = Region { 0.5, 0, 0.5, 1 };
        job.masks = { { { 0.5, 0, 0.25, 0.25 }, MaskKind::Box } };
        const Rendition cut = m_service.render(job).front();
        const TestPicture picture = TestPicture::read(cut.path);
        QVERIFY(isNear(picture.at(cut.width / 4, cut.height / 8), black));
        QVERIFY(!isNear(picture.at(cut.width * 3 / 4, cut.height / 8), black));
        QVERIFY(!isNear(picture.at(cut.width / 4, cut.height / 2), black));
    }

    void aBlurCannotBeUndone()
    {
        // Given two pictures that differ in nothing but the pattern of one face
        const auto stripes = [this](int width) {
            TestPicture picture = TestPicture::solid({ 800, 400 }, { 128, 128, 128 });
            for (int x = 200; x < 600; x += 2 * width)
                vips_draw_rect(picture.vips(), std::array { 0.0, 0.0, 0.0 }.data(), 3, x, 100, width, 200, "fill", TRUE, nullptr);
            for (int x = 200 + width; x < 600; x += 2 * width)
                vips_draw_rect(picture.vips(), std::array { 255.0, 255.0, 255.0 }.data(), 3, x, 100, width, 200, "fill", TRUE, nullptr);
            RenditionJob job = jobFor(picture);
            job.widths = { 800 };
            job.masks = { { { 0.25, 0.25, 0.5, 0.5 }, MaskKind::Blur } };
            return TestPicture::read(m_service.render(job).front().path);
        };
        // Then neither shows more than the shade of large areas
        const TestPicture fine = stripes(2);
        const TestPicture finer = stripes(4);
        QVERIFY(fine.meanDifference(finer) < 2);
        for (int x = 210; x < 590; ++x)
            QVERIFY(isNear(fine.at(x, 200), { 128, 128, 128, 0 }, 20));
    }

    void aMaskOutsideTheCropIsNoTrouble()
    {
        RenditionJob job = jobFor(TestPicture::quarters({ 400, 400 }));
        job.area = Region { 0, 0, 0.5, 0.5 };
        job.masks = { { { 0.8, 0.8, 0.2, 0.2 }, MaskKind::Blur } };
        const Rendition cut = m_service.render(job).front();
        QVERIFY(isNear(TestPicture::read(cut.path).at(cut.width / 2, cut.height / 2), red));
    }

    void eachCropAndMaskHasItsOwnFiles()
    {
        RenditionJob job = jobFor(TestPicture::quarters({ 400, 400 }));
        QStringList paths;
        const auto add = [&] { paths << m_service.render(job).front().path; };
        add();
        job.area = Region { 0, 0, 0.5, 1 };
        add();
        job.masks = { { { 0.1, 0.1, 0.1, 0.1 }, MaskKind::Blur } };
        add();
        job.masks.front().kind = MaskKind::Box;
        add();
        QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 4);
    }

private:
    RenditionJob jobFor(const TestPicture& picture)
    {
        RenditionJob job;
        job.source = picture.write(m_folder->filePath(u"source-%1.jpg"_s.arg(++m_sources)), "[Q=95]");
        job.cacheFolder = m_folder->filePath(u"cache"_s);
        job.widths = { 400 };
        job.formats = { PictureFormat::Jpeg };
        return job;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_sources = 0;
    PictureService m_service { { {}, 1, 300, {}, std::chrono::seconds(60) } };
};

RAPPORTEUR_HELPER_TEST_MAIN(CroppedPictureTest)
#include "CroppedPictureTest.moc"
