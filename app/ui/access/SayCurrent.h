#pragma once

class QAbstractItemView;

namespace rapporteur {

/// Tells a screen reader which row of a list is chosen, where the focus stays in the field in which the user types.
void sayCurrent(QAbstractItemView& list);

} // namespace rapporteur
