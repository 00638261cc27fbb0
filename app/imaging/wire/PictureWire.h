#pragma once

#include "imaging/PictureJob.h"
#include "imaging/wire/Channel.h"

namespace rapporteur {

/// What the helper process may use before the system stops it.
struct HelperLimits
{
    quint64 memoryBytes = 1'536ull
        << 20; ///< address space on top of what the started program has mapped
    int processorSeconds = 60; ///< for one job
};

/// A job as the helper sees it: no path, no folder; the source's bytes are the frame's body.
struct InspectRequest
{
    PictureFormat format = PictureFormat::Jpeg;
    PictureCheck check = PictureCheck::Pixels;
};

struct RenderRequest
{
    PictureFormat format = PictureFormat::Jpeg;
    std::vector<int> widths;
    std::vector<PictureFormat> formats;
    int jpegQuality = 80;
    int webpQuality = 80;
    int threads = 1;
    int avifQuality = 60;
    int packetRoom = 0; ///< bytes that an AVIF file keeps free for an XMP packet
    std::optional<Region> area = std::nullopt;
    std::vector<PhotoMask> masks = {};
};

struct InspectResponse
{
    QSize size;
    int orientation = 1;
    PictureMetadata metadata;
};

/// The files follow each other in the frame's body.
struct RenderedFile
{
    QSize size;
    PictureFormat format = PictureFormat::Jpeg;
    qint64 bytes = 0;
};

struct RenderResponse
{
    QSize displayed; ///< of the part of the source that is shown
    std::vector<RenderedFile> files;
};

struct RefusedResponse
{
    RefusalReason reason = RefusalReason::Damaged;
    QString detail;
};

constexpr int longestPacketRoom = 65'536;
constexpr size_t mostMasks = 200;
constexpr qint64 longestResponseBody = 400'000'000;

/// Changes whenever the same request may give other bytes: with the protocol, the processing, or libvips.
constexpr int pipelineVersion = 2;

QByteArray toWire(const HelperLimits& limits);
QByteArray toWire(const InspectRequest& request);
QByteArray toWire(const RenderRequest& request);
QByteArray toWire(const InspectResponse& response);
QByteArray toWire(const RenderResponse& response);
QByteArray toWire(const RefusedResponse& response);
QByteArray readyToWire();

// Everything below distrusts what it reads: lengths, counts, enum values and numbers are checked, nothing may be left over.
// Throws ChannelFailure::Malformed.
HelperLimits limitsFromWire(const QByteArray& bytes);
InspectRequest inspectRequestFromWire(const QByteArray& bytes);
RenderRequest renderRequestFromWire(const QByteArray& bytes);
InspectResponse inspectResponseFromWire(const QByteArray& bytes);
RenderResponse renderResponseFromWire(const QByteArray& bytes);
RefusedResponse refusedResponseFromWire(const QByteArray& bytes);
int readyFromWire(const QByteArray& bytes); ///< the helper's pipelineVersion

/// Bounds of metadata on the wire: longer texts and lists are cut by the reader of metadata, and refused here.
constexpr qsizetype longestMetadataText = 65'536;
constexpr qsizetype longestMetadataList = 1'000;
constexpr qsizetype longestMetadataListText = 1'024;

} // namespace rapporteur
