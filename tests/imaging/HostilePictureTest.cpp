#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

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

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc(const QByteArray& bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xEDB88320u : 0u);
    }
    return ~sum;
}

QByteArray pngChunk(const QByteArray& name, const QByteArray& content)
{
    return bigEndian(quint32(content.size())) + name + content + bigEndian(crc(name + content));
}

QByteArray zlib(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(4);
}

// Greyscale, with pixel data for a few rows at most, whatever the header says.
QByteArray pngSaying(quint32 width, quint32 height, const QByteArray& moreChunks = {})
{
    return "\x89PNG\r\n\x1a\n"
        + pngChunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\0\0\0\0", 5))
        + moreChunks + pngChunk("IDAT", zlib(QByteArray(1'000'000, '\0'))) + pngChunk("IEND", {});
}

} // namespace

class HostilePictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << u"empty.jpg"_s << QByteArray();
        QTest::newRow("one byte") << u"one.jpg"_s << QByteArray("\xff");
        QTest::newRow("text") << u"text.jpg"_s << QByteArray("Dear editor, the photo is attached.");
        QTest::newRow("svg as png")
            << u"drawing.png"_s
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
        QTest::newRow("pdf as jpg")
            << u"paper.jpg"_s << QByteArray("%PDF-1.7\n1 0 obj <<>> endobj");
        QTest::newRow("imagemagick")
            << u"push.png"_s << QByteArray("push graphic-context\nviewbox 0 0 640 480");
        QTest::newRow("gif") << u"moving.webp"_s << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14);
    }

    void refusesWhatIsNoPicture()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QCOMPARE(refusalOf(write(name, bytes)), u"not-a-picture"_s);
    }

    void refusesABareBeginning_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10JF", 8);
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("webp") << QByteArray("RIFF\xff\xff\xff\xffWEBPVP8 \xff\xff\xff\xff", 20);
        QTest::newRow("tiff") << QByteArray("II*\0\xf0\xff\xff\xff", 8);
    }

    void refusesABareBeginning()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(refusalOf(write(u"bare"_s, bytes)), u"damaged"_s);
    }

    void refusesAPictureCutAnywhere_data() { addFormats(); }

    void refusesAPictureCutAnywhere()
    {
        QFETCH(QString, name);
        const QByteArray whole = contentOf(photograph(name));
        for (int part = 1; part < 20; ++part) {
            const qsizetype length = whole.size() * part / 20;
            const QString path = write(u"cut-"_s + name, whole.first(length));
            const QByteArray where = QByteArray::number(length) + " of "
                + QByteArray::number(whole.size());
            QVERIFY2(refusalOf(path) == u"damaged"_s, where.constData());
            QVERIFY2(renderingRefusalOf(path) == u"damaged"_s, where.constData());
        }
        QCOMPARE(refusalOf(write(u"whole-"_s + name, whole)), QString());
    }

    void survivesChangedBytes_data() { addFormats(); }

    void survivesChangedBytes()
    {
        QFETCH(QString, name);
        const QByteArray whole = contentOf(photograph(name));
        QRandomGenerator random(20130711);
        for (int round = 0; round < 30; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 8; ++change)
                bytes[random.bounded(12, round % 2 == 0 ? 400 : int(bytes.size()))] = char(
                    random.bounded(256));
            // Whatever it says about it, it must say it, and go on.
            renderingRefusalOf(write(u"changed-"_s + name, bytes));
            refusalOf(m_folder->filePath(u"changed-"_s + name));
        }
        QCOMPARE(refusalOf(write(u"whole-"_s + name, whole)), QString());
    }

    void refusesTooManyPixelsBeforeDecodingThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("60000 x 60000") << pngSaying(60'000, 60'000);
        QTest::newRow("one pixel too wide") << pngSaying(30'001, 10);
        QTest::newRow("one pixel too high") << pngSaying(10, 30'001);
        QTest::newRow("251 megapixels") << pngSaying(25'100, 10'000);
        QTest::newRow("2 billion wide") << pngSaying(2'000'000'000, 1);
    }

    void refusesTooManyPixelsBeforeDecodingThem()
    {
        QFETCH(QByteArray, bytes);
        const QString path = write(u"bomb.png"_s, bytes);
        const QStringList accepted { u"too-large"_s,
                                     u"damaged"_s }; // libpng itself refuses the largest
        QVERIFY2(accepted.contains(refusalOf(path)), qPrintable(refusalOf(path)));
        QVERIFY2(accepted.contains(renderingRefusalOf(path)), qPrintable(renderingRefusalOf(path)));
    }

    void acceptsTheLargestSide()
    {
        const QString path = TestPicture::solid({ 30'000, 4 }, { 9, 9, 9 })
                                 .write(m_folder->filePath(u"long.png"_s));
        QCOMPARE(refusalOf(path), QString());
        QCOMPARE(refusalOf(TestPicture::solid({ 30'001, 4 }, { 9, 9, 9 }).write(path)),
                 u"too-large"_s);
    }

    void rendersTwoHundredAndFortyMegapixels()
    {
        const QString path = TestPicture::solid({ 20'000, 12'000 }, { 90 })
                                 .write(m_folder->filePath(u"huge.png"_s), "[compression=1]");
        QCOMPARE(renderingRefusalOf(path), QString());
    }

    void survivesACompressedTextBomb()
    {
        // Given 60 MB of text in 60 KB
        const QByteArray text = "Comment" + QByteArray(2, '\0') + zlib(QByteArray(60'000'000, 'x'));
        const QByteArray profile = "Raw profile type xmp" + QByteArray(2, '\0')
            + zlib(QByteArray(60'000'000, '0'));
        const QString path = write(
            u"text.png"_s, pngSaying(100, 100, pngChunk("zTXt", text) + pngChunk("zTXt", profile)));
        refusalOf(path);
        QCOMPARE(refusalOf(photograph(u"next.jpg"_s)), QString());
    }

    void staysWithinItsMemory()
    {
#ifndef __SANITIZE_ADDRESS__
        // Given 64 MB, and a picture that must be in memory as a whole, which takes 128 MB
        PictureServiceOptions options;
        options.limits.memoryBytes = 64 << 20;
        PictureService service(options);
        const auto picture = TestPicture::solid({ 4'000, 4'000 }, { 9, 200, 9, 128 }).as16Bit();
        const QString path = picture.write(m_folder->filePath(u"interlaced.png"_s),
                                           "[interlace,compression=1]");
        // When, Then
        QVERIFY2(!refusalOf(path, service).isEmpty(), "it was decoded");
        QCOMPARE(refusalOf(photograph(u"next.jpg"_s), service), QString());
        // And with the usual limit it is a good picture
        QCOMPARE(refusalOf(path), QString());
#endif
    }

    void staysWithinItsProcessorTime()
    {
        PictureServiceOptions options;
        options.limits.processorSeconds = 1;
        PictureService service(options);
        RenditionJob job;
        job.source
            = TestPicture::photograph({ 3'000, 3'000 }).write(m_folder->filePath(u"heavy.jpg"_s));
        job.cacheFolder = m_folder->filePath(u"cache"_s);
        job.widths = { 2'500, 2'600, 2'700, 2'800, 2'900, 3'000 };
        QString reason;
        try {
            service.render(job);
        } catch (const PictureRefusal& refusal) {
            reason = refusal.place();
        }
        QCOMPARE(reason, u"took-too-long"_s);
        QCOMPARE(refusalOf(photograph(u"next.jpg"_s), service), QString());
    }

    void refusesACameraRaw()
    {
        // Given a TIFF whose first image is marked as a thumbnail, as Nikon and Sony write it
        const QString path = photograph(u"raw.tif"_s);
        exiftool({ u"-overwrite_original"_s, u"-q"_s, u"-n"_s, u"-IFD0:SubfileType=1"_s, path });
        QCOMPARE(refusalOf(path), u"camera-raw"_s);
        QCOMPARE(renderingRefusalOf(path), u"camera-raw"_s);
    }

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "photo.jpg", "photo.png", "photo.webp", "photo.tif" })
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("progressive") << u"progressive.jpg"_s;
        QTest::newRow("interlaced") << u"interlaced.png"_s;
    }

    QString photograph(const QString& name) const
    {
        const bool interlaced = name == u"progressive.jpg"_s || name == u"interlaced.png"_s;
        return TestPicture::photograph({ 320, 240 })
            .write(m_folder->filePath(name), interlaced ? "[interlace]" : "");
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(name));
        file.write(bytes);
        return file.fileName();
    }

    // The reason why it is refused; empty when it is not.
    static QString refusalOf(const QString& path, PictureService& service)
    {
        try {
            service.inspect({ path, PictureCheck::Pixels });
        } catch (const PictureRefusal& refusal) {
            return refusal.place();
        }
        return {};
    }

    QString refusalOf(const QString& path)
    {
        return refusalOf(path, m_service);
    }

    QString renderingRefusalOf(const QString& path)
    {
        RenditionJob job;
        job.source = path;
        job.cacheFolder = m_folder->filePath(u"cache"_s);
        try {
            m_service.render(job);
        } catch (const PictureRefusal& refusal) {
            return refusal.place();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PictureService m_service;
};

RAPPORTEUR_HELPER_TEST_MAIN(HostilePictureTest)
#include "HostilePictureTest.moc"
