#pragma once

#include "core/registry/Article.h"
#include "core/rendered/RenderedText.h"
#include "core/rules/PictureStatements.h"
#include "imaging/PictureJob.h"
#include "publish/PictureSet.h"

#include <QSet>
#include <optional>
#include <vector>

namespace rapporteur {

class PictureService;

/// The job that makes the renditions of what is shown of an original, without words.
RenditionJob bundleRenditions(
    const QByteArray& sha256, const FigurePicture& picture, const QString& source, const QString& cacheFolder);
PictureSet pictureSet(const std::vector<Rendition>& renditions);

/// The events of the pages that show a photo: whoever may not be named there is not named in its files either.
using PagesOfPhotos = QHash<PhotoId, std::vector<EventId>>;
void addPages(PagesOfPhotos& pages, const Article& article, const Registry& registry);

/// What the words of delivered pictures are made from. All must outlive it.
struct PictureWords
{
    const Registry& registry;
    const PictureStatements& statements;
    PagesOfPhotos pages;
};

/// Makes the renditions that a bundle needs, each picture once, many at a time.
class BundlePictures
{
public:
    BundlePictures(QString mediaPath, PictureService& service, QString cacheFolder, PictureWords words);

    /// Makes the renditions of the photos in these articles. A refused picture throws Error(PictureRefused) naming its photo.
    void prepare(const std::vector<RenderedArticle>& articles);
    /// By RenderedFigure::pictureKey() and socialKey(). Absent for a picture that the newsroom does not have.
    std::optional<PictureSet> find(const QByteArray& key) const;

private:
    struct Wanted
    {
        QByteArray key;
        QString name;
        RenditionJob job;
    };
    enum class Use { Page, Card };

    void want(std::vector<Wanted>& wanted, const RenderedFigure& figure, const FigurePicture& picture, Use use);

    QString m_mediaPath;
    PictureService& m_service;
    QString m_cacheFolder;
    PictureWords m_words;
    PictureSets m_sets;
    QSet<QByteArray> m_asked;
};

} // namespace rapporteur
