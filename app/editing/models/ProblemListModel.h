#pragma once

#include "core/Problem.h"

#include <QAbstractListModel>

namespace rapporteur {

/// Problems as sentences, the gravest first.
class ProblemListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setProblems(Problems problems);
    const Problem& problem(int row) const { return m_problems[static_cast<size_t>(row)]; }
    const Problems& problems() const { return m_problems; }
    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Problems m_problems;
};

} // namespace rapporteur
