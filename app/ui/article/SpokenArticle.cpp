#include "ui/article/SpokenArticle.h"

#include "editing/surface/SurfaceParagraphs.h"
#include "editing/surface/SurfaceRemoval.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/ObjectText.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

QAccessibleInterface* makeSpokenArticle(const QString&, QObject* object)
{
    auto* edit = qobject_cast<ArticleTextEdit*>(object);
    return edit ? new SpokenArticle(*edit) : nullptr;
}

/// One line, so that reading by lines keeps to the text's own.
QString oneLine(const QTextDocument* document)
{
    QStringList lines = document ? document->toPlainText().split(u'\n', Qt::SkipEmptyParts) : QStringList();
    for (QString& line : lines)
        line = line.simplified();
    return lines.join(u"; "_s);
}

QString bodyPlace(const BlockIdentity& identity)
{
    if (identity.listItem != ListItem::None)
        return tr("List item, level %1").arg(identity.level);
    switch (identity.style) {
    case BlockStyle::Heading2:
        return tr("Heading 2");
    case BlockStyle::Heading3:
        return tr("Heading 3");
    case BlockStyle::Heading4:
        return tr("Heading 4");
    case BlockStyle::Blockquote:
        return tr("Indented quotation");
    default:
        return tr("Text");
    }
}

} // namespace

QString spokenPlace(const QTextBlock& block)
{
    const BlockIdentity identity = blockIdentity(block);
    if (identity.section == SurfaceSection::Headline)
        return tr("Headline");
    if (identity.section == SurfaceSection::Summary)
        return tr("Summary");
    switch (identity.kind) {
    case SurfaceKind::Quote:
        return tr("Quotation");
    case SurfaceKind::PullQuote:
        return tr("Pull quote");
    case SurfaceKind::Object:
        return tr("F2 edits it.");
    case SurfaceKind::Text:
        break;
    }
    return bodyPlace(identity);
}

SpokenArticle::SpokenArticle(ArticleTextEdit& edit) : QAccessibleWidget(&edit, QAccessible::EditableText), m_edit(edit) {}

void SpokenArticle::install()
{
    QAccessible::installFactory(makeSpokenArticle);
}

void* SpokenArticle::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State SpokenArticle::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.readOnly = m_edit.isReadOnly();
    state.editable = !m_edit.isReadOnly();
    return state;
}

QString SpokenArticle::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? whole() : QAccessibleWidget::text(kind);
}

QString SpokenArticle::said(const QTextBlock& block) const
{
    SurfaceDocument& surface = m_edit.surface().surface();
    const BlockIdentity identity = blockIdentity(block);
    const Block value = identity.value ? identity.value->block : Block(DividerBlock {});
    const RenderedBlock* rendered = surface.texts().block(ArticleTextField::Body, identity.key);
    const QString text = oneLine(objectText(value, rendered, { m_edit.font(), m_edit.palette(), m_edit.layoutDirection() }).get());
    const auto* figure = rendered ? std::get_if<RenderedFigure>(rendered) : nullptr;
    if (figure && !figure->alt.isEmpty())
        return tr("Photo: %1. %2").arg(figure->alt, text);
    if (std::holds_alternative<PhotoBlock>(value))
        return tr("Photo: %1").arg(text);
    if (std::holds_alternative<RosterBlock>(value))
        return tr("Delegation: %1").arg(text);
    if (std::holds_alternative<TableBlock>(value))
        return tr("Table: %1").arg(text);
    return tr("Divider");
}

std::vector<SpokenArticle::Object> SpokenArticle::objects() const
{
    std::vector<Object> found;
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        if (kindOf(block) == SurfaceKind::Object && block.length() > 1)
            found.push_back({ block.position(), said(block) });
    }
    return found;
}

QString SpokenArticle::whole() const
{
    QString text = m_edit.document()->toPlainText();
    const std::vector<Object> all = objects();
    for (auto object = all.rbegin(); object != all.rend(); ++object)
        text.replace(object->position, 1, object->said);
    return text;
}

int SpokenArticle::spoken(int position) const
{
    int offset = position;
    for (const Object& object : objects()) {
        if (object.position < position)
            offset += static_cast<int>(object.said.size()) - 1;
    }
    return offset;
}

int SpokenArticle::place(int offset) const
{
    int position = offset;
    for (const Object& object : objects()) {
        if (position <= object.position)
            break;
        const int longer = static_cast<int>(object.said.size()) - 1;
        // Within what is said of it there is no place but its own.
        position = position <= object.position + longer ? object.position : position - longer;
        if (position == object.position)
            break;
    }
    return std::clamp(position, 0, m_edit.document()->characterCount() - 1);
}

void SpokenArticle::selection(int index, int* start, int* end) const
{
    const QTextCursor cursor = m_edit.textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? spoken(cursor.selectionStart()) : 0;
    *end = isThere ? spoken(cursor.selectionEnd()) : 0;
}

int SpokenArticle::selectionCount() const
{
    return m_edit.textCursor().hasSelection() ? 1 : 0;
}

void SpokenArticle::select(int start, int end)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(place(start));
    cursor.setPosition(place(end), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
}

void SpokenArticle::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void SpokenArticle::setSelection(int index, int start, int end)
{
    if (index == 0)
        select(start, end);
}

int SpokenArticle::cursorPosition() const
{
    return spoken(m_edit.textCursor().position());
}

void SpokenArticle::setCursorPosition(int offset)
{
    select(offset, offset);
    m_edit.ensureCursorVisible();
}

QString SpokenArticle::text(int start, int end) const
{
    const QString text = whole();
    const int last = end < 0 ? static_cast<int>(text.size()) : end;
    return text.mid(start, last - start);
}

int SpokenArticle::characterCount() const
{
    return static_cast<int>(whole().size());
}

QRect SpokenArticle::characterRect(int offset) const
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(place(offset));
    const QRect left = m_edit.cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect right = m_edit.cursorRect(cursor);
    const int width = right.top() == left.top() ? std::abs(right.x() - left.x()) : left.width();
    const QRect rect(std::min(left.x(), right.top() == left.top() ? right.x() : left.x()), left.y(), std::max(1, width), left.height());
    return QRect(m_edit.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int SpokenArticle::offsetAtPoint(const QPoint& point) const
{
    return spoken(m_edit.cursorForPosition(m_edit.viewport()->mapFromGlobal(point)).position());
}

void SpokenArticle::scrollToSubstring(int start, int)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(place(start));
    const QRect rect = m_edit.cursorRect(cursor);
    if (!m_edit.viewport()->rect().contains(rect.center()))
        m_edit.verticalScrollBar()->setValue(m_edit.verticalScrollBar()->value() + rect.center().y() - m_edit.viewport()->height() / 2);
}

QString SpokenArticle::attributes(int offset, int* start, int* end) const
{
    const int position = place(offset);
    const QTextBlock block = m_edit.document()->findBlock(position);
    *start = spoken(block.position());
    *end = spoken(block.position() + block.length() - 1);
    for (const SurfaceRun& run : runsOf(block)) {
        if (position < run.start || position >= run.end())
            continue;
        *start = spoken(run.start);
        *end = spoken(run.end());
        QString attributes;
        if (run.format.fontWeight() > QFont::Normal)
            attributes += u"font-weight:bold;"_s;
        if (run.format.fontItalic())
            attributes += u"font-style:italic;"_s;
        if (run.format.fontUnderline())
            attributes += u"text-underline-style:solid;"_s;
        return attributes;
    }
    return {};
}

void SpokenArticle::deleteText(int start, int end)
{
    select(start, end);
    m_edit.perform([this](QTextCursor& cursor) { rapporteur::removeSelection(m_edit.surface().surface(), cursor); });
}

void SpokenArticle::insertText(int offset, const QString& text)
{
    setCursorPosition(offset);
    bool isFirst = true;
    for (const QString& line : text.split(u'\n')) {
        if (!std::exchange(isFirst, false))
            m_edit.perform([this](QTextCursor& cursor) { breakParagraph(m_edit.surface().surface(), cursor); });
        if (!line.isEmpty())
            m_edit.typeText(shownText(line));
    }
}

void SpokenArticle::replaceText(int start, int end, const QString& text)
{
    deleteText(start, end);
    insertText(start, text);
}

} // namespace rapporteur
