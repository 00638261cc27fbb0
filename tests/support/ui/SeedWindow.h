#pragma once

#include "editing/workspace/Workspace.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>

namespace rapporteur::test {

/// The seed's records and pictures in a newsroom file, read once and copied for each window.
class SeedNewsroom
{
public:
    SeedNewsroom();

    /// A copy of the newsroom in this folder; its path.
    QString copyInto(const QString& folder, const QString& name = QStringLiteral("seed")) const;

private:
    QTemporaryDir m_folder;
};

/// A real window with a newsroom of its own, operated as a user would.
class SeedWindow
{
public:
    /// Opens a copy of the newsroom, shows the window and waits until it is active.
    explicit SeedWindow(const SeedNewsroom& newsroom);
    ~SeedWindow();

    MainWindow& window() { return *m_window; }
    Workspace& workspace() { return m_window->newsroom()->workspace; }
    Navigation& navigation() { return m_window->newsroom()->navigation; }
    const QString& path() const { return m_path; }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /// Ends the window as its user does, and starts it again on the same newsroom.
    void restart();
    void close();
    void open(const QString& article = {});

    /// The child of that class and name in the window; the test fails without it.
    template <typename Widget> Widget* find(const QString& name = {})
    {
        auto* found = m_window->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s named “%s”", Widget::staticMetaObject.className(), qPrintable(name));
        return found;
    }
    /// The visible child of that class with that accessible name.
    template <typename Widget> Widget* named(const QString& accessibleName)
    {
        for (Widget* widget : m_window->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        qFatal("no %s is called “%s”", Widget::staticMetaObject.className(), qPrintable(accessibleName));
    }

    /// The command of the menu, by its text without marks.
    QAction* command(const QString& text);
    /// Presses a key where the focus is, as the window system would: shortcuts of the window included.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    static void click(QWidget* widget, const QPoint& at = {});
    /// A dialog runs in a loop of its own: `act` is done in it as soon as it is there, and it is closed afterwards. To be
    /// called before what opens it.
    void whenDialogOpens(const std::function<void(QDialog&)>& act);

    /// A record as the workspace has it now.
    template <typename Value> void change(const QString& id, const std::function<void(Value&)>& edit)
    {
        auto changed = std::get<Value>(*workspace().record(kindOf(Record(Value())), id));
        edit(changed);
        workspace().replace(QStringLiteral("Change"), changed);
    }
    /// Another article in the newsroom, not an undo step.
    ArticleId addArticle(const QString& id, const QString& headline, const std::function<void(Article&)>& edit = {});

    inline static const ArticleId seedArticle { QStringLiteral("track-15-beijing") };

private:
    QWindow* activeWindow();

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rapporteur::test
