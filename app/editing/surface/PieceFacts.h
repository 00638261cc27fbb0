#pragma once

#include "core/rules/ArticleRenderer.h"
#include "core/rules/TextRenderer.h"
#include "editing/workspace/ArticlePatch.h"

namespace rapporteur {

/// A place in an article's text: before the child with that index of the block with that index.
struct TextPlace
{
    ArticleTextField field = ArticleTextField::Body;
    size_t block = 0;
    size_t child = 0;
};

/// What generated pieces would read at one place of an article, by the facts alone: who has been named above decides about
/// first and later references. Reads the text above once; the registry and the rulebook must outlive it.
class PieceFacts
{
public:
    PieceFacts(const Registry& registry, const Rulebook& book, const Article& article, const TextPlace& place);

    /// Words of the piece are left out. Empty when it would print nothing.
    QString text(Inline piece);

private:
    Gate m_gate;
    ArticleRenderer m_renderer;
    Findings m_findings;
    TextRenderer m_text;
    TextBlock m_before;
};

} // namespace rapporteur
