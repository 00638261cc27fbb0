#pragma once

#include "editing/session/Preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace rapporteur {

/// The user's choices. Appearance is seen at once; the language of the window needs a new start, and the dialog says so.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget* parent = nullptr);

private:
    QComboBox* addChoice(const QString& label, const QStringList& texts, const QStringList& values, const QString& chosen);
    void keep();

    QComboBox* m_language;
    QComboBox* m_appearance;
    QComboBox* m_spelling;
    QCheckBox* m_capitals;
    QComboBox* m_style;
};

} // namespace rapporteur
