#pragma once

#include "core/registry/Photo.h"

#include <QListView>

namespace rapporteur {

class PhotoCellDelegate;
class PhotoGridModel;
class Thumbnails;

/// Photos side by side. Digits rate what is selected, P picks, X rejects, U takes that back, Return opens.
class PhotoGridView : public QListView
{
    Q_OBJECT

public:
    PhotoGridView(PhotoGridModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// In the order of the grid.
    std::vector<PhotoId> selectedPhotos() const;
    void select(const std::vector<PhotoId>& photos);
    /// Width of a picture in pixels.
    void setPictureWidth(int width);

Q_SIGNALS:
    void opened(const rapporteur::PhotoId& photo);
    void rated(int rating);
    void picked(rapporteur::PhotoPick pick);
    void selectedPhotosChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool takesKey(int key);
    /// Makes the cells a little wider, so that a line of them fills the view.
    void fitCells();
    void repaint(const QByteArray& sha256);
    /// The grid was made anew: what was selected is selected again, and the keys go on from where they were.
    void keepPlace();

    PhotoGridModel& m_model;
    PhotoCellDelegate* m_delegate;
    int m_wantedWidth;
    std::vector<PhotoId> m_selectedBefore;
    int m_rowBefore = 0;
};

} // namespace rapporteur
