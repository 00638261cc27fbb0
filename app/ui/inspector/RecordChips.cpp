#include "ui/inspector/RecordChips.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"
#include "editing/models/RecordTitles.h"
#include "editing/workspace/Workspace.h"
#include "ui/appearance/LineIcon.h"
#include "ui/chooser/RecordChooser.h"
#include "ui/library/RecordDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

namespace rapporteur {

namespace {

QString articleDetail(const ArticleHead& head)
{
    QStringList parts { shownDate(head.published), head.type, head.topics.join(u", "_s) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString publicationDetail(const Publication& publication)
{
    QStringList parts { shownDate(publication.published), publication.type, publication.topics.join(u", "_s) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

RecordChips::RecordChips(Workspace& workspace, Texts texts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_texts(std::move(texts)), m_list(new QListWidget(this)),
      m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setAccessibleName(m_texts.name);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Drag to change the order. Delete removes, Return opens."));
    m_list->installEventFilter(this);
    m_add->setText(m_texts.add);
    m_add->setIcon(lineIcon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove from: %1").arg(m_texts.name));
    m_remove->setAutoRaise(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, &RecordChips::add);
    connect(m_remove, &QToolButton::clicked, this, &RecordChips::removeCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RecordChips::takeOrder);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
        const ShownRecord& record = m_records[static_cast<size_t>(m_list->row(item))];
        Q_EMIT recordRequested(record.kind, record.id);
    });
    // Before the form is refreshed, which is made later.
    connect(&workspace, &Workspace::recordsChanged, this, &RecordChips::noteChange);
    connect(&workspace, &Workspace::reloaded, this, [this] { m_isStale = true; });
    fill();
}

/// A key in the headline comes here too; finding out what records are called takes longer than a key may.
void RecordChips::setRecords(const std::vector<ShownRecord>& records)
{
    const bool isSame = records == m_records;
    if (isSame && !m_isStale)
        return;
    m_records = records;
    const int row = m_list->currentRow();
    fill();
    if (isSame)
        m_list->setCurrentRow(row);
}

/// A title may come from other records than its own: of an event without a name, from its delegations.
void RecordChips::noteChange(RecordKind kind, const QStringList& ids)
{
    const auto isShown = [&](const ShownRecord& record) { return record.kind == kind && ids.contains(record.id); };
    if (kind != RecordKind::Article || std::ranges::any_of(m_records, isShown))
        m_isStale = true;
}

void RecordChips::fill()
{
    m_isStale = false;
    m_list->clear();
    const RecordTitles titles(m_workspace.registry());
    for (const ShownRecord& record : m_records) {
        auto* item = new QListWidgetItem(m_list);
        const ArticleHead* head
            = record.kind == RecordKind::Article ? m_workspace.articleHead(ArticleId(record.id)) : nullptr;
        const auto entry = titles.entry(record.kind, record.id);
        const Publication* publication = record.kind == RecordKind::Publication
            ? m_workspace.registry().publications.find(PublicationId(record.id))
            : nullptr;
        item->setText(head ? head->headline : entry ? entry->title : record.id);
        const QString detail = head ? articleDetail(*head)
            : publication           ? publicationDetail(*publication)
            : entry                 ? entry->detail
                                    : QString();
        item->setData(DetailRole, detail);
        item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? item->text() : item->text() + u", "_s + detail);
        item->setData(KindRole, static_cast<int>(record.kind));
        item->setData(IdRole, record.id);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    }
    if (m_records.empty() && m_list->hasFocus())
        m_add->setFocus();
    m_list->setVisible(!m_records.empty());
    m_remove->setVisible(!m_records.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    updateHeight();
}

/// As high as its rows, up to five of them.
void RecordChips::updateHeight()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(5, m_list->count()); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

void RecordChips::add()
{
    const auto newRecords = m_texts.kinds.contains(RecordKind::Person) || m_texts.kinds.contains(RecordKind::Publication)
        ? RecordChooser::NewRecords::Yes
        : RecordChooser::NewRecords::No;
    const auto chosen = RecordChooser::choose(m_workspace, m_texts.chooser, m_texts.kinds, newRecords, this);
    if (!chosen || std::ranges::find(m_records, *chosen) != m_records.end())
        return;
    m_records.push_back(*chosen);
    fill();
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT changed();
}

void RecordChips::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_records.erase(m_records.begin() + row);
    fill();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT changed();
}

void RecordChips::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    std::swap(m_records[static_cast<size_t>(row)], m_records[static_cast<size_t>(target)]);
    fill();
    m_list->setCurrentRow(target);
    Q_EMIT changed();
}

/// After a drag, the rows of the list say the order.
void RecordChips::takeOrder()
{
    m_records.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        m_records.push_back({ static_cast<RecordKind>(item->data(KindRole).toInt()), item->data(IdRole).toString() });
    }
    Q_EMIT changed();
}

bool RecordChips::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentRow();
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        removeCurrent();
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && row >= 0) {
        const ShownRecord record = m_records[static_cast<size_t>(row)];
        Q_EMIT recordRequested(record.kind, record.id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapporteur
