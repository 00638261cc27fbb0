#include "core/text/PortableText.h"

namespace rapporteur {

namespace {

QString wordsText(const std::optional<Words>& words)
{
    QString text;
    if (words) {
        for (const Span& span : words->spans)
            text += span.text;
    }
    return text;
}

QString inlineText(const Inline& child)
{
    if (const Span* span = std::get_if<Span>(&child))
        return span->text;
    return std::visit(
        [](const auto& piece) {
            if constexpr (std::is_same_v<std::decay_t<decltype(piece)>, Span>)
                return QString();
            else
                return wordsText(piece.words);
        },
        child);
}

QString blockText(const TextBlock& block)
{
    QString text;
    for (const Inline& child : block.children)
        text += inlineText(child);
    return text;
}

QString tableText(const TableBlock& table)
{
    QStringList cells;
    for (const auto& row : table.rows) {
        for (const TableCell& cell : row)
            cells << plainText(cell);
    }
    return cells.join(u'\n');
}

} // namespace

QString plainText(const std::vector<TextBlock>& text)
{
    QStringList lines;
    for (const TextBlock& block : text)
        lines << blockText(block);
    return lines.join(u'\n');
}

QString plainText(const PortableText& text)
{
    QStringList lines;
    for (const Block& block : text) {
        if (const auto* textBlock = std::get_if<TextBlock>(&block))
            lines << blockText(*textBlock);
        else if (const auto* quote = std::get_if<QuoteBlock>(&block))
            lines << quote->text << quote->attribution;
        else if (const auto* pullQuote = std::get_if<PullQuoteBlock>(&block))
            lines << pullQuote->text << pullQuote->attribution;
        else if (const auto* table = std::get_if<TableBlock>(&block))
            lines << tableText(*table);
        else if (const auto* photo = std::get_if<PhotoBlock>(&block))
            lines << plainText(photo->caption.value_or(std::vector<TextBlock> {}));
        else if (const auto* roster = std::get_if<RosterBlock>(&block))
            lines << wordsText(roster->words);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

TextBlock paragraph(const QString& text)
{
    TextBlock block;
    block.children.push_back(Span { {}, text, {} });
    return block;
}

} // namespace rapporteur
