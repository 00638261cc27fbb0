#include "imaging/helper/WebPixels.h"

#include "imaging/metadata/RegionTurns.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Averaging hidden colours with visible ones would draw fringes, so alpha is multiplied in around the scaling.
VipsPicture scaled(const VipsPicture& source, QSize size)
{
    const double across = double(size.width()) / vips_image_get_width(source.get());
    const double down = double(size.height()) / vips_image_get_height(source.get());
    if (!vips_image_hasalpha(source.get()))
        return vipsResult([&](VipsImage** out) {
            return vips_resize(source.get(), out, across, "vscale", down, nullptr);
        });
    const auto premultiplied = vipsResult(
        [&](VipsImage** out) { return vips_premultiply(source.get(), out, nullptr); });
    const auto small = vipsResult([&](VipsImage** out) {
        return vips_resize(premultiplied.get(), out, across, "vscale", down, nullptr);
    });
    const auto plain = vipsResult(
        [&](VipsImage** out) { return vips_unpremultiply(small.get(), out, nullptr); });
    return vipsResult([&](VipsImage** out) {
        return vips_cast(plain.get(), out, vips_image_get_format(source.get()), nullptr);
    });
}

VipsPicture byProfile(const VipsPicture& source)
{
    return vipsResult([&](VipsImage** out) {
        return vips_icc_transform(source.get(), out, "srgb", "embedded", TRUE, "intent",
                                  VIPS_INTENT_RELATIVE, "black_point_compensation", TRUE, "depth",
                                  8, nullptr);
    });
}

// libvips knows what sRGB, grey, Lab and 16-bit mean, and has a profile of its own for CMYK.
VipsPicture byColourSpace(const VipsPicture& source)
{
    const auto known = vipsResult([&](VipsImage** out) {
        return vips_copy(source.get(), out, "interpretation",
                         vips_image_guess_interpretation(source.get()), nullptr);
    });
    return vipsResult([&](VipsImage** out) {
        return vips_colourspace(known.get(), out, VIPS_INTERPRETATION_sRGB, nullptr);
    });
}

VipsPicture coloursInSrgb(const VipsPicture& source)
{
    if (vips_image_get_typeof(source.get(), VIPS_META_ICC_NAME) != 0) {
        try {
            return byProfile(source);
        } catch (const Refusal&) {
            // A broken profile, or one for other bands: the picture is shown as if it had none, as browsers do.
        }
    }
    return byColourSpace(source);
}

VipsPicture band(const VipsPicture& source, int first, int count)
{
    return vipsResult([&](VipsImage** out) {
        return vips_extract_band(source.get(), out, first, "n", count, nullptr);
    });
}

double opaqueAlpha(const VipsPicture& source)
{
    switch (vips_image_guess_interpretation(source.get())) {
    case VIPS_INTERPRETATION_RGB16:
    case VIPS_INTERPRETATION_GREY16:
        return 65'535;
    case VIPS_INTERPRETATION_scRGB:
        return 1;
    default:
        return 255;
    }
}

// Alpha is no colour: it must pass by the profile, scaled from its own range to 8 bits.
VipsPicture alphaIn8Bits(const VipsPicture& source)
{
    const auto alpha = band(source, vips_image_get_bands(source.get()) - 1, 1);
    const auto scaled = vipsResult([&](VipsImage** out) {
        return vips_linear1(alpha.get(), out, 255.0 / opaqueAlpha(source), 0.0, nullptr);
    });
    return vipsResult([&](VipsImage** out) { return vips_cast_uchar(scaled.get(), out, nullptr); });
}

VipsPicture inSrgb(const VipsPicture& source)
{
    const int bands = vips_image_get_bands(source.get());
    const auto colours = vips_image_hasalpha(source.get())
        ? coloursInSrgb(band(source, 0, bands - 1))
        : VipsPicture();
    const auto converted = colours ? vipsResult([&](VipsImage** out) {
        return vips_bandjoin2(colours.get(), alphaIn8Bits(source).get(), out, nullptr);
    })
                                   : coloursInSrgb(source);
    return vipsResult(
        [&](VipsImage** out) { return vips_cast_uchar(converted.get(), out, nullptr); });
}

WebPixels copyOf(const VipsPicture& picture)
{
    WebPixels copy;
    copy.size = { vips_image_get_width(picture.get()), vips_image_get_height(picture.get()) };
    copy.bands = vips_image_get_bands(picture.get());
    if (copy.bands != 3 && copy.bands != 4)
        throw Refusal { RefusalReason::Damaged, u"%1 colour bands"_s.arg(copy.bands) };
    size_t length = 0;
    const std::unique_ptr<void, void (*)(void*)> pixels(
        vips_image_write_to_memory(picture.get(), &length), g_free);
    if (!pixels)
        refuseByVips();
    const auto* first = static_cast<const VipsPel*>(pixels.get());
    copy.pixels.assign(first, first + length);
    return copy;
}

WebPixels withoutIdleAlpha(WebPixels source)
{
    if (source.bands == 3)
        return source;
    for (size_t index = 3; index < source.pixels.size(); index += 4) {
        if (source.pixels[index] != 255)
            return source;
    }
    return copyOf(band(source.picture(), 0, 3));
}

VipsPicture cutOut(const VipsPicture& source, const Region& part)
{
    const QRect pixels = areaPixels({ vips_image_get_width(source.get()), vips_image_get_height(source.get()) }, part);
    return vipsResult([&](VipsImage** out) {
        return vips_extract_area(source.get(), out, pixels.left(), pixels.top(), pixels.width(), pixels.height(), nullptr);
    });
}

VipsPicture sharedCopy(const VipsPicture& source)
{
    return VipsPicture(static_cast<VipsImage*>(g_object_ref(source.get())));
}

// Twice the wanted size is left for the better filter.
int shrinkOnLoad(int storedWidth, int wantedWidth)
{
    for (const int shrink : { 8, 4, 2 }) {
        if (storedWidth >= 2.0 * shrink * wantedWidth)
            return shrink;
    }
    return 1;
}

} // namespace

VipsPicture WebPixels::picture() const
{
    VipsImage* picture = vips_image_new_from_memory(pixels.data(), pixels.size(), size.width(),
                                                    size.height(), bands, VIPS_FORMAT_UCHAR);
    const VipsPicture plain(picture);
    return vipsResult([&](VipsImage** out) {
        return vips_copy(plain.get(), out, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr);
    });
}

WebPixels decodeForWeb(PictureFormat format, const QByteArray& bytes, QSize size, const std::optional<Region>& area)
{
    auto header = openPicture(format, bytes, 1);
    expectWithinBounds(header);
    const int orientation = orientationOf(header);
    const QSize stored(vips_image_get_width(header.get()), vips_image_get_height(header.get()));
    const std::optional<Region> part = area ? std::optional(storedRegion(*area, orientation)) : std::nullopt;
    const QSize wanted = orientation >= 5 ? size.transposed() : size;
    const int shrink = shrinkOnLoad(areaPixels(stored, part).width(), wanted.width());
    const auto source = shrink == 1 ? std::move(header) : openPicture(format, bytes, shrink);
    const auto small = inSrgb(scaled(part ? cutOut(source, *part) : sharedCopy(source), wanted));
    // Turning reads in every direction, so the scaled pixels come into memory first.
    const VipsPicture still(vips_image_copy_memory(small.get()));
    if (!still)
        refuseByVips();
    const auto upright = vipsResult(
        [&](VipsImage** out) { return vips_autorot(still.get(), out, nullptr); });
    return withoutIdleAlpha(copyOf(upright));
}

WebPixels resized(const WebPixels& source, QSize size)
{
    return source.size == size ? source : copyOf(scaled(source.picture(), size));
}

} // namespace rapporteur
