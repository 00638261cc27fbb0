#pragma once

#include <QList>

class QScrollArea;
class QWidget;

namespace rapporteur {

/// The controls of a part that Tab stops at, in their order. Parts have no focus proxies: Qt would stop at those as well,
/// where they stand, and the way would go in a circle.
QList<QWidget*> tabStopsIn(const QWidget& part);

/// Makes Tab go through the parts one after the other, each in its own order. What is made later comes last: it is put in
/// its place by `tabBehind`.
void tabThrough(const QList<QWidget*>& parts);

/// Makes Tab go from `anchor` into `part`, and from there on to where it went before.
void tabBehind(QWidget& anchor, const QWidget& part);

/// Brings what gets the focus into view: Qt does so within the area, not for a control that is reached from outside it.
void scrollToFocus(QScrollArea& area);

} // namespace rapporteur
