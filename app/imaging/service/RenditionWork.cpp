#include "imaging/service/RenditionWork.h"

#include "imaging/delivery/StatementWriter.h"
#include "imaging/service/HelperWork.h"
#include "imaging/service/RenditionCache.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// A helper that was taken over by a picture may answer what it likes; only what was asked for is let through.
bool isAnswerTo(const RenderRequest& request, const RenderResponse& response, const QByteArray& body)
{
    const auto sizes = renditionSizes(response.displayed, request.widths);
    if (response.files.size() != sizes.size() * request.formats.size())
        return false;
    qint64 start = 0;
    for (size_t index = 0; index < response.files.size(); ++index) {
        const RenderedFile& file = response.files[index];
        if (file.size != sizes[index / request.formats.size()]
            || file.format != request.formats[index % request.formats.size()]
            || file.bytes > body.size() - start
            || identifyRendition(QByteArrayView(body).sliced(start, file.bytes)) != file.format)
            return false;
        start += file.bytes;
    }
    return start == body.size();
}

std::vector<Rendition> interleaved(const std::vector<std::optional<std::vector<Rendition>>>& found)
{
    std::vector<Rendition> all;
    for (size_t size = 0; size < found.front()->size(); ++size) {
        for (const auto& format : found) {
            if (size < format->size())
                all.push_back((*format)[size]);
        }
    }
    return all;
}

bool isComplete(const std::vector<std::optional<std::vector<Rendition>>>& found)
{
    return std::ranges::all_of(found, [](const auto& format) { return format.has_value(); });
}

QByteArray contentOf(const Rendition& rendition)
{
    QFile file(rendition.path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, rendition.path, {}, file.errorString());
    return file.readAll();
}

} // namespace

RenditionWork::RenditionWork(const RenditionJob& job) : m_job(job)
{
    if (job.statement && std::ranges::find(job.formats, PictureFormat::Avif) != job.formats.end())
        m_packetRoom = packetRoomFor(*job.statement);
}

std::vector<Rendition> RenditionWork::run(HelperPool& pool) const
{
    if (auto found = finished())
        return std::move(*found);
    return withStatement(pixels(pool));
}

std::optional<std::vector<Rendition>> RenditionWork::finished() const
{
    if (!m_job.statement || m_job.sourceSha256.isEmpty())
        return std::nullopt;
    PerFormat known;
    for (const PictureFormat format : m_job.formats)
        known.push_back(RenditionCache::pixels(m_job, m_job.sourceSha256, format, m_packetRoom).listed());
    return isComplete(known) ? RenditionCache::delivered(m_job, interleaved(known)).find() : std::nullopt;
}

std::vector<Rendition> RenditionWork::pixels(HelperPool& pool) const
{
    PerFormat found;
    if (!m_job.sourceSha256.isEmpty()) {
        found = cached(m_job.sourceSha256);
        if (isComplete(found))
            return interleaved(found);
    }
    const PictureSource source = readSource(m_job.source);
    if (!m_job.sourceSha256.isEmpty() && m_job.sourceSha256 != source.sha256)
        throw PictureRefusal(m_job.source, RefusalReason::OtherContent, {});
    if (m_job.sourceSha256.isEmpty())
        found = cached(source.sha256);
    if (!isComplete(found))
        makeMissing(found, pool, source);
    return interleaved(found);
}

RenditionWork::PerFormat RenditionWork::cached(const QByteArray& sourceSha256) const
{
    PerFormat found;
    for (const PictureFormat format : m_job.formats)
        found.push_back(RenditionCache::pixels(m_job, sourceSha256, format, m_packetRoom).find());
    return found;
}

void RenditionWork::makeMissing(PerFormat& found, HelperPool& pool, const PictureSource& source) const
{
    RenderRequest values { source.format, m_job.widths, {}, m_job.jpegQuality, m_job.webpQuality, 1, m_job.avifQuality,
                           m_packetRoom, m_job.area, m_job.masks };
    for (size_t index = 0; index < found.size(); ++index) {
        if (!found[index])
            values.formats.push_back(m_job.formats[index]);
    }
    RenderResponse response;
    QByteArray body;
    const auto request = [&](int threads) {
        values.threads = threads;
        return Frame { FrameKind::Render, toWire(values), source.bytes };
    };
    runOver(m_job.source, pool, request, [&](const Frame& answer) {
        response = valuesOf(answer, FrameKind::Rendered, renderResponseFromWire);
        body = answer.body;
        if (!isAnswerTo(values, response, body))
            throw ChannelFailure::Malformed;
    });
    for (size_t index = 0; index < found.size(); ++index) {
        if (found[index])
            continue;
        std::vector<RenditionCache::File> files;
        qint64 start = 0;
        for (const RenderedFile& file : response.files) {
            if (file.format == m_job.formats[index])
                files.push_back({ file.size, file.format, QByteArrayView(body).sliced(start, file.bytes) });
            start += file.bytes;
        }
        found[index] = RenditionCache::pixels(m_job, source.sha256, m_job.formats[index], m_packetRoom).store(files);
    }
}

std::vector<Rendition> RenditionWork::withStatement(std::vector<Rendition> pixels) const
{
    if (!m_job.statement)
        return pixels;
    const RenditionCache cache = RenditionCache::delivered(m_job, pixels);
    if (auto found = cache.find())
        return std::move(*found);
    std::vector<QByteArray> contents;
    std::vector<RenditionCache::File> files;
    contents.reserve(pixels.size());
    for (const Rendition& rendition : pixels) {
        const QSize size(rendition.width, rendition.height);
        contents.push_back(rapporteur::withStatement(contentOf(rendition), rendition.format, size, *m_job.statement));
        files.push_back({ size, rendition.format, contents.back() });
    }
    return cache.store(files);
}

} // namespace rapporteur
