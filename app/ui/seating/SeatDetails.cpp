#include "ui/seating/SeatDetails.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace rapporteur {

namespace {

QStringList usualLeads()
{
    constexpr size_t rows = 4;
    QStringList leads { u"Left to right"_s, u"From left"_s };
    leads << rowLeads(rows) << u"Seated, left to right"_s << u"Standing, left to right"_s << u"Clockwise from top left"_s;
    return leads;
}

} // namespace

SeatDetails::SeatDetails(SeatingDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_book(Rulebook::load()), m_form(new QComboBox(this)), m_release(new QComboBox(this)),
      m_lead(new QComboBox(this)), m_formLabel(new QLabel(tr("&Printed as"), this)),
      m_releaseLabel(new QLabel(tr("His or her photo re&lease"), this)), m_leadLabel(new QLabel(tr("The &row is introduced by"), this))
{
    m_lead->setEditable(true);
    m_lead->addItems(usualLeads());
    m_lead->setInsertPolicy(QComboBox::NoInsert);
    m_release->addItems({ tr("As for everybody"), tr("May be named in this photo"), tr("May not be named in this photo") });
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const auto& [label, field] : { std::pair(m_leadLabel, m_lead), std::pair(m_formLabel, m_form), std::pair(m_releaseLabel, m_release) }) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(12);
        label->setBuddy(field);
        layout->addRow(label, field);
    }
    connect(m_lead->lineEdit(), &QLineEdit::textEdited, this, &SeatDetails::writeLead);
    connect(m_lead, &QComboBox::textActivated, this, &SeatDetails::writeLead);
    connect(m_form, &QComboBox::activated, this, [this](int index) {
        const PrintedForm form = m_forms[static_cast<size_t>(index)];
        if (m_desk.selected())
            m_desk.seating().setAffix(*m_desk.selected(), form.affix, form.position);
    });
    connect(m_release, &QComboBox::activated, this, [this](int index) {
        if (m_desk.selected())
            m_desk.seating().setReleased(*m_desk.selected(), index == 0 ? std::nullopt : std::optional(index == 1));
    });
    connect(&desk, &SeatingDesk::changed, this, &SeatDetails::refresh);
    refresh();
}

void SeatDetails::writeLead(const QString& lead)
{
    m_desk.seating().setLead(m_desk.currentRow(), lead);
}

void SeatDetails::refresh()
{
    const Slot* slot = m_desk.selected() ? m_desk.seating().slot(*m_desk.selected()) : nullptr;
    const Photo* photo = m_desk.photo();
    const bool hasRow = !slot && photo && m_desk.currentRow() < photo->rows.size();
    const bool isPerson = slot && !slot->person.isEmpty() && !slot->unidentified;
    for (QWidget* part : std::initializer_list<QWidget*> { m_leadLabel, m_lead })
        part->setVisible(hasRow);
    for (QWidget* part : std::initializer_list<QWidget*> { m_formLabel, m_form, m_releaseLabel, m_release })
        part->setVisible(isPerson);
    if (hasRow && m_lead->currentText() != photo->rows[m_desk.currentRow()].lead)
        m_lead->setEditText(photo->rows[m_desk.currentRow()].lead);
    if (isPerson)
        showSeat();
}

void SeatDetails::showSeat()
{
    const Photo& photo = *m_desk.photo();
    const Slot& slot = *m_desk.seating().slot(*m_desk.selected());
    const PhotoWording wording(m_desk.workspace().registry(), m_book);
    std::vector<PrintedForm> forms = printedForms(slot, photo, wording);
    if (forms != m_forms) {
        m_forms = std::move(forms);
        m_form->clear();
        for (const PrintedForm& form : m_forms)
            m_form->addItem(form.text);
    }
    m_form->setCurrentIndex(0);
    m_release->setCurrentIndex(!slot.released ? 0 : *slot.released ? 1 : 2);
}

} // namespace rapporteur
