#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"
#include "core/rendered/RenderedText.h"
#include "editing/workspace/ArticlePatch.h"

namespace rapporteur {

/// The article with every generated piece as it reads now, as approved words: from status ready on a correction of a fact
/// is a difference to accept, and rewrites nothing by itself. Words that somebody wrote stay his. Rosters as list or table
/// stay generated: words are a sentence.
Article frozen(const Article& article, const RenderedArticle& rendered, const Registry& registry);

/// Back before status ready: approved words that say what the facts said follow the facts again. Somebody's own words stay.
Article thawed(const Article& article);

/// A piece whose facts are no longer those that its words were set by.
struct FactChange
{
    ArticleTextField field = ArticleTextField::Body;
    size_t block = 0;
    std::optional<size_t> child; ///< absent: the block itself, a roster
    QString words;               ///< as it reads now
    QString facts;               ///< as the facts read now
    friend bool operator==(const FactChange&, const FactChange&) = default;
};

/// From the hints of a rendering of this very article.
std::vector<FactChange> changedFacts(const Article& article, const RenderedArticle& rendered);

enum class FactDecision { Accept, Keep };
/// Accepted, the facts' text becomes the words; kept, the words stay and the difference is known.
Article decided(Article article, const std::vector<FactChange>& changes, FactDecision decision);

/// The people of the registry among `candidates` whose name, first or later form, stands in the text.
std::vector<PersonId> peopleNamedIn(const QString& text, const std::vector<PersonId>& candidates, const Registry& registry);
/// Whom words in place of a piece or of a delegation's roster may name.
std::vector<PersonId> candidatesOf(const Inline& piece, const Registry& registry);
std::vector<PersonId> candidatesOf(const DelegationId& delegation, const Registry& registry);

/// Somebody's own words in place of a piece: the facts' text is their basis.
Words editorsWords(const QString& text, const QString& facts, std::vector<PersonId> people);

} // namespace rapporteur
