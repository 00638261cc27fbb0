#include "editing/rendering/LiveRendering.h"
#include "editing/spelling/Spelling.h"
#include "ui/article/ArticleEditor.h"
#include "ui/find/FindBar.h"
#include "ui/notices/NoticeBar.h"
#include "ui/spelling/SpellingMarks.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextEdit>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

// benchmark_keystrokes [WORDS] — types at the beginning, in the middle and at the end of an article of 20,000 words that
// names people, with a disk that takes 30 ms for everything, and prints what a key costs: until the letter is painted, and
// the longest that the window is busy afterwards. Spelling is checked, and a word is looked for that stands in every
// paragraph, as in the window. Budget: p99 ≤ 8 ms.

using namespace rapporteur;
using namespace std::chrono_literals;

namespace {

constexpr int wordsInParagraph = 70;
constexpr int people = 200;
constexpr int keysAtEachPlace = 400;
constexpr int pauseMilliseconds = 25; ///< between keys: forty a second
constexpr double budget = 8;

Person person(int number)
{
    Person person;
    person.id = PersonId(u"person%1"_s.arg(number));
    PersonName name;
    name.primary = true;
    name.given = u"Given%1"_s.arg(number);
    name.surname = u"Surname%1"_s.arg(number);
    person.names.push_back(name);
    return person;
}

TextBlock paragraphOf(int number)
{
    static const QStringList words = u"the dialogue on crisis avoidance brought officials and experts together in Beijing where they spoke about trust"_s.split(u' ');
    QString text;
    for (int word = 0; word < wordsInParagraph / 2; ++word)
        text += words[(number * 7 + word * 3) % words.size()] + u' ';
    TextBlock block;
    block.key = u"b%1"_s.arg(number);
    block.children.emplace_back(Span { u"s0"_s, text, {} });
    PersonMention mention;
    mention.key = u"p0"_s;
    mention.person = PersonId(u"person%1"_s.arg(number % people));
    block.children.emplace_back(mention);
    block.children.emplace_back(Span { u"s1"_s, u' ' + text.trimmed() + u'.', {} });
    return block;
}

ArticleId makeArticle(Workspace& workspace, int words)
{
    std::vector<RecordChange> changes;
    for (int number = 0; number < people; ++number)
        changes.push_back({ std::nullopt, person(number) });
    Article article;
    article.id = ArticleId(u"long"_s);
    article.slug = u"long"_s;
    article.language = u"en"_s;
    article.headline = u"A long article"_s;
    for (int number = 0; number * wordsInParagraph < words; ++number)
        article.body.emplace_back(paragraphOf(number));
    changes.push_back({ std::nullopt, article });
    workspace.change(u"Article"_s, std::move(changes));
    workspace.saving().flush();
    return article.id;
}

void waitFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 2);
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<size_t>(part * static_cast<double>(values.size())))];
}

struct Times
{
    std::vector<double> painted;
    std::vector<double> busy; ///< the longest stretch of work after each key
};

void type(QTextEdit& text, Times& times)
{
    static const QString typed = u"and so it went on from day to day "_s;
    for (int number = 0; number < keysAtEachPlace; ++number) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, typed.mid(number % typed.size(), 1));
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(&text, &key);
        text.viewport()->repaint();
        times.painted.push_back(milliseconds(timer));
        double longest = 0;
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < pauseMilliseconds) {
            timer.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, milliseconds(timer));
            std::this_thread::sleep_for(1ms);
        }
        times.busy.push_back(longest);
    }
}

void print(const char* what, const std::vector<double>& values)
{
    std::printf("%-34s p50 %6.2f ms   p99 %6.2f ms   most %6.2f ms\n", what, percentile(values, 0.5), percentile(values, 0.99),
        percentile(values, 1));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const int words = argc > 1 ? atoi(argv[1]) : 20'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"long.rapporteur"_s);
    createNewsroom(path);
    Workspace workspace(path);
    const ArticleId article = makeArticle(workspace, words);
    LiveRendering rendering(workspace);
    ArticleEditor editor(workspace, rendering, nullptr);
    Spelling spelling(workspace);
    NoticeBar notices;
    const SpellingMarks marks(editor, spelling, notices, nullptr);
    FindBar find(editor);
    editor.resize(1000, 800);
    editor.show();
    QElapsedTimer opening;
    opening.start();
    rendering.show(article);
    editor.open(article);
    editor.repaint();
    editor.textEdit().find(u"dialogue"_s);
    find.open(FindBar::Mode::Find);
    std::printf("%d words, %d blocks, opened in %.0f ms\n", editor.wordCount(), editor.textEdit().document()->blockCount(), milliseconds(opening));
    waitFor(500);
    workspace.storage().setDelay(30ms);

    Times all;
    for (const double part : { 0.01, 0.5, 0.99 }) {
        QTextCursor cursor(editor.textEdit().document()->findBlockByNumber(static_cast<int>(part * editor.textEdit().document()->blockCount())));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor.textEdit().setTextCursor(cursor);
        waitFor(100);
        Times times;
        type(editor.textEdit(), times);
        print(part < 0.1 ? "a key, at the beginning" : part < 0.9 ? "a key, in the middle" : "a key, at the end", times.painted);
        all.painted.insert(all.painted.end(), times.painted.begin(), times.painted.end());
        all.busy.insert(all.busy.end(), times.busy.begin(), times.busy.end());
    }
    print("a key, anywhere, until painted", all.painted);
    print("the longest work after a key", all.busy);
    const bool isKept = percentile(all.painted, 0.99) <= budget;
    std::printf("budget: p99 %.0f ms: %s\n", budget, isKept ? "kept" : "missed");
    return isKept ? 0 : 1;
}
