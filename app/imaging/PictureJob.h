#pragma once

#include "core/Error.h"
#include "core/rendered/PictureStatement.h"
#include "imaging/PictureFile.h"
#include "imaging/PictureMetadata.h"

#include <QByteArray>
#include <QRect>
#include <QSize>
#include <optional>
#include <vector>

namespace rapporteur {

/// Why one picture is not used. The wording is at the edge.
enum class RefusalReason {
    NotAPicture, ///< none of the formats of PictureFormat, whatever its name says
    FileTooLong, ///< longer than longestPictureFile
    TooLarge, ///< more than longestPictureSide or mostPicturePixels
    CameraRaw, ///< a camera's raw file in TIFF clothes: only its thumbnail would be seen
    Damaged, ///< truncated or broken
    TookTooLong, ///< time or processor limit
    HelperStopped, ///< the helper process died over it
    OtherContent ///< the file is not the one with the SHA-256 that was asked for
};

template <> struct EnumText<RefusalReason>
{
    static constexpr std::array names {
        QLatin1StringView("not-a-picture"),  QLatin1StringView("file-too-long"),
        QLatin1StringView("too-large"),      QLatin1StringView("camera-raw"),
        QLatin1StringView("damaged"),        QLatin1StringView("took-too-long"),
        QLatin1StringView("helper-stopped"), QLatin1StringView("other-content")
    };
};

/// Error PictureRefused with its reason; `place` is the reason's text, `detail` what the library said.
class PictureRefusal : public Error
{
public:
    PictureRefusal(QString file, RefusalReason reason, QString detail);

    RefusalReason reason() const { return m_reason; }

private:
    RefusalReason m_reason;
};

/// How far a picture is read: its header and metadata, or every pixel, which alone finds a file that was cut short.
enum class PictureCheck { Header, Pixels };

struct InspectJob
{
    QString path;
    PictureCheck check = PictureCheck::Pixels;
};

struct PictureInspection
{
    PictureFormat format = PictureFormat::Jpeg;
    QSize size; ///< pixels of the displayed picture (orientation applied)
    int orientation = 1; ///< as stored, EXIF 1–8
    qint64 bytes = 0;
    QByteArray sha256; ///< of the file, lower-case hexadecimal
    PictureMetadata metadata;
};

/// Derive web pictures from one source, in one decode. The files stay in `cacheFolder`, under names made from the content,
/// and are not to be changed there.
struct RenditionJob
{
    QString source;
    QByteArray
        sourceSha256; ///< lower-case hexadecimal; when given, finished renditions are found without reading the source
    QString cacheFolder;
    std::vector<int> widths { 400, 800, 1200, 1600 };
    std::vector<PictureFormat> formats { PictureFormat::Jpeg,
                                         PictureFormat::WebP }; ///< these and AVIF only
    int jpegQuality = 80;
    int webpQuality = 80;
    int avifQuality = 60;
    std::optional<Region> area; ///< of the displayed picture; widths are those of this part
    std::vector<PhotoMask> masks; ///< burnt in; regions of the whole displayed picture
    std::optional<PictureStatement> statement; ///< absent: the files say nothing about themselves
};

struct Rendition
{
    int width = 0;
    int height = 0;
    PictureFormat format = PictureFormat::Jpeg;
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; ///< of the file, lower-case hexadecimal
    friend bool operator==(const Rendition&, const Rendition&) = default;
};

/// A part of a picture in its pixels, at least one, never more than there are.
QRect areaPixels(QSize displayed, const std::optional<Region>& area);

/// Sides that JPEG and WebP can store.
constexpr int longestRenditionSide = 16'383;
constexpr size_t mostRenditionWidths = 16;

/// The sizes to make, smallest first: every width that is not above the picture's own, with its height to the nearest pixel.
/// When none fits, one at the picture's own width, made smaller only where a side exceeds longestRenditionSide.
std::vector<QSize> renditionSizes(QSize displayed, std::vector<int> widths);

} // namespace rapporteur
