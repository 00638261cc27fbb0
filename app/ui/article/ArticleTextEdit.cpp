#include "ui/article/ArticleTextEdit.h"

#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "ui/article/SpokenArticle.h"
#include "ui/article/SurfacePainter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

// Keys, the caret and the column of text.
namespace rapporteur {

namespace {

/// Characters in a line that read well (Bringhurst: 45 to 75).
constexpr int charactersInLine = 68;
constexpr int narrowestMargin = 28;
constexpr qreal bodySize = 1.2; ///< of the window's font

bool isTab(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

bool isText(const QKeyEvent& event)
{
    const QString text = event.text();
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isCommand = modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier;
    return !text.isEmpty() && !isCommand
        && (text.front().isPrint() || text.front().isSurrogate() || text.front().category() == QChar::Other_Format);
}

} // namespace

ArticleTextEdit::ArticleTextEdit(QWidget* parent) : QTextEdit(parent), m_painter(std::make_unique<SurfacePainter>(*this))
{
    SpokenArticle::install();
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setCursorWidth(2);
    document()->setDocumentMargin(0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleTextEdit::followCaret);
}

ArticleTextEdit::~ArticleTextEdit() = default;

void ArticleTextEdit::setSurface(ArticleSurface& surface)
{
    m_surface = &surface;
    setReadOnly(surface.workspace().isReadOnly());
    updateLook();
}

void ArticleTextEdit::updateLook()
{
    SurfaceLook look = m_surface->surface().look();
    look.font = font();
    look.font.setPointSizeF(font().pointSizeF() * bodySize);
    look.text = palette().color(QPalette::Text);
    look.quiet = look.text;
    look.quiet.setAlphaF(0.78F);
    look.link = palette().color(QPalette::Link);
    document()->setDefaultFont(look.font);
    m_painter->forgetPictures();
    m_surface->surface().setLook(look);
    placeColumn();
}

/// Keeps the column of text in the middle, at a width that reads well.
void ArticleTextEdit::placeColumn()
{
    if (!m_surface)
        return;
    const int column = QFontMetrics(m_surface->surface().look().font).averageCharWidth() * charactersInLine;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int margin = std::max(narrowestMargin, (room - column) / 2);
    if (viewportMargins().left() != margin)
        setViewportMargins(margin, 0, margin, 0);
}

void ArticleTextEdit::resizeEvent(QResizeEvent* event)
{
    placeColumn();
    QTextEdit::resizeEvent(event);
}

void ArticleTextEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    const bool changesLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (changesLook && m_surface)
        updateLook();
}

/// The margins beside the column belong to the text as well.
bool ArticleTextEdit::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return QCoreApplication::sendEvent(viewport(), event);
    case QEvent::KeyPress:
        // A widget would go on to the next one before it is asked: lists and the choices of a mention want the key first.
        if (isTab(static_cast<const QKeyEvent&>(*event))) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
        return QTextEdit::event(event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove: {
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        const QPointF inside = viewport()->mapFrom(this, mouse.position());
        QMouseEvent moved(mouse.type(), inside, mouse.globalPosition(), mouse.button(), mouse.buttons(), mouse.modifiers());
        return QCoreApplication::sendEvent(viewport(), &moved);
    }
    default:
        return QTextEdit::event(event);
    }
}

void ArticleTextEdit::perform(const std::function<void(QTextCursor&)>& edit)
{
    if (isReadOnly() || m_surface->article().isEmpty())
        return;
    QTextCursor cursor = textCursor();
    edit(cursor);
    setTextCursor(cursor);
    followCaret();
    ensureCursorVisible();
}

void ArticleTextEdit::typeText(const QString& text)
{
    perform([&](QTextCursor& cursor) {
        const SurfaceDocument::Edit edit(m_surface->surface(), tr("Typing"), Merging::Typing);
        const QTextCharFormat chosen = cursor.charFormat();
        const bool isChosen = m_hasChosenMarks && !cursor.hasSelection();
        prepareTyping(m_surface->surface(), cursor);
        cursor.insertText(text, isChosen ? chosen : typingFormat(m_surface->surface(), cursor));
    });
    Q_EMIT typed(text);
}

bool ArticleTextEdit::isMarkOn(const QString& mark) const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? hasMark(cursor, mark) : runIdentity(cursor.charFormat()).marks.contains(mark);
}

void ArticleTextEdit::toggleMark(const QString& mark, const QString& name)
{
    const MarkState state = isMarkOn(mark) ? MarkState::Off : MarkState::On;
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        perform([&](QTextCursor& selection) { setMark(m_surface->surface(), selection, mark, state, name); });
    else if (takesMarks(cursor.block()))
        setCurrentCharFormat(withMark(m_surface->surface(), cursor.block(), cursor.charFormat(), mark, state));
    m_hasChosenMarks = !cursor.hasSelection();
}

/// Keeps the caret out of pieces, and what is typed next out of the piece or link before it.
void ArticleTextEdit::followCaret()
{
    if (m_isFollowing || !m_surface)
        return;
    m_isFollowing = true;
    QTextCursor cursor = textCursor();
    const QTextCursor before = cursor;
    keepPiecesWhole(cursor, m_caret);
    if (cursor.position() != before.position() || cursor.anchor() != before.anchor())
        setTextCursor(cursor);
    m_hasChosenMarks = m_hasChosenMarks && cursor.position() == m_caret;
    if (!cursor.hasSelection() && !m_hasChosenMarks)
        setCurrentCharFormat(typingFormat(m_surface->surface(), cursor));
    m_caret = cursor.position();
    m_isFollowing = false;
    const QString place = spokenPlace(cursor.block());
    if (place != accessibleDescription())
        setAccessibleDescription(place);
}

void ArticleTextEdit::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
    Q_EMIT keyOffered(event);
    if (event->isAccepted())
        return;
    event->accept();
    QUndoStack& undo = m_surface->workspace().undoStack();
    if (event->matches(QKeySequence::Undo))
        return undo.undo();
    if (event->matches(QKeySequence::Redo))
        return undo.redo();
    if (event->matches(QKeySequence::Cut))
        return cutSelection();
    if (!isReadOnly() && (takeEditingKey(event) || takeDeletingKey(event)))
        return;
    if (isTab(*event)) {
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    if (!isReadOnly() && isText(*event))
        return typeText(event->text());
    QTextEdit::keyPressEvent(event);
}

bool ArticleTextEdit::takeEditingKey(QKeyEvent* event)
{
    SurfaceDocument& surface = m_surface->surface();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        if (event->modifiers() & Qt::ShiftModifier)
            perform([&](QTextCursor& cursor) { breakLine(surface, cursor); });
        else
            perform([&](QTextCursor& cursor) { breakParagraph(surface, cursor); });
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        bool isTaken = false;
        const bool isDeeper = event->key() == Qt::Key_Tab;
        const QString name = isDeeper ? tr("Deeper in the List") : tr("Less Deep in the List");
        perform([&](QTextCursor& cursor) { isTaken = changeLevel(surface, cursor, isDeeper ? 1 : -1, name); });
        return isTaken;
    }
    default:
        return false;
    }
}

bool ArticleTextEdit::takeDeletingKey(QKeyEvent* event)
{
    SurfaceDocument& surface = m_surface->surface();
    const Stretch stretch = event->modifiers() & Qt::ControlModifier ? Stretch::Word : Stretch::Character;
    if (event->key() == Qt::Key_Backspace && !(event->modifiers() & Qt::AltModifier)) {
        perform([&](QTextCursor& cursor) { deleteBackwards(surface, cursor, stretch); });
        return true;
    }
    if (event->key() == Qt::Key_Delete && !(event->modifiers() & Qt::ShiftModifier)) {
        perform([&](QTextCursor& cursor) { deleteForwards(surface, cursor, stretch); });
        return true;
    }
    // The widget knows more keys that delete; what they take goes by our rules.
    const bool isRestOfLine = event->matches(QKeySequence::DeleteEndOfLine);
    if (!isRestOfLine && !event->matches(QKeySequence::DeleteCompleteLine))
        return false;
    perform([&](QTextCursor& cursor) {
        if (!isRestOfLine)
            cursor.movePosition(QTextCursor::StartOfLine);
        cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
        removeSelection(surface, cursor);
    });
    return true;
}

void ArticleTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const bool begins = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (begins && (textCursor().hasSelection() || kindOf(textCursor().block()) == SurfaceKind::Object))
        perform([&](QTextCursor& cursor) { prepareTyping(m_surface->surface(), cursor); });
    QTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        Q_EMIT typed(event->commitString());
}

void ArticleTextEdit::paintEvent(QPaintEvent* event)
{
    if (m_surface)
        m_painter->paintBelow(*event);
    QTextEdit::paintEvent(event);
    if (m_surface)
        m_painter->paintAbove(*event);
}

std::optional<SurfaceRun> ArticleTextEdit::pieceAtCaret() const
{
    const QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const QTextBlock block = document()->findBlock(start);
    const auto after = pieceAfter(block, start);
    if (!cursor.hasSelection())
        return after ? after : pieceBefore(block, start);
    const bool isSelected = after && after->start == start && after->end() == cursor.selectionEnd();
    return isSelected ? after : std::nullopt;
}

QTextBlock ArticleTextEdit::objectAtCaret() const
{
    const QTextBlock block = document()->findBlock(textCursor().selectionStart());
    return kindOf(block) == SurfaceKind::Text ? QTextBlock() : block;
}

void ArticleTextEdit::setSuggestions(std::shared_ptr<const NameSuggestions> suggestions)
{
    if (m_suggestions == suggestions)
        return;
    m_suggestions = std::move(suggestions);
    viewport()->update();
}

std::vector<NameSuggestion> ArticleTextEdit::suggestionsIn(const QTextBlock& block) const
{
    if (!m_suggestions || !takesMarks(block))
        return {};
    // Pieces are blanked out: what is linked is not offered.
    QString text = block.text();
    for (const SurfaceRun& run : runsOf(block)) {
        if (isPiece(run.format))
            text.replace(run.start - block.position(), run.length, QString(run.length, QChar(QChar::ObjectReplacementCharacter)));
    }
    std::vector<NameSuggestion> found = m_suggestions->find(text);
    for (NameSuggestion& suggestion : found)
        suggestion.start += block.position();
    return found;
}

std::optional<NameSuggestion> ArticleTextEdit::suggestionAt(const QTextCursor& cursor) const
{
    for (const NameSuggestion& suggestion : suggestionsIn(cursor.block())) {
        if (suggestion.start <= cursor.position() && cursor.position() <= suggestion.start + suggestion.length)
            return suggestion;
    }
    return std::nullopt;
}

} // namespace rapporteur
