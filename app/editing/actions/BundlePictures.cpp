#include "editing/actions/BundlePictures.h"

#include "core/Error.h"
#include "imaging/service/PictureService.h"
#include "publish/ArticlePage.h"
#include "storage/media/MediaFolder.h"

namespace rapporteur {

RenditionJob bundleRenditions(const QByteArray& sha256, const QString& source, const QString& cacheFolder)
{
    RenditionJob job;
    job.source = source;
    job.sourceSha256 = sha256;
    job.cacheFolder = cacheFolder;
    return job;
}

PictureSet pictureSet(const std::vector<Rendition>& renditions)
{
    PictureSet set;
    for (const Rendition& rendition : renditions) {
        const QString format = rendition.format == PictureFormat::WebP ? u"webp"_s : u"jpeg"_s;
        set.files.push_back({ rendition.width, rendition.height, format, rendition.path });
    }
    return set;
}

BundlePictures::BundlePictures(QString mediaPath, PictureService& service, QString cacheFolder)
    : m_mediaPath(std::move(mediaPath)), m_service(service), m_cacheFolder(std::move(cacheFolder))
{
}

void BundlePictures::prepare(const std::vector<RenderedArticle>& articles)
{
    const MediaFolder media(m_mediaPath);
    std::vector<RenditionJob> jobs;
    QStringList names;
    QSet<QByteArray> asked;
    for (const RenderedArticle& article : articles) {
        for (const RenderedFigure* figure : figuresOf(article)) {
            if (m_sets.contains(figure->sha256) || m_missing.contains(figure->sha256) || asked.contains(figure->sha256))
                continue;
            const auto path = media.pathOf(figure->sha256);
            if (!path) {
                m_missing.insert(figure->sha256);
                continue;
            }
            asked.insert(figure->sha256);
            jobs.push_back(bundleRenditions(figure->sha256, *path, m_cacheFolder));
            names << figure->fileName;
        }
    }
    if (jobs.empty())
        return;
    const PictureService::RenditionSets outcomes = m_service.renderAll(jobs);
    for (size_t index = 0; index < outcomes.size(); ++index) {
        if (const auto* error = std::get_if<std::shared_ptr<const Error>>(&outcomes[index])) {
            const QString file = (*error)->code() == ErrorCode::PictureRefused ? names[static_cast<qsizetype>(index)] : (*error)->file();
            throw Error((*error)->code(), file, (*error)->place(), (*error)->detail());
        }
        m_sets.insert(jobs[index].sourceSha256, pictureSet(std::get<std::vector<Rendition>>(outcomes[index])));
    }
}

std::optional<PictureSet> BundlePictures::find(const QByteArray& sha256) const
{
    const auto found = m_sets.constFind(sha256);
    return found == m_sets.cend() ? std::nullopt : std::optional<PictureSet>(*found);
}

} // namespace rapporteur
