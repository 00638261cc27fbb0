#pragma once

#include "editing/photos/PhotoCommands.h"
#include "ui/photos/FramingView.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

class Thumbnails;
class Workspace;

/// Crops for each shape, masks and the focal point of one photo, with a word about everybody whom a crop cuts off. One undo
/// step when it is closed with OK.
class FramingDialog : public QDialog
{
    Q_OBJECT

public:
    FramingDialog(Workspace& workspace, Thumbnails& thumbnails, const PhotoId& photo, QWidget* parent = nullptr);

    FramingView& view() { return *m_view; }
    const PhotoFraming& framing() const { return m_framing; }
    /// Empty when no crop cuts anybody off.
    QString warnings() const;

private:
    QWidget* makeSide();
    QWidget* makeWarningLine();
    void fillParts();
    FramingPart currentPart() const;
    void showPart();
    void setFraming(const PhotoFraming& framing);
    void setBox(const Region& box);
    void suggest();
    void clearPart();
    void addMask(MaskKind kind);
    void updateState();
    Photo framed() const;
    void apply();

    Workspace& m_workspace;
    Thumbnails& m_thumbnails;
    PhotoId m_photo;
    PhotoFraming m_framing;
    FramingView* m_view;
    QListWidget* m_parts;
    QPushButton* m_suggest = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_hint;
    QWidget* m_warningLine;
    QLabel* m_warnings;
    QLabel* m_captionTitle;
    QLabel* m_caption;
    QPushButton* m_copy;
};

} // namespace rapporteur
