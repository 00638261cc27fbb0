#pragma once

#include <QListView>

namespace rapporteur {

/// A list of records: one is on show, Return or a click opens it.
class RecordList : public QListView
{
    Q_OBJECT

public:
    explicit RecordList(QWidget* parent = nullptr);

    /// Selects without opening.
    void select(const QModelIndex& index);

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace rapporteur
