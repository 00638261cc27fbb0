#pragma once

#include "publish/ArticleWorkers.h"
#include "publish/BundleWriter.h"
#include "publish/StagingFolder.h"

#include <QHash>
#include <QSet>
#include <mutex>

namespace rapporteur {

class ArticlePage;

/// Fills a staging folder with the files of one bundle.
class BundlePages
{
public:
    BundlePages(const Theme& theme, const Site& site, const BundlePaths& paths,
                StagingFolder& folder);

    void writeArticles(const ArticleSource& articles, const PictureSource& pictures,
                       const BundleOptions& options);
    void writeIndexes(const BundleOptions& options);
    void writeStyleSheet();
    /// Lists what is there, so it comes last.
    void writeManifest();

    /// Newest article first.
    Problems problems() const;

private:
    ArticleJob prepare(RenderedArticle article, const PictureSource& pictures);
    void writeArticle(ArticlePage& page, const ArticleJob& job);
    void addPicture(ArticleJob& job, const QByteArray& key, const PictureSource& pictures);
    void copyPictures(const QByteArray& key, const PictureSet& set);

    const Theme& m_theme;
    const Site& m_site;
    const BundlePaths& m_paths;
    StagingFolder& m_folder;
    QSet<QByteArray> m_copied;
    PictureSets m_pictures;
    QSet<ArticleId> m_given;
    mutable std::mutex m_mutex;
    QHash<ArticleId, RelatedCard> m_cards;
    QHash<ArticleId, Problems> m_problems;
};

} // namespace rapporteur
