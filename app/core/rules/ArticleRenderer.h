#pragma once

#include "core/registry/Article.h"
#include "core/rendered/RenderedText.h"
#include "core/rules/RuleContext.h"
#include "core/rules/WithheldNames.h"

#include <QDate>
#include <functional>

namespace rapporteur {

/// Turns an article into what may be shown of it. Safe to use from several threads at once.
class ArticleRenderer
{
public:
    /// Gives the card of a related article; publications come from the registry. Absent: the article is not published.
    using ArticleCards = std::function<std::optional<RelatedCard>(const ArticleId&)>;

    /// `today` dates the text of an article that has neither a publication date nor an event. All must outlive the renderer.
    ArticleRenderer(const Registry& registry, const Rulebook& book, const Gate& gate, const QDate& today);

    RenderedArticle render(const Article& article, const ArticleCards& cards = {}) const;

    /// A delegation as it reads at its place in the article: whoever was named before it is called by the later form.
    RenderedRoster roster(const Article& article, const Delegation& delegation, RosterForm form, const PartialDate& asOf,
        Problems& problems) const;
    /// A delegation on its own, as of its first event or the date given.
    RenderedRoster roster(const Delegation& delegation, RosterForm form, const PartialDate& asOf, Problems& problems) const;
    /// The delegation's phrase: "an additional Japanese delegation led by IIPS".
    QString phrase(const Delegation& delegation, const PartialDate& asOf, Problems& problems) const;
    QString phrase(const Article& article, const Delegation& delegation, const PartialDate& asOf, Problems& problems) const;
    /// A photo's caption on its own, as of its date, its event or the date given.
    std::vector<RenderedParagraph> caption(const Photo& photo, const PartialDate& asOf, Problems& problems) const;

    /// The date of the article's wording: `published`, else its first event, else today.
    PartialDate dateOf(const Article& article) const;
    /// What the rules are to know for the article's text: its date, language and events.
    RuleContext contextOf(const Article& article) const;

private:
    RuleContext contextOf(const Delegation& delegation, const PartialDate& asOf) const;
    Runs byline(const Article& article, const RuleContext& context, Findings& findings) const;
    std::vector<RelatedCard> related(const Article& article, const ArticleCards& cards, Findings& findings) const;
    void scan(const RenderedArticle& rendered, const RuleContext& context, Findings& findings) const;

    const Registry& m_registry;
    const Rulebook& m_book;
    const Gate& m_gate;
    QDate m_today;
    WithheldNames m_withheld;
    std::vector<PersonId> m_candidates; ///< people who are withheld on some page
};

} // namespace rapporteur
