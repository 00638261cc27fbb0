#pragma once

#include "editing/shoot/ContainerChoice.h"

#include <QWidget>

namespace rapporteur {

/// One field about which a file says different things: what each of its containers says, to choose from.
class ConflictChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictChoice(const ContainerChoice& conflict, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(rapporteur::MetadataContainer container);
};

} // namespace rapporteur
