#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"
#include "editing/commands/ArticleFields.h"
#include "editing/models/ListRoles.h"

#include <QComboBox>
#include <QListView>
#include <QScrollBar>

// benchmark_lists NEWSROOM ARTICLE — fills, filters and scrolls the library's list of articles, and prints how long it takes until
// that is painted, and the longest that the window is busy while rows further down are laid out.

using namespace rapporteur;

namespace {

constexpr int rounds = 20;
constexpr int steps = 300;
constexpr Budget list { 95, 100 };

QListView& listIn(QWidget& panel)
{
    auto* view = panel.findChild<QListView*>(u"libraryList"_s);
    if (!view)
        qFatal("the library has no list");
    return *view;
}

/// The articles that the newsroom's own program shows: made anew, as at the start.
bool fill(EditorWindow& window)
{
    Figures filled(u"the list filled and painted"_s);
    Figures busy(u"longest work while the rest is laid out"_s);
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        LibraryPanel panel(window.workspace());
        panel.resize(window.library().size());
        panel.show();
        panel.repaint();
        filled.add(watch);
        const Stopwatch rest;
        const double longest = workFor(1000);
        busy.add(longest, rest.processor());
    }
    const bool isKept = filled.print(list);
    busy.print();
    return isKept;
}

bool filter(EditorWindow& window)
{
    Figures filtered(u"a filter set and painted"_s);
    QListView& view = listIn(window.library());
    std::printf("note\t%d articles in the list\n", view.model()->rowCount());
    for (QComboBox* choice : window.library().findChildren<QComboBox*>()) {
        for (const int index : { 1, 2, 0 }) {
            if (index >= choice->count())
                continue;
            const Stopwatch watch;
            choice->setCurrentIndex(index);
            view.viewport()->repaint();
            filtered.add(watch);
            workFor(500);
        }
    }
    return filtered.print(list);
}

bool scroll(EditorWindow& window)
{
    QListView& view = listIn(window.library());
    QScrollBar& bar = *view.verticalScrollBar();
    Figures stepped(u"a step of the scroll bar painted"_s);
    Figures jumped(u"a jump anywhere painted"_s);
    for (int step = 0; step < steps; ++step) {
        const Stopwatch watch;
        bar.setValue(bar.value() + 60);
        view.viewport()->repaint();
        stepped.add(watch);
    }
    for (int jump = 0; jump < steps; ++jump) {
        const Stopwatch watch;
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * (jump * 37 % 100) / 100));
        view.viewport()->repaint();
        jumped.add(watch);
    }
    Figures ended(u"from the top to the end by a key"_s);
    for (int round = 0; round < rounds; ++round) {
        view.setCurrentIndex(view.model()->index(0, 0));
        const Stopwatch watch;
        EditorWindow::press(view, Qt::Key_End, {}, *view.viewport());
        ended.add(watch);
    }
    bool isKept = stepped.print(Budget { 95, 16 });
    isKept = jumped.print(list) && isKept;
    return ended.print(list) && isKept;
}

bool showKinds(EditorWindow& window)
{
    Figures shown(u"another kind of record shown"_s);
    for (int round = 0; round < rounds; ++round) {
        for (const RecordKind kind : { RecordKind::Person, RecordKind::Article }) {
            const Stopwatch watch;
            window.library().showKind(kind);
            listIn(window.library()).viewport()->repaint();
            shown.add(watch);
            workFor(100);
        }
    }
    return shown.print(list);
}

/// A date changes, so the article moves in the list.
bool move(EditorWindow& window, const QString& article)
{
    Figures moved(u"an article moved in the list"_s);
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        ArticleFields(window.workspace(), ArticleId(article)).setPublished(u"20%1-05-06"_s.arg(11 + round % 2 * 10));
        listIn(window.library()).viewport()->repaint();
        moved.add(watch);
        workFor(600);
    }
    return moved.print(list);
}

bool measure(const QStringList& arguments)
{
    EditorWindow window(arguments.value(0), arguments.value(1));
    bool isKept = fill(window);
    isKept = filter(window) && isKept;
    isKept = scroll(window) && isKept;
    isKept = showKinds(window) && isKept;
    return move(window, arguments.value(1)) && isKept;
}

} // namespace

int main(int argc, char* argv[])
{
    return runBenchmark(argc, argv, measure);
}
