#pragma once

#include <QMainWindow>

namespace rapporteur {

/// The program's window: the start page, or a newsroom with its library, editor, preview and docks.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Shows the window with this newsroom and article, else with the start page.
    void start(const QString& path, const QString& article);
};

} // namespace rapporteur
