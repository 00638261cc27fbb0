#pragma once

#include "core/rendered/RenderedText.h"

namespace rapporteur {

/// Words of a part that are in both texts, only in the earlier one or only in the later one.
struct ComparedWords
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const ComparedWords&, const ComparedWords&) = default;
};

/// A field or block of two texts beside each other.
struct ComparedPart
{
    enum class Kind { Same, Removed, Added, Changed };

    Kind kind = Kind::Same;
    QString title; ///< "Headline"; empty for a block of the body
    bool isHeading = false;
    std::vector<ComparedWords> words;
    friend bool operator==(const ComparedPart&, const ComparedPart&) = default;
};

/// What became of the earlier rendering: headline, summary and the fields that differ, then every block of the text in its order.
std::vector<ComparedPart> comparedArticles(const RenderedArticle& before, const RenderedArticle& now);

/// The words of two lines; joined without the added ones they are `before`, without the removed ones `now`.
std::vector<ComparedWords> comparedWords(const QString& before, const QString& now);

} // namespace rapporteur
