#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/window/ShortcutSheet.h"

#include <QLineEdit>
#include <QTreeWidget>

using namespace rapporteur;
using namespace rapporteur::test;

class ShortcutSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWindow>(m_newsroom); }
    void cleanup() { m_seed.reset(); }

    void opensByItsKeyAndClosesOnEscape();
    void findsCommandsAndKeys_data();
    void findsCommandsAndKeys();
    void isOperatedByKeyboard();

private:
    static QStringList shown(const QTreeWidget& tree)
    {
        QStringList found;
        for (int row = 0; row < tree.topLevelItemCount(); ++row) {
            if (!tree.topLevelItem(row)->isHidden())
                found << tree.topLevelItem(row)->text(0);
        }
        return found;
    }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void ShortcutSheetTest::opensByItsKeyAndClosesOnEscape()
{
    bool wasOpen = false;
    m_seed->whenDialogOpens([&](QDialog& sheet) {
        wasOpen = qobject_cast<ShortcutSheet*>(&sheet);
        QCOMPARE(QApplication::focusWidget(), sheet.findChild<QLineEdit*>());
        m_seed->type(u"undo"_s);
        QVERIFY(shown(*sheet.findChild<QTreeWidget*>()).size() < 5);
        m_seed->key(Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    });
    m_seed->key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(wasOpen);
    QVERIFY(!QApplication::activeModalWidget());
}

void ShortcutSheetTest::findsCommandsAndKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("command");
    QTest::newRow("a command") << u"full scr"_s << u"Full Screen"_s;
    QTest::newRow("a key") << u"F11"_s << u"Full Screen"_s;
    QTest::newRow("a key, written loosely") << u"ctrl k"_s << u"Go To"_s;
    QTest::newRow("words in another order") << u"newsroom open"_s << u"Open Newsroom"_s;
    QTest::newRow("a command with its menu") << u"format italic"_s << u"Italic"_s;
    QTest::newRow("a command without a key") << u"sample"_s << u"Sample Newsroom"_s;
}

void ShortcutSheetTest::findsCommandsAndKeys()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, command);
    ShortcutSheet sheet(*m_seed->window().menuBar(), &m_seed->window());
    const auto* tree = sheet.findChild<QTreeWidget*>();
    const qsizetype all = shown(*tree).size();

    QTest::keyClicks(sheet.findChild<QLineEdit*>(), typed);

    QVERIFY2(shown(*tree).contains(command), qPrintable(shown(*tree).join(u", ")));
    QVERIFY(shown(*tree).size() < all / 3);
    sheet.findChild<QLineEdit*>()->clear();
    QCOMPARE(shown(*tree).size(), all);
    sheet.findChild<QLineEdit*>()->setText(u"zzzz"_s);
    QVERIFY(shown(*tree).isEmpty());
}

void ShortcutSheetTest::isOperatedByKeyboard()
{
    ShortcutSheet sheet(*m_seed->window().menuBar(), &m_seed->window());
    sheet.show();
    sheet.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    auto* tree = sheet.findChild<QTreeWidget*>();
    m_seed->type(u"ctrl"_s);
    m_seed->key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), tree);
    QVERIFY(tree->currentItem() && !tree->currentItem()->isHidden());
    m_seed->key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != tree);
}

RAPPORTEUR_WINDOW_TEST_MAIN(ShortcutSheetTest)
#include "ShortcutSheetTest.moc"
