#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/seating/PasteCaptionDialog.h"
#include "ui/seating/PhotoCanvas.h"
#include "ui/seating/SeatingDialog.h"
#include "ui/seating/SeatingPanel.h"
#include "ui/window/NewsroomView.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QWheelEvent>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

const QString seedCaption = u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim "
                            "Marshall, Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s;

/// The middles of the five faces in front, left to right, in fractions of the seed's photo.
const std::vector<QPointF> frontFaces { { 0.12, 0.51 }, { 0.31, 0.51 }, { 0.50, 0.51 }, { 0.69, 0.51 }, { 0.88, 0.51 } };
const QPointF backFace(0.27, 0.27);

} // namespace

/// Who stands where in a photo, named as a person at the desk does it.
class SeatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesTheSeedsCaptionByClickingFiveFaces();
    void printsNobodyWithoutAPhotoRelease();
    void startsTheNextRowWithEnterOnNothing();
    void seatsFromTheKeyboardAlone();
    void dragsAFaceToWhereItIs();
    void warnsWhenFacesAndOrderDisagree();
    void seatsUnidentifiedAndNotPictured();
    void seatsSomebodyNew();
    void startsFromAPastedCaption();
    void zoomsAndPansByMouseAndKeys();
    void undoesStepByStep();
    void leavesSomebodyOutBySlot();

private:
    void click(const QPointF& face, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void seat(const QPointF& face, const QString& letters);
    void seatFrontRow();
    void choose(const QString& label, int index);
    const Photo& photo() { return *m_dialog->desk().photo(); }

    std::unique_ptr<SeedNewsroom> m_seed;
    std::unique_ptr<SeedWindow> m_window;
    std::unique_ptr<SeatingDialog> m_dialog;
};

void SeatingTest::init()
{
    if (!m_seed)
        m_seed = std::make_unique<SeedNewsroom>();
    m_window = std::make_unique<SeedWindow>(*m_seed);
    m_window->change<Photo>(u"pcac-group"_s, [](Photo& photo) { photo.rows.clear(); });
    m_window->workspace().undoStack().clear();
    m_dialog = std::make_unique<SeatingDialog>(
        m_window->workspace(), m_window->window().newsroom()->pictures, PhotoId(u"pcac-group"_s), &m_window->window());
    m_dialog->resize(1280, 720);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->canvas().hasImage(), 20'000);
}

void SeatingTest::cleanup()
{
    m_dialog.reset();
    m_window.reset();
}

void SeatingTest::click(const QPointF& face, Qt::KeyboardModifiers modifiers)
{
    PhotoCanvas& canvas = m_dialog->canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, modifiers, canvas.toWidget(face).toPoint());
}

void SeatingTest::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_dialog->focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void SeatingTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_dialog->windowHandle(), key, modifiers);
}

void SeatingTest::seat(const QPointF& face, const QString& letters)
{
    click(face);
    type(letters);
    key(Qt::Key_Return);
}

void SeatingTest::seatFrontRow()
{
    const QStringList letters { u"ro"_s, u"ji"_s, u"ma"_s, u"wu"_s, u"ya"_s };
    for (qsizetype index = 0; index < letters.size(); ++index)
        seat(frontFaces[static_cast<size_t>(index)], letters[index]);
}

/// Chooses a line of the box that this label belongs to, as a user does.
void SeatingTest::choose(const QString& label, int index)
{
    for (QLabel* each : m_dialog->findChildren<QLabel*>()) {
        if (QString(each->text()).remove(u'&') != label)
            continue;
        auto* box = qobject_cast<QComboBox*>(each->buddy());
        QVERIFY(box && box->isVisible());
        box->setFocus();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        return;
    }
    QFAIL(qPrintable(u"no box “%1”"_s.arg(label)));
}

void SeatingTest::writesTheSeedsCaptionByClickingFiveFaces()
{
    // Given the seed's photo without rows, whose people agreed to be named in it
    choose(u"Photo releases on file"_s, 1);
    // When each of the five faces in front is clicked and two letters and Enter are typed
    seat(frontFaces[0], u"ro"_s);
    QCOMPARE(m_dialog->caption(), u"Front row, left to right: ADM Gary Roughead (USN, ret.)"_s);
    seat(frontFaces[1], u"ji"_s);
    seat(frontFaces[2], u"ma"_s);
    seat(frontFaces[3], u"wu"_s);
    seat(frontFaces[4], u"ya"_s);
    // Then the caption is the seed's
    QCOMPARE(m_dialog->caption(), seedCaption);
    // And every face is where it was clicked
    const std::vector<Slot>& row = photo().rows.front().people;
    QCOMPARE(row.size(), size_t(5));
    for (size_t index = 0; index < row.size(); ++index) {
        const Region& region = row[index].region.value();
        QVERIFY(QRectF(region.x, region.y, region.width, region.height).contains(frontFaces[index]));
    }
    // And nothing is left to be mended
    QVERIFY(!m_dialog->findChild<QListView*>(u"problems"_s)->isVisible());
}

void SeatingTest::printsNobodyWithoutAPhotoRelease()
{
    seat(frontFaces[0], u"ro"_s);
    QCOMPARE(m_dialog->caption(), u"Front row, left to right: unidentified"_s);
    // The releases of the whole event count for the photo
    choose(u"Photo releases on file"_s, 2);
    QCOMPARE(m_dialog->caption(), u"Front row, left to right: ADM Gary Roughead (USN, ret.)"_s);
    QVERIFY(m_window->workspace().registry().events.find(photo().event)->released);
}

void SeatingTest::startsTheNextRowWithEnterOnNothing()
{
    choose(u"Photo releases on file"_s, 1);
    seatFrontRow();
    key(Qt::Key_Return);
    QCOMPARE(photo().rows.size(), size_t(1)); // an empty row is not kept
    seat(backFace, u"pa"_s);
    QCOMPARE(photo().rows.size(), size_t(2));
    QCOMPARE(m_dialog->caption(), seedCaption + u"; Back row, left to right: USIP Senior Asia Advisor John Park"_s);
    // A third one makes the second the second
    key(Qt::Key_Return);
    seat({ 0.5, 0.1 }, u"ha"_s);
    QCOMPARE(photo().rows[1].lead, u"Second row, left to right"_s);
    QCOMPARE(photo().rows[2].lead, u"Back row, left to right"_s);
}

void SeatingTest::seatsFromTheKeyboardAlone()
{
    choose(u"Photo releases on file"_s, 1);
    // Names first, without any face
    m_dialog->panel().focusName();
    type(u"ro"_s);
    key(Qt::Key_Return);
    type(u"ji"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_dialog->caption(), u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye"_s);
    // Then the sight is moved to the first face and marks it; Enter takes whom the caption names next
    key(Qt::Key_F6);
    QVERIFY(m_dialog->canvas().hasFocus());
    for (int step = 0; step < 8; ++step)
        key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Return);
    QVERIFY(m_dialog->desk().marked());
    QVERIFY(m_dialog->panel().name().hasFocus());
    key(Qt::Key_Return);
    const auto region = photo().rows[0].people[0].region;
    QVERIFY(region);
    QVERIFY(QRectF(region->x, region->y, region->width, region->height).contains({ 0.10, 0.50 }));
    // The face is moved and made larger by keys
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(*m_dialog->desk().selected(), (Seat { 0, 0 }));
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(photo().rows[0].people[0].region->x > region->x);
    QVERIFY(photo().rows[0].people[0].region->height > region->height);
    // And the order is changed
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(photo().rows[0].people[1].person, PersonId(u"roughead"_s));
    key(Qt::Key_Delete);
    QCOMPARE(photo().rows[0].people.size(), size_t(1));
}

void SeatingTest::dragsAFaceToWhereItIs()
{
    seat(frontFaces[0], u"ro"_s);
    PhotoCanvas& canvas = m_dialog->canvas();
    const QPoint from = canvas.toWidget(frontFaces[0]).toPoint();
    const QPoint to = canvas.toWidget(frontFaces[1]).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, (from + to) / 2);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    const Region region = photo().rows[0].people[0].region.value();
    QVERIFY(QRectF(region.x, region.y, region.width, region.height).contains(frontFaces[1]));
    QVERIFY(!m_dialog->desk().marked());
}

void SeatingTest::warnsWhenFacesAndOrderDisagree()
{
    seat(frontFaces[1], u"ji"_s);
    seat(frontFaces[0], u"ro"_s);
    auto* problems = m_dialog->findChild<QListView*>(u"problems"_s);
    QTRY_VERIFY(problems->isVisible());
    QCOMPARE(problems->model()->index(0, 0).data().toString(), u"Ji Zhiye stands right of Gary Roughead in the photo, but comes before in the caption."_s);
    // Nothing is changed by itself, and clicking the warning leads to the person
    QCOMPARE(photo().rows[0].people[0].person, PersonId(u"ji"_s));
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualRect(problems->model()->index(0, 0)).center());
    QCOMPARE(*m_dialog->desk().selected(), (Seat { 0, 1 }));
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!problems->isVisible());
}

void SeatingTest::seatsUnidentifiedAndNotPictured()
{
    choose(u"Photo releases on file"_s, 1);
    seat(frontFaces[0], u"ro"_s);
    click(frontFaces[1]);
    key(Qt::Key_U, Qt::ControlModifier);
    type(u"pa"_s);
    key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_dialog->caption(),
        u"Front row, left to right: ADM Gary Roughead (USN, ret.), unidentified; not pictured: USIP Senior Asia Advisor John Park"_s);
    // Somebody unidentified is named later by selecting the face
    seat(frontFaces[1], u"ji"_s);
    QCOMPARE(photo().rows[0].people[1].person, PersonId(u"ji"_s));
    QVERIFY(!photo().rows[0].people[1].unidentified);
}

void SeatingTest::seatsSomebodyNew()
{
    choose(u"Photo releases on file"_s, 1);
    click(frontFaces[0]);
    type(u"Jane Doe"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_dialog->caption(), u"Front row, left to right: Jane Doe"_s);
    const Person* person = m_window->workspace().registry().people.find(photo().rows[0].people[0].person);
    QVERIFY(person && !person->listed);
    // One step: person and seat go together
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(photo().rows.empty());
    QVERIFY(!m_window->workspace().registry().people.contains(PersonId(u"jane-doe"_s)));
}

void SeatingTest::startsFromAPastedCaption()
{
    choose(u"Photo releases on file"_s, 1);
    auto* timer = new QTimer(m_dialog.get()); // the dialog runs in a loop of its own
    connect(timer, &QTimer::timeout, m_dialog.get(), [timer] {
        auto* dialog = qobject_cast<PasteCaptionDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        dialog->findChild<QPlainTextEdit*>()->setPlainText(u"Delegates meet in Beijing. "_s + seedCaption + u". The talks lasted two days."_s);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    });
    timer->start(1);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(photo().rows.size(), size_t(1));
    QCOMPARE(photo().rows[0].people.size(), size_t(5));
    QCOMPARE(m_dialog->caption(), u"Delegates meet in Beijing. "_s + seedCaption + u". The talks lasted two days."_s);
    // The faces are clicked from left to right: Enter takes whom the caption names next
    for (const QPointF& face : frontFaces) {
        click(face);
        key(Qt::Key_Return);
    }
    for (const Slot& slot : photo().rows[0].people)
        QVERIFY(slot.region);
    QCOMPARE(photo().rows[0].people.size(), size_t(5));
    QVERIFY(photo().rows[0].people[3].region->x < photo().rows[0].people[4].region->x);
}

void SeatingTest::zoomsAndPansByMouseAndKeys()
{
    PhotoCanvas& canvas = m_dialog->canvas();
    QVERIFY(canvas.width() > 900); // all of the window but the panel
    QCOMPARE(canvas.zoom(), 1.0);
    key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(canvas.zoom() > 1.1);
    const QPointF face = canvas.toPicture({ 200, 200 });
    canvas.setFocus();
    key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(canvas.toPicture({ 200, 200 }).x() > face.x());
    // A wheel zooms where it is, once the picture is larger than the window on both sides
    for (int step = 0; step < 6; ++step)
        key(Qt::Key_Plus, Qt::ControlModifier);
    const QPointF at = QRectF(canvas.rect()).center() + QPointF(20, 30);
    const QPointF under = canvas.toPicture(at);
    QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, { 0, 240 }, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &wheel);
    QVERIFY((canvas.toPicture(at) - under).manhattanLength() < 0.01);
    // What is clicked is marked where it is in the picture
    click(frontFaces[1]);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(canvas.zoom(), 1.0);
}

void SeatingTest::undoesStepByStep()
{
    choose(u"Photo releases on file"_s, 1);
    seatFrontRow();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(photo().rows[0].people.size(), size_t(4));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialog->caption(), seedCaption);
    for (int step = 0; step < 6; ++step)
        key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(photo().rows.empty());
    QVERIFY(!photo().released);
}

void SeatingTest::leavesSomebodyOutBySlot()
{
    choose(u"Photo releases on file"_s, 1);
    seatFrontRow();
    click(frontFaces[1]);
    choose(u"His or her photo release"_s, 2);
    QVERIFY(m_dialog->caption().contains(u"(USN, ret.), unidentified, USIP President"_s));
    choose(u"His or her photo release"_s, 0);
    QCOMPARE(m_dialog->caption(), seedCaption);
}

RAPPORTEUR_WINDOW_TEST_MAIN(SeatingTest)

#include "SeatingTest.moc"
