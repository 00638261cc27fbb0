#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QProcess>
#include <QtDebug>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void startVips()
{
    static const int started = vips_init("test");
    if (started != 0)
        qFatal("libvips: %s", vips_error_buffer());
}

} // namespace

TestPicture::TestPicture(VipsImage* image) : m_image(image, TestPictureRelease()) { }

template <typename Operation> TestPicture TestPicture::result(Operation operation)
{
    startVips();
    VipsImage* image = nullptr;
    if (operation(&image) != 0)
        qFatal("libvips: %s", vips_error_buffer());
    return TestPicture(image);
}

TestPicture TestPicture::solid(QSize size, const std::vector<double>& colour)
{
    const auto pixel = result([](VipsImage** out) { return vips_black(out, 1, 1, nullptr); });
    const auto coloured = result([&](VipsImage** out) {
        const std::vector<double> one(colour.size(), 1.0);
        return vips_linear(pixel.vips(), out, one.data(), colour.data(), int(colour.size()),
                           "uchar", TRUE, nullptr);
    });
    const auto named = result([&](VipsImage** out) {
        return vips_copy(coloured.vips(), out, "interpretation",
                         colour.size() >= 3 ? VIPS_INTERPRETATION_sRGB : VIPS_INTERPRETATION_B_W,
                         nullptr);
    });
    return result([&](VipsImage** out) {
        return vips_embed(named.vips(), out, 0, 0, size.width(), size.height(), "extend",
                          VIPS_EXTEND_COPY, nullptr);
    });
}

TestPicture TestPicture::quarters(QSize size)
{
    const QSize half = size / 2;
    const auto top = solid(half, { 255, 0, 0 }).beside(solid(half, { 0, 255, 0 }));
    const auto bottom = solid(half, { 255, 255, 255 }).beside(solid(half, { 0, 0, 255 }));
    return result([&](VipsImage** out) {
        return vips_join(top.vips(), bottom.vips(), out, VIPS_DIRECTION_VERTICAL, nullptr);
    });
}

TestPicture TestPicture::photograph(QSize size)
{
    const auto noise = [&](int seed) {
        return result([&](VipsImage** out) {
            return vips_gaussnoise(out, size.width(), size.height(), "mean", 0.0, "sigma", 6.0,
                                   "seed", seed, nullptr);
        });
    };
    const auto waves = [&](double across, double down) {
        return result([&](VipsImage** out) {
            return vips_sines(out, size.width(), size.height(), "hfreq", across, "vfreq", down,
                              nullptr);
        });
    };
    const auto band = [&](int seed) {
        const auto wave = waves(1.0 + seed, 3.0 - seed);
        const auto bright = result(
            [&](VipsImage** out) { return vips_linear1(wave.vips(), out, 90.0, 128.0, nullptr); });
        const auto grain = noise(seed + 1);
        return result(
            [&](VipsImage** out) { return vips_add(bright.vips(), grain.vips(), out, nullptr); });
    };
    const std::array bands { band(0), band(1), band(2) };
    std::array<VipsImage*, 3> images { bands[0].vips(), bands[1].vips(), bands[2].vips() };
    const auto joined = result(
        [&](VipsImage** out) { return vips_bandjoin(images.data(), out, 3, nullptr); });
    const auto whole = result(
        [&](VipsImage** out) { return vips_cast_uchar(joined.vips(), out, nullptr); });
    const auto named = result([&](VipsImage** out) {
        return vips_copy(whole.vips(), out, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr);
    });
    return TestPicture(vips_image_copy_memory(named.vips()));
}

TestPicture TestPicture::read(const QString& path)
{
    startVips();
    const TestPicture file(vips_image_new_from_file(QFile::encodeName(path).constData(), nullptr));
    if (!file.vips())
        qFatal("libvips: %s", vips_error_buffer());
    return TestPicture(vips_image_copy_memory(file.vips()));
}

TestPicture TestPicture::beside(const TestPicture& other) const
{
    return result([&](VipsImage** out) {
        return vips_join(vips(), other.vips(), out, VIPS_DIRECTION_HORIZONTAL, nullptr);
    });
}

TestPicture TestPicture::as16Bit() const
{
    const auto wide = result(
        [&](VipsImage** out) { return vips_linear1(vips(), out, 257.0, 0.0, nullptr); });
    const auto cast = result(
        [&](VipsImage** out) { return vips_cast_ushort(wide.vips(), out, nullptr); });
    return result([&](VipsImage** out) {
        return vips_copy(cast.vips(), out, "interpretation",
                         bands() >= 3 ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_GREY16,
                         nullptr);
    });
}

TestPicture TestPicture::asGrey() const
{
    return result([&](VipsImage** out) {
        return vips_colourspace(vips(), out, VIPS_INTERPRETATION_B_W, nullptr);
    });
}

TestPicture TestPicture::withProfile(const char* profile) const
{
    VipsBlob* blob = nullptr;
    if (vips_profile_load(profile, &blob, nullptr) != 0)
        qFatal("libvips: %s", vips_error_buffer());
    const auto copy = result([&](VipsImage** out) { return vips_copy(vips(), out, nullptr); });
    size_t length = 0;
    const void* bytes = vips_blob_get(blob, &length);
    vips_image_set_blob_copy(copy.vips(), VIPS_META_ICC_NAME, bytes, length);
    vips_area_unref(VIPS_AREA(blob));
    return copy;
}

TestPicture TestPicture::withoutProfile() const
{
    const auto copy = result([&](VipsImage** out) { return vips_copy(vips(), out, nullptr); });
    vips_image_remove(copy.vips(), VIPS_META_ICC_NAME);
    return copy;
}

TestPicture TestPicture::convertedTo(const char* profile) const
{
    return result([&](VipsImage** out) {
        return vips_icc_transform(vips(), out, profile, "input_profile", "srgb", "intent",
                                  VIPS_INTENT_RELATIVE, nullptr);
    });
}

TestPicture TestPicture::withOrientation(int orientation) const
{
    const auto copy = result([&](VipsImage** out) { return vips_copy(vips(), out, nullptr); });
    vips_image_set_int(copy.vips(), VIPS_META_ORIENTATION, orientation);
    return copy;
}

QString TestPicture::write(const QString& path, const char* options) const
{
    if (vips_image_write_to_file(vips(), (QFile::encodeName(path) + options).constData(), nullptr)
        != 0)
        qFatal("libvips: %s", vips_error_buffer());
    return path;
}

QSize TestPicture::size() const
{
    return { vips_image_get_width(vips()), vips_image_get_height(vips()) };
}

int TestPicture::bands() const
{
    return vips_image_get_bands(vips());
}

TestPicture::Colour TestPicture::at(int x, int y) const
{
    double* values = nullptr;
    int count = 0;
    if (vips_getpoint(vips(), &values, &count, x, y, nullptr) != 0)
        qFatal("libvips: %s", vips_error_buffer());
    Colour colour {};
    for (int band = 0; band < std::min(count, 4); ++band)
        colour[size_t(band)] = int(std::lround(values[band]));
    g_free(values);
    return colour;
}

double TestPicture::meanDifference(const TestPicture& other) const
{
    const auto difference = result(
        [&](VipsImage** out) { return vips_subtract(vips(), other.vips(), out, nullptr); });
    const auto absolute = result(
        [&](VipsImage** out) { return vips_abs(difference.vips(), out, nullptr); });
    double mean = 0;
    if (vips_avg(absolute.vips(), &mean, nullptr) != 0)
        qFatal("libvips: %s", vips_error_buffer());
    return mean;
}

QByteArray exiftool(const QStringList& arguments)
{
    QProcess process;
    process.start(u"exiftool"_s, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("exiftool: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace rapporteur
