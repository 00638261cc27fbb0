#include "ui/window/QuickOpen.h"

#include "editing/models/QuickOpenModel.h"
#include "editing/workspace/Workspace.h"
#include "ui/access/SayCurrent.h"
#include "ui/appearance/LineIcon.h"
#include "ui/library/RecordList.h"
#include "ui/window/MenuTools.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapporteur {

QuickOpen::QuickOpen(Workspace* workspace, const QMenuBar& menuBar, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new RecordList(this)),
      m_model(new QuickOpenModel(workspace, this))
{
    setWindowTitle(tr("Go To"));
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList titles;
    QStringList shortcuts;
    for (const MenuCommand& command : menuCommands(menuBar)) {
        if (!command.action->isEnabled())
            continue;
        m_actions << command.action;
        titles << u"%1: %2"_s.arg(command.menu, plainActionText(*command.action));
        shortcuts << shownKey(command.action->shortcut());
    }
    m_model->setActions(titles, shortcuts);
    m_search->setPlaceholderText(tr("Go to an article, a person, a photo … or do a command"));
    m_search->setAccessibleName(tr("Go to"));
    addSearchIcon(*m_search);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Where to go"));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->find(typed);
        m_list->setCurrentIndex(m_model->index(0, 0));
        sayCurrent(*m_list);
    });
    connect(m_list, &RecordList::opened, this, &QuickOpen::take);
    const QRect window = parent->geometry();
    const QSize size(std::min(620, parent->width() - 40), std::min(460, parent->height() - 120));
    setFixedSize(size);
    move(parent->mapToGlobal(QPoint((window.width() - size.width()) / 2, 70)));
    m_search->setFocus();
}

void QuickOpen::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QuickTarget target = m_model->target(index.row());
    const QList<QAction*> actions = m_actions;
    close();
    if (target.kind)
        Q_EMIT recordRequested(*target.kind, target.id);
    else
        actions[target.id.toInt()]->trigger();
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 6 : key == Qt::Key_PageUp ? -6 : 0;
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
    sayCurrent(*m_list);
    return true;
}

} // namespace rapporteur
