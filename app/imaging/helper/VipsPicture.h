#pragma once

#include "imaging/PictureJob.h"

#include <QByteArray>
#include <vips/vips.h>

#include <memory>

namespace rapporteur {

/// Why the helper does not deliver; becomes a RefusedResponse.
struct Refusal
{
    RefusalReason reason = RefusalReason::Damaged;
    QString detail;
};

struct VipsRelease
{
    void operator()(VipsImage* image) const { g_object_unref(image); }
};

using VipsPicture = std::unique_ptr<VipsImage, VipsRelease>;

/// Once per process, before the first picture. Throws std::runtime_error.
void startPictureLibrary(const char* program);

/// Throws Refusal Damaged with libvips's words for what just failed.
[[noreturn]] void refuseByVips();

/// Runs an operation that writes its output image to a VipsImage**. Throws Refusal.
template <typename Operation> VipsPicture vipsResult(Operation operation)
{
    VipsImage* result = nullptr;
    if (operation(&result) != 0)
        refuseByVips();
    return VipsPicture(result);
}

/// A picture whose pixels are still in `bytes`, which must outlive it; they are decoded once, from top to bottom. `shrink`:
/// 1, 2, 4 or 8, how much smaller JPEG and WebP may be decoded. Throws Refusal.
VipsPicture openPicture(PictureFormat format, const QByteArray& bytes, int shrink);

/// Throws Refusal TooLarge beyond longestPictureSide and mostPicturePixels.
void expectWithinBounds(const VipsPicture& picture);

/// Size with the orientation applied.
QSize displayedSize(const VipsPicture& picture);

/// EXIF 1–8; 1 where there is none or another number.
int orientationOf(const VipsPicture& picture);

} // namespace rapporteur
