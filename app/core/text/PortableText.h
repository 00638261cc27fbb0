#pragma once

#include "core/EnumText.h"
#include "core/Id.h"

#include <QStringList>
#include <array>
#include <optional>
#include <variant>
#include <vector>

// The text of an article as a typed tree: https://github.com/portabletext/portabletext with the block and inline
// types of interchange.md. What this tree cannot hold cannot be stored, published or pasted.
namespace rapporteur {

using namespace Qt::StringLiterals;

enum class Affix { Auto, Rank, Title, Courtesy, None };
enum class LeadOrganizationForm { Acronym, Full };
enum class RosterForm { Sentence, List, Table, Participants };
enum class PhotoSize { Full, Wide, Left, Right };
/// What is shown of a photo: the whole of it or one of its crops.
enum class PhotoShape { Full, Landscape, Square, Portrait, Social };
enum class BlockStyle { Normal, Heading2, Heading3, Heading4, Blockquote };
enum class ListItem { None, Bullet, Number };
enum class MarkDefinitionKind { Link, Language };

/// The marks that need no definition; any other mark is the key of a mark definition of its block.
inline constexpr std::array decoratorNames { "strong"_L1, "em"_L1, "underline"_L1, "strike-through"_L1, "sub"_L1, "sup"_L1, "code"_L1 };

/// Typed text. `marks` are decorators or keys of the block's mark definitions.
struct Span
{
    QString key;
    QString text;
    QStringList marks;
    friend bool operator==(const Span&, const Span&) = default;
};

enum class WordsFixed { Editor, Approved };

/// An editor's or approved text printed in place of a rendered piece.
struct Words
{
    std::vector<Span> spans;
    WordsFixed fixed = WordsFixed::Editor;
    QString basis;                ///< the facts' rendering when the words were set
    std::vector<PersonId> people; ///< whom the words name
    friend bool operator==(const Words&, const Words&) = default;
};

struct PersonMention
{
    QString key;
    QStringList marks;
    PersonId person;
    Affix affix = Affix::Auto;
    PositionId position;
    std::optional<Words> words;
    friend bool operator==(const PersonMention&, const PersonMention&) = default;
};

struct OrganizationMention
{
    QString key;
    QStringList marks;
    OrganizationId organization;
    std::optional<Words> words;
    friend bool operator==(const OrganizationMention&, const OrganizationMention&) = default;
};

struct DelegationMention
{
    QString key;
    QStringList marks;
    DelegationId delegation;
    LeadOrganizationForm leadOrganization = LeadOrganizationForm::Acronym;
    std::optional<Words> words;
    friend bool operator==(const DelegationMention&, const DelegationMention&) = default;
};

struct EventMention
{
    QString key;
    QStringList marks;
    EventId event;
    std::optional<Words> words;
    friend bool operator==(const EventMention&, const EventMention&) = default;
};

/// In a caption: the generated sentence of the photo's rows.
struct RowsMention
{
    QString key;
    QStringList marks;
    std::optional<Words> words;
    friend bool operator==(const RowsMention&, const RowsMention&) = default;
};

using Inline = std::variant<Span, PersonMention, OrganizationMention, DelegationMention, EventMention, RowsMention>;

struct MarkDefinition
{
    QString key;
    MarkDefinitionKind kind = MarkDefinitionKind::Link;
    QString value; ///< the address of a link, the BCP 47 tag of a language
    friend bool operator==(const MarkDefinition&, const MarkDefinition&) = default;
};

struct TextBlock
{
    QString key;
    BlockStyle style = BlockStyle::Normal;
    ListItem listItem = ListItem::None;
    int level = 1; ///< depth of a list item, from 1
    std::vector<MarkDefinition> markDefinitions;
    std::vector<Inline> children;
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// A placement of a photo; caption, alt text and credit here are for this placement only.
struct PhotoBlock
{
    QString key;
    PhotoId photo;
    PhotoSize size = PhotoSize::Full;
    std::optional<std::vector<TextBlock>> caption;
    std::optional<QString> alt;
    std::optional<QString> credit;
    PhotoShape crop = PhotoShape::Full; ///< the whole picture where the photo has no such crop
    friend bool operator==(const PhotoBlock&, const PhotoBlock&) = default;
};

struct RosterBlock
{
    QString key;
    DelegationId delegation;
    RosterForm form = RosterForm::Sentence;
    std::optional<Words> words;
    friend bool operator==(const RosterBlock&, const RosterBlock&) = default;
};

/// A quotation spoken by a person of the registry or attributed in text.
struct QuoteBlock
{
    QString key;
    QString text;
    PersonId speaker;
    QString attribution;
    QString language;
    QString clearedBy;
    QString clearedAt; ///< RFC 3339, UTC
    friend bool operator==(const QuoteBlock&, const QuoteBlock&) = default;
};

struct PullQuoteBlock
{
    QString key;
    QString text;
    QString attribution;
    friend bool operator==(const PullQuoteBlock&, const PullQuoteBlock&) = default;
};

using TableCell = std::vector<TextBlock>;

struct TableBlock
{
    QString key;
    bool headerRow = false;
    std::vector<std::vector<TableCell>> rows;
    friend bool operator==(const TableBlock&, const TableBlock&) = default;
};

struct DividerBlock
{
    QString key;
    friend bool operator==(const DividerBlock&, const DividerBlock&) = default;
};

using Block = std::variant<TextBlock, PhotoBlock, RosterBlock, QuoteBlock, PullQuoteBlock, TableBlock, DividerBlock>;
using PortableText = std::vector<Block>;

template <> struct EnumText<Affix>
{
    static constexpr std::array names { "auto"_L1, "rank"_L1, "title"_L1, "courtesy"_L1, "none"_L1 };
};
template <> struct EnumText<LeadOrganizationForm>
{
    static constexpr std::array names { "acronym"_L1, "full"_L1 };
};
template <> struct EnumText<RosterForm>
{
    static constexpr std::array names { "sentence"_L1, "list"_L1, "table"_L1, "participants"_L1 };
};
template <> struct EnumText<PhotoSize>
{
    static constexpr std::array names { "full"_L1, "wide"_L1, "left"_L1, "right"_L1 };
};
template <> struct EnumText<PhotoShape>
{
    static constexpr std::array names { "full"_L1, "landscape"_L1, "square"_L1, "portrait"_L1, "social"_L1 };
};
template <> struct EnumText<BlockStyle>
{
    static constexpr std::array names { "normal"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "blockquote"_L1 };
};
template <> struct EnumText<ListItem>
{
    static constexpr std::array names { ""_L1, "bullet"_L1, "number"_L1 };
};
template <> struct EnumText<WordsFixed>
{
    static constexpr std::array names { "editor"_L1, "approved"_L1 };
};
template <> struct EnumText<MarkDefinitionKind>
{
    static constexpr std::array names { "link"_L1, "lang"_L1 };
};

/// The typed text alone, blocks separated by line feeds; generated pieces give their words or nothing.
QString plainText(const PortableText& text);
QString plainText(const std::vector<TextBlock>& text);

/// A portable text of one paragraph, as a plain caption or summary is stored.
TextBlock paragraph(const QString& text);

} // namespace rapporteur
