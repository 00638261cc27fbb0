#pragma once

#include "core/rules/CaptionRules.h"
#include "core/rules/Gate.h"

namespace rapporteur {

/// How a photo reads on its own, as of its date. Made for one look at the registry, which it refers to.
class PhotoWording
{
public:
    PhotoWording(const Registry& registry, const Rulebook& book);

    /// What the rules are to know for the texts of this photo.
    RuleContext contextOf(const Photo& photo) const;

    /// The caption as it is printed, one paragraph a line; without one the generated rows.
    QString caption(const Photo& photo, const std::optional<Caption>& caption) const;
    QString caption(const Photo& photo) const { return this->caption(photo, photo.caption); }
    /// The generated sentence alone.
    QString rows(const Photo& photo) const;
    std::vector<RowPiece> pieces(const Photo& photo) const;
    /// What stands in the way of printing the caption as it is meant.
    Problems problems(const Photo& photo) const;

    /// A person as that slot names him, also where the gate does not let it be printed.
    QString name(const Photo& photo, const Slot& slot) const;
    Verdict verdict(const Photo& photo, const Slot& slot) const;

    /// "China" for CN; another text as it is.
    QString countryName(const QString& code) const;
    const Registry& registry() const { return m_registry; }

private:
    const Registry& m_registry;
    const Rulebook& m_book;
    Gate m_gate;
};

} // namespace rapporteur
