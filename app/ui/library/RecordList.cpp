#include "ui/library/RecordList.h"

#include "ui/library/RecordDelegate.h"

#include <QKeyEvent>

namespace rapporteur {

RecordList::RecordList(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new RecordDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    // Twenty thousand rows are laid out as they come into sight.
    setLayoutMode(Batched);
    setBatchSize(200);
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
    // The height of a row depends on the width.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace rapporteur
