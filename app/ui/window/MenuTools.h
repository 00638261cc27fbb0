#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMenuBar>

namespace rapporteur {

/// A menu's text without "&" and "…" marks, as it is searched and read out.
QString plainActionText(const QAction& action);

/// A key as it is shown: in a window from right to left, too, it reads as on the keyboard.
QString shownKey(const QKeySequence& key);

/// Every command of a menu bar that can be chosen now or later, submenus included, with its menus before it.
struct MenuCommand
{
    QString menu; ///< "File", "Go"
    QAction* action;
};
QList<MenuCommand> menuCommands(const QMenuBar& menuBar);

/// Adds a command that does `work` on behalf of `context`.
template <typename Context, typename Work>
QAction* addCommand(QMenu* menu, const QString& text, const QKeySequence& shortcut, Context* context, Work work)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, context, work);
    return action;
}

/// The standard keys with a fallback: on a desktop without a platform theme some of them are empty.
QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QKeySequence& fallback);

} // namespace rapporteur
