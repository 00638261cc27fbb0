#include "ui/photos/PhotoDesk.h"

#include "editing/models/RecordTitles.h"
#include "editing/photos/PhotoCommands.h"
#include "editing/photos/PhotoGridModel.h"
#include "editing/versions/UserName.h"
#include "editing/workspace/Workspace.h"
#include "ui/access/TabOrder.h"
#include "ui/appearance/LineIcon.h"
#include "ui/dialogs/Ask.h"
#include "ui/photos/FramingDialog.h"
#include "ui/photos/HandoutDialog.h"
#include "ui/photos/ImportPhotosDialog.h"
#include "ui/photos/LeavingDialog.h"
#include "ui/photos/PhotoFilterBar.h"
#include "ui/photos/PhotoGridView.h"
#include "ui/photos/TemplateDialog.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMetaMethod>
#include <QShortcut>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace rapporteur {

namespace {

using K = QKeySequence;
constexpr int smallestPicture = 120;
constexpr int largestPicture = 340;
constexpr int usualPicture = 180;

} // namespace

PhotoDesk::PhotoDesk(Workspace& workspace, Thumbnails& thumbnails, Pictures& pictures, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_thumbnails(thumbnails), m_pictures(pictures), m_model(new PhotoGridModel(workspace, this)),
      m_grid(new PhotoGridView(*m_model, thumbnails, this)), m_filters(new PhotoFilterBar(workspace, this)), m_count(new QLabel(this)),
      m_empty(new QLabel(this))
{
    m_grid->setObjectName(u"photoGrid"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    addAction(tr("&Seat the People…"), u"seat"_s, Qt::Key_S, Needs::One, &PhotoDesk::seat);
    addAction(tr("&Crop and Mask…"), u"frame"_s, Qt::Key_C, Needs::One, &PhotoDesk::frame);
    addAction(tr("Apply &Template…"), u"template"_s, Qt::Key_T, Needs::Some, &PhotoDesk::useTemplate);
    addAction(tr("&Handout…"), u"handout"_s, Qt::Key_H, Needs::Some, &PhotoDesk::editHandout);
    addAction(tr("What &Leaves…"), u"leaving"_s, Qt::Key_L, Needs::One, &PhotoDesk::showLeaving);
    addAction(tr("Private &Instructions…"), u"instructions"_s, Qt::Key_I, Needs::One, &PhotoDesk::decideInstructions);
    addAction(tr("D&etails"), u"details"_s, Qt::Key_D, Needs::One, &PhotoDesk::openDetails);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeBar());
    connect(m_filters, &PhotoFilterBar::filterChanged, this, [this] {
        m_model->setFilter(m_filters->filter());
        updateState();
    });
    connect(m_grid, &PhotoGridView::selectedPhotosChanged, this, &PhotoDesk::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PhotoDesk::updateState);
    connect(m_grid, &PhotoGridView::opened, this, &PhotoDesk::photoRequested);
    if (!workspace.isReadOnly()) {
        connect(m_grid, &PhotoGridView::rated, this, [this](int rating) { ratePhotos(m_workspace, m_grid->selectedPhotos(), rating); });
        connect(m_grid, &PhotoGridView::picked, this, [this](PhotoPick pick) { pickPhotos(m_workspace, m_grid->selectedPhotos(), pick); });
    }
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &PhotoDesk::showMenu);
    updateState();
}

QAction* PhotoDesk::addAction(
    const QString& text, const QString& name, Qt::Key letter, Needs needs, void (PhotoDesk::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(K(Qt::CTRL | Qt::ALT | Qt::SHIFT | letter));
    // While the photos have the focus, the letter alone will do.
    auto* alone = new QShortcut(K(letter), m_grid, nullptr, nullptr, Qt::WidgetShortcut);
    connect(alone, &QShortcut::activated, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, slot);
    m_actions << action;
    if (needs == Needs::One)
        m_forOne << action;
    return action;
}

QWidget* PhotoDesk::makeTop()
{
    auto* top = new QWidget(this);
    auto* close = new QToolButton(top);
    close->setIcon(lineIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the photo desk"));
    close->setToolTip(tr("Close the photo desk"));
    connect(close, &QToolButton::clicked, this, &PhotoDesk::closed);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(10, 8, 10, 4);
    row->addWidget(m_filters, 1);
    row->addWidget(m_count);
    row->addWidget(close);
    return top;
}

void PhotoDesk::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->load();
    m_filters->load();
    updateState();
}

void PhotoDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void PhotoDesk::focusGrid()
{
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0));
    if (m_grid->isVisible())
        m_grid->setFocus(Qt::OtherFocusReason);
    else if (const QList<QWidget*> stops = tabStopsIn(*this); !stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

QWidget* PhotoDesk::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 6, 10, 8);
    row->setSpacing(6);
    const auto addButton = [&](auto set) {
        auto* button = new QToolButton(bar);
        set(button);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    };
    // The first ones for one click; all of them in a row would not fit beside the panels of a small screen.
    constexpr qsizetype atHand = 3;
    for (QAction* action : m_actions.first(std::min(atHand, m_actions.size())))
        addButton([action](QToolButton* button) { button->setDefaultAction(action); });
    addButton([this](QToolButton* button) {
        auto* menu = new QMenu(button);
        menu->addActions(m_actions.mid(atHand));
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setText(tr("More"));
    });
    row->addStretch(1);
    auto* size = new QSlider(Qt::Horizontal, bar);
    size->setRange(smallestPicture, largestPicture);
    size->setValue(usualPicture);
    size->setFixedWidth(120);
    size->setAccessibleName(tr("Size of the pictures"));
    size->setToolTip(tr("Size of the pictures"));
    connect(size, &QSlider::valueChanged, m_grid, &PhotoGridView::setPictureWidth);
    row->addWidget(size);
    return bar;
}

void PhotoDesk::addMarks(QMenu& menu)
{
    QMenu* stars = menu.addMenu(tr("S&tars"));
    for (int rating = 5; rating >= 0; --rating) {
        QAction* action = stars->addAction(rating == 0 ? tr("None") : tr("%n star(s)", nullptr, rating));
        action->setShortcut(K(Qt::Key_0 + rating));
        connect(action, &QAction::triggered, this, [this, rating] { ratePhotos(m_workspace, m_grid->selectedPhotos(), rating); });
    }
    const std::tuple<QString, K, PhotoPick> picks[] = { { tr("&Pick"), K(Qt::Key_P), PhotoPick::Pick },
        { tr("&Reject"), K(Qt::Key_X), PhotoPick::Reject }, { tr("&Neither"), K(Qt::Key_U), PhotoPick::None } };
    for (const auto& [text, key, pick] : picks) {
        QAction* action = menu.addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, pick = pick] { pickPhotos(m_workspace, m_grid->selectedPhotos(), pick); });
    }
    QMenu* events = menu.addMenu(tr("&Event"));
    const auto addEvent = [&](const QString& title, const EventId& id) {
        connect(events->addAction(title), &QAction::triggered, this, [this, id] { setPhotoEvent(m_workspace, m_grid->selectedPhotos(), id); });
    };
    addEvent(tr("None"), {});
    for (const RecordEntry& entry : RecordTitles(m_workspace.registry()).entries(RecordKind::Event))
        addEvent(QString(entry.title).replace(u'&', u"&&"_s), EventId(entry.id));
}

void PhotoDesk::showMenu(const QPoint& at)
{
    if (m_grid->selectedPhotos().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    if (!m_workspace.isReadOnly()) {
        menu->addSeparator();
        addMarks(*menu);
    }
    menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void PhotoDesk::updateState()
{
    // Only where somebody answers it.
    m_actions.first()->setVisible(isSignalConnected(QMetaMethod::fromSignal(&PhotoDesk::seatingRequested)));
    const int selected = static_cast<int>(m_grid->selectedPhotos().size());
    for (QAction* action : m_actions) {
        const bool isReading = action->objectName() == "details"_L1 || action->objectName() == "leaving"_L1;
        const bool isEnough = m_forOne.contains(action) ? selected == 1 : selected > 0;
        action->setEnabled(isEnough && (isReading || !m_workspace.isReadOnly()));
    }
    const int shown = m_model->rowCount();
    m_count->setText(selected > 1 ? tr("%1 of %n photo(s) selected", nullptr, shown).arg(selected) : tr("%n photo(s)", nullptr, shown));
    m_grid->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_workspace.registry().photos.size() == 0 ? tr("There are no photos yet. Import some, or drop a folder here.")
                                                               : tr("No photo fits these filters."));
}

void PhotoDesk::openDetails()
{
    Q_EMIT photoRequested(m_grid->selectedPhotos().front());
}

void PhotoDesk::seat()
{
    Q_EMIT seatingRequested(m_grid->selectedPhotos().front());
}

void PhotoDesk::frame()
{
    FramingDialog(m_workspace, m_thumbnails, m_grid->selectedPhotos().front(), this).exec();
}

void PhotoDesk::editHandout()
{
    HandoutDialog(m_workspace, m_grid->selectedPhotos(), this).exec();
}

void PhotoDesk::useTemplate()
{
    TemplateDialog(m_workspace, m_grid->selectedPhotos(), this).exec();
}

void PhotoDesk::showLeaving()
{
    LeavingDialog(m_workspace, m_pictures, m_grid->selectedPhotos().front(), this).exec();
}

/// What the file forbids stands until somebody says why it no longer does.
void PhotoDesk::decideInstructions()
{
    const Photo& photo = m_workspace.photo(m_grid->selectedPhotos().front());
    const std::vector<PhotoId> photos { photo.id };
    const QString instructions = photo.instructions;
    if (instructions.isEmpty())
        return Ask::message(this, tr("This photo has no private instructions."));
    if (photo.instructionsWaived) {
        if (Ask::confirm(this, tr("“%1” Shall this stand again?").arg(instructions),
                tr("Waived by %1: %2").arg(photo.instructionsWaived->by, photo.instructionsWaived->reason), tr("Let It Stand")))
            waiveInstructions(m_workspace, photos, std::nullopt);
        return;
    }
    const auto reason = Ask::text(this, tr("Private Instructions"), tr("“%1” Why may the photo be used all the same?").arg(instructions));
    if (reason && !reason->trimmed().isEmpty())
        waiveInstructions(m_workspace, photos,
            InstructionsWaiver { currentUserName(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate), reason->simplified() });
}

void PhotoDesk::importPhotos(const QStringList& paths)
{
    if (!m_import) {
        m_import = new ImportPhotosDialog(m_workspace, m_pictures, this);
        connect(m_import, &ImportPhotosDialog::imported, this, [this](const std::vector<PhotoId>& photos, const QString& summary) {
            showOnly(photos);
            Q_EMIT told(summary);
            if (!photos.empty())
                Q_EMIT deskRequested();
        });
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
    m_import->look(paths);
}

void PhotoDesk::showOnly(const std::vector<PhotoId>& photos)
{
    m_model->load();
    m_filters->load();
    m_filters->showOnly(QSet<PhotoId>(photos.begin(), photos.end()));
    m_grid->select({ photos.begin(), photos.begin() + (photos.empty() ? 0 : 1) });
    m_grid->setFocus();
}

} // namespace rapporteur
