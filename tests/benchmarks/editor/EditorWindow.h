#pragma once

#include "ui/article/ArticleEditor.h"
#include "ui/library/LibraryPanel.h"
#include "ui/preview/PreviewPane.h"
#include "ui/window/Docks.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewsroomView.h"

#include <QApplication>
#include <QPointer>

namespace rapporteur {

/// The program's window on a newsroom, whose disk takes 30 ms more for each flush: library, editor, details and the preview of
/// an article, all at work.
class EditorWindow
{
public:
    /// Comes back when the article's page is shown and nothing is left to do.
    EditorWindow(const QString& newsroom, const QString& article);
    ~EditorWindow();

    Workspace& workspace() { return m_window->newsroom()->workspace; }
    ArticleEditor& editor() { return m_window->view()->editor(); }
    QTextEdit& text() { return editor().textEdit(); }
    PreviewPane& preview() { return m_window->docks()->preview(); }
    LibraryPanel& library() { return m_window->docks()->library(); }

    void open(const QString& article);
    /// Opens the search in the article, every hit marked.
    void find(const QString& word);
    /// Sends a key and paints what it changed in `widget`.
    static void press(QWidget& receiver, int key, const QString& text, QWidget& widget);

private:
    QPointer<MainWindow> m_window;
};

/// A QApplication set up as the editor's, its process also the helper that reads pictures. `measure` gets the arguments
/// without the program's name; false: a budget is missed.
int runBenchmark(int argc, char* argv[], bool (*measure)(const QStringList& arguments));

/// Events are handled for so long; returns the longest time that one turn of them took.
double workFor(int milliseconds);

} // namespace rapporteur
