#include "editing/models/ListRoles.h"
#include "editing/photos/PhotoCommands.h"
#include "editing/pictures/Thumbnails.h"
#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/photos/FramingDialog.h"
#include "ui/photos/HandoutDialog.h"
#include "ui/photos/LeavingDialog.h"
#include "ui/photos/PhotoDesk.h"
#include "ui/photos/PhotoFilterBar.h"
#include "ui/photos/PhotoGridView.h"
#include "ui/photos/TemplateDialog.h"
#include "ui/window/NewsroomView.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace rapporteur;
using namespace rapporteur::test;

/// The photo desk as a photo editor works at it: by keys where that is fast, by mouse where it is plain.
class PhotoDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seed.reset(); }

    void opensByKeyAndClosesByEscape();
    void ratesAndPicksByKeys();
    void filtersByWhatIsMissing();
    void appliesATemplateToTheSelection();
    void setsAHandout();
    void cropsByMouseAndWarns();
    void movesACropByKeys();
    void hidesAFaceUnderAMask();
    void showsWhatLeavesAndWhatStays();
    void showsThumbnails();
    void keepsItsPlaceWhilePhotosComeAndGo();
    void holdsFiveThousandPhotos();

private:
    PhotoDesk& desk() { return m_seed->window().view()->photoDesk(); }
    PhotoGridView& grid() { return desk().grid(); }
    const Photo& photo(const QString& id) { return m_seed->workspace().photo(PhotoId(id)); }
    QAction& action(const QString& name) { return *desk().findChild<QAction*>(name); }
    int shown() { return grid().model()->rowCount(); }
    void select(const QStringList& ids)
    {
        std::vector<PhotoId> photos;
        for (const QString& id : ids)
            photos.emplace_back(id);
        grid().select(photos);
        grid().setFocus();
    }
    void addPhotos(int count);

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void PhotoDeskTest::init()
{
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
    addPhotos(4);
    m_seed->key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk().isVisible());
}

/// Photos whose originals are missing: p1, p2 …
void PhotoDeskTest::addPhotos(int count)
{
    std::vector<RecordChange> changes;
    const int first = static_cast<int>(m_seed->workspace().registry().photos.size());
    for (int number = first; number < first + count; ++number) {
        Photo added;
        added.id = PhotoId(u"p%1"_s.arg(number));
        added.file = u"IMG_%1.jpg"_s.arg(number);
        added.sha256 = QByteArray::number(number).rightJustified(64, '0');
        changes.push_back({ std::nullopt, Record(added) });
    }
    m_seed->workspace().change(u"Add"_s, std::move(changes));
}

void PhotoDeskTest::opensByKeyAndClosesByEscape()
{
    QCOMPARE(shown(), 5);
    QCOMPARE(QApplication::focusWidget(), &grid());
    m_seed->key(Qt::Key_Escape);
    QVERIFY(!desk().isVisible());
    QVERIFY(m_seed->window().view()->showsArticle());
}

void PhotoDeskTest::ratesAndPicksByKeys()
{
    m_seed->key(Qt::Key_Home);
    m_seed->key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(grid().selectedPhotos().size(), size_t(5));
    m_seed->key(Qt::Key_3);
    QCOMPARE(photo(u"p4"_s).rating, 3);
    select({ u"p2"_s });
    m_seed->key(Qt::Key_5);
    m_seed->key(Qt::Key_P);
    QCOMPARE(photo(u"p2"_s).rating, 5);
    QCOMPARE(photo(u"p2"_s).pick, PhotoPick::Pick);
    QCOMPARE(photo(u"p1"_s).rating, 3);
    QCOMPARE(grid().selectedPhotos(), std::vector { PhotoId(u"p2"_s) });
    for (int step = 0; step < 3; ++step)
        m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(photo(u"p2"_s).rating, 0);
    QCOMPARE(photo(u"p2"_s).pick, PhotoPick::None);
}

void PhotoDeskTest::filtersByWhatIsMissing()
{
    changePhotos(m_seed->workspace(), { PhotoId(u"p1"_s) }, u"Prepare"_s, [](Photo& changed) {
        changed.caption = Caption { paragraph(u"Talks."_s) };
        changed.alt = u"A room"_s;
    });
    const auto toggle = [this](const QString& text) {
        for (auto* button : desk().filters().findChildren<QToolButton*>()) {
            if (button->text() == text)
                button->click();
        }
    };
    toggle(u"Needs caption"_s);
    QCOMPARE(shown(), 3);
    toggle(u"Needs caption"_s);
    toggle(u"Needs alt text"_s);
    QCOMPARE(shown(), 3);
    toggle(u"Needs alt text"_s);
    QCOMPARE(shown(), 5);
}

void PhotoDeskTest::appliesATemplateToTheSelection()
{
    select({ u"p1"_s, u"p2"_s, u"p3"_s });
    const int before = m_seed->workspace().undoStack().count();
    m_seed->whenDialogOpens([](QDialog& dialog) {
        const auto field = [&](TemplateField wanted) { return dialog.findChild<QLineEdit*>(u"field%1"_s.arg(static_cast<int>(wanted))); };
        QVERIFY(!dialog.findChild<QPushButton*>(u"apply"_s)->isEnabled());
        QTest::keyClicks(field(TemplateField::Credit), u"Institute"_s);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"apply"_s), Qt::LeftButton);
    });
    m_seed->key(Qt::Key_T);
    QCOMPARE(photo(u"p3"_s).credit, u"Institute"_s);
    QCOMPARE(photo(u"p4"_s).credit, QString());
    QCOMPARE(m_seed->workspace().undoStack().count(), before + 1);
    QCOMPARE(grid().selectedPhotos().size(), size_t(3));
}

void PhotoDeskTest::setsAHandout()
{
    select({ u"p1"_s });
    m_seed->whenDialogOpens([](QDialog& dialog) {
        dialog.findChild<QCheckBox*>()->click();
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"giver"_s), u"Embassy"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"expires"_s), u"2099-12-31"_s);
        dialog.accept(); // not by OK: nothing is written
    });
    action(u"handout"_s).trigger();
    QVERIFY(!photo(u"p1"_s).handout);
    m_seed->whenDialogOpens([](QDialog& dialog) {
        dialog.findChild<QCheckBox*>()->click();
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"giver"_s), u"Embassy"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"expires"_s), u"2099-12"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    action(u"handout"_s).trigger();
    QVERIFY(photo(u"p1"_s).handout);
    QCOMPARE(photo(u"p1"_s).handout->giver, u"Embassy"_s);
    QCOMPARE(photo(u"p1"_s).handout->expires.text(), u"2099-12"_s);
}

void PhotoDeskTest::cropsByMouseAndWarns()
{
    select({ u"pcac-group"_s });
    m_seed->whenDialogOpens([](QDialog& dialog) {
        auto& framing = dynamic_cast<FramingDialog&>(dialog);
        QTRY_VERIFY(!framing.view().pictureSize().isEmpty());
        framing.findChild<QListWidget*>(u"parts"_s)->setCurrentRow(2); // the square
        FramingView& view = framing.view();
        const auto drag = [&view](QPointF from, QPointF to) {
            QTest::mousePress(&view, Qt::LeftButton, {}, from.toPoint());
            QTest::mouseMove(&view, ((from + to) / 2).toPoint());
            QTest::mouseMove(&view, to.toPoint());
            QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
        };
        drag(view.placeOf(0.02, 0.1), view.placeOf(0.6, 0.98));
        QVERIFY(framing.framing().crops.square);
        const Region box = *framing.framing().crops.square;
        const QSize size = view.pictureSize();
        QVERIFY(qAbs(box.width * size.width() - box.height * size.height()) < 2);
        QVERIFY2(framing.warnings().contains(u"Yang Yi"_s), qPrintable(framing.warnings()));
        QVERIFY(framing.findChild<QLabel*>(u"warnings"_s)->isVisible());
        QVERIFY(framing.findChild<QLabel*>(u"shorterCaption"_s)->text().startsWith(u"Front row, left to right: ADM Gary Roughead"_s));
        QTest::keyClick(&framing, Qt::Key_Return);
    });
    m_seed->key(Qt::Key_C);
    QVERIFY(photo(u"pcac-group"_s).crops.square);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!photo(u"pcac-group"_s).crops.square);
}

void PhotoDeskTest::movesACropByKeys()
{
    select({ u"pcac-group"_s });
    m_seed->whenDialogOpens([](QDialog& dialog) {
        auto& framing = dynamic_cast<FramingDialog&>(dialog);
        QTRY_VERIFY(!framing.view().pictureSize().isEmpty());
        framing.findChild<QListWidget*>(u"parts"_s)->setCurrentRow(2);
        QTest::mouseClick(framing.findChild<QPushButton*>(u"suggest"_s), Qt::LeftButton);
        const Region suggested = *framing.framing().crops.square;
        QTest::keyClick(&framing.view(), Qt::Key_Right);
        QVERIFY(qAbs(framing.framing().crops.square->x - suggested.x - 0.01) < 1e-9);
        QTest::keyClick(&framing.view(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(framing.framing().crops.square->width < suggested.width);
        QTest::mouseClick(framing.findChild<QPushButton*>(u"clear"_s), Qt::LeftButton);
        QVERIFY(!framing.framing().crops.square);
    });
    m_seed->key(Qt::Key_C);
    QVERIFY(!photo(u"pcac-group"_s).crops.square);
}

void PhotoDeskTest::hidesAFaceUnderAMask()
{
    select({ u"pcac-group"_s });
    m_seed->whenDialogOpens([](QDialog& dialog) {
        auto& framing = dynamic_cast<FramingDialog&>(dialog);
        QTRY_VERIFY(!framing.view().pictureSize().isEmpty());
        QTest::mouseClick(framing.findChild<QPushButton*>(u"addBox"_s), Qt::LeftButton);
        QTest::keyClick(&framing.view(), Qt::Key_Down);
        QTest::keyClick(&framing, Qt::Key_Return);
    });
    m_seed->key(Qt::Key_C);
    QCOMPARE(photo(u"pcac-group"_s).masks.size(), size_t(1));
    QCOMPARE(photo(u"pcac-group"_s).masks[0].kind, MaskKind::Box);
}

void PhotoDeskTest::showsWhatLeavesAndWhatStays()
{
    changePhotos(m_seed->workspace(), { PhotoId(u"pcac-group"_s) }, u"Prepare"_s,
        [](Photo& changed) { changed.instructions = u"Not before Monday"_s; });
    select({ u"pcac-group"_s });
    m_seed->whenDialogOpens([](QDialog& dialog) {
        const auto trees = dialog.findChildren<QTreeWidget*>();
        QCOMPARE(trees.size(), 2);
        QVERIFY(!trees[0]->findItems(u"Credit"_s, Qt::MatchExactly).isEmpty());
        for (int row = 0; row < trees[0]->topLevelItemCount(); ++row)
            QVERIFY(!trees[0]->topLevelItem(row)->text(1).contains(u"Monday"_s));
        QTRY_VERIFY(trees[1]->topLevelItemCount() > 0);
        dialog.reject();
    });
    m_seed->key(Qt::Key_L);
}

void PhotoDeskTest::showsThumbnails()
{
    Thumbnails& thumbnails = m_seed->window().newsroom()->thumbnails;
    const QByteArray sha256 = photo(u"pcac-group"_s).sha256;
    QTRY_VERIFY(!thumbnails.smallImage(sha256).isNull());
    QVERIFY(thumbnails.smallImage(sha256).width() <= Thumbnails::smallSide);
    QTRY_VERIFY(thumbnails.isUnavailable(photo(u"p1"_s).sha256));
}

void PhotoDeskTest::keepsItsPlaceWhilePhotosComeAndGo()
{
    select({ u"p2"_s, u"p3"_s });
    addPhotos(40);
    QCOMPARE(grid().selectedPhotos(), (std::vector { PhotoId(u"p2"_s), PhotoId(u"p3"_s) }));
    QCOMPARE(grid().currentIndex().data(IdRole).toString(), u"p2"_s);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(shown(), 5);
    QCOMPARE(grid().selectedPhotos().size(), size_t(2));
}

void PhotoDeskTest::holdsFiveThousandPhotos()
{
    addPhotos(5'000);
    QCOMPARE(shown(), 5'005);
    m_seed->key(Qt::Key_End);
    QVERIFY(!grid().visualRect(grid().currentIndex()).intersected(grid().viewport()->rect()).isEmpty());
    QCOMPARE(grid().currentIndex().row(), 5'004);
    m_seed->key(Qt::Key_4);
    QCOMPARE(m_seed->workspace().photo(grid().selectedPhotos().front()).rating, 4);
    QCOMPARE(grid().currentIndex().row(), 5'004);
}

RAPPORTEUR_WINDOW_TEST_MAIN(PhotoDeskTest)
#include "PhotoDeskTest.moc"
