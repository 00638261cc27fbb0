#pragma once

#include "core/registry/Photo.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rapporteur {

class Workspace;

/// Whether photos were given by somebody else, by whom, for what, and until when: one undo step for all of them.
class HandoutDialog : public QDialog
{
    Q_OBJECT

public:
    HandoutDialog(Workspace& workspace, std::vector<PhotoId> photos, QWidget* parent = nullptr);

private:
    void fill();
    void updateState();
    std::optional<Handout> handout() const;
    void apply();

    Workspace& m_workspace;
    std::vector<PhotoId> m_photos;
    QCheckBox* m_isHandout;
    QWidget* m_fields;
    QLineEdit* m_giver;
    QPlainTextEdit* m_permission;
    QPlainTextEdit* m_restrictions;
    QLineEdit* m_expires;
    QLabel* m_note;
    QPushButton* m_apply;
};

} // namespace rapporteur
