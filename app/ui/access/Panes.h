#pragma once

#include <QList>

class QWidget;

namespace rapporteur {

/// The pane so many places behind the one that holds the focus, going round; the first when none holds it.
QWidget* paneBeside(const QList<QWidget*>& panes, int places);

/// Gives the focus to what had it last in this pane, else to its first control.
void focusWithin(const QWidget& pane);

} // namespace rapporteur
