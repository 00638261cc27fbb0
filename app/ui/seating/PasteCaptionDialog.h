#pragma once

#include "editing/captions/CaptionProposal.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace rapporteur {

/// A caption that somebody wrote, taken apart into rows and people as a proposal: nothing happens before it is taken.
class PasteCaptionDialog : public QDialog
{
    Q_OBJECT

public:
    PasteCaptionDialog(Workspace& workspace, const PhotoId& photo, QWidget* parent = nullptr);

private:
    void read();
    void take();

    Workspace& m_workspace;
    PhotoId m_photo;
    Rulebook m_book;
    std::optional<CaptionProposal> m_proposal;
    QPlainTextEdit* m_text;
    QLabel* m_found;
    QListWidget* m_people;
    QPushButton* m_take;
};

} // namespace rapporteur
