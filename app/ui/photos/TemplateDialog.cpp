#include "ui/photos/TemplateDialog.h"

#include "editing/workspace/Workspace.h"
#include "ui/dialogs/Ask.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rapporteur {

TemplateDialog::TemplateDialog(Workspace& workspace, std::vector<PhotoId> photos, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_photos(std::move(photos)), m_stored(new QComboBox(this)),
      m_remove(new QPushButton(tr("&Delete"), this)), m_apply(nullptr)
{
    setWindowTitle(tr("Apply Template"));
    setMinimumWidth(560);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int field = 0; field < templateFieldCount; ++field)
        addField(form, static_cast<TemplateField>(field));
    auto* hint = new QLabel(
        tr("Ticked fields are set in every photo, an empty one is emptied. {date}, {event}, {city}, {file} and {number} stand for the photo’s own."),
        this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Apply to %n Photo(s)", nullptr, static_cast<int>(m_photos.size())), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"apply"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeStored());
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    fillStored({});
    updateState();
}

QWidget* TemplateDialog::makeStored()
{
    auto* box = new QWidget(this);
    auto* label = new QLabel(tr("&Template:"), box);
    label->setBuddy(m_stored);
    auto* store = new QPushButton(tr("&Keep As…"), box);
    store->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    connect(store, &QPushButton::clicked, this, &TemplateDialog::store);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::removeStored);
    connect(m_stored, &QComboBox::activated, this, [this](int place) {
        const auto all = storedTemplates();
        if (place > 0 && static_cast<size_t>(place) <= all.size())
            setValues(all[static_cast<size_t>(place) - 1]);
        updateState();
    });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 8);
    row->addWidget(label);
    row->addWidget(m_stored, 1);
    row->addWidget(store);
    row->addWidget(m_remove);
    return box;
}

void TemplateDialog::addField(QFormLayout* form, TemplateField field)
{
    const QString name = templateFieldName(field);
    auto* tick = new QCheckBox(name, this);
    auto* text = new QLineEdit(this);
    tick->setObjectName(u"tick%1"_s.arg(static_cast<int>(field)));
    text->setObjectName(u"field%1"_s.arg(static_cast<int>(field)));
    text->setAccessibleName(name);
    text->setPlaceholderText(presentText(field));
    connect(text, &QLineEdit::textEdited, tick, [tick] { tick->setChecked(true); });
    connect(tick, &QCheckBox::toggled, this, &TemplateDialog::updateState);
    form->addRow(tick, text);
    m_rows.push_back({ tick, text });
}

QString TemplateDialog::presentText(TemplateField field) const
{
    std::optional<QString> common;
    for (const PhotoId& id : m_photos) {
        const Photo* photo = m_workspace.registry().photos.find(id);
        if (!photo)
            continue;
        const QString text = templateFieldText(*photo, field);
        if (common && *common != text)
            return tr("Different in each photo");
        common = text;
    }
    return common.value_or(QString()).simplified();
}

PhotoTemplate TemplateDialog::values() const
{
    PhotoTemplate values;
    values.name = m_stored->currentIndex() > 0 ? m_stored->currentText() : QString();
    for (size_t field = 0; field < m_rows.size(); ++field) {
        if (m_rows[field].tick->isChecked())
            values.fields[field] = m_rows[field].text->text().trimmed();
    }
    return values;
}

void TemplateDialog::setValues(const PhotoTemplate& values)
{
    for (size_t field = 0; field < m_rows.size(); ++field) {
        m_rows[field].text->setText(values.fields[field].value_or(QString()));
        m_rows[field].tick->setChecked(values.fields[field].has_value());
    }
    updateState();
}

void TemplateDialog::fillStored(const QString& chosen)
{
    m_stored->clear();
    m_stored->addItem(tr("None"));
    for (const PhotoTemplate& values : storedTemplates())
        m_stored->addItem(values.name);
    m_stored->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_stored->findText(chosen)));
}

void TemplateDialog::store()
{
    const auto name = Ask::text(this, tr("Keep As a Template"), tr("Name of the template:"), values().name);
    if (!name || name->trimmed().isEmpty())
        return;
    PhotoTemplate kept = values();
    kept.name = name->simplified();
    storeTemplate(kept);
    fillStored(kept.name);
    updateState();
}

void TemplateDialog::removeStored()
{
    const QString name = values().name;
    if (!name.isEmpty() && Ask::confirm(this, tr("Delete the template “%1”?").arg(name), tr("Photos that have its words keep them."), tr("Delete"))) {
        removeTemplate(name);
        fillStored({});
        updateState();
    }
}

void TemplateDialog::updateState()
{
    m_remove->setEnabled(m_stored->currentIndex() > 0);
    if (m_apply)
        m_apply->setEnabled(!values().isEmpty() && !m_photos.empty());
}

void TemplateDialog::apply()
{
    applyTemplate(m_workspace, m_photos, values());
    accept();
}

} // namespace rapporteur
