#include "ui/seating/SeatingPanel.h"

#include "editing/models/RecordTitles.h"
#include "ui/appearance/LineIcon.h"
#include "ui/library/RecordDelegate.h"
#include "ui/seating/SeatDelegate.h"
#include "ui/seating/SeatDetails.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int panelWidth = 340;

QListView* makeList(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setAccessibleName(name);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::StyledPanel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

SeatingPanel::SeatingPanel(SeatingDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_name(new QLineEdit(this)), m_choices(new SeatChoices(desk.workspace(), this)),
      m_choiceList(makeList(m_choices, tr("People to choose from"), this)), m_seats(new SeatListModel(desk, this)),
      m_seatList(makeList(m_seats, tr("People in the caption"), this)), m_details(new SeatDetails(desk, this)),
      m_event(new QComboBox(this)), m_releases(new QComboBox(this)), m_hint(new QLabel(this))
{
    setFixedWidth(panelWidth);
    m_name->setClearButtonEnabled(true);
    m_name->installEventFilter(this);
    m_name->setPlaceholderText(tr("Two letters of a name"));
    m_choiceList->setItemDelegate(new RecordDelegate(m_choiceList));
    m_seatList->setItemDelegate(new SeatDelegate(m_seatList));
    m_seatList->setDragDropMode(QAbstractItemView::InternalMove);
    m_seatList->setDefaultDropAction(Qt::MoveAction);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_seatList->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    auto* form = new QFormLayout;
    auto* eventLabel = new QLabel(tr("&Event"), this);
    eventLabel->setBuddy(m_event);
    form->addRow(eventLabel, m_event);
    layout->addLayout(form);
    layout->addWidget(heading(tr("&Who is it?"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addWidget(m_choiceList, 3);
    layout->addWidget(heading(tr("In the &caption"), m_seatList));
    layout->addWidget(m_seatList, 3);
    layout->addWidget(m_details);
    auto* releases = new QFormLayout;
    releases->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* releasesLabel = new QLabel(tr("Photo releases on &file"), this);
    releasesLabel->setBuddy(m_releases);
    releases->addRow(releasesLabel, m_releases);
    layout->addLayout(releases);
    for (QComboBox* box : { m_event, m_releases }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_releases->addItems({ tr("For nobody yet: printed as unidentified"), tr("For everybody in this photo"), tr("For everybody at this event") });
    fillEvents();

    connect(m_name, &QLineEdit::textEdited, this, &SeatingPanel::find);
    connect(m_choiceList->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeatingPanel::choiceChanged);
    connect(m_choiceList, &QListView::clicked, this, &SeatingPanel::take);
    connect(m_choiceList, &QListView::activated, this, &SeatingPanel::take);
    connect(m_seatList, &QListView::clicked, this, &SeatingPanel::selectLine);
    connect(m_seatList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (m_seatList->hasFocus() && now.isValid())
            selectLine(now);
    });
    connect(m_event, &QComboBox::activated, this,
        [this](int index) { m_desk.seating().setEvent(EventId(m_event->itemData(index).toString())); });
    connect(m_releases, &QComboBox::activated, this,
        [this](int index) { m_desk.seating().setReleases(static_cast<ReleaseScope>(index)); });
    connect(&desk, &SeatingDesk::changed, this, &SeatingPanel::refresh);
    refresh();
}

QWidget* SeatingPanel::heading(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, this);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setBuddy(buddy);
    return label;
}

void SeatingPanel::fillEvents()
{
    m_event->addItem(tr("None"), QString());
    for (const RecordEntry& entry : RecordTitles(m_desk.workspace().registry()).entries(RecordKind::Event))
        m_event->addItem(entry.title, entry.id);
}

const SeatChoice* SeatingPanel::choice() const
{
    return m_choices->choice(m_choiceList->currentIndex().row());
}

QString SeatingPanel::chosenTitle() const
{
    const SeatChoice* chosen = choice();
    return chosen ? chosen->title : QString();
}

void SeatingPanel::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void SeatingPanel::find()
{
    if (!m_desk.photo())
        return;
    m_choices->show(*m_desk.photo(), m_name->text());
    m_choiceList->setCurrentIndex(m_choices->index(m_choices->firstRow(), 0));
    Q_EMIT choiceChanged();
}

void SeatingPanel::refresh()
{
    find();
    const Photo* photo = m_desk.photo();
    if (!photo)
        return;
    m_event->setCurrentIndex(std::max(0, m_event->findData(photo->event.text())));
    refreshReleases();
    showSelected();
    if (m_desk.marked())
        m_hint->setText(tr("Enter takes the name for the marked face."));
    else if (m_desk.selected())
        m_hint->setText(tr("Enter puts another name here; Delete takes it out."));
    else if (m_desk.isStartingRow() && !photo->rows.empty())
        m_hint->setText(tr("Next row: click its first face on the left."));
    else
        m_hint->setText(tr("Click the faces from left to right as you see them. Enter without a name starts the next row."));
}

void SeatingPanel::refreshReleases()
{
    m_releases->setCurrentIndex(static_cast<int>(m_desk.seating().releases()));
    const bool hasEvent = m_desk.workspace().registry().events.contains(m_desk.photo()->event);
    m_releases->setItemData(2, hasEvent ? QVariant() : QVariant(0), Qt::UserRole - 1); // how Qt disables one line
}

void SeatingPanel::showSelected()
{
    const QModelIndex index = m_desk.selected() ? m_seats->indexOf(*m_desk.selected()) : m_seats->headingOf(m_desk.currentRow());
    m_seatList->setCurrentIndex(index);
    m_seatList->scrollTo(m_desk.selected() ? index : m_seats->index(m_seats->rowCount() - 1, 0));
}

void SeatingPanel::selectLine(const QModelIndex& index)
{
    if (const auto seat = m_seats->seat(index))
        m_desk.select(seat);
    else if (m_seats->row(index) != Seat::notPictured)
        m_desk.setCurrentRow(m_seats->row(index));
}

void SeatingPanel::take()
{
    const SeatChoice* chosen = choice();
    const std::optional<SeatChoice> kept = chosen ? std::optional(*chosen) : std::nullopt;
    m_name->clear();
    m_desk.take(kept ? &*kept : nullptr);
    find();
    focusName();
}

void SeatingPanel::takeUnidentified()
{
    m_name->clear();
    m_desk.takeUnidentified();
    focusName();
}

void SeatingPanel::takeNotPictured()
{
    const SeatChoice* chosen = choice();
    const std::optional<SeatChoice> kept = chosen ? std::optional(*chosen) : std::nullopt;
    m_name->clear();
    m_desk.takeNotPictured(kept ? &*kept : nullptr);
    find();
    focusName();
}

void SeatingPanel::moveInChoices(int step)
{
    const int rows = m_choices->rowCount();
    const int row = m_choiceList->currentIndex().row();
    if (rows > 0)
        m_choiceList->setCurrentIndex(m_choices->index(row < 0 && step < 0 ? rows - 1 : std::clamp(row + step, 0, rows - 1), 0));
}

bool SeatingPanel::eventFilter(QObject* watched, QEvent* event)
{
    // An empty field has nothing of its own to undo: the keys are the window's.
    if (event->type() == QEvent::ShortcutOverride && watched == m_name && m_name->text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (watched == m_seatList && isPlain && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        m_desk.removeSelected();
        return true;
    }
    if (watched != m_name || !isPlain)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveInChoices(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_name->text().isEmpty() || !m_desk.selected())
            return false;
        m_desk.removeSelected();
        return true;
    case Qt::Key_Escape:
        if (m_name->text().isEmpty() && !m_desk.marked() && !m_desk.selected())
            return false;
        if (m_name->text().isEmpty())
            m_desk.unmark();
        m_name->clear();
        find();
        return true;
    default:
        return false;
    }
}

} // namespace rapporteur
