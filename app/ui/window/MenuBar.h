#pragma once

#include <QMenuBar>

namespace rapporteur {

class MainWindow;

/// Every command of the window, each with a shortcut where one helps: File, Edit, View, Insert, Format, Go, Help.
class MenuBar : public QMenuBar
{
    Q_OBJECT

public:
    explicit MenuBar(MainWindow& window);

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
    void addGo();
    void addHelp();
    QMenu* addMenuOf(const QString& title);
    /// Marks commands that change the newsroom: not for one that can only be read.
    QAction* writing(QAction* action);

    MainWindow& m_window;
};

} // namespace rapporteur
