#pragma once

#include "core/Problem.h"
#include "core/registry/Registry.h"
#include "core/rules/CountryTable.h"
#include "core/rules/Gate.h"
#include "core/rules/RankTable.h"
#include "core/rules/Style.h"

namespace rapporteur {

/// The editable tables and the style that all rules read; loaded once.
struct Rulebook
{
    RankTable ranks;
    CountryTable countries;
    Style style;

    static Rulebook load(const QString& styleId = QStringLiteral("house"));
};

/// Where problems go that a rule finds while it renders, with the place it is at.
class Findings
{
public:
    explicit Findings(Place place = {}) : m_place(std::move(place)) {}

    void setPlace(Place place) { m_place = std::move(place); }
    const Place& place() const { return m_place; }
    void add(Severity severity, ProblemCode code, const QStringList& arguments);
    const Problems& problems() const { return m_problems; }
    Problems takeProblems() { return std::move(m_problems); }

private:
    Place m_place;
    Problems m_problems;
};

/// What every rule needs to know: the facts, the style, whom the gate lets be named, and the date, language and events
/// of the text.
struct RuleContext
{
    const Registry& registry;
    const Rulebook& book;
    const Gate& gate;
    PartialDate asOf;
    QString language;
    std::vector<EventId> events;
};

} // namespace rapporteur
