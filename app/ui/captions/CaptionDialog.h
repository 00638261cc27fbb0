#pragma once

#include "editing/workspace/Workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabBar;
class QToolButton;

namespace rapporteur {

class AltTextForm;
class CaptionEdit;

/// The words of a photo: its caption with the generated row in it, the short, social media and wire variants, alt text and
/// long description.
class CaptionDialog : public QDialog
{
    Q_OBJECT

public:
    CaptionDialog(Workspace& workspace, const PhotoId& photo, QWidget* parent = nullptr);
    ~CaptionDialog() override;

    CaptionEdit& edit() { return *m_edit; }
    AltTextForm& altText() { return *m_alt; }

private:
    QWidget* makeCaptionPart();
    void fillTemplates();
    void showKind(int index);
    void describe();
    void startFromDraft();

    Workspace& m_workspace;
    PhotoId m_photo;
    QTabBar* m_kinds;
    CaptionEdit* m_edit;
    QLabel* m_note;
    QLabel* m_count;
    QToolButton* m_templates;
    QPushButton* m_draft;
    QPushButton* m_facts;
    QPushButton* m_own;
    AltTextForm* m_alt;
};

} // namespace rapporteur
