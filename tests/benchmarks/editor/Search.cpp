#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"

#include <QLineEdit>
#include <QListView>
#include <QTextEdit>

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

/// Whether the hits of what stands in the search field were painted.
class Hits : public QObject
{
public:
    explicit Hits(LibraryPanel& library)
        : m_view(*library.findChild<QListView*>(u"libraryResults"_s))
    {
        connect(m_view.model(), &QAbstractItemModel::modelReset, this, [this] { m_isFound = true; });
    }

    void forget() { m_isFound = false; }
    bool arePainted()
    {
        if (m_isFound && m_view.isVisible())
            m_view.viewport()->repaint();
        return m_isFound;
    }

private:
    QListView& m_view;
    bool m_isFound = false;
};

bool measureQueries(EditorWindow& window, Saving saving)
{
    const QString when = saving == Saving::Yes ? u" while the text is saved"_s : QString();
    Figures typed(u"a key in the search field"_s + when);
    Figures hits(u"from the key to its hits"_s + when);
    Hits results(window.library());
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
            results.forget();
            const Stopwatch watch;
            EditorWindow::press(field, Qt::Key_unknown, letter, field);
            typed.add(watch);
            while (!results.arePainted() && watch.clock() < longestWait)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
            hits.add(watch);
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
