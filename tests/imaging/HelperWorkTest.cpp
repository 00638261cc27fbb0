#include "imaging/helper/MetadataReader.h"
#include "imaging/helper/RenditionWriter.h"
#include "imaging/helper/WebpChunks.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

template <typename Work> std::optional<RefusalReason> refusalOf(Work work)
{
    try {
        work();
    } catch (const Refusal& refusal) {
        return refusal.reason;
    }
    return std::nullopt;
}

} // namespace

/// What the helper does, without the process around it: here the leak and coverage checkers can see it.
class HelperWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        startPictureLibrary("test");
        startMetadataReader();
    }

    void rendersEveryKindOfSource_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("kind");
        QTest::newRow("jpeg") << u"photo.jpg"_s << int(PictureFormat::Jpeg) << QString();
        QTest::newRow("turned jpeg") << u"photo.jpg"_s << int(PictureFormat::Jpeg) << u"turned"_s;
        QTest::newRow("cmyk jpeg") << u"photo.jpg"_s << int(PictureFormat::Jpeg) << u"cmyk"_s;
        QTest::newRow("png in P3") << u"photo.png"_s << int(PictureFormat::Png) << u"p3"_s;
        QTest::newRow("png with alpha") << u"photo.png"_s << int(PictureFormat::Png) << u"alpha"_s;
        QTest::newRow("16-bit tiff") << u"photo.tif"_s << int(PictureFormat::Tiff) << u"16 bits"_s;
        QTest::newRow("webp") << u"photo.webp"_s << int(PictureFormat::WebP) << QString();
    }

    void rendersEveryKindOfSource()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        QFETCH(QString, kind);
        const QByteArray source = contentOf(pictureOf(kind).write(m_folder.filePath(name)));
        RenderRequest request { PictureFormat(format),
                                { 40, 80 },
                                { PictureFormat::Jpeg, PictureFormat::WebP },
                                80,
                                80,
                                1 };
        // When it is made by one thread and by three
        const RenderedBytes one = renderForWeb(request, source);
        request.threads = 3;
        const RenderedBytes three = renderForWeb(request, source);
        // Then
        QCOMPARE(one.response.files.size(), 4u);
        QCOMPARE(one.response.files.back().size.width(), 80);
        QCOMPARE(three.body, one.body);
    }

    void refusesWhatCannotBeDecoded()
    {
        const QByteArray whole = contentOf(pictureOf({}).write(m_folder.filePath(u"photo.jpg"_s)));
        const RenderRequest request {
            PictureFormat::Jpeg, { 100 }, { PictureFormat::Jpeg }, 80, 80, 2
        };
        QCOMPARE(refusalOf([&] { renderForWeb(request, whole.first(whole.size() / 2)); }),
                 std::optional(RefusalReason::Damaged));
        // Again and again: libvips loses such an error now and then when it works in parallel.
        const QByteArray small = contentOf(
            TestPicture::photograph({ 320, 240 }).write(m_folder.filePath(u"small.jpg"_s)));
        for (int round = 0; round < 100; ++round)
            QCOMPARE(refusalOf([&] {
                         renderForWeb(
                             { PictureFormat::Jpeg, { 20 }, { PictureFormat::Jpeg }, 80, 80, 2 },
                             small.first(small.size() * 9 / 10));
                     }),
                     std::optional(RefusalReason::Damaged));
        QCOMPARE(refusalOf([&] { renderForWeb(request, "no picture"); }),
                 std::optional(RefusalReason::Damaged));
        // The words of one failure do not stick to the next.
        QCOMPARE(refusalOf([&] { renderForWeb(request, whole); }), std::nullopt);
    }

    void readsMetadataOfDamagedFiles()
    {
        const QString path = pictureOf({}).write(m_folder.filePath(u"photo.jpg"_s));
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-XMP-photoshop:Credit=Credit"_s,
                   u"-IPTC:Credit=Credit"_s, u"-EXIF:Artist=Ann Lee"_s, path });
        const QByteArray whole = contentOf(path);
        QCOMPARE(readMetadata(PictureFormat::Jpeg, whole).xmp.credit, u"Credit"_s);
        for (qsizetype length = 0; length < 3'000; length += 7)
            readMetadata(PictureFormat::Jpeg, whole.first(std::min(length, whole.size())));
        QVERIFY(!readMetadata(PictureFormat::Png, whole).unreadable.isEmpty());
    }

    void keepsOnlyThePixelsOfAWebp()
    {
        const QByteArray webp = contentOf(
            pictureOf(u"alpha"_s).write(m_folder.filePath(u"photo.webp"_s)));
        QVERIFY(webp.contains("EXIF"));
        const QByteArray clean = pixelChunksOnly(webp);
        QVERIFY(!clean.contains("EXIF"));
        QVERIFY(clean.contains("ALPH"));
        QCOMPARE(pixelChunksOnly(clean), clean);
        QFile file(m_folder.filePath(u"clean.webp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(clean);
        file.close();
        const auto before = TestPicture::read(m_folder.filePath(u"photo.webp"_s));
        QCOMPARE(TestPicture::read(file.fileName()).meanDifference(before), 0.0);
        QCOMPARE(refusalOf([&] { pixelChunksOnly(webp.first(20)); }),
                 std::optional(RefusalReason::Damaged));
    }

private:
    static TestPicture pictureOf(const QString& kind)
    {
        const auto photograph = TestPicture::photograph({ 120, 80 });
        if (kind == u"turned")
            return photograph.withOrientation(6);
        if (kind == u"cmyk")
            return photograph.convertedTo("cmyk");
        if (kind == u"p3")
            return photograph.withProfile("p3");
        if (kind == u"16 bits")
            return photograph.as16Bit();
        if (kind == u"alpha")
            return TestPicture::solid({ 60, 80 }, { 200, 20, 20, 99 })
                .beside(TestPicture::solid({ 60, 80 }, { 9, 9, 9, 200 }));
        return photograph;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(HelperWorkTest)
#include "HelperWorkTest.moc"
