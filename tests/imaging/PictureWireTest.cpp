#include "imaging/wire/PictureWire.h"

#include "imaging/service/PictureService.h"
#include "support/imaging/TestPicture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <map>
#include <string>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

// Helpers that a hostile picture has taken over. This program plays them when it is started under their names.
Frame rendered(std::vector<RenderedFile> files, const QByteArray& body)
{
    return { FrameKind::Rendered, toWire(RenderResponse { { 800, 600 }, std::move(files) }), body };
}

const QByteArray jpegBytes("\xff\xd8\xff\xe0 and so on");

Frame answerOf(const std::string& role)
{
    if (role == "page")
        return rendered({ { { 400, 300 }, PictureFormat::Jpeg, 20 } }, "<script>1</script>  ");
    if (role == "wrong-size")
        return rendered({ { { 500, 300 }, PictureFormat::Jpeg, jpegBytes.size() } }, jpegBytes);
    if (role == "too-many")
        return rendered({ 2, { { 400, 300 }, PictureFormat::Jpeg, jpegBytes.size() } },
                        jpegBytes + jpegBytes);
    if (role == "too-short")
        return rendered({ { { 400, 300 }, PictureFormat::Jpeg, 1'000 } }, jpegBytes);
    if (role == "with-a-tail")
        return rendered({ { { 400, 300 }, PictureFormat::Jpeg, jpegBytes.size() } },
                        jpegBytes + "tail");
    if (role == "honest")
        return rendered({ { { 400, 300 }, PictureFormat::Jpeg, jpegBytes.size() } }, jpegBytes);
    return { FrameKind::Inspected, "nonsense", {} };
}

int play(const std::string& role)
{
    const Channel channel(STDIN_FILENO);
    channel.receive(0, {});
    if (role == "cannot-start") {
        const RefusedResponse refused { RefusalReason::HelperStopped, u"seccomp: not here"_s };
        channel.send({ FrameKind::Refused, toWire(refused), {} }, {});
        return 1;
    }
    channel.send({ FrameKind::Ready, readyToWire(), {} }, {});
    channel.receive(longestPictureFile, {});
    if (role == "noise") {
        const QByteArray noise(64, '\x7f');
        return write(STDIN_FILENO, noise.constData(), size_t(noise.size())) > 0 ? 0 : 1;
    }
    if (role == "huge") {
        const std::array<quint32, 4> prefix { 0x52505031, quint32(FrameKind::Rendered), 0xffffffff,
                                              0xffffffff };
        return write(STDIN_FILENO, prefix.data(), sizeof prefix) > 0 ? pause() : 1;
    }
    if (role == "silent")
        return pause();
    channel.send(answerOf(role), {});
    return pause();
}

InspectResponse fullResponse()
{
    InspectResponse response { { 3600, 2400 }, 6, {} };
    response.metadata.xmp.creators = { u"N. F."_s, u"Ødegård"_s };
    response.metadata.xmp.caption = u"胡锦涛"_s;
    response.metadata.iim.keywords = { u"one"_s };
    response.metadata.exif.location.city = u"Beijing"_s;
    response.metadata.iimText = IimText::GuessedWindows1252;
    response.metadata.iimDigest = IimDigest::Differs;
    response.metadata.unreadable = { u"bad offset"_s };
    response.metadata.xmp.people = { u"Ji Zhiye"_s };
    response.metadata.xmp.longDescription = u"Five people"_s;
    response.metadata.regions = { { u"Ji"_s, { 0.25, 0.5, 0.125, 0.5 }, RegionKind::Iptc } };
    response.metadata.rating = 5;
    response.metadata.hasCredentials = true;
    response.metadata.tags = { { TagContainer::Exif, u"Exif.Image.Make"_s, u"Nikon"_s } };
    return response;
}

template <typename Read> bool isMalformed(Read read)
{
    try {
        read();
    } catch (const ChannelFailure& failure) {
        return failure == ChannelFailure::Malformed;
    }
    return false;
}

} // namespace

class PictureWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void carriesEveryValue()
    {
        const InspectResponse sent = fullResponse();
        const InspectResponse received = inspectResponseFromWire(toWire(sent));
        QCOMPARE(received.size, sent.size);
        QCOMPARE(received.orientation, sent.orientation);
        QCOMPARE(received.metadata, sent.metadata);
        const RenderRequest request {
            PictureFormat::Tiff, { 400, 16'383 }, { PictureFormat::WebP, PictureFormat::Avif }, 71, 72, 5, 55, 2'048,
            Region { 0.25, 0, 0.5, 1 }, { { { 0, 0.5, 0.25, 0.125 }, MaskKind::Box } }
        };
        const RenderRequest again = renderRequestFromWire(toWire(request));
        QCOMPARE(again.format, request.format);
        QCOMPARE(again.widths, request.widths);
        QCOMPARE(again.formats, request.formats);
        QCOMPARE(again.jpegQuality, 71);
        QCOMPARE(again.webpQuality, 72);
        QCOMPARE(again.threads, 5);
        QCOMPARE(again.avifQuality, 55);
        QCOMPARE(again.packetRoom, 2'048);
        QVERIFY(again.area == request.area);
        QVERIFY(again.masks == request.masks);
    }

    void refusesEveryBeginningOfAMessage()
    {
        const QByteArray whole = toWire(fullResponse());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(isMalformed([&] { inspectResponseFromWire(whole.first(length)); }),
                     QByteArray::number(length));
        QVERIFY(isMalformed([&] { inspectResponseFromWire(whole + 'x'); }));
    }

    void takesNoLengthOnTrust()
    {
        // Given every run of eight bytes replaced by a huge, a negative and a random number
        const QByteArray whole = toWire(fullResponse());
        QRandomGenerator random(7);
        for (qsizetype start = 0; start + 8 <= whole.size(); ++start) {
            for (const QByteArray& number :
                 { QByteArray("\x7f\xff\xff\xff\xff\xff\xff\xff", 8), QByteArray(8, '\xff'),
                   QByteArray::number(random.generate64(), 36).first(8) }) {
                QByteArray bytes = whole;
                bytes.replace(start, 8, number);
                // When: no crash, no memory; most are refused, the others give bounded values
                try {
                    const InspectResponse response = inspectResponseFromWire(bytes);
                    QVERIFY(response.size.width() <= longestPictureSide
                            && response.orientation <= 8);
                } catch (const ChannelFailure&) {
                    continue;
                }
            }
        }
    }

    void refusesValuesOutOfRange()
    {
        InspectResponse response = fullResponse();
        response.size = { longestPictureSide + 1, 10 };
        QVERIFY(isMalformed([&] { inspectResponseFromWire(toWire(response)); }));
        response = fullResponse();
        response.orientation = 9;
        QVERIFY(isMalformed([&] { inspectResponseFromWire(toWire(response)); }));
        response = fullResponse();
        response.metadata.xmp.caption = QString(200'000, u'x');
        QVERIFY(isMalformed([&] { inspectResponseFromWire(toWire(response)); }));
        response = fullResponse();
        response.metadata.xmp.keywords = QStringList(1'001, u"x"_s);
        QVERIFY(isMalformed([&] { inspectResponseFromWire(toWire(response)); }));
    }

    void believesNoHelper_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("reason");
        for (const char* role : { "page", "wrong-size", "too-many", "too-short", "with-a-tail",
                                  "another-kind", "noise", "huge" })
            QTest::newRow(role) << QString::fromLatin1(role) << u"helper-stopped"_s;
        QTest::newRow("silent") << u"silent"_s << u"took-too-long"_s;
        QTest::newRow("honest: the control") << u"honest"_s << QString();
    }

    void believesNoHelper()
    {
        QFETCH(QString, role);
        QFETCH(QString, reason);
        // Given a helper program that plays the role
        QTemporaryDir folder;
        PictureServiceOptions options;
        options.helperProgram = folder.filePath(u"plays-"_s + role);
        options.timePerJob = std::chrono::milliseconds(role == u"silent" ? 300 : 60'000);
        QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), options.helperProgram));
        PictureService service(options);
        RenditionJob job;
        job.source = TestPicture::photograph({ 800, 600 }).write(folder.filePath(u"photo.jpg"_s));
        job.cacheFolder = folder.filePath(u"cache"_s);
        job.widths = { 400 };
        job.formats = { PictureFormat::Jpeg };
        // When
        QString found;
        try {
            service.render(job);
        } catch (const PictureRefusal& refusal) {
            found = refusal.place();
        }
        // Then
        QCOMPARE(found, reason);
        QCOMPARE(QDir(job.cacheFolder).exists(), reason.isEmpty());
    }

    void saysWhyAHelperCannotStart()
    {
        QTemporaryDir folder;
        PictureServiceOptions options;
        options.helperProgram = folder.filePath(u"plays-cannot-start"_s);
        QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), options.helperProgram));
        PictureService service(options);
        const QString path = TestPicture::photograph({ 8, 6 }).write(
            folder.filePath(u"photo.jpg"_s));
        QString detail;
        try {
            service.inspect({ path });
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::HelperFailed);
            detail = error.detail();
        }
        QCOMPARE(detail, u"seccomp: not here"_s);
    }
};

int main(int argc, char* argv[])
{
    const std::string name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toStdString();
    if (name.starts_with("plays-"))
        return play(name.substr(6));
    QCoreApplication application(argc, argv);
    PictureWireTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PictureWireTest.moc"
