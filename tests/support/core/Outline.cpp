#include "support/core/Outline.h"

#include <algorithm>

namespace rapporteur::test {

namespace {

QString spanOutline(const TextBlock& block, const Inline& child)
{
    const auto* span = std::get_if<Span>(&child);
    if (!span)
        return u"{?}"_s;
    QString text = span->text;
    text.replace(u'\n', u"\\n"_s).replace(QChar::Nbsp, u'~');
    if (span->marks.isEmpty())
        return text;
    QStringList marks;
    for (const QString& mark : span->marks) {
        const auto found = std::find_if(block.markDefinitions.begin(), block.markDefinitions.end(),
            [&](const MarkDefinition& definition) { return definition.key == mark; });
        marks << (found == block.markDefinitions.end() ? mark : enumText(found->kind) + u'=' + found->value);
    }
    return u'{' + marks.join(u' ') + u'|' + text + u'}';
}

QString prefix(const TextBlock& block)
{
    switch (block.listItem) {
    case ListItem::Bullet:
        return QString(block.level, u'-') + u' ';
    case ListItem::Number:
        return QString(block.level, u'#') + u' ';
    case ListItem::None:
        break;
    }
    return block.style == BlockStyle::Normal ? u"p: "_s : block.style == BlockStyle::Blockquote ? u"> "_s : enumText(block.style) + u": "_s;
}

QString line(const TextBlock& block)
{
    QString text = prefix(block);
    for (const Inline& child : block.children)
        text += spanOutline(block, child);
    return text;
}

QString cellOutline(const TableCell& cell)
{
    QStringList lines;
    for (const TextBlock& block : cell)
        lines << (block.listItem == ListItem::None ? line(block).section(u": "_s, 1) : line(block));
    return lines.join(u" + "_s);
}

QString line(const TableBlock& table)
{
    QStringList rows;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const TableCell& cell : row)
            cells << cellOutline(cell);
        rows << cells.join(u" | "_s);
    }
    return (table.headerRow ? u"table+: "_s : u"table: "_s) + rows.join(u" / "_s);
}

} // namespace

QStringList outline(const PortableText& text)
{
    QStringList lines;
    for (const Block& block : text) {
        if (const auto* textBlock = std::get_if<TextBlock>(&block))
            lines << line(*textBlock);
        else if (const auto* table = std::get_if<TableBlock>(&block))
            lines << line(*table);
        else if (const auto* photo = std::get_if<PhotoBlock>(&block))
            lines << u"photo: "_s + photo->photo.text();
        else if (std::holds_alternative<DividerBlock>(block))
            lines << u"hr"_s;
        else
            lines << u"?"_s;
    }
    return lines;
}

} // namespace rapporteur::test
