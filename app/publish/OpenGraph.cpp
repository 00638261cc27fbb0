#include "publish/OpenGraph.h"

#include "publish/BundlePaths.h"
#include "publish/PageDate.h"
#include "publish/PictureMarkup.h"

namespace rapporteur {

namespace {

// Previews show about 1200 pixels.
constexpr int previewWidth = 1200;

} // namespace

std::vector<std::pair<QString, QString>> openGraph(const RenderedArticle& article,
                                                   const PageFrame& frame,
                                                   const PictureSets& pictures,
                                                   const QString& description)
{
    const std::optional<QString> url = absoluteUrl(frame.site, *frame.paths.folder(article.id));
    if (!url)
        return {};
    std::vector<std::pair<QString, QString>> properties;
    const auto add = [&properties](QLatin1StringView name, const QString& content) {
        if (!content.isEmpty())
            properties.emplace_back(name, content);
    };
    add("og:type"_L1, u"article"_s);
    add("og:title"_L1, article.headline);
    add("og:description"_L1, description);
    add("og:url"_L1, *url);
    add("og:site_name"_L1, frame.site.name);
    add("og:locale"_L1, QLocale(frame.words.language()).name());
    if (const auto date = PageDate::fromText(article.published, frame.zone))
        add("article:published_time"_L1, date->machineText());
    if (const auto date = PageDate::fromText(article.updated, frame.zone))
        add("article:modified_time"_L1, date->machineText());
    add("article:section"_L1, article.type);
    for (const QString& topic : article.topics)
        add("article:tag"_L1, topic);
    if (!article.leadPhoto)
        return properties;
    const QByteArray key = article.leadPhoto->social ? article.leadPhoto->socialKey() : article.leadPhoto->pictureKey();
    const PictureSet set = pictures.value(key);
    if (const std::optional<PictureFile> picture = commonPicture(set, previewWidth)) {
        add("og:image"_L1,
            *absoluteUrl(frame.site, mediaPath(key, *picture)));
        add("og:image:width"_L1, QString::number(picture->width));
        add("og:image:height"_L1, QString::number(picture->height));
        add("og:image:alt"_L1, article.leadPhoto->decorative ? QString() : article.leadPhoto->alt);
    }
    return properties;
}

} // namespace rapporteur
