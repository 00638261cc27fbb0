#pragma once

#include <QLatin1StringView>
#include <array>

// The tags that templates may use. Theme::load refuses any other at once, so that a spelling mistake cannot wait for the
// first article that has the piece.
namespace rapporteur {

using namespace Qt::StringLiterals;

inline constexpr std::array templateTags {
    "."_L1,
    // every page
    "language"_L1, "direction"_L1, "pageTitle"_L1, "description"_L1, "root"_L1, "home"_L1,
    "siteName"_L1, "siteUrl"_L1, "viewAllUrl"_L1, "viewAllAttributes"_L1, "wordSkipToContent"_L1,
    "wordViewAll"_L1, "wordPublications"_L1, "canonicalUrl"_L1, "openGraph"_L1, "property"_L1,
    "content"_L1, "alternates"_L1, "href"_L1, "hreflang"_L1,
    // article
    "type"_L1, "date"_L1, "dateMachine"_L1, "updated"_L1, "updatedMachine"_L1, "headline"_L1,
    "byline"_L1, "summary"_L1, "leadPhoto"_L1, "body"_L1, "corrections"_L1, "wordCorrections"_L1,
    "text"_L1, "snippets"_L1, "title"_L1, "translations"_L1, "wordOtherLanguages"_L1, "related"_L1,
    "wordRelated"_L1,
    // card
    "headingLevel"_L1, "linkAttributes"_L1, "cardLanguage"_L1, "cardTitle"_L1, "cardDate"_L1,
    "cardDateMachine"_L1, "cardSummary"_L1, "cardType"_L1, "topics"_L1, "hasTopics"_L1,
    "hasTranslations"_L1, "hasRelated"_L1, "hasCards"_L1, "hasCorrections"_L1,
    // index
    "cards"_L1, "heading"_L1, "pageNumber"_L1, "wordNothing"_L1, "newerHref"_L1, "olderHref"_L1,
    "wordNewer"_L1, "wordOlder"_L1, "wordPages"_L1, "hasPages"_L1
};

} // namespace rapporteur
