#pragma once

#include "editing/seating/PrintedForms.h"
#include "editing/seating/SeatingDesk.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rapporteur {

/// Beside the list of people: how the one who is selected is printed and whether he may be, or what introduces the row.
class SeatDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SeatDetails(SeatingDesk& desk, QWidget* parent = nullptr);


private:
    void refresh();
    void showSeat();
    void writeLead(const QString& lead);

    SeatingDesk& m_desk;
    Rulebook m_book;
    QComboBox* m_form;
    QComboBox* m_release;
    QComboBox* m_lead;
    QLabel* m_formLabel;
    QLabel* m_releaseLabel;
    QLabel* m_leadLabel;
    std::vector<PrintedForm> m_forms;
};

} // namespace rapporteur
