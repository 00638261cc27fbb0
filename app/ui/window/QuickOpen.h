#pragma once

#include "core/Id.h"

#include <QDialog>

class QLineEdit;
class QMenuBar;

namespace rapporteur {

class QuickOpenModel;
class RecordList;
class Workspace;

/// Ctrl+K: jumps to any record, or does any command, by parts of its name.
class QuickOpen : public QDialog
{
    Q_OBJECT

public:
    /// The workspace may be null: commands alone.
    QuickOpen(Workspace* workspace, const QMenuBar& menuBar, QWidget* parent);

Q_SIGNALS:
    void recordRequested(rapporteur::RecordKind kind, const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);

    QList<QAction*> m_actions;
    QLineEdit* m_search;
    RecordList* m_list;
    QuickOpenModel* m_model;
};

} // namespace rapporteur
