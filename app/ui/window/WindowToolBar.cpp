#include "ui/window/WindowToolBar.h"

#include "ui/window/MenuBar.h"
#include "ui/window/MenuTools.h"

#include <QToolButton>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// By their icons; an empty name is a separator, a gap pushes what follows to the other side.
const QString gap = u"gap"_s;

QStringList order()
{
    return { u"back"_s, u"forward"_s, {}, u"add"_s, u"photo"_s, {}, u"undo"_s, u"redo"_s, gap, u"search"_s, {}, u"handover"_s, u"export"_s };
}

/// Said in words beside the icon: what leaves the house.
bool isNamed(const QString& icon)
{
    return icon == "handover"_L1 || icon == "export"_L1 || icon == "search"_L1 || icon == "add"_L1;
}

} // namespace

WindowToolBar::WindowToolBar(const MenuBar& menus, QWidget* parent) : QToolBar(tr("Tool Bar"), parent)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setIconSize(QSize(18, 18));
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const QString& icon : order()) {
        if (icon.isEmpty()) {
            addSeparator();
        } else if (icon == gap) {
            auto* space = new QWidget(this);
            space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            addWidget(space);
        } else if (QAction* action = menus.toolBarAction(icon)) {
            addAction(action);
            auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
            button->setToolButtonStyle(isNamed(icon) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(plainActionText(*action));
        }
    }
}

} // namespace rapporteur
