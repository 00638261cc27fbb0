// benchmark_preview: how long after Workspace::patch the preview's page has the change, and how long the patch keeps the
// window's thread. Prints figures; the budget of the design is 50 ms for 95 of 100. Not a test: times depend on the machine.

#include "imaging/helper/PictureHelper.h"
#include "support/editing/WrittenArticle.h"
#include "ui/preview/PreviewPane.h"
#include "ui/preview/PreviewScheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <algorithm>
#include <cstring>

using namespace rapporteur;

namespace {

constexpr int wordsPerParagraph = 40;
constexpr int keystrokes = 200;
constexpr int longestWait = 30'000; // ms

class Figures
{
public:
    void add(qint64 nanoseconds)
    {
        m_milliseconds.push_back(static_cast<double>(nanoseconds) / 1e6);
    }

    QString text()
    {
        std::ranges::sort(m_milliseconds);
        return u"median %1 ms, p95 %2 ms, longest %3 ms"_s.arg(at(0.5), 0, 'f', 1)
            .arg(at(0.95), 0, 'f', 1)
            .arg(at(1), 0, 'f', 1);
    }

private:
    double at(double share) const
    {
        return m_milliseconds[static_cast<size_t>(
            share * static_cast<double>(m_milliseconds.size() - 1))];
    }

    std::vector<double> m_milliseconds;
};

ArticlePatch keystroke(Workspace& workspace, const ArticleId& article, size_t position, int count)
{
    const Block before = workspace.article(article).body[position];
    TextBlock after = std::get<TextBlock>(before);
    after.children = paragraph(u"Keystroke %1 in a paragraph."_s.arg(count)).children;
    return { article, ArticleTextField::Body, position, { before }, { after } };
}

bool hasText(PreviewPane& pane, int count)
{
    std::optional<bool> found;
    pane.browser()->runInBridge(
        u"document.body.textContent.includes('Keystroke %1 in')"_s.arg(count),
        [&found](const QVariant& result) { found = result.toBool(); });
    return QTest::qWaitFor([&found] { return found.has_value(); }, longestWait) && *found;
}

bool measure(int words, QTextStream& out)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"room.rapporteur"_s);
    createNewsroom(path);
    Workspace workspace(path);
    const ArticleId article(u"long"_s);
    const int paragraphs = words / wordsPerParagraph;
    writeArticle(workspace, article, paragraphs, wordsPerParagraph);
    LiveRendering rendering(workspace);
    PreviewPane pane(workspace, rendering);
    pane.resize(480, 800);
    pane.show();
    rendering.show(article);
    QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.start();
    if (!shown.wait(longestWait))
        return false;
    Figures change;
    Figures block;
    QElapsedTimer timer;
    int wrong = 0;
    for (int count = 0; count < keystrokes; ++count) {
        const ArticlePatch patch = keystroke(workspace, article,
                                             static_cast<size_t>(count * 7 % paragraphs), count);
        timer.start();
        workspace.patch(u"Typing"_s, patch, &pane, Merging::Typing);
        block.add(timer.nsecsElapsed());
        if (!shown.wait(longestWait))
            return false;
        change.add(timer.nsecsElapsed());
        wrong += hasText(pane, count) ? 0 : 1;
    }
    if (wrong > 0)
        out << wrong << " keystrokes were not on the page when it was said to be up to date"
            << Qt::endl;
    out << words << " words: page changed " << change.text() << "; window's thread held "
        << block.text() << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    registerPreviewScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QTextStream out(stdout);
    return measure(700, out) && measure(20'000, out) ? 0 : 1;
}
