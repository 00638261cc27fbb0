#include "ui/article/ObjectText.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// Writes paragraphs and tables in the block's look.
class ObjectWriter
{
public:
    ObjectWriter(QTextDocument& document, const ObjectLook& look) : m_cursor(&document), m_look(look) {}

    QTextCharFormat format(QPalette::ColorRole color, QFont::Weight weight = QFont::Normal) const
    {
        QTextCharFormat format;
        format.setForeground(m_look.palette.color(color));
        format.setFontWeight(weight);
        return format;
    }
    QTextCharFormat plain() const { return format(QPalette::Text); }
    QTextCharFormat bold() const { return format(QPalette::Text, QFont::Bold); }
    QTextCharFormat quiet() const { return format(QPalette::PlaceholderText); }

    void paragraph(const QString& text, const QTextCharFormat& format)
    {
        if (text.isEmpty())
            return;
        QTextBlockFormat block;
        block.setLayoutDirection(m_look.direction);
        block.setBottomMargin(3);
        if (std::exchange(m_isEmpty, false))
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_cursor.insertText(text, format);
    }

    void table(const std::vector<QStringList>& rows, bool hasHeader)
    {
        int columns = 0;
        for (const QStringList& row : rows)
            columns = std::max(columns, static_cast<int>(row.size()));
        if (columns == 0)
            return;
        QTextTable* table = m_cursor.insertTable(static_cast<int>(rows.size()), columns, tableFormat());
        for (size_t row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                QTextCursor cell = table->cellAt(static_cast<int>(row), static_cast<int>(column)).firstCursorPosition();
                cell.insertText(rows[row][column], hasHeader && row == 0 ? bold() : plain());
            }
        }
    }

private:
    QTextTableFormat tableFormat() const
    {
        QTextTableFormat format;
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_look.palette.color(QPalette::Mid));
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setLayoutDirection(m_look.direction);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }

    QTextCursor m_cursor;
    const ObjectLook& m_look;
    bool m_isEmpty = true;
};

void writeFigure(ObjectWriter& writer, const RenderedFigure& figure)
{
    for (const RenderedParagraph& paragraph : figure.caption)
        writer.paragraph(plainText(paragraph.runs), writer.plain());
    QStringList notes { figure.credit.isEmpty() ? figure.creator : figure.credit };
    if (figure.alt.isEmpty() && !figure.decorative)
        notes << tr("no alt text yet");
    notes.removeAll(QString());
    writer.paragraph(notes.join(u" · "_s), writer.quiet());
}

void writeRoster(ObjectWriter& writer, const RenderedRoster& roster)
{
    writer.paragraph(plainText(roster.heading), writer.bold());
    for (const Runs& item : roster.items)
        writer.paragraph((roster.form == RosterForm::List ? u"• "_s : QString()) + plainText(item), writer.plain());
    std::vector<QStringList> rows;
    for (const RosterRow& row : roster.rows)
        rows.push_back({ plainText(row.name), plainText(row.title), plainText(row.organization), plainText(row.role) });
    writer.table(rows, false);
    if (plainText(RenderedBlock(roster)).isEmpty())
        writer.paragraph(tr("Nobody of this delegation may be named yet."), writer.quiet());
}

void writeTable(ObjectWriter& writer, const TableBlock& table)
{
    std::vector<QStringList> rows;
    for (const auto& row : table.rows) {
        QStringList& cells = rows.emplace_back();
        for (const TableCell& cell : row)
            cells << plainText(cell);
    }
    writer.table(rows, table.headerRow);
}

void writeTable(ObjectWriter& writer, const RenderedTable& table)
{
    std::vector<QStringList> rows;
    for (const auto& row : table.rows) {
        QStringList& cells = rows.emplace_back();
        for (const auto& cell : row) {
            QStringList lines;
            for (const RenderedParagraph& paragraph : cell)
                lines << plainText(paragraph.runs);
            cells << lines.join(u'\n');
        }
    }
    writer.table(rows, table.headerRow);
}

} // namespace

std::unique_ptr<QTextDocument> objectText(const Block& block, const RenderedBlock* rendered, const ObjectLook& look)
{
    if (std::holds_alternative<DividerBlock>(block))
        return nullptr;
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QFont font = look.font;
    if (std::holds_alternative<PhotoBlock>(block))
        font.setPointSizeF(font.pointSizeF() * 0.85);
    document->setDefaultFont(font);
    ObjectWriter writer(*document, look);
    if (const auto* figure = rendered ? std::get_if<RenderedFigure>(rendered) : nullptr)
        writeFigure(writer, *figure);
    else if (const auto* roster = rendered ? std::get_if<RenderedRoster>(rendered) : nullptr)
        writeRoster(writer, *roster);
    else if (const auto* table = rendered ? std::get_if<RenderedTable>(rendered) : nullptr)
        writeTable(writer, *table);
    else if (const auto* typed = std::get_if<TableBlock>(&block))
        writeTable(writer, *typed);
    return document;
}

} // namespace rapporteur
