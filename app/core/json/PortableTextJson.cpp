#include "core/json/PortableTextJson.h"

#include "core/json/InlineJson.h"
#include "core/json/RecordJson.h"
#include "core/json/SiblingKeys.h"

#include <algorithm>

namespace rapporteur {

namespace {

enum class BlockTypes { All, TextOnly };

constexpr int deepestLevel = 9;

MarkDefinition readMarkDefinition(JsonReader& reader, const QString& key)
{
    MarkDefinition definition;
    definition.key = key;
    reader.require("_type"_L1);
    definition.kind = reader.choice("_type"_L1, MarkDefinitionKind::Link);
    if (definition.kind == MarkDefinitionKind::Link) {
        reader.require("href"_L1);
        definition.value = reader.address("href"_L1);
    } else {
        reader.require("language"_L1);
        definition.value = reader.language("language"_L1);
    }
    if (std::find(decoratorNames.begin(), decoratorNames.end(), key) != decoratorNames.end())
        reader.unknownValue(reader.at("_key"_L1), key, u"a key that is no decorator"_s);
    return definition;
}

std::vector<MarkDefinition> readMarkDefinitions(JsonReader& reader)
{
    const JsonPath place = reader.at("markDefs"_L1);
    const QJsonArray array = reader.array("markDefs"_L1).value_or(QJsonArray());
    SiblingKeys keys(array, "_key"_L1);
    std::vector<MarkDefinition> definitions;
    for (qsizetype index = 0; index < array.size(); ++index) {
        const JsonPath element(&place, index);
        if (const auto object = reader.objectOf(array.at(index), element)) {
            JsonReader definition(*object, element, reader.problems());
            definitions.push_back(readMarkDefinition(
                definition, keys.read(definition, u"m"_s + QString::number(index))));
            definition.finish();
        }
    }
    return definitions;
}

TextBlock readTextBlock(JsonReader& reader, const QString& childKeyStart, InlineTypes types)
{
    TextBlock block;
    block.style = reader.choice("style"_L1, BlockStyle::Normal);
    block.listItem = reader.choice("listItem"_L1, ListItem::None);
    const int level = reader.integer("level"_L1, 1, deepestLevel).value_or(1);
    block.level = block.listItem == ListItem::None ? 1 : level;
    block.markDefinitions = readMarkDefinitions(reader);
    QStringList markKeys;
    for (const MarkDefinition& definition : block.markDefinitions)
        markKeys.append(definition.key);
    block.children = readChildren(reader, "children"_L1, markKeys, childKeyStart, types);
    return block;
}

PhotoBlock readPhoto(JsonReader& reader)
{
    PhotoBlock block;
    reader.require("photo"_L1);
    block.photo = reader.id<PhotoId>("photo"_L1);
    block.size = reader.choice("size"_L1, PhotoSize::Full);
    block.crop = reader.choice("crop"_L1, PhotoShape::Full);
    block.caption = readCaption(reader, "caption"_L1);
    block.alt = reader.optionalText("alt"_L1, limit::text);
    block.credit = reader.optionalText("credit"_L1);
    return block;
}

RosterBlock readRoster(JsonReader& reader)
{
    RosterBlock block;
    reader.require("delegation"_L1);
    block.delegation = reader.id<DelegationId>("delegation"_L1);
    block.form = reader.choice("form"_L1, RosterForm::Sentence);
    block.words = readWords(reader);
    return block;
}

QuoteBlock readQuote(JsonReader& reader)
{
    QuoteBlock block;
    block.text = reader.text("text"_L1, limit::text);
    block.speaker = reader.id<PersonId>("speaker"_L1);
    block.attribution = reader.text("attribution"_L1);
    block.language = reader.language("language"_L1);
    block.clearedBy = reader.text("clearedBy"_L1);
    block.clearedAt = reader.instant("clearedAt"_L1);
    return block;
}

PullQuoteBlock readPullQuote(JsonReader& reader)
{
    PullQuoteBlock block;
    block.text = reader.text("text"_L1, limit::text);
    block.attribution = reader.text("attribution"_L1);
    return block;
}

std::vector<TextBlock> textBlocks(const QJsonArray& array, const JsonPath& place,
                                  Problems& problems, InlineTypes types);

std::vector<TableCell> readTableRow(JsonReader& reader, const QJsonArray& cells,
                                    const JsonPath& place)
{
    std::vector<TableCell> row;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const JsonPath element(&place, column);
        const QJsonArray cell = reader.arrayOf(cells.at(column), element).value_or(QJsonArray());
        row.push_back(textBlocks(cell, element, reader.problems(), InlineTypes::Prose));
    }
    return row;
}

TableBlock readTable(JsonReader& reader)
{
    TableBlock block;
    block.headerRow = reader.flag("headerRow"_L1, false);
    const JsonPath place = reader.at("rows"_L1);
    const QJsonArray rows = reader.array("rows"_L1).value_or(QJsonArray());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const JsonPath element(&place, index);
        if (const auto cells = reader.arrayOf(rows.at(index), element))
            block.rows.push_back(readTableRow(reader, *cells, element));
    }
    return block;
}

std::optional<Block> readBlockOfType(JsonReader& reader, const QString& type,
                                     const QString& childKeyStart, InlineTypes inlineTypes,
                                     BlockTypes blockTypes)
{
    if (type == "block"_L1)
        return readTextBlock(reader, childKeyStart, inlineTypes);
    if (blockTypes == BlockTypes::TextOnly)
        return std::nullopt;
    if (type == "photo"_L1)
        return readPhoto(reader);
    if (type == "roster"_L1)
        return readRoster(reader);
    if (type == "quote"_L1)
        return readQuote(reader);
    if (type == "pullquote"_L1)
        return readPullQuote(reader);
    if (type == "table"_L1)
        return readTable(reader);
    if (type == "divider"_L1)
        return DividerBlock {};
    return std::nullopt;
}

std::optional<Block> readBlock(JsonReader& reader, SiblingKeys& keys, qsizetype index,
                               InlineTypes inlineTypes, BlockTypes blockTypes)
{
    const QString derived = u"b"_s + QString::number(index);
    const QString key = keys.read(reader, derived);
    reader.require("_type"_L1);
    const std::optional<QString> type = reader.textOf(reader.take("_type"_L1),
                                                      reader.at("_type"_L1), limit::id);
    std::optional<Block> block = type
        ? readBlockOfType(reader, *type, derived + u'c', inlineTypes, blockTypes)
        : std::nullopt;
    if (block) {
        std::visit([&key](auto& typed) { typed.key = key; }, *block);
        return block;
    }
    if (type)
        reader.unknownValue(reader.at("_type"_L1), *type,
                            blockTypes == BlockTypes::All
                                ? u"block, photo, roster, quote, pullquote, table, divider"_s
                                : u"block"_s);
    reader.takeRest();
    return std::nullopt;
}

PortableText blocks(const QJsonArray& array, const JsonPath& place, Problems& problems,
                    InlineTypes inlineTypes, BlockTypes blockTypes)
{
    SiblingKeys keys(array, "_key"_L1);
    PortableText text;
    text.reserve(static_cast<size_t>(array.size()));
    for (qsizetype index = 0; index < array.size(); ++index) {
        const JsonPath element(&place, index);
        const QJsonValue value = array.at(index);
        JsonReader reader(value.toObject(), element, problems);
        if (!reader.objectOf(value, element))
            continue;
        if (auto block = readBlock(reader, keys, index, inlineTypes, blockTypes))
            text.push_back(std::move(*block));
        reader.finish();
    }
    return text;
}

std::vector<TextBlock> textBlocks(const QJsonArray& array, const JsonPath& place,
                                  Problems& problems, InlineTypes types)
{
    std::vector<TextBlock> text;
    for (Block& block : blocks(array, place, problems, types, BlockTypes::TextOnly))
        text.push_back(std::get<TextBlock>(std::move(block)));
    return text;
}

} // namespace

PortableText readPortableText(JsonReader& reader, QLatin1StringView key)
{
    const QJsonArray array = reader.array(key).value_or(QJsonArray());
    return blocks(array, reader.at(key), reader.problems(), InlineTypes::Prose, BlockTypes::All);
}

std::optional<std::vector<TextBlock>> readCaption(JsonReader& reader, QLatin1StringView key)
{
    const std::optional<QJsonArray> array = reader.array(key);
    if (!array)
        return std::nullopt;
    return textBlocks(*array, reader.at(key), reader.problems(), InlineTypes::Caption);
}

PortableText portableTextFromJson(const QJsonArray& array, const QString& pointer,
                                  Problems& problems)
{
    return blocks(array, JsonPath(pointer), problems, InlineTypes::Prose, BlockTypes::All);
}

} // namespace rapporteur
