#pragma once

#include "core/rendered/RenderedText.h"
#include "imaging/PictureJob.h"
#include "publish/PictureSet.h"

#include <QSet>
#include <optional>
#include <vector>

namespace rapporteur {

class PictureService;

/// The job that makes a photo's renditions for a bundle.
RenditionJob bundleRenditions(const QByteArray& sha256, const QString& source, const QString& cacheFolder);
PictureSet pictureSet(const std::vector<Rendition>& renditions);

/// Makes the renditions that a bundle needs, each photo once, many at a time.
class BundlePictures
{
public:
    BundlePictures(QString mediaPath, PictureService& service, QString cacheFolder);

    /// Makes the renditions of the photos in these articles. A refused picture throws Error(PictureRefused) naming its photo.
    void prepare(const std::vector<RenderedArticle>& articles);
    /// Absent for a picture that the newsroom does not have.
    std::optional<PictureSet> find(const QByteArray& sha256) const;

private:
    QString m_mediaPath;
    PictureService& m_service;
    QString m_cacheFolder;
    PictureSets m_sets;
    QSet<QByteArray> m_missing;
};

} // namespace rapporteur
