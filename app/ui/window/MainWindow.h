#pragma once

#include "ui/window/OpenNewsroom.h"

#include <QMainWindow>
#include <memory>
#include <optional>

class QStackedWidget;

namespace rapporteur {

class ArticleHandover;
class Docks;
class NewsroomFiles;
class NewsroomServer;
class NewsroomView;
class SaveIndicator;
class SessionWriter;
class StartPage;
class StatusLine;

/// The program's window: the start page, then one newsroom with its library, editor, preview and docks. Another newsroom
/// gets a window of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the window with this newsroom and article, else with the start page. False: another program shows it. The newsroom
    /// may be on its way already.
    bool start(const QString& path, const QString& article, std::optional<NewsroomOpening> opening = {});

    /// Opens the newsroom here, or in another window when this one has one; raises the window that has it. Errors are shown.
    void openNewsroom(const QString& path, const QString& article = {});
    void askNew();
    void askOpen();
    void askSample();

    /// Null on the start page; so are the ones below.
    OpenNewsroom* newsroom() { return m_newsroom.get(); }
    NewsroomView* view() { return m_view.get(); }
    Docks* docks() { return m_docks.get(); }
    NewsroomFiles* files() { return m_files; }
    ArticleHandover* handover() { return m_handover; }

    void quickOpen();
    void focusNextPane() { moveFocus(1); }
    void focusPreviousPane() { moveFocus(-1); }
    void searchLibrary();
    void showLibrary(RecordKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static bool raiseOpen(const QString& path, const QString& article);
    void raiseWith(const QString& article);
    enum class Opened { Here, Elsewhere };
    Opened openHere(const QString& path, const QString& article, std::optional<NewsroomOpening> opening = {});
    void showStartPage();
    void showNewsroom(std::unique_ptr<OpenNewsroom> newsroom, const QString& article);
    void buildMenus();
    void connectPanels();
    void connectEditor();
    void restoreSession(const QString& article);
    void showCurrent();
    void updateTitle();
    void moveFocus(int panes);
    void showProblems();
    class Session session() const;

    // Widgets refer to the newsroom: they are destroyed before it.
    std::unique_ptr<OpenNewsroom> m_newsroom;
    std::unique_ptr<NewsroomView> m_view;
    std::unique_ptr<Docks> m_docks;
    std::unique_ptr<StatusLine> m_status;
    std::unique_ptr<SessionWriter> m_sessionWriter;
    NewsroomFiles* m_files = nullptr;
    ArticleHandover* m_handover = nullptr;
    StartPage* m_startPage = nullptr;
    bool m_isPreviewWaiting = false; ///< for the first paint
};

} // namespace rapporteur
