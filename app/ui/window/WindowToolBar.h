#pragma once

#include <QToolBar>

namespace rapporteur {

class MenuBar;

/// What is done many times a day, one click away; each is a command of a menu too.
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(const MenuBar& menus, QWidget* parent);
};

} // namespace rapporteur
