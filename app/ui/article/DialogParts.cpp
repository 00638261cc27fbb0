#include "ui/article/DialogParts.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QPushButton>

namespace rapporteur {

namespace {

QDialogButtonBox* makeButtons(QDialog& dialog, const QString& verb)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(verb);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

QDialogButtonBox* addButtons(QDialog& dialog, QFormLayout& layout, const QString& verb)
{
    QDialogButtonBox* buttons = makeButtons(dialog, verb);
    layout.addRow(buttons);
    return buttons;
}

QDialogButtonBox* addButtons(QDialog& dialog, QBoxLayout& layout, const QString& verb)
{
    QDialogButtonBox* buttons = makeButtons(dialog, verb);
    layout.addWidget(buttons);
    return buttons;
}

void addRecords(QComboBox& box, const std::vector<RecordEntry>& entries, const QString& current)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(30);
    for (const RecordEntry& entry : entries) {
        box.addItem(entry.detail.isEmpty() ? entry.title : entry.title + u" · "_s + entry.detail, entry.id);
        if (entry.id == current)
            box.setCurrentIndex(box.count() - 1);
    }
}

} // namespace rapporteur
