#include "storage/search/Snippet.h"

#include "storage/search/SearchWords.h"

#include <algorithm>

namespace rapporteur {

namespace {

std::vector<TextRange> hitsIn(const QString& text, const SearchQuery& query)
{
    std::vector<TextRange> hits;
    for (const WordPlace& place : wordPlaces(text)) {
        if (query.matches(place.words))
            hits.push_back({ place.start, place.length });
    }
    return hits;
}

// The first hit of the window that holds the most.
size_t densestHit(const std::vector<TextRange>& hits, qsizetype length)
{
    size_t best = 0;
    size_t bestCount = 0;
    size_t end = 0;
    for (size_t first = 0; first < hits.size(); ++first) {
        while (end < hits.size()
               && hits[end].start + hits[end].length <= hits[first].start + length)
            ++end;
        if (end - first > bestCount) {
            bestCount = end - first;
            best = first;
        }
    }
    return best;
}

bool isLowSurrogate(const QString& text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate();
}

qsizetype wordStart(const QString& text, qsizetype position)
{
    constexpr qsizetype longestWord = 24;
    for (qsizetype back = position; back > 0 && position - back < longestWord; --back) {
        if (text[back - 1].isSpace())
            return back;
    }
    return isLowSurrogate(text, position) ? position - 1 : position;
}

} // namespace

SearchSnippet snippetOf(const QString& original, const SearchQuery& query, qsizetype length)
{
    const QString text = original.simplified();
    const std::vector<TextRange> hits = hitsIn(text, query);
    qsizetype start = 0;
    if (!hits.empty() && text.size() > length)
        start = std::max<qsizetype>(0, hits[densestHit(hits, length * 3 / 4)].start - length / 4);
    start = wordStart(text, std::min(start, std::max<qsizetype>(0, text.size() - length)));
    qsizetype end = std::min(text.size(), start + length);
    if (end < text.size())
        end = std::max(wordStart(text, end), start + 1);

    SearchSnippet snippet;
    const QString before = start > 0 ? QStringLiteral("… ") : QString();
    snippet.text = before + text.mid(start, end - start).trimmed();
    if (end < text.size())
        snippet.text += QStringLiteral(" …");
    for (const TextRange& hit : hits) {
        if (hit.start >= start && hit.start + hit.length <= end)
            snippet.hits.push_back({ hit.start - start + before.size(), hit.length });
    }
    return snippet;
}

} // namespace rapporteur
