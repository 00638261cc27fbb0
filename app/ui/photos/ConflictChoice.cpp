#include "ui/photos/ConflictChoice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace rapporteur {

ConflictChoice::ConflictChoice(const ContainerChoice& conflict, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* name = new QLabel(conflict.fieldName(), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    grid->addWidget(name, 0, 0, 1, 2);
    auto* group = new QButtonGroup(this);
    int row = 1;
    for (const MetadataContainer container : metadataContainers) {
        const QString& value = conflict.value(container);
        if (value.isEmpty())
            continue;
        auto* button = new QRadioButton(containerName(container), this);
        button->setChecked(container == conflict.chosen);
        button->setAccessibleName(tr("%1 from %2: %3").arg(conflict.fieldName(), containerName(container), value));
        group->addButton(button, static_cast<int>(container));
        auto* text = new QLabel(value.simplified().left(300), this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT chosen(static_cast<MetadataContainer>(id));
    });
}

} // namespace rapporteur
