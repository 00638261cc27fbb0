#include "editing/surface/ApprovedWords.h"
#include "editing/surface/SurfaceClipboard.h"
#include "editing/surface/SurfaceInsertion.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "editing/surface/SurfaceRemoval.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/WordsField.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

// Mouse, menu, clipboard and drop, and the field for other words.
namespace rapporteur {

QTextBlock ArticleTextEdit::objectAt(const QPoint& point) const
{
    const QPointF place(point.x() + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value());
    const auto* layout = document()->documentLayout();
    const QTextBlock block = document()->findBlock(layout->hitTest(place, Qt::FuzzyHit));
    const bool isObject = block.isValid() && kindOf(block) == SurfaceKind::Object;
    return isObject && layout->blockBoundingRect(block).contains(place) ? block : QTextBlock();
}

void ArticleTextEdit::select(int from, int to)
{
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleTextEdit::mousePressEvent(QMouseEvent* event)
{
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const QTextBlock object = isPlain ? objectAt(event->position().toPoint()) : QTextBlock();
    if (object.isValid())
        return select(object.position(), endOf(object));
    QTextEdit::mousePressEvent(event);
}

void ArticleTextEdit::mouseReleaseEvent(QMouseEvent* event)
{
    const bool hadSelection = textCursor().hasSelection();
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || hadSelection || objectAt(point).isValid())
        return;
    const QTextCursor there = cursorForPosition(point);
    const auto piece = pieceAround(there.block(), there.position());
    if (!piece)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT pieceActivated(runIdentity(piece->format).piece->piece);
    else if (event->modifiers() == Qt::NoModifier)
        select(piece->start, piece->end());
}

void ArticleTextEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (const QTextBlock object = objectAt(point); object.isValid())
        return Q_EMIT objectActivated(keyOf(object));
    const QTextCursor there = cursorForPosition(point);
    const auto piece = pieceAround(there.block(), there.position());
    if (!piece) {
        QTextEdit::mouseDoubleClickEvent(event);
        return;
    }
    select(piece->start, piece->end());
    overtype();
}

void ArticleTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint point = isMouse ? event->pos() : cursorRect().center();
    const QTextBlock object = isMouse ? objectAt(point) : QTextBlock();
    if (object.isValid())
        select(object.position(), endOf(object));
    else if (isMouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(point));
    QMenu menu(this);
    Q_EMIT menuAboutToShow(&menu, isMouse ? cursorForPosition(point) : textCursor());
    if (!menu.isEmpty())
        menu.addSeparator();
    const bool hasSelection = textCursor().hasSelection();
    menu.addAction(tr("Cu&t"), this, &ArticleTextEdit::cutSelection)->setEnabled(hasSelection && !isReadOnly());
    menu.addAction(tr("&Copy"), this, &QTextEdit::copy)->setEnabled(hasSelection);
    menu.addAction(tr("&Paste"), this, &QTextEdit::paste)->setEnabled(!isReadOnly());
    menu.addAction(tr("Paste &without Formatting"), this, &ArticleTextEdit::pastePlain)->setEnabled(!isReadOnly());
    menu.addSeparator();
    menu.addAction(tr("Select &All"), this, &QTextEdit::selectAll);
    menu.exec(isMouse ? event->globalPos() : viewport()->mapToGlobal(point));
}

void ArticleTextEdit::cutSelection()
{
    if (!textCursor().hasSelection())
        return;
    copy();
    perform([&](QTextCursor& cursor) {
        const SurfaceDocument::Edit edit(m_surface->surface(), tr("Cut"));
        deleteBackwards(m_surface->surface(), cursor, Stretch::Character);
    });
}

QMimeData* ArticleTextEdit::createMimeDataFromSelection() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(selectedPlainText(textCursor()));
    data->setData(surfaceMimeType, clipboardBytes(textCursor(), m_surface->surface().texts()));
    return data.release();
}

bool ArticleTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasFormat(surfaceMimeType) || source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

void ArticleTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (m_surface->article().isEmpty() || isReadOnly())
        return;
    const Registry& registry = m_surface->workspace().registry();
    if (const auto own = textFromClipboard(source->data(surfaceMimeType), registry, m_surface->surface().texts()))
        return insertPasted(*own);
    const PastedText pasted = pastedText(*source, m_surface->current().language);
    insertPasted(pasted.text);
    if (!pasted.pictures.empty())
        Q_EMIT picturesPasted(pasted.pictures);
    if (!pasted.dropped.isEmpty())
        Q_EMIT pasteReduced(pasted.dropped);
}

void ArticleTextEdit::insertPasted(const PortableText& text)
{
    perform([&](QTextCursor& cursor) { insertText(m_surface->surface(), cursor, text, tr("Paste")); });
}

void ArticleTextEdit::pastePlain()
{
    const PastedText pasted = pastedPlainText(*QApplication::clipboard()->mimeData());
    insertPasted(pasted.text);
    if (!pasted.dropped.isEmpty())
        Q_EMIT pasteReduced(pasted.dropped);
}

/// Text dragged inside the surface is moved by our rules; Qt would remove it across pieces and sections.
void ArticleTextEdit::dropEvent(QDropEvent* event)
{
    QDragLeaveEvent leave; // takes the caret away that showed where the drop would go
    QTextEdit::dragLeaveEvent(&leave);
    if (isReadOnly() || m_surface->article().isEmpty())
        return event->ignore();
    const bool isOwn = event->source() == this || event->source() == viewport();
    QTextCursor target = cursorForPosition(event->position().toPoint());
    keepPiecesWhole(target, target.position());
    QTextCursor origin = textCursor();
    const bool isInside = target.position() >= origin.selectionStart() && target.position() <= origin.selectionEnd();
    if (isOwn && isInside)
        return event->ignore();
    const SurfaceDocument::Edit edit(m_surface->surface(), isOwn ? tr("Move Text") : tr("Drop"));
    setTextCursor(target);
    insertFromMimeData(event->mimeData());
    if (isOwn && event->dropAction() == Qt::MoveAction)
        removeSelection(m_surface->surface(), origin);
    event->acceptProposedAction();
}

void ArticleTextEdit::overtype()
{
    const auto piece = pieceAtCaret();
    if (!piece || isReadOnly())
        return;
    QTextCursor over(document());
    over.setPosition(piece->start);
    QRect place = cursorRect(over);
    over.setPosition(piece->end());
    if (cursorRect(over).top() == place.top())
        place = place.united(cursorRect(over));
    over.setPosition(piece->start, QTextCursor::KeepAnchor);
    auto* field = new WordsField(viewport(), piece->text, place, piece->format.font().resolve(document()->defaultFont()));
    connect(field, &WordsField::written, this, [this, over](const QString& text) {
        setTextCursor(over);
        if (const auto piece = pieceAtCaret())
            writeWords(*piece, text);
    });
    connect(field, &WordsField::closed, this, [this] { setFocus(); });
}

void ArticleTextEdit::writeWords(const SurfaceRun& run, const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || text == run.text)
        return;
    perform([&](QTextCursor& cursor) {
        const Registry& registry = m_surface->workspace().registry();
        PieceChange change { run, runIdentity(run.format).piece->piece, text };
        const std::optional<Words>* words = wordsOf(change.piece);
        // What the surface shows of a piece without words is what the facts say; words keep the basis they have.
        const QString facts = words && *words ? (*words)->basis : run.text;
        setWords(change.piece, editorsWords(text, facts, peopleNamedIn(text, candidatesOf(change.piece, registry), registry)));
        replacePiece(m_surface->surface(), change, tr("Write Other Words"));
        cursor.setPosition(run.start + static_cast<int>(text.size()));
    });
}

} // namespace rapporteur
