#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/PictureSet.h"

#include <QString>
#include <optional>

namespace rapporteur {

/// The first picture of a page is what the reader waits for; the others load when they come near.
enum class PictureLoading { First, Later };

/// Where the picture stands and how wide it may get there.
struct PicturePlace
{
    QString root; ///< from the page to the bundle's folder: "../../"
    QString sizes; ///< for the attribute
    PictureLoading loading = PictureLoading::Later;
};

/// `<picture>` with a source per better format and an `<img>` of the most common one; widths, `width` and `height` are those
/// of the files. Empty for a set without files.
QString pictureMarkup(const RenderedFigure& figure, const PictureSet& pictures,
                      const PicturePlace& place);

/// The file that suits a reader of any age: JPEG before PNG before the rest, the largest of at most `width` pixels, else the
/// smallest there is. Absent for a set without files.
std::optional<PictureFile> commonPicture(const PictureSet& pictures, int width);

} // namespace rapporteur
