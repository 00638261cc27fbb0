#pragma once

#include "editing/session/Navigation.h"

#include <QListWidget>
#include <functional>

class QToolButton;

namespace rapporteur {

class Workspace;

/// An ordered list of mentioned records (authors, events, related items): added by choosing, reordered by dragging or with
/// Alt and an arrow key, removed with Delete, opened with Return.
class RecordChips : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString name;      ///< of the list
        QString add;       ///< on the button
        QString chooser;   ///< title of the dialog
        QList<RecordKind> kinds;
    };

    RecordChips(Workspace& workspace, Texts texts, QWidget* parent = nullptr);

    /// Shows these records; does not tell `changed`.
    void setRecords(const std::vector<ShownRecord>& records);
    const std::vector<ShownRecord>& records() const { return m_records; }

Q_SIGNALS:
    void changed();
    void recordRequested(rapporteur::RecordKind kind, const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void removeCurrent();
    void moveCurrent(int step);
    void takeOrder();
    void noteChange(RecordKind kind, const QStringList& ids);
    void fill();
    void updateHeight();

    Workspace& m_workspace;
    Texts m_texts;
    std::vector<ShownRecord> m_records;
    bool m_isStale = false; ///< what the records are called may have changed
    QListWidget* m_list;
    QToolButton* m_add;
    QToolButton* m_remove;
};

} // namespace rapporteur
