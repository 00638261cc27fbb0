#pragma once

#include "core/text/PortableText.h"
#include "editing/workspace/ArticlePatch.h"

#include <QTextBlock>
#include <QTextFormat>
#include <optional>
#include <vector>

// How the surface's document carries the article: what a run or a block of it is stands in properties of its format, so that
// it moves with the text when paragraphs are split, joined and dragged. What it looks like follows from that (SurfaceLook).
namespace rapporteur {

enum class SurfaceSection { Headline, Summary, Body };

constexpr ArticleTextField fieldOf(SurfaceSection section)
{
    return section == SurfaceSection::Summary ? ArticleTextField::Summary : ArticleTextField::Body;
}

constexpr SurfaceSection sectionOf(ArticleTextField field)
{
    return field == ArticleTextField::Summary ? SurfaceSection::Summary : SurfaceSection::Body;
}

/// Text is paragraphs, headings and list items; an object (photo, roster, table, divider) is one character in a block of
/// its own.
enum class SurfaceKind { Text, Quote, PullQuote, Object };

/// The object type of QTextDocument under which blocks like photos are drawn.
constexpr int surfaceObjectType = QTextFormat::UserObject + 1;

/// A generated piece. Wrapped: a format's property must be comparable, and a variant as such is not.
struct PieceValue
{
    Inline piece;
    friend bool operator==(const PieceValue&, const PieceValue&) = default;
};

/// A block that is not text, or what a quotation holds besides its text.
struct BlockValue
{
    Block block;
    friend bool operator==(const BlockValue&, const BlockValue&) = default;
};

/// What a run of the document is.
struct RunIdentity
{
    QString spanKey;
    QStringList marks;
    std::vector<MarkDefinition> definitions; ///< those that `marks` name
    std::optional<PieceValue> piece;
    QString shown;     ///< the text of a piece as it was put there; another text is a broken piece
    QString standsFor; ///< a character that a document cannot hold, shown by the replacement character
};

/// What a block of the document is.
struct BlockIdentity
{
    SurfaceSection section = SurfaceSection::Body;
    SurfaceKind kind = SurfaceKind::Text;
    QString key;
    BlockStyle style = BlockStyle::Normal;
    ListItem listItem = ListItem::None;
    int level = 1;
    std::vector<MarkDefinition> definitions; ///< in their order; also ones that no run uses any more
    std::optional<BlockValue> value;
};

RunIdentity runIdentity(const QTextFormat& format);
bool isPiece(const QTextFormat& format);

/// A block that Qt made without us has the section of the one before it.
BlockIdentity blockIdentity(const QTextBlock& block);
SurfaceSection sectionOf(const QTextBlock& block);
SurfaceKind kindOf(const QTextBlock& block);
QString keyOf(const QTextBlock& block);

void setIdentity(QTextCharFormat& format, const RunIdentity& run);
void setIdentity(QTextBlockFormat& format, const BlockIdentity& block);

/// A run of one identity: its part of the document.
struct SurfaceRun
{
    int start = 0;
    int length = 0;
    QString text;
    QTextCharFormat format;
    int end() const { return start + length; }
};

/// Whether a document gives the character a meaning of its own: separators of lines and paragraphs, marks of frames, objects.
bool isReserved(QChar character);
/// Text to be shown only: line breaks as a document has them, reserved characters as replacement characters.
QString shownText(QString text);

std::vector<SurfaceRun> runsOf(const QTextBlock& block);
/// The piece that holds the position strictly inside, or that ends or begins there.
std::optional<SurfaceRun> pieceAround(const QTextBlock& block, int position);
std::optional<SurfaceRun> pieceBefore(const QTextBlock& block, int position);
std::optional<SurfaceRun> pieceAfter(const QTextBlock& block, int position);

} // namespace rapporteur
