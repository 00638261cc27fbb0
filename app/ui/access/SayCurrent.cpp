#include "ui/access/SayCurrent.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace rapporteur {

void sayCurrent(QAbstractItemView& list)
{
    if (!QAccessible::isActive() || !list.isVisible() || !list.currentIndex().isValid())
        return;
    QAccessibleEvent event(&list, QAccessible::Focus);
    event.setChild(list.currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace rapporteur
