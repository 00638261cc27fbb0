#pragma once

#include <QList>

class QWidget;

namespace rapporteur {

/// The controls of a part that Tab stops at, in their order.
QList<QWidget*> tabStopsIn(const QWidget& part);

/// Makes Tab go through the parts one after the other, each in its own order. What is made later comes last: it is put in
/// its place by `tabBehind`.
void tabThrough(const QList<QWidget*>& parts);

/// Makes Tab go from `anchor` into `part`, and from there on to where it went before.
void tabBehind(QWidget& anchor, const QWidget& part);

} // namespace rapporteur
