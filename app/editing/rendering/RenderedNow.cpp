#include "editing/rendering/RenderedNow.h"

#include "core/rules/ArticleRenderer.h"

namespace rapporteur {

RenderedArticle renderedNow(const Article& article, const Registry& registry, const QDateTime& now)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(registry, now);
    return ArticleRenderer(registry, book, gate, now.date()).render(article);
}

} // namespace rapporteur
