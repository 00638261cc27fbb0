#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

// benchmark_preview NEWSROOM ARTICLE… — types words all over each article, one key after the other, and prints how long after
// the key the preview's page has it.

using namespace rapporteur;

namespace {

constexpr int keys = 200;
constexpr int longestWait = 30'000; // ms
constexpr Budget shownInPreview { 95, 50 };

bool pageHas(PreviewPane& preview, const QString& text)
{
    std::optional<bool> found;
    preview.browser()->runInBridge(
        u"document.body.textContent.includes('%1')"_s.arg(text), [&found](const QVariant& result) { found = result.toBool(); });
    return QTest::qWaitFor([&found] { return found.has_value(); }, longestWait) && *found;
}

/// At the end of a paragraph in another place for each number.
void placeCaret(QTextEdit& text, int number)
{
    const int blocks = text.document()->blockCount();
    QTextBlock block = text.document()->findBlockByNumber(2 + number * 7 % std::max(1, blocks - 3));
    while (block.length() < 40 && block.next().isValid())
        block = block.next();
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    text.setTextCursor(cursor);
}

/// The time until the page has the letter. The page may be told of something else first.
bool awaitLetter(EditorWindow& window, const QString& word, Figures& figures)
{
    QSignalSpy shown(&window.preview(), &PreviewPane::shown);
    const Stopwatch watch(Counted::Process);
    EditorWindow::press(window.text(), Qt::Key_unknown, word.right(1), *window.text().viewport());
    while (shown.wait(longestWait)) {
        const double clock = watch.clock();
        const double processor = watch.processor();
        if (!pageHas(window.preview(), word))
            continue;
        figures.add(clock, processor);
        return true;
    }
    return false;
}

bool measureArticle(EditorWindow& window, const QString& article)
{
    window.open(article);
    Figures figures(u"a key in %1 words is in the preview"_s.arg(window.editor().wordCount()));
    for (int number = 0; number < keys; ++number) {
        placeCaret(window.text(), number);
        // A word of its own for each key, of which the last letter is the one that is measured.
        const QString word = u"zq%1k"_s.arg(number);
        for (const QChar letter : u' ' + word.chopped(1))
            EditorWindow::press(window.text(), Qt::Key_unknown, letter, *window.text().viewport());
        workFor(400);
        if (!awaitLetter(window, word, figures))
            qFatal("key %d did not come into the preview", number);
    }
    return figures.print(shownInPreview);
}

bool measure(const QStringList& arguments)
{
    EditorWindow window(arguments.value(0), arguments.value(1));
    bool isKept = true;
    for (const QString& article : arguments.mid(1))
        isKept = measureArticle(window, article) && isKept;
    return isKept;
}

} // namespace

int main(int argc, char* argv[])
{
    return runBenchmark(argc, argv, measure);
}
