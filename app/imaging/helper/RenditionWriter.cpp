#include "imaging/helper/RenditionWriter.h"

#include "imaging/wire/PacketRoom.h"
#include "imaging/helper/PixelMasks.h"
#include "imaging/helper/WebPixels.h"
#include "imaging/helper/WebpChunks.h"

#include <atomic>
#include <exception>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void inParallel(size_t count, int threads, const std::function<void(size_t)>& work)
{
    std::atomic<size_t> next = 0;
    std::vector<std::exception_ptr> failures(count);
    const auto run = [&] {
        for (size_t index = next++; index < count; index = next++) {
            try {
                work(index);
            } catch (...) {
                failures[index] = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (int started = 1; started < threads && size_t(started) < count; ++started) {
            others.emplace_back([&run] {
                run();
                vips_thread_shutdown();
            });
        }
        run();
    }
    for (const std::exception_ptr& failure : failures) {
        if (failure)
            std::rethrow_exception(failure);
    }
}

// Baseline, not progressive: measured no smaller at these widths, and it takes twice the time.
int saveJpeg(VipsImage* picture, int quality, void** bytes, size_t* length)
{
    return vips_jpegsave_buffer(picture, bytes, length, "Q", quality, "optimize_coding", TRUE,
                                "strip", TRUE, nullptr);
}

int saveWebp(VipsImage* picture, int quality, void** bytes, size_t* length)
{
    return vips_webpsave_buffer(picture, bytes, length, "Q", quality, "effort", 4, "strip", TRUE,
                                nullptr);
}

// Effort 2: four widths of a large photo in less than a second, where 4 takes twice that (photo-captions.md, e).
int saveAvif(VipsImage* picture, const RenderRequest& request, void** bytes, size_t* length)
{
    if (request.packetRoom > 0) {
        const QByteArray room = packetRoom(request.packetRoom);
        vips_image_set_blob_copy(picture, VIPS_META_XMP_NAME, room.constData(), size_t(room.size()));
    }
    vips_image_set_string(picture, "exif-ifd2-ColorSpace", "1");
    return vips_heifsave_buffer(picture, bytes, length, "Q", request.avifQuality, "effort", 2, "compression",
                                VIPS_FOREIGN_HEIF_COMPRESSION_AV1, nullptr);
}

int save(VipsImage* picture, PictureFormat format, const RenderRequest& request, void** bytes, size_t* length)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return saveJpeg(picture, request.jpegQuality, bytes, length);
    case PictureFormat::WebP:
        return saveWebp(picture, request.webpQuality, bytes, length);
    case PictureFormat::Avif:
        return saveAvif(picture, request, bytes, length);
    default:
        throw Refusal { RefusalReason::NotAPicture, u"a format that is not written"_s };
    }
}

VipsPicture onWhite(const VipsPicture& picture)
{
    const std::unique_ptr<VipsArrayDouble, void (*)(VipsArrayDouble*)> white(
        vips_array_double_newv(1, 255.0),
        [](VipsArrayDouble* array) { vips_area_unref(VIPS_AREA(array)); });
    return vipsResult([&](VipsImage** out) {
        return vips_flatten(picture.get(), out, "background", white.get(), nullptr);
    });
}

QByteArray encoded(const WebPixels& pixels, PictureFormat format, const RenderRequest& request)
{
    auto picture = pixels.picture();
    if (format == PictureFormat::Jpeg && pixels.bands == 4)
        picture = onWhite(picture);
    void* bytes = nullptr;
    size_t length = 0;
    const int result = save(picture.get(), format, request, &bytes, &length);
    const std::unique_ptr<void, void (*)(void*)> owner(bytes, g_free);
    if (result != 0)
        refuseByVips();
    const QByteArray file(static_cast<const char*>(bytes), static_cast<qsizetype>(length));
    return format == PictureFormat::WebP ? pixelChunksOnly(file) : file;
}

} // namespace

RenderedBytes renderForWeb(const RenderRequest& request, const QByteArray& source)
{
    RenderedBytes rendered;
    {
        const auto header = openPicture(request.format, source, 1);
        expectWithinBounds(header);
        rendered.response.displayed = areaPixels(displayedSize(header), request.area).size();
    }
    const auto sizes = renditionSizes(rendered.response.displayed, request.widths);
    WebPixels largest = decodeForWeb(request.format, source, sizes.back(), request.area);
    applyMasks(largest, request.area, request.masks);

    // Largest first: the longest work must not be the last to start.
    std::vector<WebPixels> pixels(sizes.size());
    inParallel(sizes.size(), request.threads, [&](size_t index) {
        pixels[sizes.size() - 1 - index] = resized(largest, sizes[sizes.size() - 1 - index]);
    });
    const size_t formats = request.formats.size();
    std::vector<QByteArray> files(sizes.size() * formats);
    inParallel(files.size(), request.threads, [&](size_t index) {
        const size_t file = files.size() - 1 - index;
        files[file] = encoded(pixels[file / formats], request.formats[file % formats], request);
    });
    for (size_t file = 0; file < files.size(); ++file) {
        rendered.response.files.push_back(
            { sizes[file / formats], request.formats[file % formats], files[file].size() });
        rendered.body += files[file];
    }
    return rendered;
}

} // namespace rapporteur
