#include "editing/surface/SurfaceFormat.h"

#include <QTextDocument>

namespace rapporteur {

namespace {

enum Property {
    SpanKey = QTextFormat::UserProperty + 1,
    Marks,
    Definitions,
    Piece,
    Shown,
    StandsFor,
    Section,
    Kind,
    Key,
    Style,
    Item,
    Level,
    Value
};

using DefinitionList = std::vector<MarkDefinition>;

/// The value inside, without copying it; null where the format has none.
template <typename Type> const Type* stored(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<Type>() ? static_cast<const Type*>(value.constData()) : nullptr;
}

template <typename Type> void put(QTextFormat& format, int property, const Type& value, bool isThere)
{
    if (isThere)
        format.setProperty(property, QVariant::fromValue(value));
    else
        format.clearProperty(property);
}

} // namespace

RunIdentity runIdentity(const QTextFormat& format)
{
    RunIdentity run;
    run.spanKey = format.stringProperty(SpanKey);
    run.marks = format.property(Marks).toStringList();
    const QVariant definitions = format.property(Definitions);
    if (const auto* list = stored<DefinitionList>(definitions))
        run.definitions = *list;
    const QVariant piece = format.property(Piece);
    if (const auto* value = stored<PieceValue>(piece))
        run.piece = *value;
    run.shown = format.stringProperty(Shown);
    run.standsFor = format.stringProperty(StandsFor);
    return run;
}

bool isPiece(const QTextFormat& format)
{
    return format.hasProperty(Piece);
}

void setIdentity(QTextCharFormat& format, const RunIdentity& run)
{
    put(format, SpanKey, run.spanKey, !run.spanKey.isEmpty());
    put(format, Marks, run.marks, !run.marks.isEmpty());
    put(format, Definitions, run.definitions, !run.definitions.empty());
    put(format, Piece, run.piece.value_or(PieceValue {}), run.piece.has_value());
    put(format, Shown, run.shown, run.piece.has_value());
    put(format, StandsFor, run.standsFor, !run.standsFor.isEmpty());
}

SurfaceSection sectionOf(const QTextBlock& block)
{
    for (QTextBlock before = block; before.isValid(); before = before.previous()) {
        const QVariant section = before.blockFormat().property(Section);
        if (section.isValid())
            return static_cast<SurfaceSection>(section.toInt());
    }
    return SurfaceSection::Headline;
}

SurfaceKind kindOf(const QTextBlock& block)
{
    return static_cast<SurfaceKind>(block.blockFormat().intProperty(Kind));
}

QString keyOf(const QTextBlock& block)
{
    return block.blockFormat().stringProperty(Key);
}

BlockIdentity blockIdentity(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    BlockIdentity identity;
    identity.section = sectionOf(block);
    identity.kind = static_cast<SurfaceKind>(format.intProperty(Kind));
    identity.key = format.stringProperty(Key);
    identity.style = static_cast<BlockStyle>(format.intProperty(Style));
    identity.listItem = static_cast<ListItem>(format.intProperty(Item));
    identity.level = std::max(1, format.intProperty(Level));
    const QVariant definitions = format.property(Definitions);
    if (const auto* list = stored<DefinitionList>(definitions))
        identity.definitions = *list;
    const QVariant value = format.property(Value);
    if (const auto* block = stored<BlockValue>(value))
        identity.value = *block;
    return identity;
}

void setIdentity(QTextBlockFormat& format, const BlockIdentity& block)
{
    format.setProperty(Section, static_cast<int>(block.section));
    format.setProperty(Kind, static_cast<int>(block.kind));
    format.setProperty(Key, block.key);
    format.setProperty(Style, static_cast<int>(block.style));
    format.setProperty(Item, static_cast<int>(block.listItem));
    format.setProperty(Level, block.level);
    put(format, Definitions, block.definitions, !block.definitions.empty());
    put(format, Value, block.value.value_or(BlockValue {}), block.value.has_value());
}

bool isReserved(QChar character)
{
    switch (character.unicode()) {
    case 0x2028:
    case 0x2029:
    case 0xFDD0:
    case 0xFDD1:
    case 0xFFFC:
    case u'\r':
        return true;
    default:
        return false;
    }
}

QString shownText(QString text)
{
    for (QChar& character : text) {
        if (character == u'\n')
            character = QChar(QChar::LineSeparator);
        else if (isReserved(character) && character != QChar(QChar::LineSeparator))
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

std::vector<SurfaceRun> runsOf(const QTextBlock& block)
{
    std::vector<SurfaceRun> runs;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (fragment.isValid())
            runs.push_back({ fragment.position(), fragment.length(), fragment.text(), fragment.charFormat() });
    }
    return runs;
}

namespace {

template <typename Condition> std::optional<SurfaceRun> pieceWhere(const QTextBlock& block, Condition condition)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const int start = fragment.position();
        if (condition(start, start + fragment.length()) && isPiece(fragment.charFormat()))
            return SurfaceRun { start, fragment.length(), fragment.text(), fragment.charFormat() };
    }
    return std::nullopt;
}

} // namespace

std::optional<SurfaceRun> pieceAround(const QTextBlock& block, int position)
{
    return pieceWhere(block, [=](int start, int end) { return start < position && position < end; });
}

std::optional<SurfaceRun> pieceBefore(const QTextBlock& block, int position)
{
    return pieceWhere(block, [=](int start, int end) { return start < position && position <= end; });
}

std::optional<SurfaceRun> pieceAfter(const QTextBlock& block, int position)
{
    return pieceWhere(block, [=](int start, int end) { return start <= position && position < end; });
}

} // namespace rapporteur
