#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/access/TabOrder.h"
#include "ui/article/ArticleEditor.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/window/Docks.h"
#include "ui/window/NewsroomView.h"

#include <QTextEdit>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

bool isInPage(const QWidget* widget)
{
    return widget && (widget->inherits("QWebEngineView") || isInPage(widget->parentWidget()));
}

} // namespace

/// Going through the window without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWindow>(m_newsroom); }
    void cleanup() { m_seed.reset(); }

    void goesFromPaneToPane();
    void resizesThePanelWithTheFocusByKey();
    void leavesEveryControlByTab();
    void leavesAListItemByKeyboard();

private:
    QTextEdit& text() { return m_seed->window().view()->editor().textEdit(); }
    /// In its place stands nothing else, and that place is in the window.
    bool isSeen(const QWidget* control);
    bool isPageInItsPlace();

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void KeyboardTest::goesFromPaneToPane()
{
    const auto pane = [this]() -> QString {
        const QWidget* focus = QApplication::focusWidget();
        for (const QDockWidget* dock : m_seed->window().docks()->all()) {
            if (dock->isAncestorOf(focus))
                return dock->windowTitle();
        }
        return m_seed->window().view()->isAncestorOf(focus) ? u"text"_s : u"nowhere"_s;
    };
    m_seed->window().docks()->problemsDock().show();
    QCOMPARE(pane(), u"text"_s);
    QStringList visited;
    for (int step = 0; step < 4; ++step) {
        m_seed->key(Qt::Key_F6);
        visited << pane();
    }
    QCOMPARE(visited, (QStringList { u"Library"_s, u"Preview"_s, u"Problems"_s, u"text"_s }));
    m_seed->key(Qt::Key_F6);
    m_seed->key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(pane(), u"text"_s);
    m_seed->key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(pane(), u"Problems"_s);
}

void KeyboardTest::resizesThePanelWithTheFocusByKey()
{
    const QWidget* library = m_seed->find<QDockWidget>(u"libraryDock"_s);
    const int width = library->width();
    m_seed->key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(library->width(), width); // the text has the focus, and takes what is left
    m_seed->key(Qt::Key_L, Qt::ControlModifier);
    m_seed->key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(library->width() > width); // as far as the others give way
    const int larger = library->width();
    m_seed->key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(library->width() < larger);
    QDockWidget& problems = m_seed->window().docks()->problemsDock();
    problems.show();
    m_seed->named<QListView>(u"Problems"_s)->setFocus();
    QTRY_VERIFY(problems.height() > 60);
    const int height = problems.height();
    m_seed->key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(problems.height() > height);
}

bool KeyboardTest::isSeen(const QWidget* control)
{
    const QWidget* there = m_seed->window().childAt(control->mapTo(&m_seed->window(), control->rect().center()));
    return there && (there == control || control->isAncestorOf(there));
}

bool KeyboardTest::isPageInItsPlace()
{
    const QList<QWidget*> all = tabStopsIn(m_seed->window());
    const auto page = std::ranges::find_if(all, isInPage);
    return page < all.end() - 1 && m_seed->window().docks()->inspector().isAncestorOf(*(page + 1));
}

void KeyboardTest::leavesEveryControlByTab()
{
    m_seed->window().docks()->problemsDock().show();
    text().moveCursor(QTextCursor::Start);
    // The page comes a moment later than the rest, and into its place: before the details
    QTRY_VERIFY_WITH_TIMEOUT(isPageInItsPlace(), 20'000);
    for (const Qt::Key key : { Qt::Key_Tab, Qt::Key_Backtab }) {
        const Qt::KeyboardModifiers modifiers = key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier;
        text().setFocus();
        QSet<QWidget*> visited;
        QWidget* before = nullptr;
        constexpr int manyControls = 120;
        for (int step = 0; step < manyControls && !visited.contains(&text()); ++step) {
            m_seed->key(key, modifiers);
            QWidget* focus = QApplication::focusWidget();
            // In the page Tab goes from link to link, which takes a moment each, and then on
            constexpr int manyLinks = 60;
            for (int link = 0; link < manyLinks && isInPage(focus) && QApplication::focusWidget() == focus; ++link) {
                if (!QTest::qWaitFor([&] { return QApplication::focusWidget() != focus; }, 300))
                    m_seed->key(key, modifiers);
            }
            focus = QApplication::focusWidget();
            QVERIFY2(focus && focus != before,
                qPrintable(u"stuck in %1 “%2”"_s.arg(QLatin1StringView(focus ? focus->metaObject()->className() : ""),
                    focus ? focus->accessibleName() : QString())));
            visited << (before = focus);
            // Nobody is led to what is not seen, such as a panel behind another one
            QTRY_VERIFY2(isSeen(focus), qPrintable(focus->accessibleName()));
        }
        QVERIFY(visited.contains(&text()));
        for (const QString& name : { u"librarySearch"_s, u"libraryList"_s })
            QVERIFY2(visited.contains(m_seed->window().findChild<QWidget*>(name)), qPrintable(name));
        QVERIFY(visited.contains(m_seed->named<QWidget>(u"Problems"_s)));
    }
}

void KeyboardTest::leavesAListItemByKeyboard()
{
    // In a list the Tab key changes the level of the item
    m_seed->addArticle(u"list"_s, u"A list"_s, [](Article& article) {
        TextBlock item = paragraph(u"One"_s);
        item.key = u"k"_s;
        item.listItem = ListItem::Bullet;
        article.summary = { paragraph(u"What it is about."_s) };
        std::get<TextBlock>(article.summary.front()).key = u"s"_s;
        TextBlock second = item;
        second.key = u"l"_s;
        article.body = { item, second };
    });
    m_seed->navigation().open(RecordKind::Article, u"list"_s);
    m_seed->window().view()->focusText();
    text().moveCursor(QTextCursor::End);
    const auto level = [this] { return std::get<TextBlock>(m_seed->workspace().article(ArticleId(u"list"_s)).body.back()).level; };
    m_seed->key(Qt::Key_Tab);
    QCOMPARE(level(), 2);
    QCOMPARE(QApplication::focusWidget(), &text());
    // F6 leaves it without touching it, and where it cannot be deeper or less deep Tab goes on as everywhere
    m_seed->key(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != &text());
    QCOMPARE(level(), 2);
    m_seed->key(Qt::Key_F6, Qt::ShiftModifier);
    constexpr int deepest = 20;
    for (int step = 0; step < deepest && QApplication::focusWidget() == &text(); ++step)
        m_seed->key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != &text());
}

RAPPORTEUR_WINDOW_TEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
