#pragma once

#include "storage/search/SearchQuery.h"

#include <QString>
#include <vector>

namespace rapporteur {

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A piece of a text around what was found, on one line, and where in it the words of the query stand.
struct SearchSnippet
{
    QString text;
    std::vector<TextRange> hits;
};

/// Up to `length` characters (about) around the densest place of hits; the beginning when there is none. An ellipsis
/// stands where text is left out.
SearchSnippet snippetOf(const QString& text, const SearchQuery& query, qsizetype length = 160);

} // namespace rapporteur
