#include "imaging/helper/PictureHelper.h"

#include "imaging/helper/Confinement.h"
#include "imaging/helper/MetadataReader.h"
#include "imaging/helper/RenditionWriter.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Frame refused(RefusalReason reason, const QString& detail)
{
    return { FrameKind::Refused, toWire(RefusedResponse { reason, detail }), {} };
}

// An eighth of the width and height finds a cut as well as the whole does, and is three times as fast.
void decodeEveryPixel(PictureFormat format, const QByteArray& bytes)
{
    const auto picture = openPicture(format, bytes, format == PictureFormat::Jpeg ? 8 : 1);
    double average = 0;
    if (vips_avg(picture.get(), &average, nullptr) != 0)
        refuseByVips();
}

Frame inspected(const Frame& frame)
{
    const InspectRequest request = inspectRequestFromWire(frame.header);
    InspectResponse response;
    {
        const auto header = openPicture(request.format, frame.body, 1);
        expectWithinBounds(header);
        response.size = displayedSize(header);
        response.orientation = orientationOf(header);
    }
    response.metadata = readMetadata(request.format, frame.body, response.size, response.orientation);
    if (request.check == PictureCheck::Pixels)
        decodeEveryPixel(request.format, frame.body);
    return { FrameKind::Inspected, toWire(response), {} };
}

Frame rendered(const Frame& frame)
{
    const RenderRequest request = renderRequestFromWire(frame.header);
    if (request.format == PictureFormat::Tiff)
        readMetadata(request.format, frame.body);
    RenderedBytes files = renderForWeb(request, frame.body);
    return { FrameKind::Rendered, toWire(files.response), std::move(files.body) };
}

Frame answerTo(const Frame& frame)
{
    try {
        return frame.kind == FrameKind::Render ? rendered(frame) : inspected(frame);
    } catch (const Refusal& refusal) {
        return refused(refusal.reason, refusal.detail);
    }
}

HelperLimits start(const Channel& channel, const char* program)
{
    const HelperLimits limits = limitsFromWire(channel.receive(0, {}).header);
    try {
        startPictureLibrary(program);
        startMetadataReader();
        confine(limits);
    } catch (const std::exception& failure) {
        channel.send(refused(RefusalReason::HelperStopped, QString::fromLocal8Bit(failure.what())),
                     {});
        throw;
    }
    channel.send({ FrameKind::Ready, readyToWire(), {} }, {});
    return limits;
}

void serve(const Channel& channel, int processorSeconds)
{
    for (;;) {
        const Frame frame = channel.receive(longestPictureFile, {});
        allowProcessorSeconds(processorSeconds);
        try {
            channel.send(answerTo(frame), {});
        } catch (const std::bad_alloc&) {
            // What is left of the memory is in pieces; the next picture deserves a fresh process.
            channel.send(
                refused(RefusalReason::Damaged, u"needs more memory than a picture may take"_s),
                {});
            return;
        }
    }
}

bool isSocket(int descriptor)
{
    int type = 0;
    socklen_t length = sizeof type;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_STREAM;
}

} // namespace

int runPictureHelper(int, char** argv)
{
    if (!isSocket(STDIN_FILENO)) {
        std::fputs("--helper is for the program's own use: it reads pictures for it in a process "
                   "of its own.\n",
                   stderr);
        return 2;
    }
    try {
        const Channel channel(STDIN_FILENO);
        const HelperLimits limits = start(channel, argv[0]);
        serve(channel, limits.processorSeconds);
        _exit(0);
    } catch (const ChannelFailure& failure) {
        // The program closed its end: the work is done.
        if (failure == ChannelFailure::Closed)
            _exit(0);
    } catch (const std::exception&) {
        // The program was told, where it could be.
    }
    // Not through exit(): the libraries' own endings would need what the process has given up.
    _exit(1);
}

} // namespace rapporteur
