#pragma once

#include "core/registry/Record.h"
#include "core/rendered/RenderedText.h"
#include "editing/find/FoundText.h"
#include "editing/workspace/ArticlePatch.h"

#include <functional>

namespace rapporteur {

/// What the generated parts of a record read as. This one knows nothing of facts: they read as nothing.
class RecordReading
{
public:
    RecordReading() = default;
    RecordReading(const RecordReading&) = delete;
    RecordReading& operator=(const RecordReading&) = delete;
    virtual ~RecordReading() = default;

    /// A piece in a paragraph of summary or body.
    virtual QString piece(ArticleTextField field, const QString& blockKey, const Inline& piece) const;
    /// A block of an article; null: not known.
    virtual const RenderedBlock* block(ArticleTextField field, const QString& key) const;
    /// The caption of a photo that is searched on its own.
    virtual std::vector<RenderedParagraph> caption(const Photo& photo) const;
};

/// The words of a piece as text, and whether somebody wrote them: what was frozen as the facts had it is no one's.
QString wordsText(const Words& words);
bool areSomebodys(const Words& words);

/// In whose place words stand: a delegation's roster, or a person in a delegation or row.
struct WordsOwner
{
    DelegationId roster;
    PersonId person;
};

using PieceReading = std::function<QString(const Inline&)>;

/// Is shown every text of a record, in the order in which they are read.
class TextVisitor
{
public:
    TextVisitor() = default;
    TextVisitor(const TextVisitor&) = delete;
    TextVisitor& operator=(const TextVisitor&) = delete;
    virtual ~TextVisitor() = default;

    virtual void field(const TextAddress& address, QString& text) = 0;
    virtual void paragraph(const TextAddress& address, TextBlock& paragraph, const PieceReading& reads) = 0;
    /// Words in place of a roster, a member or a slot.
    virtual void words(const TextAddress& address, Words& words, const WordsOwner& owner) = 0;
    /// Text that comes from facts alone.
    virtual void facts(const TextAddress& address, const QString& text) = 0;
};

/// Shown: what the article editor shows. All: every text that somebody types in the record; what an article shows of a
/// photo's own record is a text of that photo.
enum class TextScope { Shown, All };

void visitTexts(Article& article, TextScope scope, const RecordReading& reading, TextVisitor& visitor);
/// Records whose texts are facts (people, organizations, events …) have none here.
void visitTexts(Record& record, const RecordReading& reading, TextVisitor& visitor);

} // namespace rapporteur
