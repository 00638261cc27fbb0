#include "ui/window/MainWindow.h"

#include <QOpenGLWidget>

namespace rapporteur {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    // Adding the web view later would recreate the native window; with an OpenGL widget from the start it does not.
    auto* surface = new QOpenGLWidget(this);
    surface->setFixedSize(1, 1);
}

void MainWindow::start(const QString&, const QString&)
{
    show();
}

} // namespace rapporteur
