#include "ui/problems/ProblemsPanel.h"

#include "editing/checks/ProblemFixes.h"
#include "editing/models/ProblemListModel.h"
#include "editing/rendering/LiveRendering.h"
#include "ui/problems/ProblemDelegate.h"
#include "ui/problems/ProblemFixBar.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QToolButton>

namespace rapporteur {

ProblemsPanel::ProblemsPanel(LiveRendering& rendering, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_rendering(rendering), m_workspace(workspace), m_articleProblems(new ProblemListModel(this)),
      m_reportProblems(new ProblemListModel(this)), m_photoProblems(new ProblemListModel(this)), m_heading(new QLabel(this)),
      m_list(new QListView(this)), m_fixes(new ProblemFixBar(workspace, this))
{
    auto* back = new QToolButton(this);
    back->setText(tr("Show the open article’s"));
    back->setAutoRaise(true);
    m_back = back;
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
    layout->addWidget(m_fixes);
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT problemActivated(static_cast<ProblemListModel*>(m_list->model())->problem(index.row()));
    };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    connect(back, &QToolButton::clicked, this, &ProblemsPanel::showArticle);
    connect(&rendering, &LiveRendering::renderedChanged, this, &ProblemsPanel::refresh);
    connect(&workspace, &Workspace::recordsChanged, this, &ProblemsPanel::refreshPhoto);
    connect(&workspace, &Workspace::reloaded, this, &ProblemsPanel::refreshPhoto);
    useModel(m_articleProblems);
}

/// The fixes follow the line that is chosen, also when its model is filled anew.
void ProblemsPanel::useModel(ProblemListModel* model)
{
    if (QItemSelectionModel* before = m_list->selectionModel())
        before->deleteLater(); // a view leaves it behind
    m_list->setModel(model);
    const auto follow = [this, model] {
        const QModelIndex chosen = m_list->currentIndex();
        m_fixes->showFixes(chosen.isValid() ? std::optional(model->problem(chosen.row())) : std::nullopt);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(model, &QAbstractItemModel::modelReset, m_list->selectionModel(), follow);
    follow();
    updateHeading();
}

void ProblemsPanel::showPhoto(const PhotoId& photo)
{
    m_photo = photo;
    refreshPhoto();
    if (m_list->model() == m_reportProblems)
        return; // a report stays until it is left: its lines are gone through one after the other
    if (!photo.isEmpty())
        useModel(m_photoProblems);
    else if (m_list->model() == m_photoProblems)
        useModel(m_articleProblems);
}

void ProblemsPanel::refreshPhoto()
{
    m_photoProblems->setProblems(m_photo.isEmpty() ? Problems() : photoProblems(m_photo, m_workspace.registry()));
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
    useModel(m_reportProblems);
}

void ProblemsPanel::showArticle()
{
    useModel(m_photo.isEmpty() ? m_articleProblems : m_photoProblems);
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
    else if (m_list->model() == m_photoProblems)
        m_heading->setText(m_photoProblems->rowCount() == 0 ? tr("Nothing to mend in this photo.")
                                                            : tr("%n thing(s) to look at in this photo", nullptr, m_photoProblems->rowCount()));
    else if (count() == 0)
        m_heading->setText(tr("Nothing to mend in the open article."));
    else
        m_heading->setText(tr("%n thing(s) to look at in the open article", nullptr, count()));
}

} // namespace rapporteur
