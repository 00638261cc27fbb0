#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/captions/AltTextForm.h"
#include "ui/captions/CaptionDialog.h"
#include "ui/captions/CaptionEdit.h"
#include "ui/find/FindInNewsroomDialog.h"
#include "ui/notices/NoticeBar.h"
#include "ui/problems/ProblemsPanel.h"
#include "ui/window/Docks.h"
#include "ui/window/NewsroomView.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

const QString seedCaption = u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim "
                            "Marshall, Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s;

void type(QWidget* widget, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace

/// The words of a photo: caption, variants, alt text, and what is told when they do not fit together.
class CaptionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesAroundAndInsideTheGeneratedRow();
    void goesBackToTheFactsByAButton();
    void undoesTypingInTheCaption();
    void expandsCodesWhileTyping();
    void writesVariantsApart();
    void hasThreeStatesOfAltText();
    void showsAPhotosProblemsWithWhatCanBeDone();
    void tellsWhereACorrectedNameStillStands();

private:
    QPushButton* button(QWidget& parent, const QString& text);
    void select(const QString& part);
    const Photo& photo() { return m_window->workspace().photo(PhotoId(u"pcac-group"_s)); }
    CaptionEdit& edit() { return m_dialog->edit(); }

    std::unique_ptr<SeedNewsroom> m_seed;
    std::unique_ptr<SeedWindow> m_window;
    std::unique_ptr<CaptionDialog> m_dialog;
};

void CaptionDialogTest::init()
{
    if (!m_seed)
        m_seed = std::make_unique<SeedNewsroom>();
    m_window = std::make_unique<SeedWindow>(*m_seed);
    m_dialog = std::make_unique<CaptionDialog>(m_window->workspace(), PhotoId(u"pcac-group"_s), &m_window->window());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void CaptionDialogTest::cleanup()
{
    m_dialog.reset();
    m_window.reset();
}

QPushButton* CaptionDialogTest::button(QWidget& parent, const QString& text)
{
    for (QPushButton* each : parent.findChildren<QPushButton*>()) {
        if (each->isVisible() && QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void CaptionDialogTest::select(const QString& part)
{
    QTextCursor cursor = edit().textCursor();
    const auto at = static_cast<int>(edit().toPlainText().indexOf(part));
    QVERIFY(at >= 0);
    cursor.setPosition(at);
    cursor.setPosition(at + static_cast<int>(part.size()), QTextCursor::KeepAnchor);
    edit().setTextCursor(cursor);
}

void CaptionDialogTest::writesAroundAndInsideTheGeneratedRow()
{
    QCOMPARE(edit().toPlainText(), seedCaption);
    edit().moveCursor(QTextCursor::End);
    type(&edit(), u". Talks went on."_s);
    edit().moveCursor(QTextCursor::Start);
    type(&edit(), u"In Beijing. "_s);
    select(u"CICIR President"_s);
    type(&edit(), u"President"_s);
    const Slot ji = photo().rows[0].people[1];
    QCOMPARE(ji.words->spans.front().text, u"President Ji Zhiye"_s);
    QCOMPARE(photo().caption->front().children.size(), size_t(3));
    // The rest follows the facts, the changed words stay
    m_window->change<Person>(u"wu"_s, [](Person& person) { person.courtesy = u"Prof."_s; });
    QCOMPARE(edit().toPlainText(), QString(u"In Beijing. "_s + seedCaption + u". Talks went on."_s).replace(u"CICIR President"_s, u"President"_s).replace(u"Dr. Wu"_s, u"Prof. Wu"_s));
    QCOMPARE(edit().changedWords().size(), 1);
}

void CaptionDialogTest::goesBackToTheFactsByAButton()
{
    QVERIFY(!button(*m_dialog, u"Back to the Facts"_s));
    select(u"CICIR President"_s);
    type(&edit(), u"President"_s);
    QPushButton* back = button(*m_dialog, u"Back to the Facts"_s);
    QVERIFY(back);
    back->click();
    QCOMPARE(edit().toPlainText(), seedCaption);
    QVERIFY(!photo().rows[0].people[1].words);
}

void CaptionDialogTest::undoesTypingInTheCaption()
{
    edit().moveCursor(QTextCursor::End);
    type(&edit(), u". More"_s);
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit().toPlainText(), seedCaption);
    QVERIFY(!photo().caption);
}

void CaptionDialogTest::expandsCodesWhileTyping()
{
    QFile file(m_window->filePath(u"codes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bj\tin Beijing, China\n");
    file.close();
    Shortcuts::load().import(file.fileName(), m_window->workspace().registry());
    CaptionEdit fresh(m_window->workspace(), PhotoId(u"pcac-group"_s));
    fresh.show();
    fresh.moveCursor(QTextCursor::End);
    type(&fresh, u", \\bj\\."_s);
    QCOMPARE(fresh.toPlainText(), seedCaption + u", in Beijing, China."_s);
}

void CaptionDialogTest::writesVariantsApart()
{
    auto* kinds = m_dialog->findChild<QTabBar*>();
    kinds->setCurrentIndex(1);
    QVERIFY(edit().toPlainText().isEmpty());
    button(*m_dialog, u"Start From a Draft"_s)->click();
    QCOMPARE(edit().toPlainText(), u"Front row, left to right: Gary Roughead, Ji Zhiye, Jim Marshall, Wu Xinbo, Yang Yi"_s);
    kinds->setCurrentIndex(2);
    type(&edit(), u"Talks in Beijing"_s);
    QCOMPARE(plainText(*photo().socialCaption), u"Talks in Beijing"_s);
    QVERIFY(photo().shortCaption);
    QVERIFY(!photo().caption);
    kinds->setCurrentIndex(0);
    QCOMPARE(edit().toPlainText(), seedCaption);
}

void CaptionDialogTest::hasThreeStatesOfAltText()
{
    AltTextForm& form = m_dialog->altText();
    form.alt().setPlainText(seedCaption);
    QVERIFY(form.warning().contains(u"repeats the caption"_s));
    button(form, u"Draft From the Photo"_s)->click();
    QCOMPARE(photo().alt, u"Five people side by side."_s);
    QVERIFY(form.warning().isEmpty());
    form.alt().clear();
    const auto labels = [&] {
        QStringList texts;
        for (const QLabel* label : form.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    };
    QVERIFY(labels().contains(u"Missing"_s));
    form.findChildren<QRadioButton*>().at(1)->click();
    QVERIFY(photo().decorative);
    QVERIFY(!labels().contains(u"Missing"_s));
    QVERIFY(!form.alt().isEnabled());
}

void CaptionDialogTest::showsAPhotosProblemsWithWhatCanBeDone()
{
    m_dialog->close();
    m_window->change<Photo>(u"pcac-group"_s, [](Photo& photo) {
        photo.rows[0].people[3].released.reset();
        std::swap(photo.rows[0].people[0], photo.rows[0].people[1]);
    });
    m_window->navigation().open(RecordKind::Photo, u"pcac-group"_s);
    m_window->window().docks()->problemsDock().show();
    ProblemsPanel& panel = m_window->window().docks()->problems();
    auto* list = panel.findChild<QListView*>();
    const auto choose = [&](const QString& start) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().startsWith(start))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        return list->currentIndex().data().toString().startsWith(start);
    };
    QVERIFY(choose(u"Ji Zhiye stands right of Gary Roughead"_s));
    button(panel, u"Sort the row as they stand"_s)->click();
    QCOMPARE(photo().rows[0].people[0].person, PersonId(u"roughead"_s));
    QVERIFY(choose(u"No photo release is recorded for Wu Xinbo"_s));
    button(panel, u"Releases are on file for this photo"_s)->click();
    QVERIFY(photo().released);
    QVERIFY(!choose(u"No photo release"_s));
}

void CaptionDialogTest::tellsWhereACorrectedNameStillStands()
{
    m_dialog->close();
    m_window->addArticle(u"other"_s, u"Marshall in Beijing"_s);
    // When a family name is corrected in the registry
    m_window->change<Person>(u"marshall"_s, [](Person& person) { person.names.front().surname = u"Marshal"_s; });
    // Then where it was typed is told, and can be replaced
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->window().view()->notices().texts().filter(u"“Marshall” still stands in"_s).isEmpty(), 15'000);
    button(m_window->window().view()->notices(), u"Show Them"_s)->click();
    auto* list = m_window->window().findChild<FindInNewsroomDialog*>()->findChild<QListView*>();
    QVERIFY(list);
    QTRY_VERIFY(list->model()->rowCount() > 0);
}

RAPPORTEUR_WINDOW_TEST_MAIN(CaptionDialogTest)

#include "CaptionDialogTest.moc"
