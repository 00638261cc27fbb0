#include "imaging/helper/VipsPicture.h"

#include <dlfcn.h>
#include <gmodule.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Debian keeps AVIF in a module of its own. A libvips that has it built in needs none.
void loadAvifModule()
{
    Dl_info library {};
    if (vips_type_find("VipsOperation", "heifsave_buffer") != 0
        || dladdr(reinterpret_cast<void*>(&vips_init), &library) == 0)
        return;
    const std::filesystem::path folder = std::filesystem::path(library.dli_fname).parent_path();
    const std::string modules = "vips-modules-" + std::to_string(vips_version(0)) + '.' + std::to_string(vips_version(1));
    g_module_open((folder / modules / "vips-heif.so").c_str(), G_MODULE_BIND_LAZY);
}

} // namespace

void startPictureLibrary(const char* program)
{
    // Where libvips finds no modules it loads none: no ImageMagick, PDF or slide readers in this process.
    setenv("VIPSHOME", "/nonexistent", 1);
    if (vips_init(program) != 0)
        throw std::runtime_error(vips_error_buffer());
    loadAvifModule();
    vips_cache_set_max(0);
    // With more, libvips 8.14.1 loses one error in ten of a JPEG that was cut short, and shows it half grey. What runs in
    // parallel here is whole widths and whole files.
    vips_concurrency_set(1);
}

void refuseByVips()
{
    Refusal refusal { RefusalReason::Damaged, QString::fromUtf8(vips_error_buffer()).trimmed() };
    vips_error_clear();
    throw refusal;
}

VipsPicture openPicture(PictureFormat format, const QByteArray& bytes, int shrink)
{
    // libvips takes the bytes as void*, but only reads them.
    void* data = const_cast<char*>(bytes.constData());
    const auto length = static_cast<size_t>(bytes.size());
    return vipsResult([&](VipsImage** picture) {
        switch (format) {
        case PictureFormat::Jpeg:
            return vips_jpegload_buffer(data, length, picture, "access", VIPS_ACCESS_SEQUENTIAL,
                                        "fail_on", VIPS_FAIL_ON_TRUNCATED, "shrink", shrink,
                                        nullptr);
        case PictureFormat::Png:
            return vips_pngload_buffer(data, length, picture, "access", VIPS_ACCESS_SEQUENTIAL,
                                       "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr);
        case PictureFormat::WebP:
            return vips_webpload_buffer(data, length, picture, "access", VIPS_ACCESS_SEQUENTIAL,
                                        "fail_on", VIPS_FAIL_ON_TRUNCATED, "scale", 1.0 / shrink,
                                        nullptr);
        case PictureFormat::Tiff:
            return vips_tiffload_buffer(data, length, picture, "access", VIPS_ACCESS_SEQUENTIAL,
                                        "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr);
        case PictureFormat::Avif:
            break;
        }
        Q_UNREACHABLE();
        return -1;
    });
}

void expectWithinBounds(const VipsPicture& picture)
{
    const int width = vips_image_get_width(picture.get());
    const int height = vips_image_get_height(picture.get());
    if (width > longestPictureSide || height > longestPictureSide
        || qint64(width) * height > mostPicturePixels)
        throw Refusal { RefusalReason::TooLarge, u"%1 × %2 pixels"_s.arg(width).arg(height) };
}

int orientationOf(const VipsPicture& picture)
{
    const int orientation = vips_image_get_orientation(picture.get());
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

QSize displayedSize(const VipsPicture& picture)
{
    const QSize stored(vips_image_get_width(picture.get()), vips_image_get_height(picture.get()));
    return orientationOf(picture) >= 5 ? stored.transposed() : stored;
}

} // namespace rapporteur
