#include "ui/access/TabOrder.h"

#include <QApplication>
#include <QScrollArea>

namespace rapporteur {

QList<QWidget*> tabStopsIn(const QWidget& part)
{
    const QWidget* window = part.window();
    QList<QWidget*> stops;
    for (QWidget* widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        const bool isInside = widget == &part || part.isAncestorOf(widget);
        if (isInside && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            stops << widget;
    }
    return stops;
}

void tabThrough(const QList<QWidget*>& parts)
{
    QWidget* before = nullptr;
    for (const QWidget* part : parts) {
        for (QWidget* stop : tabStopsIn(*part)) {
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

void tabBehind(QWidget& anchor, const QWidget& part)
{
    // Only what takes the focus can be given a place.
    const Qt::FocusPolicy policy = anchor.focusPolicy();
    if (policy == Qt::NoFocus)
        anchor.setFocusPolicy(Qt::TabFocus);
    QWidget* before = &anchor;
    for (QWidget* stop : tabStopsIn(part)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    anchor.setFocusPolicy(policy);
}

void scrollToFocus(QScrollArea& area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget*, QWidget* now) {
        if (now && area.widget()->isAncestorOf(now))
            area.ensureWidgetVisible(now);
    });
}

} // namespace rapporteur
