#pragma once

#include "ui/library/RecordDelegate.h"

#include <QListView>

namespace rapporteur {

/// A list of records: one is on show, Return or a click opens it.
class RecordList : public QListView
{
    Q_OBJECT

public:
    explicit RecordList(QWidget* parent = nullptr, RowHeights heights = RowHeights::Own);

    /// Selects without opening.
    void select(const QModelIndex& index);

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RowHeights m_heights;
};

} // namespace rapporteur
