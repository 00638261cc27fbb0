#pragma once

#include "editing/seating/SeatListModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace rapporteur {

class SeatDetails;

/// At the side of the photo: the field for names with the event's delegations under it, the people in the order of the
/// caption, and the photo releases.
class SeatingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeatingPanel(SeatingDesk& desk, QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }
    /// Who is chosen in the list, by letters or by the arrow keys; null: nobody.
    const SeatChoice* choice() const;
    /// As the list says what Enter will do now.
    QString chosenTitle() const;

    void focusName();
    void takeUnidentified();
    void takeNotPictured();

Q_SIGNALS:
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void find();
    void refresh();
    void refreshReleases();
    void fillEvents();
    void showSelected();
    void selectLine(const QModelIndex& index);
    void moveInChoices(int step);
    QWidget* heading(const QString& text, QWidget* buddy);

    SeatingDesk& m_desk;
    QLineEdit* m_name;
    SeatChoices* m_choices;
    QListView* m_choiceList;
    SeatListModel* m_seats;
    QListView* m_seatList;
    SeatDetails* m_details;
    QComboBox* m_event;
    QComboBox* m_releases;
    QLabel* m_hint;
};

} // namespace rapporteur
