#include "core/json/InlineJson.h"
#include "core/json/PortableTextJson.h"
#include "core/json/RecordJson.h"
#include "core/json/SiblingKeys.h"

namespace rapporteur {

namespace {

QJsonArray textBlocksToJson(const std::vector<TextBlock>& text);

QJsonArray markDefinitionsToJson(const std::vector<MarkDefinition>& definitions)
{
    SiblingKeys keys(definitions, [](const MarkDefinition& definition) { return definition.key; });
    QJsonArray array;
    for (size_t index = 0; index < definitions.size(); ++index) {
        const MarkDefinition& definition = definitions[index];
        JsonWriter writer;
        writer.put("_key"_L1, keys.orDerived(definition.key, u"m"_s + QString::number(index)));
        writer.put("_type"_L1, QString(enumText(definition.kind)));
        writer.put(definition.kind == MarkDefinitionKind::Link ? "href"_L1 : "language"_L1,
                   definition.value);
        array.append(writer.object());
    }
    return array;
}

void write(JsonWriter& writer, const TextBlock& block, const QString& childKeyStart)
{
    writer.put("_type"_L1, u"block"_s);
    writer.choice("style"_L1, block.style, BlockStyle::Normal);
    writer.choice("listItem"_L1, block.listItem, ListItem::None);
    if (block.listItem != ListItem::None && block.level != 1)
        writer.put("level"_L1, block.level);
    if (!block.markDefinitions.empty())
        writer.put("markDefs"_L1, markDefinitionsToJson(block.markDefinitions));
    writer.put("children"_L1, childrenToJson(block.children, childKeyStart));
}

void write(JsonWriter& writer, const PhotoBlock& block, const QString&)
{
    writer.put("_type"_L1, u"photo"_s);
    writer.put("photo"_L1, block.photo.text());
    writer.choice("size"_L1, block.size, PhotoSize::Full);
    writer.choice("crop"_L1, block.crop, PhotoShape::Full);
    writeCaption(writer, "caption"_L1, block.caption);
    if (block.alt)
        writer.put("alt"_L1, *block.alt);
    if (block.credit)
        writer.put("credit"_L1, *block.credit);
}

void write(JsonWriter& writer, const RosterBlock& block, const QString&)
{
    writer.put("_type"_L1, u"roster"_s);
    writer.put("delegation"_L1, block.delegation.text());
    writer.choice("form"_L1, block.form, RosterForm::Sentence);
    writeWords(writer, block.words);
}

void write(JsonWriter& writer, const QuoteBlock& block, const QString&)
{
    writer.put("_type"_L1, u"quote"_s);
    writer.text("text"_L1, block.text);
    writer.id("speaker"_L1, block.speaker);
    writer.text("attribution"_L1, block.attribution);
    writer.text("language"_L1, block.language);
    writer.text("clearedBy"_L1, block.clearedBy);
    writer.text("clearedAt"_L1, block.clearedAt);
}

void write(JsonWriter& writer, const PullQuoteBlock& block, const QString&)
{
    writer.put("_type"_L1, u"pullquote"_s);
    writer.text("text"_L1, block.text);
    writer.text("attribution"_L1, block.attribution);
}

void write(JsonWriter& writer, const TableBlock& block, const QString&)
{
    writer.put("_type"_L1, u"table"_s);
    writer.flag("headerRow"_L1, block.headerRow, false);
    writer.list("rows"_L1, block.rows, [](const std::vector<TableCell>& row) {
        QJsonArray cells;
        for (const TableCell& cell : row)
            cells.append(textBlocksToJson(cell));
        return cells;
    });
}

void write(JsonWriter& writer, const DividerBlock&, const QString&)
{
    writer.put("_type"_L1, u"divider"_s);
}

template <typename AnyBlock>
QJsonObject blockToJson(const AnyBlock& block, SiblingKeys& keys, size_t index)
{
    const QString derived = u"b"_s + QString::number(index);
    JsonWriter writer;
    writer.put("_key"_L1, keys.orDerived(block.key, derived));
    write(writer, block, derived + u'c');
    return writer.object();
}

QJsonArray textBlocksToJson(const std::vector<TextBlock>& text)
{
    SiblingKeys keys(text, [](const TextBlock& block) { return block.key; });
    QJsonArray array;
    for (size_t index = 0; index < text.size(); ++index)
        array.append(blockToJson(text[index], keys, index));
    return array;
}

} // namespace

QJsonArray toJson(const PortableText& text)
{
    SiblingKeys keys(text, [](const Block& block) {
        return std::visit([](const auto& typed) { return typed.key; }, block);
    });
    QJsonArray array;
    for (size_t index = 0; index < text.size(); ++index)
        array.append(std::visit([&](const auto& block) { return blockToJson(block, keys, index); },
                                text[index]));
    return array;
}

void writePortableText(JsonWriter& writer, QLatin1StringView key, const PortableText& text)
{
    if (!text.empty())
        writer.put(key, toJson(text));
}

void writeCaption(JsonWriter& writer, QLatin1StringView key,
                  const std::optional<std::vector<TextBlock>>& caption)
{
    if (caption)
        writer.put(key, textBlocksToJson(*caption));
}

} // namespace rapporteur
