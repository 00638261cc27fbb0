#include "ui/window/MenuTools.h"

#include "ui/appearance/Isolation.h"

#include <QGuiApplication>
#include <QMenu>

namespace rapporteur {

namespace {

void collect(const QMenu& menu, const QString& name, QList<MenuCommand>& commands)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu* submenu = action->menu())
            collect(*submenu, name, commands);
        else if (!action->text().isEmpty())
            commands.push_back({ name, action });
    }
}

} // namespace

QString plainActionText(const QAction& action)
{
    QString text = action.text();
    // "&&" is a written ampersand, "&" alone marks the key.
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(QStringLiteral("\x01"), QStringLiteral("&"));
    return text.remove(u'…').trimmed();
}

QString shownKey(const QKeySequence& key)
{
    const QString text = key.toString(QKeySequence::NativeText);
    return text.isEmpty() || QGuiApplication::isLeftToRight() ? text : leftToRight(text);
}

QList<MenuCommand> menuCommands(const QMenuBar& menuBar)
{
    QList<MenuCommand> commands;
    for (QAction* top : menuBar.actions()) {
        if (const QMenu* menu = top->menu())
            collect(*menu, plainActionText(*top), commands);
    }
    return commands;
}

QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QKeySequence& fallback)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(fallback))
        keys.prepend(fallback);
    return keys;
}

} // namespace rapporteur
