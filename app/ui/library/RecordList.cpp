#include "ui/library/RecordList.h"

#include <QKeyEvent>

namespace rapporteur {

RecordList::RecordList(QWidget* parent, RowHeights heights) : QListView(parent), m_heights(heights)
{
    setItemDelegate(new RecordDelegate(this, heights));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    // Twenty thousand rows take no time then.
    setUniformItemSizes(heights == RowHeights::Equal);
    connect(this, &QListView::clicked, this, &RecordList::opened);
}

void RecordList::select(const QModelIndex& index)
{
    if (!index.isValid())
        return clearSelection();
    if (index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordList::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RecordList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // The height of a row of its own depends on the width.
    if (m_heights == RowHeights::Own && event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace rapporteur
