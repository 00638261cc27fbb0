#pragma once

#include "core/rendered/FigurePicture.h"
#include "core/rendered/PictureStatement.h"
#include "core/rules/RuleContext.h"
#include "core/rules/WithheldNames.h"

#include <QDate>
#include <QHash>

namespace rapporteur {

/// Says what a delivered picture may say of itself: the photo's own words and facts, none of a placement's. Whoever may
/// not be named on any page that shows it is named nowhere in it; a text that holds a withheld name is left out whole.
class PictureStatements
{
public:
    /// All must outlive this. `today` dates the wording of a photo without date and event.
    PictureStatements(const Registry& registry, const Rulebook& book, const Gate& gate, const QDate& today);

    /// `pages`: the events of the pages that show the photo, beside its own. Not for several threads at once.
    PictureStatement of(const Photo& photo, const FigurePicture& picture, std::span<const EventId> pages = {}) const;

private:
    struct Withheld
    {
        WithheldNames names;
        std::vector<PersonId> people;
    };
    const Withheld& withheldFor(const std::vector<EventId>& events) const;
    RuleContext contextOf(const Photo& photo, std::vector<EventId> events) const;
    QString caption(const Photo& photo, const RuleContext& context) const;
    void addPeople(PictureStatement& statement, const Photo& photo, const FigurePicture& picture, const RuleContext& context) const;
    void addPlace(PictureStatement& statement, const Photo& photo, const RuleContext& context) const;
    void addRights(PictureStatement& statement, const Photo& photo) const;
    void clearWithheld(PictureStatement& statement, const Withheld& withheld) const;

    const Registry& m_registry;
    const Rulebook& m_book;
    const Gate& m_gate;
    QDate m_today;
    mutable QHash<QString, Withheld> m_withheld; ///< by events: building it anew for each photo would take seconds
};

} // namespace rapporteur
