#include "editing/actions/BundlePictures.h"

#include "core/Error.h"
#include "imaging/service/PictureService.h"
#include "publish/ArticlePage.h"
#include "storage/media/MediaFolder.h"

namespace rapporteur {

namespace {

// What sites that show previews ask for.
constexpr int cardWidth = 1200;

QString formatName(PictureFormat format)
{
    return QString(enumText(format));
}

void addPages(PagesOfPhotos& pages, const PortableText& text, const std::vector<EventId>& events)
{
    for (const Block& block : text) {
        if (const auto* placement = std::get_if<PhotoBlock>(&block)) {
            std::vector<EventId>& all = pages[placement->photo];
            all.insert(all.end(), events.begin(), events.end());
        }
    }
}

} // namespace

RenditionJob bundleRenditions(
    const QByteArray& sha256, const FigurePicture& picture, const QString& source, const QString& cacheFolder)
{
    RenditionJob job;
    job.source = source;
    job.sourceSha256 = sha256;
    job.cacheFolder = cacheFolder;
    job.area = picture.area;
    job.masks = picture.masks;
    return job;
}

PictureSet pictureSet(const std::vector<Rendition>& renditions)
{
    PictureSet set;
    for (const Rendition& rendition : renditions)
        set.files.push_back({ rendition.width, rendition.height, formatName(rendition.format), rendition.path });
    return set;
}

void addPages(PagesOfPhotos& pages, const Article& article, const Registry& registry)
{
    if (article.events.empty())
        return;
    addPages(pages, article.summary, article.events);
    addPages(pages, article.body, article.events);
    for (const SnippetId& id : article.snippets) {
        if (const Snippet* snippet = registry.snippets.find(id))
            addPages(pages, snippet->body, article.events);
    }
    if (!article.leadPhoto.isEmpty()) {
        std::vector<EventId>& all = pages[article.leadPhoto];
        all.insert(all.end(), article.events.begin(), article.events.end());
    }
}

BundlePictures::BundlePictures(QString mediaPath, PictureService& service, QString cacheFolder, PictureWords words)
    : m_mediaPath(std::move(mediaPath)), m_service(service), m_cacheFolder(std::move(cacheFolder)), m_words(std::move(words))
{
}

void BundlePictures::want(std::vector<Wanted>& wanted, const RenderedFigure& figure, const FigurePicture& picture, Use use)
{
    const QByteArray key = picture.key.isEmpty() ? figure.sha256 : picture.key;
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    const auto path = MediaFolder(m_mediaPath).pathOf(figure.sha256);
    if (!path)
        return;
    RenditionJob job = bundleRenditions(figure.sha256, picture, *path, m_cacheFolder);
    if (use == Use::Card) {
        job.widths = { cardWidth };
        job.formats = { PictureFormat::Jpeg };
    } else if (m_words.registry.publisher.pictures.avif) {
        job.formats.push_back(PictureFormat::Avif);
    }
    if (const Photo* photo = m_words.registry.photos.find(figure.photo))
        job.statement = m_words.statements.of(*photo, picture, m_words.pages.value(photo->id));
    wanted.push_back({ key, figure.fileName, std::move(job) });
}

void BundlePictures::prepare(const std::vector<RenderedArticle>& articles)
{
    std::vector<Wanted> wanted;
    for (const RenderedArticle& article : articles) {
        for (const RenderedFigure* figure : figuresOf(article))
            want(wanted, *figure, figure->picture, Use::Page);
        if (article.leadPhoto && article.leadPhoto->social)
            want(wanted, *article.leadPhoto, *article.leadPhoto->social, Use::Card);
    }
    if (wanted.empty())
        return;
    std::vector<RenditionJob> jobs;
    for (const Wanted& one : wanted)
        jobs.push_back(one.job);
    const PictureService::RenditionSets outcomes = m_service.renderAll(jobs);
    for (size_t index = 0; index < outcomes.size(); ++index) {
        if (const auto* error = std::get_if<std::shared_ptr<const Error>>(&outcomes[index])) {
            const QString file = (*error)->code() == ErrorCode::PictureRefused ? wanted[index].name : (*error)->file();
            throw Error((*error)->code(), file, (*error)->place(), (*error)->detail());
        }
        m_sets.insert(wanted[index].key, pictureSet(std::get<std::vector<Rendition>>(outcomes[index])));
    }
}

std::optional<PictureSet> BundlePictures::find(const QByteArray& key) const
{
    const auto found = m_sets.constFind(key);
    return found == m_sets.cend() ? std::nullopt : std::optional<PictureSet>(*found);
}

} // namespace rapporteur
