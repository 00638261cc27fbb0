#include "ui/photos/PhotoGridView.h"

#include "editing/photos/PhotoGridModel.h"
#include "editing/pictures/Thumbnails.h"
#include "ui/photos/PhotoCellDelegate.h"

#include <QKeyEvent>
#include <QStyle>
#include <algorithm>

namespace rapporteur {

PhotoGridView::PhotoGridView(PhotoGridModel& model, Thumbnails& thumbnails, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new PhotoCellDelegate(model, thumbnails, this)),
      m_wantedWidth(m_delegate->width())
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Photos"));
    setFrameShape(QFrame::NoFrame);
    // Lines of equal cells: thousands are laid out in no time. Qt's icon mode would look at every one.
    setViewMode(ListMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selectedBefore = selectedPhotos();
        m_rowBefore = std::max(0, currentIndex().row());
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PhotoGridView::keepPlace);
    connect(&thumbnails, &Thumbnails::smallReady, this, &PhotoGridView::repaint);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_model.idAt(index.row())); });
}

void PhotoGridView::keepPlace()
{
    QItemSelection selection;
    for (const PhotoId& id : m_selectedBefore) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            selection.select(index, index);
    }
    const int row = selection.isEmpty() ? std::min(m_rowBefore, m_model.rowCount() - 1) : selection.indexes().first().row();
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void PhotoGridView::repaint(const QByteArray& sha256)
{
    if (const QModelIndex index = m_model.indexOfHash(sha256); index.isValid())
        viewport()->update(visualRect(index));
}

void PhotoGridView::setPictureWidth(int width)
{
    m_wantedWidth = width;
    fitCells();
}

void PhotoGridView::fitCells()
{
    // The bar always takes its place: what it takes away when it comes would change the columns again.
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) - 2;
    const int columns = std::max(1, room / (m_wantedWidth + PhotoCellDelegate::sides));
    const int fitted = std::max(m_wantedWidth, room / columns - PhotoCellDelegate::sides);
    if (fitted == m_delegate->width())
        return;
    m_delegate->setWidth(fitted);
    scheduleDelayedItemsLayout();
}

void PhotoGridView::resizeEvent(QResizeEvent* event)
{
    fitCells();
    QListView::resizeEvent(event);
}

std::vector<PhotoId> PhotoGridView::selectedPhotos() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<PhotoId> photos;
    for (const QModelIndex& index : indexes)
        photos.push_back(m_model.idAt(index.row()));
    return photos;
}

void PhotoGridView::select(const std::vector<PhotoId>& photos)
{
    QItemSelection selection;
    for (const PhotoId& id : photos) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return clearSelection();
    selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

void PhotoGridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedPhotosChanged();
}

bool PhotoGridView::takesKey(int key)
{
    switch (key) {
    case Qt::Key_P:
        Q_EMIT picked(PhotoPick::Pick);
        return true;
    case Qt::Key_X:
        Q_EMIT picked(PhotoPick::Reject);
        return true;
    case Qt::Key_U:
        Q_EMIT picked(PhotoPick::None);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(m_model.idAt(currentIndex().row()));
        return true;
    default:
        if (key < Qt::Key_0 || key > Qt::Key_5)
            return false;
        Q_EMIT rated(key - Qt::Key_0);
        return true;
    }
}

void PhotoGridView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && takesKey(event->key()))
        return event->accept();
    QListView::keyPressEvent(event);
}

} // namespace rapporteur
