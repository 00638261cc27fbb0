#include "ui/chooser/RecordChooser.h"

#include "editing/commands/RecordCommands.h"
#include "editing/models/ListRoles.h"
#include "editing/models/QuickOpenModel.h"
#include "ui/access/SayCurrent.h"
#include "ui/library/RecordList.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

RecordChooser::RecordChooser(
    Workspace& workspace, const QString& title, const QList<RecordKind>& kinds, NewRecords newRecords, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_kinds(kinds), m_newRecords(newRecords), m_search(new QLineEdit(this)),
      m_list(new RecordList(this)), m_note(new QLabel(this)), m_new(new QPushButton(this)),
      m_model(new QuickOpenModel(&workspace, this))
{
    setWindowTitle(title);
    resize(520, 480);
    m_model->setKinds(kinds);
    m_list->setModel(m_model);
    m_list->setAccessibleName(title);
    m_search->setPlaceholderText(tr("Type a part of the name"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_new->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &RecordChooser::find);
    connect(m_list, &RecordList::doubleClicked, this, &RecordChooser::take);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { take(m_list->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_new, &QPushButton::clicked, this, &RecordChooser::makeNew);
    find({});
}

std::optional<ShownRecord> RecordChooser::choose(
    Workspace& workspace, const QString& title, const QList<RecordKind>& kinds, NewRecords newRecords, QWidget* parent)
{
    RecordChooser chooser(workspace, title, kinds, newRecords, parent);
    chooser.exec();
    return chooser.chosen();
}

void RecordChooser::find(const QString& typed)
{
    m_model->find(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    sayCurrent(*m_list);
    const bool isEmpty = m_model->rowCount() == 0;
    m_note->setText(typed.trimmed().isEmpty() ? tr("There is nothing to choose from yet.") : tr("Nothing is called “%1”.").arg(typed));
    m_note->setVisible(isEmpty);
    const bool makesPerson = m_kinds.contains(RecordKind::Person);
    m_new->setText((makesPerson ? tr("Add “%1” as a new person") : tr("Add “%1” as a new publication")).arg(typed.simplified()));
    m_new->setVisible(m_newRecords == NewRecords::Yes && !typed.trimmed().isEmpty());
}

void RecordChooser::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_chosen = ShownRecord { static_cast<RecordKind>(index.data(KindRole).toInt()), index.data(IdRole).toString() };
    accept();
}

void RecordChooser::makeNew()
{
    const QString name = m_search->text().simplified();
    if (m_kinds.contains(RecordKind::Person))
        m_chosen = ShownRecord { RecordKind::Person, addPerson(m_workspace, name).text() };
    else
        m_chosen = ShownRecord { RecordKind::Publication, addPublication(m_workspace, name).text() };
    accept();
}

/// Arrows move in the list while the caret stays in the search field.
bool RecordChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_model->index(m_list->currentIndex().row() + step, 0);
        if (step != 0 && next.isValid()) {
            m_list->setCurrentIndex(next);
            sayCurrent(*m_list);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rapporteur
