#include "editing/workspace/ArticlePatch.h"

#include <algorithm>

namespace rapporteur {

ArticlePatch patchBetween(const ArticleId& article, ArticleTextField field, const PortableText& before, const PortableText& after)
{
    const size_t shorter = std::min(before.size(), after.size());
    size_t first = 0;
    while (first < shorter && before[first] == after[first])
        ++first;
    size_t tail = 0;
    while (tail < shorter - first && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const PortableText& text) {
        return std::vector<Block>(text.begin() + static_cast<std::ptrdiff_t>(first), text.end() - static_cast<std::ptrdiff_t>(tail));
    };
    return { article, field, first, middle(before), middle(after) };
}

PortableText& textOf(Article& article, ArticleTextField field)
{
    return field == ArticleTextField::Summary ? article.summary : article.body;
}

const PortableText& textOf(const Article& article, ArticleTextField field)
{
    return field == ArticleTextField::Summary ? article.summary : article.body;
}

void applyPatch(PortableText& text, const ArticlePatch& patch)
{
    Q_ASSERT(patch.first + patch.removed.size() <= text.size());
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(patch.first);
    const auto end = begin + static_cast<std::ptrdiff_t>(patch.removed.size());
    const auto at = text.erase(begin, end);
    text.insert(at, patch.inserted.begin(), patch.inserted.end());
}

} // namespace rapporteur
