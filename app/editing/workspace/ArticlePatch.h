#pragma once

#include "core/registry/Article.h"

#include <QMetaType>

namespace rapporteur {

enum class ArticleTextField { Summary, Body };

/// A change of an article's text: `removed` blocks from `first` on give way to `inserted` ones. Applied backwards it undoes
/// itself.
struct ArticlePatch
{
    ArticleId article;
    ArticleTextField field = ArticleTextField::Body;
    size_t first = 0;
    std::vector<Block> removed;
    std::vector<Block> inserted;

    ArticlePatch reversed() const { return { article, field, first, inserted, removed }; }
    friend bool operator==(const ArticlePatch&, const ArticlePatch&) = default;
};

/// The smallest patch that turns one text into the other; without blocks when they are equal.
ArticlePatch patchBetween(const ArticleId& article, ArticleTextField field, const PortableText& before, const PortableText& after);

PortableText& textOf(Article& article, ArticleTextField field);
const PortableText& textOf(const Article& article, ArticleTextField field);

/// The blocks that a patch removes must be those of the text.
void applyPatch(PortableText& text, const ArticlePatch& patch);

} // namespace rapporteur

Q_DECLARE_METATYPE(rapporteur::ArticlePatch)
