#include "ui/library/LibraryPanel.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ArticleListModel.h"
#include "editing/models/ListRoles.h"
#include "editing/models/RecordListModel.h"
#include "editing/models/SearchListModel.h"
#include "editing/workspace/Workspace.h"
#include "ui/appearance/LineIcon.h"
#include "ui/library/ArticleFilterBar.h"
#include "ui/library/RecordList.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

QString iconName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Photo:
        return u"photo"_s;
    case RecordKind::Person:
        return u"person"_s;
    case RecordKind::Delegation:
        return u"delegation"_s;
    case RecordKind::Event:
        return u"event"_s;
    case RecordKind::Publication:
        return u"publication"_s;
    default:
        return u"article"_s;
    }
}

} // namespace

const QList<RecordKind>& LibraryPanel::kinds()
{
    static const QList<RecordKind> all { RecordKind::Article, RecordKind::Photo, RecordKind::Person, RecordKind::Delegation,
        RecordKind::Event, RecordKind::Publication };
    return all;
}

LibraryPanel::LibraryPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_articles(new ArticleListModel(workspace, this)),
      m_found(new SearchListModel(workspace, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSearch());
    layout->addWidget(makeKinds());
    m_filters = new ArticleFilterBar(this);
    layout->addWidget(m_filters);
    layout->addWidget(makeLists(), 1);
    refreshFacets();
    // Typing a headline changes an article with each key; what there is to filter by can wait.
    m_facetsTimer.setSingleShot(true);
    m_facetsTimer.setInterval(500);
    connect(&m_facetsTimer, &QTimer::timeout, this, &LibraryPanel::refreshFacets);
    connect(m_filters, &ArticleFilterBar::filterChanged, this, [this] {
        m_articles->setFilter(m_filters->filter());
        updateNote();
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind) {
        if (kind == RecordKind::Article)
            m_facetsTimer.start();
        updateNote();
    });
    connect(&workspace, &Workspace::reloaded, this, [this] {
        refreshFacets();
        updateNote();
    });
    showKind(RecordKind::Article);
}

QWidget* LibraryPanel::makeSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setPlaceholderText(tr("Search everything"));
    m_search->setAccessibleName(tr("Search everything in this newsroom"));
    m_search->setClearButtonEnabled(true);
    addSearchIcon(*m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::search);
    return m_search;
}

QWidget* LibraryPanel::makeKinds()
{
    m_kindBox = new QWidget(this);
    auto* grid = new QGridLayout(m_kindBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    m_kindButtons = new QButtonGroup(this);
    int place = 0;
    for (const RecordKind kind : kinds()) {
        auto* button = new QToolButton(m_kindBox);
        button->setText(kindPluralName(kind));
        button->setIcon(lineIcon(iconName(kind)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        m_kindButtons->addButton(button, static_cast<int>(kind));
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    connect(m_kindButtons, &QButtonGroup::idClicked, this, [this](int id) { showKind(static_cast<RecordKind>(id)); });
    // Assistive technology presses such a button without a click.
    connect(m_kindButtons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn && id != static_cast<int>(m_kind))
            showKind(static_cast<RecordKind>(id));
    });
    return m_kindBox;
}

QWidget* LibraryPanel::makeLists()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_photoDesk = new QPushButton(lineIcon(u"photo"_s), tr("All Photos Side by Side"), box);
    m_photoDesk->setObjectName(u"photoDeskButton"_s);
    connect(m_photoDesk, &QPushButton::clicked, this, &LibraryPanel::photoDeskRequested);
    m_note = new QLabel(box);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_lists = new QStackedWidget(box);
    m_list = new RecordList(m_lists, RowHeights::Equal);
    m_results = new RecordList(m_lists);
    m_list->setObjectName(u"libraryList"_s);
    m_results->setObjectName(u"libraryResults"_s);
    m_results->setAccessibleName(tr("Search results"));
    m_results->setModel(m_found);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_results);
    layout->addWidget(m_photoDesk);
    layout->addWidget(m_note);
    layout->addWidget(m_lists, 1);
    connect(m_list, &RecordList::opened, this, &LibraryPanel::open);
    connect(m_results, &RecordList::opened, this, &LibraryPanel::open);
    connect(m_found, &SearchListModel::finished, this, &LibraryPanel::showResults);
    return box;
}

RecordListModel* LibraryPanel::records(RecordKind kind)
{
    if (!m_records.contains(kind))
        m_records.insert(kind, new RecordListModel(m_workspace, kind, this));
    return m_records.value(kind);
}

void LibraryPanel::showKind(RecordKind kind)
{
    m_kind = kind;
    m_search->clear();
    m_kindButtons->button(static_cast<int>(kind))->setChecked(true);
    m_filters->setVisible(kind == RecordKind::Article);
    m_photoDesk->setVisible(kind == RecordKind::Photo);
    m_list->setAccessibleName(kindPluralName(kind));
    QAbstractItemModel* model = m_articles;
    if (kind != RecordKind::Article)
        model = records(kind);
    if (m_list->model() != model)
        m_list->setModel(model);
    m_lists->setCurrentWidget(m_list);
    setCurrent(m_current);
    updateNote();
}

void LibraryPanel::setCurrent(const std::optional<ShownRecord>& record)
{
    const bool isOther = record && record != m_current;
    m_current = record;
    if (isOther && record->kind != m_kind && kinds().contains(record->kind) && m_search->text().isEmpty())
        return showKind(record->kind);
    if (!record || record->kind != m_kind)
        return m_list->clearSelection();
    m_list->select(m_kind == RecordKind::Article ? m_articles->indexOf(ArticleId(record->id)) : records(m_kind)->indexOf(record->id));
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString LibraryPanel::firstArticle() const
{
    return m_articles->index(0).data(IdRole).toString();
}

void LibraryPanel::search(const QString& text)
{
    m_found->search(text);
    if (text.trimmed().isEmpty()) {
        m_lists->setCurrentWidget(m_list);
        m_filters->setVisible(m_kind == RecordKind::Article);
        updateNote();
    }
}

void LibraryPanel::showResults()
{
    if (m_found->query().trimmed().isEmpty())
        return;
    m_lists->setCurrentWidget(m_results);
    m_filters->hide();
    updateNote();
}

void LibraryPanel::refreshFacets()
{
    m_filters->setFacets(facetsOf(m_workspace.articleHeads()));
}

void LibraryPanel::open(const QModelIndex& index)
{
    Q_EMIT recordRequested(static_cast<RecordKind>(index.data(KindRole).toInt()), index.data(IdRole).toString());
}

/// What an empty list means, and what to do; how many were found.
void LibraryPanel::updateNote()
{
    const bool isSearch = m_lists->currentWidget() == m_results;
    const int count = (isSearch ? m_results : m_list)->model()->rowCount();
    QString note;
    if (isSearch)
        note = count == 0 ? tr("Nothing contains “%1”.").arg(m_found->query()) : tr("%n found", nullptr, count);
    else if (count == 0 && m_kind == RecordKind::Article && !m_articles->filter().isEmpty())
        note = tr("No article fits these filters.");
    else if (count == 0)
        note = tr("There is nothing here yet.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

/// From the search field the arrow goes into the list, Return opens the first hit, Escape ends the search.
bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    RecordList* shown = m_lists->currentWidget() == m_results ? m_results : m_list;
    const QModelIndex first = shown->model()->index(0, 0);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        shown->setFocus();
        if (!shown->currentIndex().isValid())
            shown->setCurrentIndex(first);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shown == m_results && first.isValid())
            open(first);
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace rapporteur
