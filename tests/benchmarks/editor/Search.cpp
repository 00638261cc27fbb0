#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"

#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>
#include <QTimer>

// benchmark_search NEWSROOM ARTICLE — types queries into the library's search, eight keys a second, and prints what a key costs
// the window, and how long after it the hits are painted; then the same while an article is being saved.

using namespace rapporteur;

namespace {

constexpr int pauseMilliseconds = 125;
constexpr int longestWait = 5000; // ms
constexpr Budget found { 95, 20 };

const QStringList queries { u"crisis management"_s, u"the dialogue in Beijing"_s, u"security"_s, u"officials and experts from Japan"_s,
    u"draft was ready"_s, u"an earlier version gave"_s, u"\"keeps the record\""_s, u"zzz nothing"_s };

enum class Saving { No, Yes };

/// Comes back when the list of hits was filled anew, and painted.
void awaitHits(QListView& view)
{
    QEventLoop loop;
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    loop.exec();
    view.viewport()->repaint();
}

bool measureQueries(EditorWindow& window, Saving saving)
{
    const QString when = saving == Saving::Yes ? u" while the text is saved"_s : QString();
    Figures typed(u"a key in the search field"_s + when);
    Figures hits(u"from the key to its hits"_s + when);
    auto& results = *window.library().findChild<QListView*>(u"libraryResults"_s);
    auto& field = *window.library().findChild<QLineEdit*>(u"librarySearch"_s);
    for (const QString& query : queries) {
        field.clear();
        workFor(500);
        for (const QChar letter : query) {
            if (saving == Saving::Yes) {
                // The text that is typed now is written 120 ms later, so that the commit lies among the searches.
                EditorWindow::press(window.text(), Qt::Key_unknown, u"a"_s, *window.text().viewport());
                workFor(100);
            }
            const Stopwatch watch;
            const Stopwatch all(Counted::Process);
            EditorWindow::press(field, Qt::Key_unknown, letter, field);
            typed.add(watch);
            awaitHits(results);
            hits.add(all);
            workFor(std::max(1, pauseMilliseconds - static_cast<int>(watch.clock())));
        }
    }
    bool isKept = typed.print(found);
    if (saving == Saving::No)
        return hits.print(found) && isKept;
    hits.print();
    return isKept;
}

bool measure(const QStringList& arguments)
{
    EditorWindow window(arguments.value(0), arguments.value(1));
    const bool isKept = measureQueries(window, Saving::No);
    return measureQueries(window, Saving::Yes) && isKept;
}

} // namespace

int main(int argc, char* argv[])
{
    return runBenchmark(argc, argv, measure);
}
