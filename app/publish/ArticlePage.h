#pragma once

#include "core/Problem.h"
#include "core/rendered/RenderedText.h"
#include "publish/PageFrame.h"
#include "publish/PictureSet.h"
#include "publish/PreviewMarks.h"

#include <QByteArray>
#include <memory>

namespace rapporteur {

class BundlePaths;
class PageTemplate;
class PageText;
class Theme;

/// A finished page and what was found while it was made.
struct Page
{
    QByteArray html;
    Problems problems;
};

/// Makes article pages. One per thread; `theme`, `site` and `paths` outlive it.
class ArticlePage
{
public:
    ArticlePage(const Theme& theme, const Site& site, const BundlePaths& paths);
    ~ArticlePage();

    /// Throws Error(BadTemplate) for a tag that is unknown here. The article is one of the paths.
    Page render(const RenderedArticle& article, const PictureSets& pictures);
    /// The same page with the marks of PreviewMarks.h.
    Page renderPreview(const RenderedArticle& article, const PictureSets& pictures,
                       const PictureNotes& notes);

private:
    Page render(const RenderedArticle& article, const PictureSets& pictures, PageText& text,
                const PageFrame& frame);
    PageFrame frameOf(const RenderedArticle& article);
    void setHeadValues(TemplateValues& values, const RenderedArticle& article,
                       const PageFrame& frame, const PictureSets& pictures);
    void setTextValues(TemplateValues& values, const RenderedArticle& article,
                       const PageFrame& frame, PageText& text, Problems& problems);
    void setRelatedValues(TemplateValues& values, const RenderedArticle& article,
                          const PageFrame& frame, Problems& problems);
    std::vector<TemplateValues> translations(const RenderedArticle& article,
                                             const PageFrame& frame);
    std::vector<TemplateValues> alternates(const RenderedArticle& article);

    const Theme& m_theme;
    const Site& m_site;
    const BundlePaths& m_paths;
    WordsByLanguage m_words;
    std::unique_ptr<PageTemplate> m_template;
};

/// The picture-bearing pieces of an article: lead photo, then those in summary, body and snippets.
std::vector<const RenderedFigure*> figuresOf(const RenderedArticle& article);

} // namespace rapporteur
