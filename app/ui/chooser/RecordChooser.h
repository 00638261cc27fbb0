#pragma once

#include "editing/session/Navigation.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rapporteur {

class QuickOpenModel;
class RecordList;
class Workspace;

/// Picks a record of some kinds by typing parts of its title; the rows show date, type and topic.
class RecordChooser : public QDialog
{
    Q_OBJECT

public:
    /// Whether a name that is not there yet may be made into a new record.
    enum class NewRecords { No, Yes };

    RecordChooser(Workspace& workspace, const QString& title, const QList<RecordKind>& kinds, NewRecords newRecords, QWidget* parent);

    /// The record picked, a new person or publication included; absent when the user thought better of it.
    static std::optional<ShownRecord> choose(Workspace& workspace, const QString& title, const QList<RecordKind>& kinds,
        NewRecords newRecords, QWidget* parent);

    std::optional<ShownRecord> chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void take(const QModelIndex& index);
    void makeNew();

    Workspace& m_workspace;
    QList<RecordKind> m_kinds;
    NewRecords m_newRecords;
    QLineEdit* m_search;
    RecordList* m_list;
    QLabel* m_note;
    QPushButton* m_new;
    QuickOpenModel* m_model;
    std::optional<ShownRecord> m_chosen;
};

} // namespace rapporteur
