#pragma once

#include <QDialog>

class QMenuBar;

namespace rapporteur {

/// Every command of the window with its key, searchable.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QMenuBar& menuBar, QWidget* parent);
};

} // namespace rapporteur
