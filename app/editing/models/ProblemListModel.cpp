#include "editing/models/ProblemListModel.h"

#include "editing/messages/ProblemText.h"
#include "editing/models/ListRoles.h"

#include <algorithm>

namespace rapporteur {

void ProblemListModel::setProblems(Problems problems)
{
    std::ranges::stable_sort(problems, std::greater<>(), &Problem::severity);
    // The same finding at every mention of one person is one line.
    std::vector<Problem> different;
    for (Problem& problem : problems) {
        const bool isRepeated = std::ranges::any_of(different, [&](const Problem& other) {
            return other.code == problem.code && other.arguments == problem.arguments && other.place.id == problem.place.id
                && !problem.arguments.isEmpty();
        });
        if (!isRepeated)
            different.push_back(std::move(problem));
    }
    if (different == m_problems)
        return;
    beginResetModel();
    m_problems = std::move(different);
    endResetModel();
}

int ProblemListModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_problems, severity, &Problem::severity));
}

int ProblemListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem& problem = m_problems[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return problemText(problem);
    case Qt::AccessibleTextRole:
        return severityText(problem.severity) + QStringLiteral(": ") + problemText(problem);
    case IdRole:
        return problem.place.id;
    case KindRole:
        return static_cast<int>(problem.place.kind);
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case PointerRole:
        return problem.place.pointer;
    default:
        return {};
    }
}

} // namespace rapporteur
