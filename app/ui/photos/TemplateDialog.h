#pragma once

#include "editing/photos/PhotoTemplate.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rapporteur {

class Workspace;

/// The same words for many photos: a tick decides for each field whether it is set. Templates are kept by name.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    TemplateDialog(Workspace& workspace, std::vector<PhotoId> photos, QWidget* parent = nullptr);

    PhotoTemplate values() const;
    void setValues(const PhotoTemplate& values);

private:
    struct Row
    {
        QCheckBox* tick;
        QLineEdit* text;
    };
    QWidget* makeStored();
    void addField(QFormLayout* form, TemplateField field);
    /// What the photos say now, or that they differ.
    QString presentText(TemplateField field) const;
    void fillStored(const QString& chosen);
    void store();
    void removeStored();
    void updateState();
    void apply();

    Workspace& m_workspace;
    std::vector<PhotoId> m_photos;
    QComboBox* m_stored;
    QPushButton* m_remove;
    QPushButton* m_apply;
    std::vector<Row> m_rows;
};

} // namespace rapporteur
