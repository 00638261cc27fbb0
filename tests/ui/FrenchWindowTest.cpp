#include "support/ui/SampleWindow.h"
#include "ui/window/MainWindow.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <map>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class FrenchWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleWindow>(QString()); }
    void cleanupTestCase() { m_sample.reset(); }
    void namesItsMenusInFrench();
    void givesEachEntryOfAMenuALetterOfItsOwn();
    void asksInFrench();
    void datesInFrench();
    void readsFromLeftToRight();

private:
    /// The menu bar, its menus and their submenus.
    QList<QWidget*> menus()
    {
        QList<QWidget*> all { m_sample->window().menuBar() };
        for (QMenu* menu : m_sample->window().menuBar()->findChildren<QMenu*>())
            all << menu;
        return all;
    }

    std::unique_ptr<SampleWindow> m_sample;
};

void FrenchWindowTest::namesItsMenusInFrench()
{
    QStringList titles;
    for (const QAction* action : m_sample->window().menuBar()->actions())
        titles << action->text().remove(u'&');
    QVERIFY2(titles.contains(u"Fichier"_s) && titles.contains(u"Édition"_s) && titles.contains(u"Affichage"_s),
        qPrintable(titles.join(u' ')));
    QVERIFY2(!titles.contains(u"File"_s) && !titles.contains(u"View"_s), qPrintable(titles.join(u' ')));
}

void FrenchWindowTest::givesEachEntryOfAMenuALetterOfItsOwn()
{
    int letters = 0;
    for (const QWidget* menu : menus()) {
        std::map<QString, QString> owners;
        for (const QAction* action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty())
                continue;
            const auto [owner, isFree] = owners.emplace(letter, action->text());
            QVERIFY2(isFree, qPrintable(u"%1: “%2” and “%3”"_s.arg(letter, owner->second, action->text())));
            ++letters;
        }
    }
    QVERIFY(letters > 20);
}

void FrenchWindowTest::asksInFrench()
{
    const QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Annuler"_s);
}

void FrenchWindowTest::datesInFrench()
{
    QCOMPARE(QLocale().toString(QDate(2013, 6, 25), u"d MMMM yyyy"_s), u"25 juin 2013"_s);
}

void FrenchWindowTest::readsFromLeftToRight()
{
    QCOMPARE(m_sample->window().layoutDirection(), Qt::LeftToRight);
}

/// The language is the system's here; the Arabic window's is chosen.
int main(int argc, char* argv[])
{
    qputenv("LC_ALL", "fr_FR.UTF-8");
    qunsetenv("LANGUAGE");
    FrenchWindowTest test;
    return runWindowTest(argc, argv, test);
}

#include "FrenchWindowTest.moc"
