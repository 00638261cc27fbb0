#include "ui/problems/ProblemFixBar.h"

#include "editing/checks/ProblemFixes.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rapporteur {

ProblemFixBar::ProblemFixBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 2, 8, 6);
    m_layout->addStretch();
    hide();
}

void ProblemFixBar::showFixes(const std::optional<Problem>& problem)
{
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->hide();
        button->deleteLater(); // it may be the one that is pressed now
    }
    const std::vector<ProblemFix> fixes = problem ? fixesFor(*problem, m_workspace) : std::vector<ProblemFix>();
    int place = 0;
    for (const ProblemFix& fix : fixes) {
        auto* button = new QPushButton(fix.text, this);
        connect(button, &QPushButton::clicked, this, [this, fix] { fix.apply(m_workspace); });
        m_layout->insertWidget(place++, button);
    }
    setVisible(place > 0);
}

} // namespace rapporteur
