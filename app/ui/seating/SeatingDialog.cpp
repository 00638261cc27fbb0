#include "ui/seating/SeatingDialog.h"

#include "core/rules/CaptionChecks.h"
#include "core/rules/NameRules.h"
#include "editing/models/ProblemListModel.h"
#include "ui/appearance/LineIcon.h"
#include "ui/captions/CaptionDialog.h"
#include "ui/problems/ProblemDelegate.h"
#include "ui/seating/CanvasFaces.h"
#include "ui/seating/PasteCaptionDialog.h"
#include "ui/seating/SeatingPanel.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int pictureWidth = 2400;
constexpr double faceStep = 0.004; // of the picture
constexpr double zoomStep = 1.25;
constexpr int mostProblems = 3;

using K = QKeySequence;

} // namespace

SeatingDialog::SeatingDialog(Workspace& workspace, Pictures& pictures, const PhotoId& photo, QWidget* parent)
    : QDialog(parent, Qt::Window), m_workspace(workspace), m_pictures(workspace.mediaPath(), pictures, nullptr, pictureWidth),
      m_desk(workspace, photo), m_book(Rulebook::load()), m_canvas(new PhotoCanvas(this)), m_panel(new SeatingPanel(m_desk, this)),
      m_bar(new QToolBar(this)), m_caption(new QLabel(this)), m_problems(new ProblemListModel(this)), m_problemBox(new QWidget(this)), m_problemList(new QListView(m_problemBox))
{
    const Photo* shown = m_desk.photo();
    const QString name = shown ? (shown->headline.isEmpty() ? shown->file.section(u'/', -1) : shown->headline) : photo.text();
    setWindowTitle(tr("Seat the People: %1").arg(name));
    setWindowModality(Qt::WindowModal);
    if (parent)
        resize(parent->window()->size());
    else
        resize(1280, 720);
    buildLayout();
    buildCommands();
    connectCanvas();
    connect(&m_pictures, &Thumbnails::ready, this, &SeatingDialog::showPicture);
    connect(&m_pictures, &Thumbnails::unavailable, this, [this] { m_canvas->setMessage(tr("The picture is missing or cannot be read. People can be named all the same.")); });
    connect(&m_desk, &SeatingDesk::changed, this, [this] {
        showFaces();
        showCaption();
    });
    connect(m_panel, &SeatingPanel::choiceChanged, this, &SeatingDialog::showFaces);
    m_canvas->setMessage(tr("The picture is being read…"));
    showPicture();
    showCaption();
    m_panel->focusName();
}

SeatingDialog::~SeatingDialog() = default;

QString SeatingDialog::caption() const
{
    return m_caption->text();
}

void SeatingDialog::buildLayout()
{
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setMargin(10);
    QFont font = m_caption->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_caption->setFont(font);
    m_caption->setMinimumHeight(QFontMetrics(font).lineSpacing() * 2 + 20);
    m_problemList->setObjectName(u"problems"_s);
    m_problemList->setModel(m_problems);
    m_problemList->setItemDelegate(new ProblemDelegate(m_problemList));
    m_problemList->setAccessibleName(tr("What does not fit together"));
    m_problemList->setWordWrap(true);
    m_problemList->setFrameShape(QFrame::NoFrame);
    m_problemList->setResizeMode(QListView::Adjust);
    m_problemList->viewport()->setAutoFillBackground(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({ 18, 18 });
    auto* photo = new QVBoxLayout;
    photo->setSpacing(0);
    photo->addWidget(m_canvas, 1);
    photo->addWidget(m_caption);
    // In a widget of its own: a layout whose only widget is hidden would hold the photo narrow.
    auto* problems = new QHBoxLayout(m_problemBox);
    problems->setContentsMargins(6, 0, 6, 0);
    problems->addWidget(m_problemList);
    photo->addWidget(m_problemBox);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(photo, 1);
    middle->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(middle, 1);
    connect(m_problemList, &QListView::clicked, this, [this](const QModelIndex& index) { showProblem(index.row()); });
    connect(m_problemList, &QListView::activated, this, [this](const QModelIndex& index) { showProblem(index.row()); });
}

QAction* SeatingDialog::addCommand(
    const QString& text, const QString& icon, const QKeySequence& key, const std::function<void()>& work)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    if (!key.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'&').remove(u'…'), key.toString(K::NativeText)));
    connect(action, &QAction::triggered, this, work);
    addAction(action);
    m_commands << action;
    if (!icon.isEmpty()) {
        action->setIcon(lineIcon(icon));
        m_bar->addAction(action);
    }
    return action;
}

void SeatingDialog::buildCommands()
{
    const auto iconOnly = [this](QAction* action) {
        qobject_cast<QToolButton*>(m_bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    };
    iconOnly(addCommand(tr("Undo"), u"undo"_s, K(Qt::CTRL | Qt::Key_Z), [this] { m_workspace.undoStack().undo(); }));
    iconOnly(addCommand(tr("Redo"), u"redo"_s, K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_workspace.undoStack().redo(); }));
    m_bar->addSeparator();
    addCommand(tr("Next Row"), u"row"_s, K(Qt::CTRL | Qt::Key_Return), [this] { m_desk.startRow(); });
    addCommand(tr("Unidentified"), u"unidentified"_s, K(Qt::CTRL | Qt::Key_U), [this] { m_panel->takeUnidentified(); });
    addCommand(tr("Not Pictured"), u"notpictured"_s, K(Qt::CTRL | Qt::Key_J), [this] { m_panel->takeNotPictured(); });
    addCommand(tr("Paste a Caption…"), u"takeapart"_s, K(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { pasteCaption(); });
    addCommand(tr("Words of the Caption…"), u"words"_s, K(Qt::CTRL | Qt::Key_E), [this] {
        CaptionDialog(m_workspace, m_desk.seating().photoId(), this).exec();
        m_panel->focusName();
    });
    auto* space = new QWidget(m_bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    iconOnly(addCommand(tr("Smaller"), u"zoomout"_s, K(Qt::CTRL | Qt::Key_Minus), [this] { m_canvas->zoomBy(1 / zoomStep); }));
    iconOnly(addCommand(tr("Whole Photo"), u"zoomfit"_s, K(Qt::CTRL | Qt::Key_0), [this] { m_canvas->fit(); }));
    QAction* larger = addCommand(tr("Larger"), u"zoomin"_s, K(Qt::CTRL | Qt::Key_Plus), [this] { m_canvas->zoomBy(zoomStep); });
    larger->setShortcuts({ K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal) });
    iconOnly(larger);
    m_bar->addSeparator();
    addCommand(tr("Done"), u"check"_s, K(Qt::CTRL | Qt::Key_W), [this] { accept(); });

    addCommand(tr("Next Person"), {}, K(Qt::CTRL | Qt::Key_Down), [this] { m_desk.selectNext(1); });
    addCommand(tr("Previous Person"), {}, K(Qt::CTRL | Qt::Key_Up), [this] { m_desk.selectNext(-1); });
    addCommand(tr("Earlier in the Caption"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { m_desk.moveSelected(-1); });
    addCommand(tr("Later in the Caption"), {}, K(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { m_desk.moveSelected(1); });
    addCommand(tr("Look at the Face"), {}, K(Qt::Key_F2), [this] {
        const Slot* slot = m_desk.selected() ? m_desk.seating().slot(*m_desk.selected()) : nullptr;
        const auto region = slot ? slot->region : m_desk.marked();
        region ? m_canvas->zoomTo(*region) : m_canvas->fit();
    });
    addCommand(tr("To the Photo and Back"), {}, K(Qt::Key_F6), [this] { m_canvas->hasFocus() ? m_panel->focusName() : m_canvas->setFocus(); });
    const std::tuple<Qt::Key, int, int> ways[] { { Qt::Key_Left, -1, 0 }, { Qt::Key_Right, 1, 0 }, { Qt::Key_Up, 0, -1 }, { Qt::Key_Down, 0, 1 } };
    for (const auto& [key, right, down] : ways) {
        addCommand(tr("Move the Face"), {}, K(Qt::ALT | key), [this, right = right, down = down] { m_desk.moveFace(right * faceStep, down * faceStep); });
        addCommand(tr("Resize the Face"), {}, K(Qt::ALT | Qt::SHIFT | key), [this, right = right, down = down] { m_desk.resizeFace(right * faceStep, down * faceStep); });
    }
}

void SeatingDialog::connectCanvas()
{
    connect(m_canvas, &PhotoCanvas::clicked, this, [this](const QPointF& at) {
        m_desk.markAt(at.x(), at.y());
        m_canvas->setSight(at);
        m_panel->focusName();
    });
    connect(m_canvas, &PhotoCanvas::drawn, this, [this](const Region& region) {
        m_desk.mark(region);
        m_panel->focusName();
    });
    connect(m_canvas, &PhotoCanvas::faceChanged, this, [this](int id, const Region& region) {
        const std::vector<Seat> seats = m_desk.seating().seats();
        if (id == markedFaceId)
            m_desk.mark(region);
        else if (id >= 0 && id < static_cast<int>(seats.size()))
            m_desk.setFace(seats[static_cast<size_t>(id)], region);
    });
    connect(m_canvas, &PhotoCanvas::typed, this, [this](const QString& text) {
        m_panel->focusName();
        m_panel->name().insert(text);
        Q_EMIT m_panel->name().textEdited(m_panel->name().text());
    });
}

void SeatingDialog::showPicture()
{
    const QImage image = m_desk.photo() ? m_pictures.image(m_desk.photo()->sha256) : QImage();
    if (image.isNull())
        return;
    m_desk.setPictureSize(image.size());
    m_canvas->setImage(image);
    showFaces();
}

void SeatingDialog::showFaces()
{
    const SeatChoice* choice = m_panel->choice();
    m_canvas->setFaces(canvasFaces(m_desk, m_problems->problems(), choice && !m_panel->name().text().isEmpty() ? choice->title : QString()));
    moveSight();
}

/// With the keyboard, the next face is likely as far on as the last one was.
void SeatingDialog::moveSight()
{
    const Photo* photo = m_desk.photo();
    if (!photo || m_desk.marked() || m_canvas->hasFocus() || m_desk.currentRow() >= photo->rows.size())
        return;
    if (const auto next = likelyNext(photo->rows[m_desk.currentRow()].people))
        m_canvas->setSight({ next->x + next->width / 2, next->y + next->height / 2 });
}

void SeatingDialog::showCaption()
{
    const Photo* photo = m_desk.photo();
    if (!photo)
        return reject();
    const PhotoWording wording(m_workspace.registry(), m_book);
    const QString text = wording.caption(*photo);
    m_caption->setText(text.isEmpty() ? tr("The caption will stand here.") : text);
    m_caption->setForegroundRole(text.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    Findings findings({ RecordKind::Photo, photo->id.text(), {} });
    checkSeats(*photo, wording.contextOf(*photo), findings);
    m_problems->setProblems(findings.takeProblems());
    m_canvas->setAccessibleDescription(m_caption->text());
    const int lines = std::min(mostProblems, m_problems->rowCount());
    m_problemBox->setVisible(lines > 0);
    m_problemList->setFixedHeight(lines * (fontMetrics().lineSpacing() + 10) + 6);
    showFaces();
}

void SeatingDialog::showProblem(int row)
{
    const auto seat = seatAtPointer(*m_desk.photo(), m_problems->problem(row).place.pointer);
    if (seat)
        m_desk.select(seat);
}

void SeatingDialog::pasteCaption()
{
    PasteCaptionDialog dialog(m_workspace, m_desk.seating().photoId(), this);
    dialog.exec();
    m_panel->focusName();
}

} // namespace rapporteur
