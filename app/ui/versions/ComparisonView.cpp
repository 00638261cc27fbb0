#include "ui/versions/ComparisonView.h"

#include "ui/appearance/Appearance.h"

#include <QScrollBar>
#include <QTextBlock>

namespace rapporteur {

namespace {

constexpr int margin = 20;
constexpr double space = 8;

} // namespace

ComparisonView::ComparisonView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("What has changed since that version"));
    document()->setDocumentMargin(margin);
}

/// Struck out and underlined, so that colours are not needed to tell them apart.
QTextCharFormat ComparisonView::format(ComparedWords::Kind kind) const
{
    QTextCharFormat format;
    const bool dark = isDark(palette());
    if (kind == ComparedWords::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setBackground(dark ? QColor(0x5c, 0x25, 0x22) : QColor(0xfb, 0xdd, 0xd9));
    } else if (kind == ComparedWords::Kind::Added) {
        format.setFontUnderline(true);
        format.setBackground(dark ? QColor(0x1d, 0x4a, 0x2b) : QColor(0xd6, 0xf1, 0xdb));
    }
    return format;
}

void ComparisonView::append(const ComparedPart& part, QTextCursor& cursor)
{
    QTextBlockFormat block;
    block.setBottomMargin(space);
    if (!part.title.isEmpty()) {
        QTextCharFormat label;
        label.setForeground(palette().color(QPalette::PlaceholderText));
        cursor.insertBlock(QTextBlockFormat(), label);
        cursor.insertText(part.title);
    }
    cursor.insertBlock(block);
    for (const ComparedWords& words : part.words) {
        QTextCharFormat look = format(words.kind);
        if (part.isHeading)
            look.setFontWeight(QFont::DemiBold);
        // Text, never markup; a line break inside a table's or list's text stays inside its block.
        cursor.insertText(QString(words.text).replace(u'\n', QChar::LineSeparator), look);
    }
}

void ComparisonView::show(const std::vector<ComparedPart>& parts)
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    int firstChange = -1;
    for (const ComparedPart& part : parts) {
        append(part, cursor);
        if (firstChange < 0 && part.kind != ComparedPart::Kind::Same)
            firstChange = cursor.block().position();
    }
    // The empty block that the document began with.
    cursor.setPosition(0);
    cursor.deleteChar();
    cursor.endEditBlock();
    cursor.setPosition(std::max(0, firstChange - 1));
    setTextCursor(cursor);
    const int top = cursorRect(cursor).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(firstChange < 0 ? 0 : std::max(0, top - viewport()->height() / 3));
}

void ComparisonView::say(const QString& text)
{
    clear();
    setTextColor(palette().color(QPalette::PlaceholderText));
    setPlainText(text);
}

} // namespace rapporteur
