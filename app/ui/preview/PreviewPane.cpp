#include "ui/preview/PreviewPane.h"

#include "ui/appearance/LineIcon.h"
#include "ui/preview/PreviewFiles.h"
#include "ui/preview/PreviewFrame.h"
#include "ui/preview/PreviewScheme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPageLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>
#include <unistd.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int phoneWidth = 375;
constexpr int tabletWidth = 768;
constexpr int desktopWidth = 1280;
// 210 mm at CSS' 96 pixels per inch.
constexpr int paperWidth = 794;
constexpr double paperMargin = 20; // mm

/// The web engine ends the whole program when it is started by root and may not leave out its sandbox.
bool canStartWebEngine()
{
    return geteuid() != 0 || qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1;
}

QPageLayout paper()
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(
        QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
}

bool isForBrowser(const QUrl& url)
{
    static const QStringList schemes { u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s };
    return url.isValid() && schemes.contains(url.scheme());
}

} // namespace

PreviewPane::PreviewPane(Workspace& workspace, LiveRendering& rendering, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rendering(rendering)
    , m_widths(new QActionGroup(this))
    , m_looks(new QActionGroup(this))
    , m_stack(new QStackedLayout)
    , m_frame(new PreviewFrame)
{
    addWidth(Width::Phone, tr("&Phone Width"), u"phone"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F5);
    addWidth(Width::Tablet, tr("&Tablet Width"), u"tablet"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F6);
    addWidth(Width::Desktop, tr("&Desktop Width"), u"desktop"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F7);
    addLook(PreviewLook::Light, tr("&Light Page"), u"light"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F8);
    addLook(PreviewLook::Dark, tr("Dar&k Page"), u"dark"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F9);
    addLook(PreviewLook::Print, tr("P&rinted Page"), u"print"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F10);
    m_widths->actions().constFirst()->setChecked(true);
    m_looks->actions().constFirst()->setChecked(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_frame);
    m_stack->addWidget(makeNotice());
    setPageWidth();
}

PreviewPane::~PreviewPane()
{
    // The page answers what is still asked of it when it goes.
    m_state = State::Stopped;
    m_printing.reset();
    m_view.reset();
    m_browser.reset();
}

void PreviewPane::addWidth(Width width, const QString& text, const QString& icon,
                           const QKeySequence& shortcut)
{
    connect(addAction(m_widths, text, icon, shortcut), &QAction::toggled, this,
            [this, width](bool isOn) {
                if (!isOn)
                    return;
                m_width = width;
                setPageWidth();
            });
}

void PreviewPane::addLook(PreviewLook look, const QString& text, const QString& icon,
                          const QKeySequence& shortcut)
{
    connect(addAction(m_looks, text, icon, shortcut), &QAction::toggled, this,
            [this, look](bool isOn) {
                if (isOn)
                    setLook(look);
            });
}

QAction* PreviewPane::addAction(QActionGroup* group, const QString& text, const QString& icon,
                                const QKeySequence& shortcut)
{
    auto* action = new QAction(lineIcon(icon), text, group);
    action->setCheckable(true);
    action->setShortcut(shortcut);
    m_viewActions << action;
    return action;
}

QWidget* PreviewPane::makeToolBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    for (QAction* action : std::as_const(m_viewActions)) {
        if (action == m_looks->actions().constFirst())
            layout->addStretch();
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return bar;
}

QWidget* PreviewPane::makeNotice()
{
    auto* page = new QWidget;
    m_notice = new QLabel;
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_again = new QPushButton(tr("Show Again"));
    connect(m_again, &QPushButton::clicked, this, &PreviewPane::showAgain);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_notice);
    layout->addWidget(m_again, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void PreviewPane::showNotice(const QString& text)
{
    m_notice->setText(text);
    m_stack->setCurrentIndex(1);
}

void PreviewPane::start()
{
    if (m_page)
        return;
    if (!canStartWebEngine()) {
        m_again->hide();
        return showNotice(tr("The page cannot be shown to the system's administrator (root). Your "
                             "text is not affected: "
                             "start the program from your own account to see the page."));
    }
    m_page = std::make_unique<PreviewPage>(m_workspace, m_rendering);
    m_files = std::make_unique<PreviewFiles>(*m_page);
    m_files->setLook(m_look);
    makeBrowser();
    connect(m_page.get(), &PreviewPage::changed, this, &PreviewPane::showPage);
    showPage();
}

void PreviewPane::makeBrowser()
{
    m_profile = offlineProfile();
    m_profile->installUrlSchemeHandler(previewSchemeName(), m_files.get());
    m_browser = std::make_unique<PreviewBrowser>(*m_profile);
    m_view = std::make_unique<QWebEngineView>();
    m_view->setPage(m_browser.get());
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("The article's page"));
    m_frame->setView(m_view.get());
    connectBrowser();
}

void PreviewPane::connectBrowser()
{
    PreviewBridge& bridge = m_browser->bridge();
    connect(&bridge, &PreviewBridge::becameReady, this, &PreviewPane::becomeReady);
    connect(&bridge, &PreviewBridge::blockClicked, this, &PreviewPane::blockClicked);
    connect(&bridge, &PreviewBridge::linkFollowed, this, &PreviewPane::follow);
    connect(&bridge, &PreviewBridge::becamePrintable, this, [this] {
        if (m_printing)
            m_browser->printToPdf(m_printing->path, paper());
    });
    connect(m_browser.get(), &QWebEnginePage::loadFinished, m_frame, &PreviewFrame::applyZoom);
    connect(m_view.get(), &QWidget::customContextMenuRequested, this, &PreviewPane::showMenu);
    connect(m_browser.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    stop();
            });
    connect(m_browser.get(), &QWebEnginePage::pdfPrintingFinished, this,
            [this](const QString&, bool isWritten) { finishPrinting(isWritten); });
}

void PreviewPane::setPageWidth()
{
    if (m_look == PreviewLook::Print)
        m_frame->setPageWidth(paperWidth, PreviewFrame::Fit::Exact);
    else if (m_width == Width::Desktop)
        m_frame->setPageWidth(desktopWidth, PreviewFrame::Fit::AtLeast);
    else
        m_frame->setPageWidth(m_width == Width::Phone ? phoneWidth : tabletWidth,
                              PreviewFrame::Fit::Exact);
}

void PreviewPane::setLook(PreviewLook look)
{
    m_look = look;
    setPageWidth();
    m_widths->setEnabled(look != PreviewLook::Print);
    if (!m_browser)
        return;
    m_files->setLook(look);
    if (m_state == State::Ready)
        m_browser->showLook(look);
    else if (m_state == State::Loading)
        load();
}

void PreviewPane::showPage()
{
    if (m_state == State::Stopped || !m_page->parts())
        return;
    if (m_article != m_page->article())
        load();
    else if (m_state == State::Ready)
        patch();
}

void PreviewPane::load()
{
    m_article = m_page->article();
    m_state = State::Loading;
    m_stack->setCurrentIndex(0);
    m_browser->load(previewUrl(m_article.text()));
}

/// The view is made after the rest of the window, and what takes the keys in it with each page: behind the buttons.
void PreviewPane::placeInTabOrder()
{
    QWidget* keys = m_view->focusProxy();
    if (!keys)
        return;
    m_view->setFocusPolicy(Qt::StrongFocus);
    setTabOrder(m_view.get(), keys);
    setTabOrder(m_again, m_view.get());
}

void PreviewPane::becomeReady(const QString& query)
{
    // The page before may have become ready after it was left.
    if (m_state == State::Stopped
        || u'?' + previewUrl(m_article.text()).query(QUrl::FullyEncoded) != query)
        return;
    m_state = State::Ready;
    placeInTabOrder();
    m_parts = m_files->servedParts();
    // A page loaded anew has forgotten that it is to be printed.
    if (m_printing)
        m_browser->prepareToPrint(m_printing->mark);
    m_frame->applyZoom();
    if (const QString key = std::exchange(m_selection, {}); !key.isEmpty())
        m_browser->select(key);
    patch();
}

void PreviewPane::patch()
{
    const auto change = previewChange(*m_parts, *m_page->parts());
    if (!change)
        return load();
    m_parts = m_page->parts();
    if (change->isEmpty()) {
        Q_EMIT shown();
        return printNext();
    }
    m_browser->apply(*change, [pane = QPointer<PreviewPane>(this), parts = m_parts](bool fitted) {
        // A late answer may come from a page that is gone.
        if (!pane || pane->m_state != State::Ready || pane->m_parts != parts)
            return;
        if (!fitted)
            return pane->load();
        Q_EMIT pane->shown();
        pane->printNext();
    });
}

void PreviewPane::selectBlock(const QString& key)
{
    if (m_state == State::Ready)
        m_browser->select(key);
    else
        m_selection = key;
}

void PreviewPane::stop()
{
    m_state = State::Stopped;
    showNotice(tr("The preview has stopped. Your text is safe."));
    finishPrinting(false);
    for (const PrintOrder& order : std::exchange(m_printOrders, {}))
        order.done(false);
}

void PreviewPane::showAgain()
{
    m_state = State::Waiting;
    m_article = {};
    showPage();
}

void PreviewPane::follow(const QString& href)
{
    const QUrl url(href);
    if (isForBrowser(url))
        QDesktopServices::openUrl(url);
    else if (const auto article = url.isRelative() ? m_page->articleAt(href) : std::nullopt)
        Q_EMIT recordRequested(RecordKind::Article, article->text());
}

void PreviewPane::showMenu(const QPoint& position)
{
    const QWebEngineContextMenuRequest* request = m_view->lastContextMenuRequest();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("&Copy"), this,
                                    [this] { m_browser->triggerAction(QWebEnginePage::Copy); });
    copy->setEnabled(request && !request->selectedText().isEmpty());
    if (request && isForBrowser(request->linkUrl())) {
        menu->addAction(tr("Copy &Link Address"), this, [link = request->linkUrl()] {
            QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
        });
    }
    menu->popup(m_view->mapToGlobal(position));
}

void PreviewPane::printToPdf(const QString& path, const QString& mark,
                             std::function<void(bool)> done)
{
    start();
    if (!m_browser || m_state == State::Stopped)
        return done(false);
    m_printOrders.push_back({ path, mark, std::move(done) });
    printNext();
}

void PreviewPane::printNext()
{
    if (m_printing || m_printOrders.empty() || m_state != State::Ready)
        return;
    m_printing = m_printOrders.front();
    m_printOrders.erase(m_printOrders.begin());
    m_browser->prepareToPrint(m_printing->mark);
}

void PreviewPane::finishPrinting(bool isWritten)
{
    const std::optional<PrintOrder> order = std::exchange(m_printing, std::nullopt);
    if (!order)
        return;
    m_browser->removeMark();
    order->done(isWritten);
    printNext();
}

} // namespace rapporteur
