#include "ui/captions/CaptionEdit.h"

#include "core/rules/CaptionRules.h"
#include "ui/appearance/Isolation.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QToolTip>

namespace rapporteur {

namespace {

/// The document's text with line feeds; no-break spaces stay.
QString rawText(const QTextDocument& document)
{
    QString text = document.toRawText();
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace

CaptionEdit::CaptionEdit(Workspace& workspace, const PhotoId& photo, QWidget* parent)
    : QTextEdit(parent), m_workspace(workspace), m_photo(photo), m_book(Rulebook::load())
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // undo is the newsroom's
    setReadOnly(workspace.isReadOnly());
    setAccessibleName(tr("Caption"));
    connect(this, &QTextEdit::textChanged, this, &CaptionEdit::takeTyping);
    const auto follow = [this] {
        if (!m_isStoring)
            reload();
    };
    connect(&workspace, &Workspace::recordsChanged, this, follow);
    connect(&workspace, &Workspace::reloaded, this, follow);
    reload();
}

void CaptionEdit::setKind(CaptionKind kind)
{
    m_kind = kind;
    reload();
}

void CaptionEdit::reload()
{
    if (!photo())
        return;
    m_caption.emplace(*photo(), m_kind, PhotoWording(m_workspace.registry(), m_book));
    const QString text = m_caption->text();
    if (text != rawText(*document())) {
        const QScopedValueRollback showing(m_isShowing, true);
        const int caret = textCursor().position();
        setPlainText(text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(caret, static_cast<int>(text.size())));
        setTextCursor(cursor);
    }
    m_shown = text;
    paintSegments();
    Q_EMIT captionChanged();
}

/// What was typed is what differs from the text before, up to the caret.
void CaptionEdit::takeTyping()
{
    if (m_isShowing || !m_caption)
        return;
    if (expandShortcut())
        return;
    const QString now = rawText(*document());
    if (now == m_shown)
        return;
    const qsizetype behind = now.size() - textCursor().position();
    qsizetype suffix = 0;
    while (suffix < std::min({ behind, m_shown.size(), now.size() }) && m_shown[m_shown.size() - 1 - suffix] == now[now.size() - 1 - suffix])
        ++suffix;
    qsizetype prefix = 0;
    while (prefix < std::min(m_shown.size(), now.size()) - suffix && m_shown[prefix] == now[prefix])
        ++prefix;
    const bool isTaken = m_caption->edit(prefix, m_shown.size() - prefix - suffix, now.mid(prefix, now.size() - prefix - suffix));
    if (!isTaken) {
        reload();
        return Q_EMIT refused();
    }
    m_shown = now;
    store(m_caption->applied(PhotoWording(m_workspace.registry(), m_book)), tr("Change Caption"), Merging::Typing);
    paintSegments();
    Q_EMIT captionChanged();
}

/// A code that was just closed becomes its text, which is then taken as typed.
bool CaptionEdit::expandShortcut()
{
    QTextCursor cursor = textCursor();
    const auto expansion = m_shortcuts.expansionAtEnd(rawText(*document()).left(cursor.position()));
    if (!expansion)
        return false;
    cursor.setPosition(cursor.position() - static_cast<int>(expansion->length), QTextCursor::KeepAnchor);
    cursor.insertText(expansion->text);
    setTextCursor(cursor);
    return true;
}

void CaptionEdit::store(const Photo& changed, const QString& undoText, Merging merging)
{
    const QScopedValueRollback storing(m_isStoring, true);
    m_workspace.replace(undoText, changed, merging);
}

void CaptionEdit::setCaption(const std::optional<Caption>& caption, const QString& undoText)
{
    if (!photo())
        return;
    Photo changed = *photo();
    captionOf(changed, m_kind) = caption;
    store(changed, undoText, Merging::None);
    reload();
}

void CaptionEdit::restoreRows()
{
    if (!m_caption)
        return;
    m_caption->restoreRows();
    store(m_caption->applied(PhotoWording(m_workspace.registry(), m_book)), tr("Back to the Facts"), Merging::None);
    reload();
}

QStringList CaptionEdit::changedWords() const
{
    QStringList words;
    for (const CaptionSegment& segment : m_caption ? m_caption->segments() : std::vector<CaptionSegment>()) {
        if (segment.isChanged())
            words << segmentText(segment);
    }
    return words;
}

QString CaptionEdit::segmentText(const CaptionSegment& segment) const
{
    return segment.isChanged() ? tr("Your words: %1. From the facts: %2.").arg(isolated(segment.text), isolated(segment.facts))
                               : tr("Written from the facts. Change it here, and only these words are yours.");
}

void CaptionEdit::paintSegments()
{
    QList<ExtraSelection> selections;
    int start = 0;
    QColor tint = palette().color(QPalette::Highlight);
    for (const CaptionSegment& segment : m_caption->segments()) {
        const int end = start + static_cast<int>(segment.text.size());
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(start);
        selection.cursor.setPosition(std::min(end, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        if (segment.isGenerated()) {
            tint.setAlpha(segment.isChanged() ? 70 : 28);
            selection.format.setBackground(tint);
        }
        if (segment.isChanged()) {
            selection.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            selection.format.setUnderlineColor(palette().color(QPalette::Highlight));
        }
        if (const auto* span = std::get_if<Span>(&segment.child); span && segment.origin == CaptionSegment::Origin::Typed) {
            selection.format.setFontWeight(span->marks.contains(u"strong"_s) ? QFont::Bold : QFont::Normal);
            selection.format.setFontItalic(span->marks.contains(u"em"_s));
        }
        selections << selection;
        start = end;
    }
    setExtraSelections(selections);
}

void CaptionEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int position = event->reason() == QContextMenuEvent::Keyboard ? textCursor().position() : cursorForPosition(event->pos()).position();
    const CaptionSegment* segment = m_caption ? m_caption->at(position) : nullptr;
    if (segment && segment->isChanged() && !isReadOnly()) {
        auto* back = new QAction(tr("Back to “%1”").arg(segment->facts), menu);
        connect(back, &QAction::triggered, this, [this, position] {
            m_caption->restoreFacts(position);
            store(m_caption->applied(PhotoWording(m_workspace.registry(), m_book)), tr("Back to the Facts"), Merging::None);
            reload();
        });
        QAction* first = menu->actions().value(0);
        menu->insertAction(first, back);
        menu->insertSeparator(first);
    }
    menu->popup(event->globalPos());
}

/// A name emptied while writing comes to rest: what is printed is shown.
void CaptionEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        reload();
}

void CaptionEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_caption)
        paintSegments();
}

void CaptionEdit::insertFromMimeData(const QMimeData* source)
{
    textCursor().insertText(source->text().trimmed());
}

bool CaptionEdit::event(QEvent* event)
{
    // The field has no undo of its own: the keys are the newsroom's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && m_caption) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CaptionSegment* segment = m_caption->at(cursorForPosition(viewport()->mapFrom(this, help->pos())).position());
        if (segment && segment->isGenerated())
            QToolTip::showText(help->globalPos(), segmentText(*segment), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::event(event);
}

} // namespace rapporteur
