#include "core/rules/RuleContext.h"

#include <algorithm>

namespace rapporteur {

Rulebook Rulebook::load(const QString& styleId)
{
    return { RankTable::load(), CountryTable::load(), Style::load(styleId) };
}

void Findings::add(Severity severity, ProblemCode code, const QStringList& arguments)
{
    Problem problem { severity, code, m_place, arguments };
    if (std::ranges::find(m_problems, problem) == m_problems.end())
        m_problems.push_back(std::move(problem));
}

} // namespace rapporteur
