#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace rapporteur {

/// Every command of the window with its key, searchable.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QMenuBar& menuBar, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTreeWidget* m_sheet = nullptr;
};

} // namespace rapporteur
