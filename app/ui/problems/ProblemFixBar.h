#pragma once

#include "core/Problem.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;

namespace rapporteur {

class Workspace;

/// Under the list of problems: what can be done at once about the one that is chosen.
class ProblemFixBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemFixBar(Workspace& workspace, QWidget* parent = nullptr);

    void showFixes(const std::optional<Problem>& problem);

private:
    Workspace& m_workspace;
    QHBoxLayout* m_layout;
};

} // namespace rapporteur
