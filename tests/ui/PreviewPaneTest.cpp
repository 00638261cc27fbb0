#include "ui/preview/PreviewPane.h"
#include "imaging/helper/PictureHelper.h"
#include "support/editing/WrittenArticle.h"
#include "ui/preview/PreviewScheme.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>
#include <cmath>
#include <csignal>
#include <cstring>

using namespace rapporteur;

namespace {

const ArticleId article(u"first"_s);
const ArticleId other(u"second"_s);
constexpr int startTime = 20'000; // ms

/// Serves one page under the preview's scheme, for a browser with or without restrictions.
class OnePage : public QWebEngineUrlSchemeHandler
{
public:
    explicit OnePage(const QString& html) : m_html(html.toUtf8()) { }

    void requestStarted(QWebEngineUrlRequestJob* job) override
    {
        auto* buffer = new QBuffer(job);
        buffer->setData(m_html);
        job->reply("text/html", buffer);
    }

private:
    QByteArray m_html;
};

/// Loads the page in a profile's browser; the title it ends up with.
QString titleIn(QWebEngineProfile& profile, QWebEnginePage& browser, const QString& html)
{
    OnePage page(html);
    profile.installUrlSchemeHandler(previewSchemeName(), &page);
    QSignalSpy loaded(&browser, &QWebEnginePage::loadFinished);
    browser.load(previewUrl(u"test"_s));
    const bool isLoaded = loaded.wait(startTime) && loaded.front().front().toBool();
    profile.removeAllUrlSchemeHandlers();
    return isLoaded ? browser.title() : u"not loaded"_s;
}

} // namespace

class PreviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePage();
    void putsTypedTextInPlace();
    void replacesOnlyTheBlocksThatChanged();
    void removesBlocks();
    void keepsScrollWhileTextIsTyped();
    void followsTheHeadline();
    void showsASummaryThatAppears();
    void showsAnotherArticle();
    void tellsWhichBlockWasClicked();
    void bringsASelectedBlockIntoView();
    void selectsABlockAskedForBeforeThePageWasThere();
    void opensLinksInTheUsersBrowser();
    void opensLinksToArticlesInTheEditor();
    void goesNowhereElse();
    void reachesNoNetwork();
    void runsNoScriptOfThePage();
    void hasTheWidthsOfDevices();
    void hasDarkAndPrintedLooks();
    void printsToPdf();
    void survivesItsRenderer();
    void endsAPrintingThatTheRendererCannotFinish();

public Q_SLOTS:

    void takeLink(const QUrl& url) { m_opened << url.toString(); }

private:
    QVariant inPage(const QString& script);

    QString textOf(const QString& key)
    {
        return inPage(u"document.querySelector('[data-key=\"%1\"]')?.textContent"_s.arg(key))
            .toString();
    }

    QString headline() { return inPage(u"document.querySelector('h1')?.textContent"_s).toString(); }

    void changeArticle(const ArticleId& id, const std::function<void(Article&)>& edit)
    {
        Article changed = m_workspace->article(id);
        edit(changed);
        m_workspace->replace(u"Change"_s, changed);
    }

    void trigger(const QString& text);
    void click(const QString& selector);
    void makePane();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveRendering> m_rendering;
    std::unique_ptr<PreviewPane> m_pane;
    QStringList m_opened;
};

void PreviewPaneTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"room.rapporteur"_s);
    createNewsroom(path);
    m_workspace = std::make_unique<Workspace>(path);
    writeArticle(*m_workspace, article, 60);
    writeArticle(*m_workspace, other, 3);
    m_rendering = std::make_unique<LiveRendering>(*m_workspace);
    m_opened.clear();
    makePane();
    QSignalSpy shown(m_pane.get(), &PreviewPane::shown);
    m_pane->start();
    QVERIFY(shown.wait(startTime));
}

void PreviewPaneTest::makePane()
{
    m_pane = std::make_unique<PreviewPane>(*m_workspace, *m_rendering);
    m_pane->resize(480, 640);
    m_pane->show();
    m_rendering->show(article);
}

void PreviewPaneTest::cleanup()
{
    m_pane.reset();
    m_rendering.reset();
    m_workspace.reset();
    m_folder.reset();
}

QVariant PreviewPaneTest::inPage(const QString& script)
{
    const auto result = std::make_shared<std::optional<QVariant>>();
    m_pane->browser()->runInBridge(script, [result](const QVariant& value) { *result = value; });
    return QTest::qWaitFor([&] { return result->has_value(); }) ? **result
                                                                : QVariant(u"no answer"_s);
}

void PreviewPaneTest::trigger(const QString& text)
{
    for (QAction* action : m_pane->viewActions()) {
        if (action->text().remove(u'&') == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

void PreviewPaneTest::click(const QString& selector)
{
    const QString script
        = u"(() => { const box = document.querySelector('%1').getBoundingClientRect();"
          "return [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 12)]; })()"_s;
    const QVariantList place = inPage(script.arg(selector)).toList();
    QCOMPARE(place.size(), 2);
    auto* view = m_pane->findChild<QWebEngineView*>();
    QVERIFY(view && view->focusProxy());
    const QPointF point = QPointF(place[0].toDouble(), place[1].toDouble()) * view->zoomFactor();
    QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, point.toPoint());
}

void PreviewPaneTest::showsThePage()
{
    QCOMPARE(headline(), u"A headline of first"_s);
    QVERIFY(textOf(u"b59"_s).startsWith("Paragraph 59"_L1));
    QTRY_COMPARE(
        inPage(u"getComputedStyle(document.querySelector('.text p')).whiteSpace"_s).toString(),
        u"pre-wrap"_s);
}

void PreviewPaneTest::putsTypedTextInPlace()
{
    typeInto(*m_workspace, article, 4, u"Typed & shown <at once>"_s);
    QTRY_COMPARE(textOf(u"b4"_s), u"Typed & shown <at once>"_s);
}

void PreviewPaneTest::replacesOnlyTheBlocksThatChanged()
{
    // Given a page whose elements are known
    inPage(u"document.querySelectorAll('*').forEach(element => { element.wasThere = true; })"_s);
    // When a paragraph is typed in and another is added
    typeInto(*m_workspace, article, 4, u"Typed."_s);
    QTRY_COMPARE(textOf(u"b4"_s), u"Typed."_s);
    insertParagraph(*m_workspace, article, 10, u"Added."_s);
    QTRY_COMPARE(textOf(u"new"_s), u"Added."_s);
    // Then that one alone is an element that was not there, and it is in its place
    const QString fresh
        = u"Array.from(document.body.querySelectorAll('*')).filter(element => !element.wasThere)"
          ".map(element => element.dataset.key).join()"_s;
    QCOMPARE(inPage(fresh).toString(), u"new"_s);
    QCOMPARE(inPage(u"document.querySelector('[data-key=new]').nextElementSibling.dataset.key"_s)
                 .toString(),
             u"b10"_s);
}

void PreviewPaneTest::removesBlocks()
{
    insertParagraph(*m_workspace, article, 0, u"Added."_s);
    QTRY_COMPARE(textOf(u"new"_s), u"Added."_s);
    m_workspace->undoStack().undo();
    QTRY_COMPARE(textOf(u"new"_s), QString());
    QCOMPARE(inPage(u"document.querySelectorAll('.text > p').length"_s).toInt(), 60);
}

void PreviewPaneTest::keepsScrollWhileTextIsTyped()
{
    // Given a reader in the middle of the page
    inPage(u"document.querySelector('[data-key=b30]').scrollIntoView()"_s);
    const double before = inPage(u"window.scrollY"_s).toDouble();
    QVERIFY(before > 500);
    // When text below is changed, then the page has not moved
    typeInto(*m_workspace, article, 50, u"Typed below."_s);
    QTRY_COMPARE(textOf(u"b50"_s), u"Typed below."_s);
    QCOMPARE(inPage(u"window.scrollY"_s).toDouble(), before);
    // And when text above is changed, then what is read has not moved
    const QString top = u"document.querySelector('[data-key=b31]').getBoundingClientRect().top"_s;
    const double place = inPage(top).toDouble();
    typeInto(*m_workspace, article, 2, u"Typed above."_s);
    QTRY_COMPARE(textOf(u"b2"_s), u"Typed above."_s);
    QTRY_VERIFY(std::abs(inPage(top).toDouble() - place) < 2);
}

void PreviewPaneTest::followsTheHeadline()
{
    inPage(u"document.querySelectorAll('*').forEach(element => { element.wasThere = true; })"_s);
    inPage(u"window.scrollTo(0, 800)"_s);
    changeArticle(article, [](Article& changed) { changed.headline = u"Another headline"_s; });
    QTRY_COMPARE(headline(), u"Another headline"_s);
    QVERIFY(inPage(u"document.title"_s).toString().startsWith("Another headline"_L1));
    // No element was replaced for it
    QCOMPARE(
        inPage(
            u"Array.from(document.querySelectorAll('*')).filter(element => !element.wasThere).length"_s)
            .toInt(),
        0);
    QCOMPARE(inPage(u"window.scrollY"_s).toInt(), 800);
}

void PreviewPaneTest::showsASummaryThatAppears()
{
    QCOMPARE(inPage(u"document.querySelectorAll('.lead').length"_s).toInt(), 0);
    changeArticle(
        article, [](Article& changed) { changed.summary = { paragraph(u"What it is about."_s) }; });
    QTRY_COMPARE(inPage(u"document.querySelector('.lead')?.textContent.trim()"_s).toString(),
                 u"What it is about."_s);
    QVERIFY(textOf(u"b59"_s).startsWith("Paragraph 59"_L1));
}

void PreviewPaneTest::showsAnotherArticle()
{
    m_rendering->show(other);
    QTRY_COMPARE(headline(), u"A headline of second"_s);
    typeInto(*m_workspace, other, 1, u"Typed there."_s);
    QTRY_COMPARE(textOf(u"b1"_s), u"Typed there."_s);
}

void PreviewPaneTest::tellsWhichBlockWasClicked()
{
    QSignalSpy clicked(m_pane.get(), &PreviewPane::blockClicked);
    click(u"[data-key=b1]"_s);
    QVERIFY(clicked.wait());
    QCOMPARE(clicked.front().front().toString(), u"b1"_s);
}

void PreviewPaneTest::bringsASelectedBlockIntoView()
{
    const QString top = u"document.querySelector('[data-key=b40]').getBoundingClientRect().top"_s;
    QVERIFY(inPage(top).toDouble() > 640);
    m_pane->selectBlock(u"b40"_s);
    QTRY_VERIFY(inPage(top).toDouble() > 0 && inPage(top).toDouble() < 640);
    QVERIFY(inPage(u"document.querySelector('[data-key=b40]').hasAttribute('data-selected')"_s)
                .toBool());
    // What cannot be found does no harm, whatever it looks like
    m_pane->selectBlock(u"\"]; alert(1) //"_s);
    QCOMPARE(inPage(u"1 + 1"_s).toInt(), 2);
}

void PreviewPaneTest::selectsABlockAskedForBeforeThePageWasThere()
{
    m_pane.reset();
    makePane();
    m_pane->selectBlock(u"b50"_s);
    m_pane->start();
    QTRY_VERIFY_WITH_TIMEOUT(
        inPage(
            u"document.querySelector('[data-key=b50]')?.hasAttribute('data-selected') ?? false"_s)
            .toBool(),
        startTime);
}

void PreviewPaneTest::opensLinksInTheUsersBrowser()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeLink");
    QSignalSpy clicked(m_pane.get(), &PreviewPane::blockClicked);
    inPage(
        u"document.querySelector('[data-key=b1]').innerHTML = '<a id=out href=\"https://example.org/a?b=c\">outside</a>'"_s);
    click(u"#out"_s);
    QTRY_COMPARE(m_opened, QStringList(u"https://example.org/a?b=c"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(m_pane->browser()->url(), previewUrl(article.text()));
}

void PreviewPaneTest::opensLinksToArticlesInTheEditor()
{
    QSignalSpy requested(m_pane.get(), &PreviewPane::recordRequested);
    // Given a related article that is in the bundle
    changeArticle(other, [](Article& changed) { changed.status = ArticleStatus::Published; });
    changeArticle(article, [](Article& changed) { changed.related = { { other.text() } }; });
    QTRY_VERIFY(inPage(u"document.querySelector('.card-title a') !== null"_s).toBool());
    inPage(u"document.querySelector('.card-title a').scrollIntoView({ block: 'center' })"_s);
    click(u".card-title a"_s);
    QVERIFY(requested.wait());
    QCOMPARE(requested.front()[1].toString(), other.text());
}

void PreviewPaneTest::goesNowhereElse()
{
    const QUrl here = m_pane->browser()->url();
    for (const QString& address : { u"https://example.org/"_s, u"file:///etc/passwd"_s,
                                    u"rapporteur-preview://newsroom/?article=second"_s })
        inPage(u"window.location.assign('%1')"_s.arg(address));
    typeInto(*m_workspace, article, 0, u"Still here."_s);
    QTRY_COMPARE(textOf(u"b0"_s), u"Still here."_s);
    QCOMPARE(m_pane->browser()->url(), here);
}

void PreviewPaneTest::reachesNoNetwork()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy reached(&server, &QTcpServer::newConnection);
    const QString address = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    const QString html
        = "<title>served</title><img src=\"%1a.jpg\"><link rel=stylesheet href=\"%1b.css\"><iframe src=\"%1c\"></iframe>"_L1
              .arg(address);
    // Given a page without a policy of its own, that asks for things elsewhere
    const auto offline = offlineProfile();
    PreviewBrowser restricted(*offline);
    QCOMPARE(titleIn(*offline, restricted, html), u"served"_s);
    // When the same is put into the preview's page
    inPage(u"document.body.insertAdjacentHTML('beforeend', '%1')"_s.arg(html));
    typeInto(*m_workspace, article, 0, u"Later than that."_s);
    QTRY_COMPARE(textOf(u"b0"_s), u"Later than that."_s);
    QCOMPARE(reached.size(), 0);
    // Then a browser that is not restricted would have come by
    QWebEngineProfile profile;
    QWebEnginePage open(&profile);
    titleIn(profile, open, html);
    QTRY_VERIFY_WITH_TIMEOUT(reached.size() > 0, startTime);
}

void PreviewPaneTest::runsNoScriptOfThePage()
{
    const QString html
        = u"<title>still</title><script>document.title = 'ran'</script><img src=\"data:,\" onerror=\"document.title = 'ran'\">"_s;
    const auto offline = offlineProfile();
    PreviewBrowser restricted(*offline);
    QCOMPARE(titleIn(*offline, restricted, html), u"still"_s);
    QWebEngineProfile profile;
    QWebEnginePage open(&profile);
    QCOMPARE(titleIn(profile, open, html), u"ran"_s);
}

void PreviewPaneTest::hasTheWidthsOfDevices()
{
    const auto width = [this] {
        return inPage(u"window.innerWidth"_s).toInt();
    };
    QTRY_COMPARE(width(), 375);
    trigger(u"Tablet Width"_s);
    QTRY_VERIFY(std::abs(width() - 768) <= 2);
    trigger(u"Desktop Width"_s);
    QTRY_VERIFY(std::abs(width() - 1280) <= 4);
    // A page that is loaded anew keeps it
    m_rendering->show(other);
    QTRY_COMPARE(headline(), u"A headline of second"_s);
    QTRY_VERIFY(std::abs(width() - 1280) <= 4);
    trigger(u"Phone Width"_s);
    QTRY_COMPARE(width(), 375);
}

void PreviewPaneTest::hasDarkAndPrintedLooks()
{
    const auto paper = [this] {
        return inPage(u"getComputedStyle(document.body).backgroundColor"_s).toString();
    };
    const QString dark = u"rgb(20, 23, 28)"_s;
    QTRY_COMPARE(paper(), u"rgb(255, 255, 255)"_s);
    trigger(u"Dark Page"_s);
    QTRY_COMPARE(paper(), dark);
    // Typing, and another article, keep the look
    changeArticle(article, [](Article& changed) { changed.headline = u"In the dark"_s; });
    QTRY_COMPARE(headline(), u"In the dark"_s);
    QCOMPARE(paper(), dark);
    m_rendering->show(other);
    QTRY_COMPARE(headline(), u"A headline of second"_s);
    QTRY_COMPARE(paper(), dark);
    trigger(u"Printed Page"_s);
    QTRY_COMPARE(
        inPage(u"getComputedStyle(document.querySelector('.skip-link')).display"_s).toString(),
        u"none"_s);
    QCOMPARE(paper(), u"rgb(255, 255, 255)"_s);
}

void PreviewPaneTest::printsToPdf()
{
    const QString path = m_folder->filePath(u"page.pdf"_s);
    std::optional<bool> written;
    m_pane->printToPdf(path, u"DRAFT 1"_s, [&](bool isWritten) { written = isWritten; });
    QTRY_VERIFY_WITH_TIMEOUT(written, startTime);
    QVERIFY(*written);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    // The mark is for paper only, and gone afterwards
    QTRY_VERIFY(!inPage(u"document.documentElement.hasAttribute('data-mark')"_s).toBool());

    std::optional<bool> impossible;
    m_pane->printToPdf(m_folder->filePath(u"nowhere/page.pdf"_s), {},
                       [&](bool isWritten) { impossible = isWritten; });
    QTRY_VERIFY_WITH_TIMEOUT(impossible, startTime);
    QVERIFY(!*impossible);
}

void PreviewPaneTest::survivesItsRenderer()
{
    const auto notices = [this] {
        QStringList texts;
        for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    };
    QVERIFY(notices().isEmpty());
    // When the process that draws the page dies
    QCOMPARE(::kill(static_cast<pid_t>(m_pane->browser()->renderProcessPid()), SIGKILL), 0);
    // Then it is told once, while writing goes on
    QTRY_COMPARE(notices(), QStringList(u"The preview has stopped. Your text is safe."_s));
    QSignalSpy rendered(m_rendering.get(), &LiveRendering::renderedChanged);
    typeInto(*m_workspace, article, 3, u"Written in between."_s);
    m_pane->selectBlock(u"b3"_s);
    QVERIFY(rendered.wait());
    QCOMPARE(notices().size(), 1);
    // And the page comes back when it is asked for
    QSignalSpy shown(m_pane.get(), &PreviewPane::shown);
    QTest::mouseClick(m_pane->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(shown.wait(startTime));
    QVERIFY(notices().isEmpty());
    QTRY_COMPARE(textOf(u"b3"_s), u"Written in between."_s);
}

void PreviewPaneTest::endsAPrintingThatTheRendererCannotFinish()
{
    std::optional<bool> written;
    QCOMPARE(::kill(static_cast<pid_t>(m_pane->browser()->renderProcessPid()), SIGKILL), 0);
    m_pane->printToPdf(m_folder->filePath(u"page.pdf"_s), {},
                       [&](bool isWritten) { written = isWritten; });
    QTRY_VERIFY_WITH_TIMEOUT(written, startTime);
    QVERIFY(!*written);
}

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    registerPreviewScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    PreviewPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PreviewPaneTest.moc"
