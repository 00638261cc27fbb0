#include "ui/photos/HandoutDialog.h"

#include "editing/commands/RecordFields.h"
#include "editing/photos/PhotoCommands.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rapporteur {

HandoutDialog::HandoutDialog(Workspace& workspace, std::vector<PhotoId> photos, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_photos(std::move(photos)),
      m_isHandout(new QCheckBox(tr("&Somebody else gave us this picture"), this)), m_fields(new QWidget(this)),
      m_giver(new QLineEdit(m_fields)), m_permission(new QPlainTextEdit(m_fields)), m_restrictions(new QPlainTextEdit(m_fields)),
      m_expires(new QLineEdit(m_fields)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Handout"));
    setMinimumWidth(480);
    m_giver->setObjectName(u"giver"_s);
    m_expires->setObjectName(u"expires"_s);
    m_expires->setPlaceholderText(tr("Without an end"));
    for (QPlainTextEdit* text : { m_permission, m_restrictions }) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + 12);
    }
    m_permission->setPlaceholderText(tr("Who allowed it, when, and for what"));
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Given by:"), m_giver);
    form->addRow(tr("&Permission:"), m_permission);
    form->addRow(tr("&Restrictions (private):"), m_restrictions);
    form->addRow(tr("&Last day of use:"), m_expires);
    m_note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandoutDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_isHandout);
    layout->addWidget(m_fields);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    fill();
    connect(m_isHandout, &QCheckBox::toggled, this, &HandoutDialog::updateState);
    for (QLineEdit* line : { m_giver, m_expires })
        connect(line, &QLineEdit::textChanged, this, &HandoutDialog::updateState);
    connect(m_permission, &QPlainTextEdit::textChanged, this, &HandoutDialog::updateState);
    updateState();
}

/// What the first of the photos says.
void HandoutDialog::fill()
{
    const Photo* photo = m_photos.empty() ? nullptr : m_workspace.registry().photos.find(m_photos.front());
    const Handout handout = photo && photo->handout ? *photo->handout : Handout();
    m_isHandout->setChecked(photo && photo->handout);
    m_giver->setText(handout.giver.isEmpty() && photo ? photo->source : handout.giver);
    m_permission->setPlainText(handout.permission);
    m_restrictions->setPlainText(handout.restrictions);
    m_expires->setText(handout.expires.text());
}

std::optional<Handout> HandoutDialog::handout() const
{
    if (!m_isHandout->isChecked())
        return std::nullopt;
    return Handout { m_giver->text().simplified(), m_permission->toPlainText().trimmed(), m_restrictions->toPlainText().trimmed(),
        PartialDate::fromText(m_expires->text().trimmed()).value_or(PartialDate()) };
}

void HandoutDialog::updateState()
{
    m_fields->setEnabled(m_isHandout->isChecked());
    const bool isDate = isPartialDate(m_expires->text());
    m_apply->setEnabled(isDate || !m_isHandout->isChecked());
    QString note;
    const auto now = handout();
    if (!isDate)
        note = tr("Write the last day as 2026-12-31, 2026-12 or 2026.");
    else if (now && !now->expires.isEmpty() && now->expires.latest() < QDate::currentDate())
        note = tr("That day is over: an export with this photo will stop.");
    else if (now && (now->giver.isEmpty() || now->permission.isEmpty()))
        note = tr("An export will ask who gave the picture and who allowed its use.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void HandoutDialog::apply()
{
    setHandout(m_workspace, m_photos, handout());
    accept();
}

} // namespace rapporteur
