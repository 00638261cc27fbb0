#pragma once

#include "core/Id.h"
#include "core/text/PortableText.h"
#include "editing/find/TextFinder.h"

#include <memory>
#include <vector>

namespace rapporteur {

/// What a text is in its record.
enum class TextKind {
    Headline,
    Dateline,
    Byline,
    Summary,
    Body,
    Quotation,
    Attribution,
    Table,
    Roster,
    Caption,
    AltText,
    Credit,
    LongDescription,
    RowLead,
    PersonInRow,
    Correction,
    Title,
    Adjective,
    Qualifier,
    Member,
    Group
};

/// "Headline", "Alt text" …, for people.
QString textKindName(TextKind kind);

struct TextAddress
{
    TextKind kind = TextKind::Body;
    QString pointer; ///< JSON Pointer in the record, of a paragraph or a field: "/body/3", "/headline"
};

/// Typed text can be replaced, also what somebody wrote in place of a generated piece; what comes from facts cannot.
enum class TextOrigin { Typed, Words, Facts };

struct TextPart
{
    QString text;
    TextOrigin origin = TextOrigin::Typed;
};

/// A paragraph or field as it reads; the parts are those of a paragraph's children, else there is one.
struct SearchedText
{
    TextAddress address;
    std::vector<TextPart> parts;

    QString text() const;
};

/// A place where a query was found.
struct FoundText
{
    RecordKind record = RecordKind::Article;
    QString id;
    std::shared_ptr<const SearchedText> where;
    TextStretch stretch;

    /// Whether it is all typed, or lies all in words that somebody wrote in place of one piece.
    bool canBeReplaced() const;
};

/// Some of the text around a hit, and where in it the hit is.
struct FoundContext
{
    QString text;
    TextStretch hit;
};
FoundContext contextOf(const FoundText& found);
/// The same with the replacement in the hit's place.
FoundContext replacedContextOf(const FoundText& found, const QString& replacement);

} // namespace rapporteur
