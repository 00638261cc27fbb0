#include "support/ui/SampleWindow.h"
#include "ui/appearance/LineIcon.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

bool isArabic(const QString& text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.script() == QChar::Script_Arabic; });
}

QImage drawn(const QString& icon)
{
    return lineIcon(icon).pixmap(QSize(20, 20)).toImage();
}

} // namespace

class ArabicWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleWindow>(u"ar"_s); }
    void cleanupTestCase() { m_sample.reset(); }
    void readsFromRightToLeft();
    void hasTheLibraryAtTheRight();
    void namesItsMenusInArabic();
    void asksInArabic();
    void pointsBackToTheRight();
    void goesBackWithTheKeyThatPointsBack();
    void writesDatesWithTheDigitsOfItsCounts();

private:
    MainWindow& window() { return m_sample->window(); }
    QAction* commandWithKey(const QKeySequence& key)
    {
        const QList<QAction*> actions = window().findChildren<QAction*>();
        const auto found = std::ranges::find_if(actions, [&](const QAction* action) { return action->shortcut() == key; });
        return found == actions.end() ? nullptr : *found;
    }

    std::unique_ptr<SampleWindow> m_sample;
};

void ArabicWindowTest::readsFromRightToLeft()
{
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window().menuBar()->layoutDirection(), Qt::RightToLeft);
    const QList<QAction*> menus = window().menuBar()->actions();
    QTRY_VERIFY(window().menuBar()->actionGeometry(menus.first()).left() > window().menuBar()->actionGeometry(menus.last()).left());
}

void ArabicWindowTest::hasTheLibraryAtTheRight()
{
    const auto* library = window().findChild<QDockWidget*>(u"libraryDock"_s);
    const auto* preview = window().findChild<QDockWidget*>(u"previewDock"_s);
    QVERIFY(library && preview);

    const QWidget* middle = window().centralWidget();
    QTRY_VERIFY(library->geometry().left() > middle->geometry().right());
    QTRY_VERIFY(preview->geometry().right() < middle->geometry().left());
}

void ArabicWindowTest::namesItsMenusInArabic()
{
    for (const QAction* title : window().menuBar()->actions()) {
        QVERIFY2(isArabic(title->text()), qPrintable(title->text()));
        for (const QAction* action : title->menu()->actions())
            QVERIFY2(action->isSeparator() || isArabic(action->text()), qPrintable(action->text()));
    }
    QCOMPARE(window().menuBar()->actions().first()->text(), u"ملف"_s);
}

void ArabicWindowTest::asksInArabic()
{
    const QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    for (const auto button : { QDialogButtonBox::Ok, QDialogButtonBox::Cancel })
        QVERIFY2(isArabic(buttons.button(button)->text()), qPrintable(buttons.button(button)->text()));
}

void ArabicWindowTest::pointsBackToTheRight()
{
    const QImage back = drawn(u"back"_s);
    const QImage search = drawn(u"search"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    const QImage leftwards = drawn(u"back"_s);
    const QImage searchThere = drawn(u"search"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);

    QVERIFY(!leftwards.isNull() && back != leftwards);
    QCOMPARE(search, searchThere);
}

void ArabicWindowTest::goesBackWithTheKeyThatPointsBack()
{
    QAction* back = commandWithKey(QKeySequence(Qt::ALT | Qt::Key_Right));
    QAction* forward = commandWithKey(QKeySequence(Qt::ALT | Qt::Key_Left));
    QVERIFY(back && forward);
    QCOMPARE(back->text(), u"السابق"_s);
    QCOMPARE(forward->text(), u"التالي"_s);
}

void ArabicWindowTest::writesDatesWithTheDigitsOfItsCounts()
{
    QCOMPARE(QLocale().toString(QDate(2013, 6, 25), u"d MMMM yyyy"_s), u"25 يونيو 2013"_s);
}

int main(int argc, char* argv[])
{
    ArabicWindowTest test;
    return runWindowTest(argc, argv, test);
}

#include "ArabicWindowTest.moc"
