#pragma once

#include "editing/wording/PhotoWording.h"
#include "editing/workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace rapporteur {

/// The alt text of a photo in its three states, written, decorative or missing, and the long description. Both can begin
/// with a draft from who stands where.
class AltTextForm : public QWidget
{
    Q_OBJECT

public:
    AltTextForm(Workspace& workspace, const PhotoId& photo, QWidget* parent = nullptr);

    QPlainTextEdit& alt() { return *m_alt; }
    /// What is to be thought of: that the alt text repeats the caption, or is too long.
    QString warning() const;

private:
    void refresh();
    void write(QString Photo::*field, const QString& text, const QString& undoText);
    void setDecorative(bool isDecorative);
    void draftAlt();
    void draftDescription();
    const Photo* photo() const { return m_workspace.registry().photos.find(m_photo); }

    Workspace& m_workspace;
    PhotoId m_photo;
    Rulebook m_book;
    QRadioButton* m_written;
    QRadioButton* m_decorative;
    QLabel* m_state;
    QPlainTextEdit* m_alt;
    QPushButton* m_altDraft;
    QLabel* m_warning;
    QPlainTextEdit* m_description;
    QPushButton* m_descriptionDraft;
};

} // namespace rapporteur
