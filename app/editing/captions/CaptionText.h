#pragma once

#include "editing/wording/PhotoWording.h"
#include "editing/seating/Seating.h"

namespace rapporteur {

/// The captions that a photo has: the one of the page, and its variants.
enum class CaptionKind { Page, Short, Social, Wire };
std::optional<Caption>& captionOf(Photo& photo, CaptionKind kind);
const std::optional<Caption>& captionOf(const Photo& photo, CaptionKind kind);

/// A stretch of a caption's text, and where it comes from.
struct CaptionSegment
{
    enum class Origin {
        Typed,     ///< somebody wrote it
        Lead,      ///< introduces a generated row
        Separator, ///< stands between generated pieces
        Slot,      ///< a person in a row
        Piece,     ///< another generated piece, such as the event
        Words,     ///< somebody's words in place of the whole generated rows
        Break      ///< begins the next paragraph
    };
    Origin origin = Origin::Typed;
    QString text;
    QString facts; ///< of generated ones: what the facts alone would print
    Seat seat;     ///< of Lead and Slot
    Inline child;  ///< of Typed, Piece and Words: as it is stored
    TextBlock frame; ///< of Break: the paragraph that begins, without children

    bool isGenerated() const { return origin != Origin::Typed && origin != Origin::Break; }
    /// Of the generated sentence.
    bool isRowPart() const { return origin == Origin::Lead || origin == Origin::Separator || origin == Origin::Slot; }
    /// Somebody's words stand in place of facts.
    bool isChanged() const { return isGenerated() && origin != Origin::Lead && origin != Origin::Separator && text != facts; }
};

/// A caption as a text that can be edited: what is typed before and after the generated row, and words changed inside it,
/// which are kept and marked while the rest stays generated. Where the row's own order is broken, the words of all of it
/// are somebody's. Paragraphs are separated by line feeds.
class CaptionText
{
public:
    CaptionText(const Photo& photo, CaptionKind kind, const PhotoWording& wording);

    QString text() const;
    const std::vector<CaptionSegment>& segments() const { return m_segments; }
    bool hasGeneratedRows() const;

    /// Replaces `removed` characters at `position`. False: that place cannot be written in, and nothing was changed.
    bool edit(qsizetype position, qsizetype removed, const QString& added);
    /// The segment at a position, for what can be done with it; null outside.
    const CaptionSegment* at(qsizetype position) const;
    /// The facts again in place of somebody's words there.
    void restoreFacts(qsizetype position);
    /// The generated rows again, at the end of what is typed where they are missing.
    void restoreRows();

    /// The photo with this caption.
    Photo applied(const PhotoWording& wording) const;

private:
    struct Cut
    {
        size_t segment;
        qsizetype offset;
    };
    void addChild(const Photo& photo, const TextBlock& block, size_t index, const PhotoWording& wording);
    void addRows(const RowsMention& mention, const PhotoWording& wording);
    Cut cutAt(qsizetype position) const;
    bool isProtected(qsizetype position, qsizetype removed) const;
    bool breaksRows(qsizetype position, qsizetype removed) const;
    qsizetype withinOne(qsizetype position, qsizetype removed) const;
    bool replaceInside(qsizetype position, qsizetype removed, const QString& added);
    void makeWords();
    void remove(qsizetype position, qsizetype removed);
    void insert(qsizetype position, const QString& added);
    void insertTyped(size_t before, const QString& added);
    bool isBeforeRows(size_t segment) const;
    std::vector<CaptionSegment> generatedRows(const PhotoWording& wording) const;
    Caption stored(const PhotoWording& wording) const;

    Photo m_photo;
    CaptionKind m_kind;
    TextBlock m_frame;
    RowsMention m_rows;
    std::vector<CaptionSegment> m_generated; ///< the rows as the facts have them
    std::vector<CaptionSegment> m_segments;
};

} // namespace rapporteur
