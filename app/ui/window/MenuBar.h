#pragma once

#include <QHash>
#include <QMenuBar>

namespace rapporteur {

class MainWindow;

/// Every command of the window, each with a shortcut where one helps: File, Edit, View, Insert, Format, Article, Go, Help.
class MenuBar : public QMenuBar
{
    Q_OBJECT

public:
    explicit MenuBar(MainWindow& window);

    /// The command that the tool bar shows with this icon; null where the window has none.
    QAction* toolBarAction(const QString& icon) const { return m_toolBarActions.value(icon); }

private:
    void addFile();
    void addRecent(QMenu* menu);
    void addRecords(QMenu* menu);
    void addFileEnd(QMenu* menu);
    void addEdit();
    void addClipboard(QMenu* menu);
    void addView();
    void addAppearance(QMenu* menu);
    void addText();
    void addArticle();
    void addPhotos();
    void addGo();
    void addHelp();
    QMenu* addMenuOf(const QString& title);
    /// Marks commands that change the newsroom: not for one that can only be read.
    QAction* writing(QAction* action);

    QAction* onToolBar(QAction* action, const QString& icon);

    MainWindow& m_window;
    QHash<QString, QAction*> m_toolBarActions;
};

} // namespace rapporteur
