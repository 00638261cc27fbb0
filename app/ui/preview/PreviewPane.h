#pragma once

#include "core/registry/Record.h"
#include "editing/preview/PreviewPage.h"
#include "ui/preview/PreviewBrowser.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QActionGroup;
class QLabel;
class QPushButton;
class QStackedLayout;
class QWebEngineProfile;
class QWebEngineView;

namespace rapporteur {

class PreviewFiles;
class PreviewFrame;

/// The article's page as readers will see it, kept up to date while it is written.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(Workspace& workspace, LiveRendering& rendering, QWidget* parent = nullptr);
    ~PreviewPane() override;

    /// Starts the web engine, which takes a while: after the window's first paint.
    void start();
    /// Brings the block into view and outlines it for a moment.
    void selectBlock(const QString& key);

    /// Widths, then looks; each group has one that is checked.
    QList<QAction*> viewActions() const { return m_viewActions; }

    /// Writes the page as it prints, as soon as it is there; `mark` stands across each page. `done` is told once.
    void printToPdf(const QString& path, const QString& mark,
                    std::function<void(bool written)> done);

    /// Null before the start.
    PreviewBrowser* browser() const { return m_browser.get(); }

Q_SIGNALS:
    void blockClicked(const QString& key);
    void recordRequested(rapporteur::RecordKind kind, const QString& id);
    /// The page shows the text as it was last rendered.
    void shown();

private:
    enum class State { Waiting, Loading, Ready, Stopped };
    enum class Width { Phone, Tablet, Desktop };

    struct PrintOrder
    {
        QString path;
        QString mark;
        std::function<void(bool)> done;
    };

    void addWidth(Width width, const QString& text, const QString& icon,
                  const QKeySequence& shortcut);
    void addLook(PreviewLook look, const QString& text, const QString& icon,
                 const QKeySequence& shortcut);
    QAction* addAction(QActionGroup* group, const QString& text, const QString& icon,
                       const QKeySequence& shortcut);
    QWidget* makeToolBar();
    QWidget* makeNotice();
    void showNotice(const QString& text);
    void makeBrowser();
    void connectBrowser();
    void setPageWidth();
    void setLook(PreviewLook look);
    void showPage();
    void load();
    void placeInTabOrder();
    void becomeReady(const QString& query);
    void patch();
    void stop();
    void showAgain();
    void follow(const QString& href);
    void showMenu(const QPoint& position);
    void printNext();
    void finishPrinting(bool isWritten);

    Workspace& m_workspace;
    LiveRendering& m_rendering;
    QList<QAction*> m_viewActions;
    QActionGroup* m_widths;
    QActionGroup* m_looks;
    QStackedLayout* m_stack;
    PreviewFrame* m_frame;
    QLabel* m_notice = nullptr;
    QPushButton* m_again = nullptr;
    Width m_width = Width::Phone;
    PreviewLook m_look = PreviewLook::Light;

    // Each uses those above it.
    std::unique_ptr<PreviewPage> m_page;
    std::unique_ptr<PreviewFiles> m_files;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<PreviewBrowser> m_browser;
    std::unique_ptr<QWebEngineView> m_view;

    State m_state = State::Waiting;
    ArticleId m_article; ///< whose page is loaded
    std::shared_ptr<const PreviewParts> m_parts; ///< what that page has
    QString m_selection; ///< to be shown when the page is there
    std::vector<PrintOrder> m_printOrders; ///< waiting
    std::optional<PrintOrder> m_printing;
};

} // namespace rapporteur
