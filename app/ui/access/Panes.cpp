#include "ui/access/Panes.h"

#include "ui/access/TabOrder.h"

#include <QApplication>
#include <algorithm>

namespace rapporteur {

QWidget* paneBeside(const QList<QWidget*>& panes, int places)
{
    const QWidget* focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(panes, [focus](const QWidget* pane) { return focus && pane->isAncestorOf(focus); });
    const qsizetype place = current == panes.end() ? 0 : current - panes.begin() + places;
    return panes[(place + panes.size()) % panes.size()];
}

void focusWithin(const QWidget& pane)
{
    const QList<QWidget*> stops = QList<QWidget*> { pane.focusWidget() } + tabStopsIn(pane);
    const auto takesFocus = [](const QWidget* stop) {
        return stop && stop->focusPolicy() & Qt::TabFocus && stop->isVisible() && stop->isEnabled();
    };
    if (const auto found = std::ranges::find_if(stops, takesFocus); found != stops.end())
        (*found)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rapporteur
