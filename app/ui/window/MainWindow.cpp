#include "ui/window/MainWindow.h"

#include "editing/actions/SampleNewsroom.h"
#include "editing/messages/ErrorText.h"
#include "editing/session/Preferences.h"
#include "editing/session/Session.h"
#include "ui/access/Panes.h"
#include "ui/access/TabOrder.h"
#include "ui/article/ArticleEditor.h"
#include "ui/dialogs/Ask.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/library/LibraryPanel.h"
#include "ui/photos/PhotoDesk.h"
#include "ui/preview/PreviewPane.h"
#include "ui/problems/ProblemsPanel.h"
#include "ui/window/ArticleHandover.h"
#include "ui/window/Docks.h"
#include "ui/window/MenuBar.h"
#include "ui/window/NewsroomFiles.h"
#include "ui/window/NewsroomServer.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/QuickOpen.h"
#include "ui/window/SaveIndicator.h"
#include "ui/window/StartPage.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowToolBar.h"
#include "ui/work/WorkBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStandardPaths>
#include <QTextEdit>

namespace rapporteur {

namespace {

QString newsroomFilter()
{
    return MainWindow::tr("Newsrooms (*.rapporteur)");
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

constexpr QSize firstSize(1280, 800);

/// A layout that was kept while the window read the other way is not restored: its panels would stand on the wrong sides.
int layoutVersion()
{
    return QApplication::isRightToLeft() ? 1 : 0;
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    const QSize room = screen()->availableSize();
    resize(firstSize.boundedTo(room));
    // On a small screen the frame would push the last lines off it.
    if (room.width() <= firstSize.width() || room.height() <= firstSize.height())
        setWindowState(Qt::WindowMaximized);
    buildMenus();
    updateTitle();
}

MainWindow::~MainWindow() = default;

bool MainWindow::start(const QString& path, const QString& article, std::optional<NewsroomOpening> opening)
{
    if (!path.isEmpty() && (raiseOpen(path, article) || openHere(path, article, std::move(opening)) == Opened::Elsewhere))
        return false;
    if (!m_newsroom)
        showStartPage();
    show();
    activateWindow();
    return true;
}

void MainWindow::showStartPage()
{
    m_startPage = new StartPage(this);
    setCentralWidget(m_startPage);
    connect(m_startPage, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::askSample);
    connect(m_startPage, &StartPage::newsroomRequested, this, [this](const QString& path) { openNewsroom(path); });
}

void MainWindow::openNewsroom(const QString& path, const QString& article)
{
    if (raiseOpen(path, article))
        return;
    if (!m_newsroom) {
        openHere(path, article);
        return;
    }
    auto* window = new MainWindow;
    if (!window->start(path, article))
        window->deleteLater();
}

/// Shows the window that has this newsroom already, here or in another program. False: nobody has it.
bool MainWindow::raiseOpen(const QString& path, const QString& article)
{
    const QString identity = newsroomIdentity(path);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (!window || !window->isVisible() || !window->m_newsroom || newsroomIdentity(window->m_newsroom->workspace.path()) != identity)
            continue;
        window->raiseWith(article);
        return true;
    }
    return NewsroomServer::raiseOther(path, article);
}

void MainWindow::raiseWith(const QString& article)
{
    m_newsroom->navigation.open(RecordKind::Article, article);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

MainWindow::Opened MainWindow::openHere(const QString& path, const QString& article, std::optional<NewsroomOpening> opening)
{
    Opened opened = Opened::Here;
    reportErrors(this, tr("“%1” was not opened.").arg(QFileInfo(path).fileName()), [&] {
        try {
            // Reading where writing is not possible: the window says so.
            if (!opening)
                opening.emplace(path, Access::ReadOnly);
            showNewsroom(std::make_unique<OpenNewsroom>(*std::move(opening)), article);
        } catch (const Error& error) {
            // Of two programs that were started together the other one is about to listen.
            if (error.code() != ErrorCode::InUse || !NewsroomServer::raiseStarting(path, article))
                throw;
            opened = Opened::Elsewhere;
        }
    });
    return opened;
}

void MainWindow::showNewsroom(std::unique_ptr<OpenNewsroom> newsroom, const QString& article)
{
    m_newsroom = std::move(newsroom);
    const QString path = m_newsroom->workspace.path();
    // First, so that a second start finds it; it answers when the window is there.
    auto* server = new NewsroomServer(path, this);
    connect(server, &NewsroomServer::raiseRequested, this, &MainWindow::raiseWith);
    rememberNewsroom(path);
    m_view = std::make_unique<NewsroomView>(*m_newsroom);
    setCentralWidget(m_view.get());
    m_startPage = nullptr;
    m_docks = std::make_unique<Docks>(*this, *m_newsroom);
    m_status = std::make_unique<StatusLine>(*m_newsroom, m_view->notices(), this);
    setStatusBar(m_status.get());
    m_files = new NewsroomFiles(*m_newsroom, m_view->notices(), m_status->work(), *this);
    m_handover = new ArticleHandover(*m_newsroom, m_view->notices(), m_docks->preview(), *this);
    buildMenus();
    connectPanels();
    connectEditor();
    restoreSession(article);
    updateTitle();
    // As the eye goes: the bar above, then from one side to the other, then below.
    tabThrough({ findChild<WindowToolBar*>(), &m_docks->library(), m_view.get(), &m_docks->preview(), &m_docks->inspector(),
        &m_docks->problems(), m_status.get() });
    m_isPreviewWaiting = true;
}

/// The web engine takes a while to start: the window is there before.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPreviewWaiting, false))
        QTimer::singleShot(0, &m_docks->preview(), &PreviewPane::start);
}

void MainWindow::connectPanels()
{
    const auto open = [this](RecordKind kind, const QString& id) { m_newsroom->navigation.open(kind, id); };
    connect(&m_docks->library(), &LibraryPanel::recordRequested, this, open);
    connect(&m_docks->inspector(), &InspectorPanel::recordRequested, this, open);
    connect(&m_docks->library(), &LibraryPanel::photoDeskRequested, m_view.get(), &NewsroomView::showPhotoDesk);
    connect(m_view.get(), &NewsroomView::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_docks->preview(), &PreviewPane::recordRequested, this, open);
    connect(m_view.get(), &NewsroomView::currentChanged, &m_docks->problems(), [this] {
        const auto current = m_newsroom->navigation.current();
        m_docks->problems().showPhoto(PhotoId(current && current->kind == RecordKind::Photo ? current->id : QString()));
    });
    connect(&m_docks->problems(), &ProblemsPanel::countChanged, m_status.get(), &StatusLine::setProblemCount);
    connect(&m_docks->problems(), &ProblemsPanel::problemActivated, this,
        [this](const Problem& problem) { m_view->goTo(problem.place); });
    connect(m_status.get(), &StatusLine::problemsRequested, this, &MainWindow::showProblems);
    connect(&m_status->saving(), &SaveIndicator::stateChanged, this, &MainWindow::updateTitle);
    connect(&m_status->saving(), &SaveIndicator::copyRequested, m_files, &NewsroomFiles::saveCopy);
    connect(m_files, &NewsroomFiles::reportFound, this, [this](const QString& heading, const Problems& problems) {
        m_docks->problems().showReport(heading, problems);
        m_docks->problemsDock().show();
    });
    connect(&m_newsroom->workspace, &Workspace::recordsChanged, this, &MainWindow::updateTitle);
}

void MainWindow::connectEditor()
{
    ArticleEditor& editor = m_view->editor();
    editor.setThumbnails(&m_newsroom->thumbnails);
    connect(&editor, &ArticleEditor::blockSelected, &m_docks->preview(), &PreviewPane::selectBlock);
    connect(&m_docks->preview(), &PreviewPane::blockClicked, &editor, &ArticleEditor::selectBlock);
    connect(&editor, &ArticleEditor::wordCountChanged, m_status.get(),
        [this, &editor](int words) { m_status->setLength(words, editor.readingMinutes()); });
    const auto insertPictures = [this, &editor](const std::vector<PastedPicture>& pictures) {
        // While the pictures are read the user may have gone on to another article: they stay in the library then.
        m_files->addPictures(pictures, [&editor, article = editor.article()](const std::vector<PhotoId>& photos) {
            if (editor.article() == article)
                editor.insertPhotos(photos);
        });
    };
    connect(&editor, &ArticleEditor::picturesPasted, m_files, insertPictures);
    connect(&editor, &ArticleEditor::photoFilesRequested, m_files,
        [this, insertPictures] { insertPictures(m_files->askPictures()); });
}

void MainWindow::restoreSession(const QString& article)
{
    const Session before = loadSession(m_newsroom->workspace.path());
    if (!before.geometry.isEmpty())
        restoreGeometry(before.geometry);
    if (!before.layout.isEmpty())
        restoreState(before.layout, layoutVersion());
    if (before.shown && article.isEmpty()) {
        m_newsroom->navigation.open(before.shown->kind, before.shown->id);
        if (before.shown->kind == RecordKind::Article && !before.caret.isEmpty())
            m_view->editor().setCaret(before.caret);
    }
    if (!article.isEmpty())
        m_newsroom->navigation.open(RecordKind::Article, article);
    const auto& heads = m_newsroom->workspace.articleHeads();
    if (!m_newsroom->navigation.current() && !heads.empty())
        m_newsroom->navigation.open(RecordKind::Article, m_docks->library().firstArticle());
    showCurrent();
    m_view->focusText();
    m_sessionWriter = std::make_unique<SessionWriter>(m_newsroom->workspace, [this] { return session(); });
    connect(&m_view->editor().textEdit(), &QTextEdit::cursorPositionChanged, m_sessionWriter.get(), &SessionWriter::schedule);
    connect(m_view.get(), &NewsroomView::currentChanged, m_sessionWriter.get(), &SessionWriter::schedule);
}

Session MainWindow::session() const
{
    const auto shown = m_newsroom->navigation.current();
    const bool isArticle = shown && shown->kind == RecordKind::Article;
    return { shown, isArticle ? m_view->editor().caret() : QByteArray(), saveGeometry(), saveState(layoutVersion()) };
}

void MainWindow::showCurrent()
{
    const auto current = m_newsroom->navigation.current();
    const bool isArticle = current && current->kind == RecordKind::Article;
    m_docks->library().setCurrent(current);
    m_docks->inspector().show(isArticle ? ArticleId(current->id) : ArticleId());
    updateTitle();
}

void MainWindow::updateTitle()
{
    if (!m_newsroom)
        return setWindowTitle(QApplication::applicationDisplayName());
    const auto current = m_newsroom->navigation.current();
    const ArticleHead* head = current && current->kind == RecordKind::Article
        ? m_newsroom->workspace.articleHead(ArticleId(current->id))
        : nullptr;
    const QString name = QFileInfo(m_newsroom->workspace.path()).completeBaseName();
    const QString subject = head && !head->headline.isEmpty() ? head->headline + u" – "_s + name : name;
    // "Saved" goes without saying; every other state is said.
    const SaveState state = m_newsroom->workspace.saving().state();
    const QString suffix = state == SaveState::Failed ? u" – "_s + m_status->saving().stateText() : QString();
    setWindowTitle(u"%1[*]%2"_s.arg(subject, suffix));
    setWindowModified(state != SaveState::Saved);
}

void MainWindow::showProblems()
{
    QDockWidget& dock = m_docks->problemsDock();
    dock.setVisible(!dock.isVisible());
}

void MainWindow::buildMenus()
{
    auto* menus = new MenuBar(*this);
    setMenuBar(menus);
    if (!m_newsroom)
        return;
    addToolBar(new WindowToolBar(*menus, this));
}

void MainWindow::askNew()
{
    const auto path = Ask::saveFile(
        this, { tr("New Newsroom"), newsroomFilter(), documentsFolder() + tr("/Newsroom.rapporteur"), u"rapporteur"_s });
    if (path && reportErrors(this, tr("The newsroom was not made."), [&] { createNewsroom(*path); }))
        openNewsroom(*path);
}

void MainWindow::askOpen()
{
    if (const auto path = Ask::openFile(this, { tr("Open a Newsroom"), newsroomFilter(), documentsFolder(), {} }))
        openNewsroom(*path);
}

void MainWindow::askSample()
{
    const auto path = Ask::saveFile(this,
        { tr("Where the Sample Newsroom Goes"), newsroomFilter(), documentsFolder() + tr("/Sample newsroom.rapporteur"),
            u"rapporteur"_s });
    if (!path)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Pictures pictures;
    const bool isMade = reportErrors(
        this, tr("The sample newsroom was not made."), [&] { createSampleNewsroom(*path, pictures.service()); });
    QApplication::restoreOverrideCursor();
    if (isMade)
        openNewsroom(*path);
}

void MainWindow::quickOpen()
{
    auto* dialog = new QuickOpen(m_newsroom ? &m_newsroom->workspace : nullptr, *menuBar(), this);
    if (m_newsroom)
        connect(dialog, &QuickOpen::recordRequested, &m_newsroom->navigation, &Navigation::open);
    dialog->show();
}

void MainWindow::searchLibrary()
{
    m_docks->showLibrary();
    m_docks->library().focusSearch();
}

void MainWindow::showLibrary(RecordKind kind)
{
    m_docks->showLibrary();
    m_docks->library().showKind(kind);
}

/// Text, then each panel that is seen, then the text again; in each to where the focus was last.
void MainWindow::moveFocus(int panes)
{
    const QList<QWidget*> all = QList<QWidget*> { m_view.get() } + m_docks->shownPanels();
    QWidget* next = paneBeside(all, panes);
    if (next == m_view.get())
        m_view->focusText();
    else
        focusWithin(*next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_newsroom)
        return event->accept();
    if (!m_newsroom->workspace.saving().isEmpty()) {
        try {
            m_newsroom->workspace.saving().flush();
        } catch (const Error& error) {
            const bool closes = Ask::confirm(this, tr("Your last changes are not in the file. Close anyway and lose them?"),
                errorText(error), tr("Close and Lose Changes"));
            if (!closes)
                return event->ignore();
        }
    }
    m_status->work().stopAll();
    m_sessionWriter->write();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A newsroom dropped on the window is opened, pictures are added.
void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList pictures;
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".rapporteur"_s))
            openNewsroom(path);
        else if (!path.isEmpty())
            pictures << path;
    }
    if (m_files && isShoot(pictures))
        m_view->photoDesk().importPhotos(pictures);
    else if (m_files && !pictures.isEmpty())
        m_files->addPhotos(pickedPictures(pictures));
}

} // namespace rapporteur
