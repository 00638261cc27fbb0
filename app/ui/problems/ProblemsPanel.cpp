#include "ui/problems/ProblemsPanel.h"

#include "editing/models/ProblemListModel.h"
#include "editing/rendering/LiveRendering.h"
#include "ui/problems/ProblemDelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

namespace rapporteur {

ProblemsPanel::ProblemsPanel(LiveRendering& rendering, QWidget* parent)
    : QWidget(parent), m_rendering(rendering), m_articleProblems(new ProblemListModel(this)),
      m_reportProblems(new ProblemListModel(this)), m_heading(new QLabel(this)), m_list(new QListView(this))
{
    auto* back = new QToolButton(this);
    back->setText(tr("Show the open article’s"));
    back->setAutoRaise(true);
    m_back = back;
    m_list->setModel(m_articleProblems);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Problems"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT problemActivated(static_cast<ProblemListModel*>(m_list->model())->problem(index.row()));
    };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    connect(back, &QToolButton::clicked, this, &ProblemsPanel::showArticle);
    connect(&rendering, &LiveRendering::renderedChanged, this, &ProblemsPanel::refresh);
    updateHeading();
}

void ProblemsPanel::refresh()
{
    const auto rendered = m_rendering.rendered();
    const int before = count();
    m_articleProblems->setProblems(rendered ? rendered->problems : Problems());
    if (count() != before)
        Q_EMIT countChanged(count());
    updateHeading();
}

void ProblemsPanel::showReport(const QString& heading, const Problems& problems)
{
    m_reportHeading = heading;
    m_reportProblems->setProblems(problems);
    m_list->setModel(m_reportProblems);
    updateHeading();
}

void ProblemsPanel::showArticle()
{
    m_list->setModel(m_articleProblems);
    updateHeading();
}

int ProblemsPanel::count() const
{
    return m_articleProblems->rowCount();
}

void ProblemsPanel::goToNext()
{
    const QAbstractItemModel* model = m_list->model();
    if (model->rowCount() == 0)
        return;
    const QModelIndex next = model->index((m_list->currentIndex().row() + 1) % model->rowCount(), 0);
    m_list->setCurrentIndex(next);
    Q_EMIT problemActivated(static_cast<const ProblemListModel*>(model)->problem(next.row()));
}

void ProblemsPanel::updateHeading()
{
    const bool isReport = m_list->model() == m_reportProblems;
    m_back->setVisible(isReport);
    if (isReport)
        m_heading->setText(m_reportHeading);
    else if (count() == 0)
        m_heading->setText(tr("Nothing to mend in the open article."));
    else
        m_heading->setText(tr("%n thing(s) to look at in the open article", nullptr, count()));
}

} // namespace rapporteur
