#include "publish/PictureMarkup.h"

#include "publish/HtmlText.h"

#include <algorithm>

namespace rapporteur {

namespace {

// Wide enough for a full column on a dense phone screen, and for readers that ignore srcset.
constexpr int commonWidth = 1280;

/// The smaller the rank, the earlier a browser should try the format.
int formatRank(const QString& format)
{
    static const QStringList order { u"avif"_s, u"webp"_s, u"png"_s, u"jpeg"_s };
    return static_cast<int>(order.indexOf(format));
}

QString commonFormat(const PictureSet& pictures)
{
    QString best;
    for (const PictureFile& file : pictures.files) {
        if (best.isEmpty() || formatRank(file.format) > formatRank(best))
            best = file.format;
    }
    return best;
}

std::vector<PictureFile> filesOf(const PictureSet& pictures, const QString& format)
{
    std::vector<PictureFile> files;
    for (const PictureFile& file : pictures.files) {
        if (file.format == format)
            files.push_back(file);
    }
    std::sort(files.begin(), files.end(), [](const PictureFile& left, const PictureFile& right) {
        return left.width < right.width;
    });
    return files;
}

QString sourceSet(const RenderedFigure& figure, const std::vector<PictureFile>& files,
                  const PicturePlace& place)
{
    QStringList candidates;
    for (const PictureFile& file : files)
        candidates << place.root + mediaPath(figure.pictureKey(), file) + u' '
                + QString::number(file.width) + u'w';
    return u" srcset=\"%1\" sizes=\"%2\""_s.arg(candidates.join(", "_L1), htmlEscaped(place.sizes));
}

QString imageElement(const RenderedFigure& figure, const PictureSet& pictures,
                     const PicturePlace& place)
{
    const PictureFile file = *commonPicture(pictures, commonWidth);
    const std::vector<PictureFile> files = filesOf(pictures, file.format);
    QString image = "<img src=\""_L1 + place.root + mediaPath(figure.pictureKey(), file) + u'"';
    if (files.size() > 1)
        image += sourceSet(figure, files, place);
    image += u" width=\"%1\" height=\"%2\""_s.arg(file.width).arg(file.height);
    image += " alt=\""_L1 + (figure.decorative ? QString() : htmlEscaped(figure.alt)) + u'"';
    image += place.loading == PictureLoading::First ? " fetchpriority=\"high\""_L1
                                                    : " loading=\"lazy\" decoding=\"async\""_L1;
    return image + u'>';
}

} // namespace

std::optional<PictureFile> commonPicture(const PictureSet& pictures, int width)
{
    if (pictures.files.empty())
        return std::nullopt;
    const std::vector<PictureFile> files = filesOf(pictures, commonFormat(pictures));
    PictureFile chosen = files.front();
    for (const PictureFile& file : files) {
        if (file.width <= width)
            chosen = file;
    }
    return chosen;
}

QString pictureMarkup(const RenderedFigure& figure, const PictureSet& pictures,
                      const PicturePlace& place)
{
    if (pictures.files.empty())
        return {};
    QStringList better;
    const QString common = commonFormat(pictures);
    for (const PictureFile& file : pictures.files) {
        if (file.format != common && !better.contains(file.format))
            better << file.format;
    }
    std::sort(better.begin(), better.end(), [](const QString& left, const QString& right) {
        return formatRank(left) < formatRank(right);
    });
    QString html = u"<picture>"_s;
    for (const QString& format : better) {
        html += "<source type=\""_L1 + pictureType(format) + u'"'
            + sourceSet(figure, filesOf(pictures, format), place) + u'>';
    }
    return html + imageElement(figure, pictures, place) + "</picture>"_L1;
}

} // namespace rapporteur
