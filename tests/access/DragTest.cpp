#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/inspector/InspectorPanel.h"

#include <QListWidget>
#include <QScrollArea>
#include <QTimer>

using namespace rapporteur;
using namespace rapporteur::test;

/// What is dragged by the mouse: the platform without a display knows no dragging.
class DragTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWindow>(m_newsroom); }
    void cleanup() { m_seed.reset(); }

    void reordersRelatedItems();

private:
    QStringList related()
    {
        QStringList ids;
        for (const RelatedId& id : m_seed->workspace().article(SeedWindow::seedArticle).related)
            ids << id.text;
        return ids;
    }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void DragTest::reordersRelatedItems()
{
    m_seed->find<QDockWidget>(u"inspectorDock"_s)->raise();
    auto* panel = m_seed->find<InspectorPanel>();
    QTRY_VERIFY(panel->isVisible() && !panel->visibleRegion().isEmpty());
    auto* list = m_seed->named<QListWidget>(u"Related"_s);
    panel->findChild<QScrollArea*>()->ensureWidgetVisible(list);
    const QStringList before = related();
    QWindow* window = m_seed->window().windowHandle();
    const auto at = [&](int row, int below) {
        const QRect rect = list->visualRect(list->model()->index(row, 0));
        return list->viewport()->mapTo(&m_seed->window(), rect.center() + QPoint(0, below));
    };
    // A drag runs in a loop of its own: what the hand does meanwhile waits there
    QTimer hand;
    connect(&hand, &QTimer::timeout, this, [&] {
        if (!QApplication::overrideCursor())
            return; // not dragging yet
        hand.stop();
        const QPoint behindLast = at(2, list->sizeHintForRow(2) / 2 - 2);
        QTest::mouseMove(window, at(1, 0));
        QTest::mouseMove(window, behindLast - QPoint(0, 1));
        QTest::mouseMove(window, behindLast);
        QTest::mouseRelease(window, Qt::LeftButton, {}, behindLast);
    });
    hand.start(10);
    QTest::mousePress(window, Qt::LeftButton, {}, at(0, 0));
    QTest::mouseMove(window, at(0, QApplication::startDragDistance() + 2));
    QTest::mouseMove(window, at(0, QApplication::startDragDistance() + 4));

    QTRY_COMPARE(related(), (QStringList { before[1], before[2], before[0] }));
    QCOMPARE(list->count(), 3);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(related(), before);
    QCOMPARE(list->count(), 3);
}

RAPPORTEUR_WINDOW_TEST_MAIN(DragTest)
#include "DragTest.moc"
