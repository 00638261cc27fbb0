#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/PageFrame.h"

#include <QByteArray>
#include <memory>
#include <span>

namespace rapporteur {

class BundlePaths;
class PageTemplate;
class Theme;

/// Which part of the list of articles a page shows. The first page has the newest; archive pages are counted from the oldest
/// and are always full, so that a new article touches the first page and at most one archive page and its neighbour.
struct IndexPart
{
    int number = 0; ///< 0: the first page, else of the archive page
    size_t begin = 0; ///< in the list of the newest first
    size_t end = 0;
    int newer = 0; ///< archive page, 0: the first page
    int older = 0; ///< archive page, 0: none
    QString path() const; ///< "index.html" or "page/3/index.html"
    friend bool operator==(const IndexPart&, const IndexPart&) = default;
};

/// The first page, then the archive pages from the newest to the oldest.
std::vector<IndexPart> indexParts(size_t articles, size_t perPage);

/// Makes the pages that list articles. `theme`, `site` and `paths` outlive it.
class IndexPage
{
public:
    IndexPage(const Theme& theme, const Site& site, const BundlePaths& paths);
    ~IndexPage();

    /// `cards` are those of the part, newest first.
    QByteArray render(const IndexPart& part, std::span<const RelatedCard> cards);

private:
    const Site& m_site;
    const BundlePaths& m_paths;
    PageWords m_words;
    std::unique_ptr<PageTemplate> m_template;
};

/// The article as one entry of the list.
RelatedCard indexCard(const RenderedArticle& article);

} // namespace rapporteur
