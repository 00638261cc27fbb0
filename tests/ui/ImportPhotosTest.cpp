#include "editing/photos/PhotoTemplate.h"
#include "support/imaging/TestPicture.h"
#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/notices/NoticeBar.h"
#include "ui/photos/ImportPhotosDialog.h"
#include "ui/photos/PhotoDesk.h"
#include "ui/photos/PhotoGridView.h"
#include "ui/window/NewsroomView.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace rapporteur;
using namespace rapporteur::test;

/// A shoot comes into the newsroom: from the menu, by a drop, with questions, and not at all when it is stopped.
class ImportPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seed.reset(); }

    void importsAFolderFromTheMenu();
    void opensForAFolderThatIsDropped();
    void leavesNothingWhenStopped();
    void asksWhereAFileContradictsItself();
    void proposesTheEventAndAppliesATemplate();
    void saysThatAFolderHoldsNoPictures();

private:
    ImportPhotosDialog& dialog() { return *m_seed->find<ImportPhotosDialog>(); }
    QPushButton& button(const QString& name) { return *dialog().findChild<QPushButton*>(name); }
    QString summary() { return dialog().findChild<QLabel*>(u"summary"_s)->text(); }
    QString picture(const QString& name, double level)
    {
        return TestPicture::solid({ 90, 60 }, { level, 80, 120 }).write(m_seed->filePath(name));
    }
    void open(const QString& folder)
    {
        m_seed->command(u"Import Photos"_s)->trigger();
        Ask::answerNext(m_seed->filePath(folder));
        QTest::mouseClick(&button(u"chooseFolder"_s), Qt::LeftButton);
    }
    bool isReviewed() { return button(u"import"_s).isVisible(); }
    size_t photoCount() { return m_seed->workspace().registry().photos.size(); }
    QStringList originals() { return QDir(m_seed->workspace().mediaPath()).entryList(QDir::Files | QDir::Hidden); }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void ImportPhotosTest::init()
{
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
    QVERIFY(QDir(m_seed->filePath({})).mkpath(u"shoot/day 2"_s));
}

void ImportPhotosTest::importsAFolderFromTheMenu()
{
    for (int number = 1; number <= 4; ++number)
        picture(u"shoot/IMG_%1.jpg"_s.arg(number), number * 20);
    QVERIFY(QFile::copy(m_seed->filePath(u"shoot/IMG_1.jpg"_s), m_seed->filePath(u"shoot/day 2/again.jpg"_s)));
    QFile broken(m_seed->filePath(u"shoot/broken.jpg"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    broken.close();

    open(u"shoot"_s);
    QTRY_VERIFY(isReviewed());
    for (const QString& part : { u"4 new photo"_s, u"1 cannot be used"_s })
        QVERIFY2(summary().contains(part), qPrintable(summary()));
    auto* list = dialog().findChild<QListView*>();
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"broken.jpg"_s); // what needs a look comes first
    QCOMPARE(photoCount(), size_t(1));
    QTest::mouseClick(&button(u"import"_s), Qt::LeftButton);

    QTRY_COMPARE(photoCount(), size_t(5));
    QVERIFY(!dialog().isVisible());
    QTRY_VERIFY(m_seed->window().view()->photoDesk().isVisible());
    QCOMPARE(m_seed->find<PhotoGridView>()->model()->rowCount(), 4);
    const QStringList notices = m_seed->window().view()->notices().texts();
    QVERIFY2(notices.join(u'\n').contains(u"“broken.jpg” cannot be used"_s), qPrintable(notices.join(u'\n')));
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(photoCount(), size_t(1));
}

void ImportPhotosTest::opensForAFolderThatIsDropped()
{
    picture(u"shoot/IMG_1.jpg"_s, 20);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_seed->filePath(u"shoot"_s)) });
    QDragEnterEvent enter({ 40, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_seed->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(40, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_seed->window(), &event);
    QTRY_VERIFY(isReviewed());
    QVERIFY2(summary().startsWith(u"1 new photo"_s), qPrintable(summary()));
}

void ImportPhotosTest::leavesNothingWhenStopped()
{
    for (int number = 1; number <= 60; ++number)
        picture(u"shoot/IMG_%1.jpg"_s.arg(number), number * 4);
    const QStringList before = originals();

    open(u"shoot"_s);
    QVERIFY(button(u"stop"_s).isVisible());
    QTest::mouseClick(&button(u"stop"_s), Qt::LeftButton);

    QTRY_VERIFY(button(u"chooseFolder"_s).isVisible());
    QCOMPARE(originals(), before);
    QCOMPARE(photoCount(), size_t(1));
    QVERIFY(!m_seed->workspace().undoStack().canUndo());
}

void ImportPhotosTest::asksWhereAFileContradictsItself()
{
    const QString file = picture(u"shoot/one.jpg"_s, 20);
    exiftool({ u"-overwrite_original"_s, u"-XMP-dc:Description=Talks in Beijing"_s, u"-IPTC:Caption-Abstract=Talks in Seoul"_s, file });
    open(u"shoot"_s);
    QTRY_VERIFY(isReviewed());
    QRadioButton* other = nullptr;
    for (auto* choice : dialog().findChildren<QRadioButton*>()) {
        if (choice->text() == u"IPTC"_s)
            other = choice;
    }
    QVERIFY(other);
    other->click();
    QTest::mouseClick(&button(u"import"_s), Qt::LeftButton);
    QTRY_COMPARE(photoCount(), size_t(2));
    QCOMPARE(plainText(*m_seed->workspace().photo(PhotoId(u"one"_s)).caption), u"Talks in Seoul"_s);
}

void ImportPhotosTest::proposesTheEventAndAppliesATemplate()
{
    m_seed->change<Event>(u"r2cp-2"_s, [](Event& event) {
        event.from = PartialDate(2013, 6, 25);
        event.to = PartialDate(2013, 6, 27);
    });
    PhotoTemplate values;
    values.name = u"House"_s;
    values.set(TemplateField::Credit, u"Institute"_s);
    storeTemplate(values);
    const QString file = picture(u"shoot/one.jpg"_s, 20);
    exiftool({ u"-overwrite_original"_s, u"-XMP-photoshop:DateCreated=2013-06-26"_s, file });

    open(u"shoot"_s);
    QTRY_VERIFY(isReviewed());
    QCOMPARE(dialog().findChild<QComboBox*>(u"event"_s)->currentData().toString(), u"r2cp-2"_s);
    dialog().findChild<QComboBox*>(u"template"_s)->setCurrentText(u"House"_s);
    QTest::mouseClick(&button(u"import"_s), Qt::LeftButton);

    QTRY_COMPARE(photoCount(), size_t(2));
    QCOMPARE(m_seed->workspace().photo(PhotoId(u"one"_s)).event.text(), u"r2cp-2"_s);
    QCOMPARE(m_seed->workspace().photo(PhotoId(u"one"_s)).credit, u"Institute"_s);
    removeTemplate(u"House"_s);
}

void ImportPhotosTest::saysThatAFolderHoldsNoPictures()
{
    open(u"shoot"_s);
    QTRY_VERIFY(isReviewed());
    QCOMPARE(summary(), u"There are no pictures here."_s);
    QVERIFY(!button(u"import"_s).isEnabled());
}

RAPPORTEUR_WINDOW_TEST_MAIN(ImportPhotosTest)
#include "ImportPhotosTest.moc"
