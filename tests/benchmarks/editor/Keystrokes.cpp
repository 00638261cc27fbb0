#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"

#include <QTextBlock>
#include <QTextEdit>

// benchmark_keystrokes NEWSROOM ARTICLE — types in the headline, at the beginning, in the middle and at the end of the article,
// forty keys a second, and prints what a key costs until its letter is painted, and the longest that the window is busy before
// the next one. Spelling is checked, and a word is looked for that stands all over the text. The peer is a QTextEdit that holds the same text and knows nothing of articles.

using namespace rapporteur;

namespace {

constexpr int keysAtEachPlace = 300;
constexpr int pauseMilliseconds = 25;
constexpr Budget keystroke { 99, 8 };

struct Typing
{
    Figures painted;
    Figures busy; ///< the longest stretch of work until the next key
};

void type(QTextEdit& text, int key, const QString& letters, int count, Typing& typing)
{
    for (int number = 0; number < count; ++number) {
        const Stopwatch watch;
        EditorWindow::press(text, key, letters.isEmpty() ? QString() : letters.mid(number % letters.size(), 1), *text.viewport());
        typing.painted.add(watch);
        const Stopwatch pause;
        const double longest = workFor(pauseMilliseconds);
        typing.busy.add(longest, pause.processor());
    }
}

void typeLetters(QTextEdit& text, Typing& typing)
{
    type(text, Qt::Key_unknown, u"and so it went on from day to day "_s, keysAtEachPlace, typing);
}

/// At the end of the paragraph that lies at this share of the text.
void placeCaret(QTextEdit& text, double share)
{
    const QTextDocument& document = *text.document();
    QTextBlock block = document.findBlockByNumber(static_cast<int>(share * (document.blockCount() - 1)));
    while (block.length() < 40 && block.next().isValid())
        block = block.next();
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    workFor(1000);
}

Typing typeEverywhere(QTextEdit& text, const QString& who)
{
    Typing all { Figures(who + u": a key, anywhere in the text"_s), Figures(who + u": longest work until the next key"_s) };
    const std::pair<double, QString> places[] { { 0.02, u"at the beginning"_s }, { 0.5, u"in the middle"_s }, { 0.99, u"at the end"_s } };
    for (const auto& [share, place] : places) {
        placeCaret(text, share);
        Typing typing { Figures(who + u": a key "_s + place), Figures({}) };
        typeLetters(text, typing);
        typing.painted.print();
        all.painted.add(typing.painted);
        all.busy.add(typing.busy);
    }
    return all;
}

Figures pressEach(QTextEdit& text, int key, const QString& what)
{
    placeCaret(text, 0.5);
    Typing typing { Figures(what), Figures({}) };
    type(text, key, {}, keysAtEachPlace / 3, typing);
    return typing.painted;
}

Typing typeBare(const QTextEdit& model)
{
    QTextEdit bare;
    bare.setFont(model.document()->defaultFont());
    bare.resize(model.size());
    bare.setPlainText(model.toPlainText());
    bare.show();
    return typeEverywhere(bare, u"QTextEdit"_s);
}

bool measure(const QStringList& arguments)
{
    EditorWindow window(arguments.value(0), arguments.value(1));
    QTextEdit& text = window.text();
    std::printf("note\t%d words in %d blocks\n", window.editor().wordCount(), text.document()->blockCount());
    window.find(u"dialogue"_s);
    const Typing typed = typeEverywhere(text, u"editor"_s);
    Typing headline { Figures(u"editor: a key in the headline"_s), Figures(u"editor: longest work after one in the headline"_s) };
    text.setTextCursor(QTextCursor(text.document()->firstBlock()));
    typeLetters(text, headline);
    const Figures returned = pressEach(text, Qt::Key_Return, u"editor: Return"_s);
    const Figures deleted = pressEach(text, Qt::Key_Backspace, u"editor: Backspace"_s);
    const Typing bare = typeBare(text);

    bool isKept = typed.painted.print(keystroke);
    isKept = headline.painted.print(keystroke) && isKept;
    isKept = returned.print(keystroke) && isKept;
    isKept = deleted.print(keystroke) && isKept;
    typed.busy.print();
    headline.busy.print();
    bare.painted.print();
    bare.busy.print();
    typed.painted.printRatio(bare.painted);
    return isKept;
}

} // namespace

int main(int argc, char* argv[])
{
    return runBenchmark(argc, argv, measure);
}
