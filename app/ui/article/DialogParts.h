#pragma once

#include "editing/models/RecordTitles.h"

#include <QDialogButtonBox>

class QBoxLayout;
class QComboBox;
class QDialog;
class QFormLayout;

namespace rapporteur {

/// A verb and Cancel at the end of a dialog.
QDialogButtonBox* addButtons(QDialog& dialog, QFormLayout& layout, const QString& verb);
QDialogButtonBox* addButtons(QDialog& dialog, QBoxLayout& layout, const QString& verb);

/// Titles with what tells them apart; the id is the item's data. `current` is chosen.
void addRecords(QComboBox& box, const std::vector<RecordEntry>& entries, const QString& current);

} // namespace rapporteur
