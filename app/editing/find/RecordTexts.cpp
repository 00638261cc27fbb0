#include "editing/find/RecordTexts.h"

#include "editing/surface/PieceTexts.h"

namespace rapporteur {

namespace {

QString at(const QString& pointer, size_t index)
{
    return pointer + u'/' + QString::number(index);
}

QString pieceText(const RenderedParagraph& paragraph, const QString& key)
{
    QString text;
    for (const Run& run : paragraph.runs) {
        if (run.origin != RunOrigin::Typed && run.key == key)
            text += run.text;
    }
    return text;
}

/// Pieces of a paragraph that was rendered; null: not known.
PieceReading readingOf(const RenderedParagraph* paragraph)
{
    return [paragraph](const Inline& piece) { return paragraph ? pieceText(*paragraph, keyOf(piece)) : QString(); };
}

/// Walks through a text in the order of its blocks.
class TextWalk
{
public:
    TextWalk(const RecordReading& reading, TextVisitor& visitor, TextScope scope)
        : m_reading(reading), m_visitor(visitor), m_scope(scope)
    {
    }

    void field(TextKind kind, const QString& pointer, QString& text)
    {
        if (!text.isEmpty())
            m_visitor.field({ kind, pointer }, text);
    }

    void words(TextKind kind, const QString& pointer, std::optional<Words>& words, const WordsOwner& owner)
    {
        if (!words)
            return;
        if (areSomebodys(*words))
            m_visitor.words({ kind, pointer }, *words, owner);
        else
            m_visitor.facts({ kind, pointer }, wordsText(*words));
    }

    void text(ArticleTextField field, PortableText& text, const QString& pointer)
    {
        m_field = field;
        for (size_t index = 0; index < text.size(); ++index)
            std::visit([&](auto& block) { this->block(block, at(pointer, index)); }, text[index]);
    }

    void paragraphs(TextKind kind, std::vector<TextBlock>& text, const QString& pointer, const std::vector<RenderedParagraph>* rendered)
    {
        for (size_t index = 0; index < text.size(); ++index) {
            const bool isKnown = rendered && index < rendered->size() && (*rendered)[index].key == text[index].key;
            const PieceReading reads = readingOf(isKnown ? &(*rendered)[index] : nullptr);
            m_visitor.paragraph({ kind, at(pointer, index) }, text[index], reads);
        }
    }

    void facts(TextKind kind, const QString& pointer, const std::vector<RenderedParagraph>& text)
    {
        for (const RenderedParagraph& paragraph : text)
            m_visitor.facts({ kind, pointer }, plainText(paragraph.runs));
    }

private:
    template <typename Kind> const Kind* rendered(const QString& key) const
    {
        const RenderedBlock* block = m_reading.block(m_field, key);
        return block ? std::get_if<Kind>(block) : nullptr;
    }

    void block(TextBlock& paragraph, const QString& pointer)
    {
        const TextKind kind = m_field == ArticleTextField::Summary ? TextKind::Summary : TextKind::Body;
        m_visitor.paragraph({ kind, pointer }, paragraph,
            [&](const Inline& piece) { return m_reading.piece(m_field, paragraph.key, piece); });
    }

    void block(PhotoBlock& placement, const QString& pointer)
    {
        const auto* figure = rendered<RenderedFigure>(placement.key);
        if (placement.caption)
            paragraphs(TextKind::Caption, *placement.caption, pointer + u"/caption"_s, figure ? &figure->caption : nullptr);
        else if (figure && m_scope == TextScope::Shown)
            facts(TextKind::Caption, pointer, figure->caption);
        if (placement.alt)
            field(TextKind::AltText, pointer + u"/alt"_s, *placement.alt);
        if (placement.credit)
            field(TextKind::Credit, pointer + u"/credit"_s, *placement.credit);
    }

    void block(RosterBlock& roster, const QString& pointer)
    {
        if (roster.words)
            return words(TextKind::Roster, pointer + u"/words"_s, roster.words, { roster.delegation, {} });
        if (const RenderedBlock* reads = m_reading.block(m_field, roster.key))
            m_visitor.facts({ TextKind::Roster, pointer }, plainText(*reads));
    }

    void block(QuoteBlock& quote, const QString& pointer)
    {
        field(TextKind::Quotation, pointer + u"/text"_s, quote.text);
        if (quote.speaker.isEmpty())
            return field(TextKind::Attribution, pointer + u"/attribution"_s, quote.attribution);
        if (const auto* reads = rendered<RenderedQuote>(quote.key))
            m_visitor.facts({ TextKind::Attribution, pointer }, plainText(reads->attribution));
    }

    void block(PullQuoteBlock& quote, const QString& pointer)
    {
        field(TextKind::Quotation, pointer + u"/text"_s, quote.text);
        field(TextKind::Attribution, pointer + u"/attribution"_s, quote.attribution);
    }

    void block(TableBlock& table, const QString& pointer)
    {
        const auto* reads = rendered<RenderedTable>(table.key);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (size_t column = 0; column < table.rows[row].size(); ++column) {
                const bool isKnown = reads && row < reads->rows.size() && column < reads->rows[row].size();
                paragraphs(TextKind::Table, table.rows[row][column], at(at(pointer + u"/rows"_s, row), column),
                    isKnown ? &reads->rows[row][column] : nullptr);
            }
        }
    }

    void block(DividerBlock&, const QString&) {}

    const RecordReading& m_reading;
    TextVisitor& m_visitor;
    TextScope m_scope;
    ArticleTextField m_field = ArticleTextField::Body;
};

void visitPhoto(Photo& photo, const RecordReading& reading, TextWalk& walk)
{
    walk.field(TextKind::Headline, u"/title"_s, photo.title);
    walk.field(TextKind::Headline, u"/headline"_s, photo.headline);
    const std::vector<RenderedParagraph> caption = reading.caption(photo);
    if (photo.caption)
        walk.paragraphs(TextKind::Caption, *photo.caption, u"/caption"_s, &caption);
    else
        walk.facts(TextKind::Caption, u"/caption"_s, caption);
    const std::pair<QString, std::optional<Caption>*> others[] = { { u"/captions/short"_s, &photo.shortCaption },
        { u"/captions/social"_s, &photo.socialCaption }, { u"/captions/wire"_s, &photo.wireCaption } };
    for (const auto& [pointer, other] : others) {
        if (*other)
            walk.paragraphs(TextKind::Caption, **other, pointer, nullptr);
    }
    walk.field(TextKind::AltText, u"/alt"_s, photo.alt);
    walk.field(TextKind::LongDescription, u"/longDescription"_s, photo.longDescription);
    walk.field(TextKind::Credit, u"/credit"_s, photo.credit);
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        const QString pointer = at(u"/rows"_s, row);
        walk.field(TextKind::RowLead, pointer + u"/lead"_s, photo.rows[row].lead);
        for (size_t place = 0; place < photo.rows[row].people.size(); ++place) {
            Slot& slot = photo.rows[row].people[place];
            const QString slotPointer = at(pointer + u"/people"_s, place);
            walk.field(TextKind::PersonInRow, slotPointer + u"/text"_s, slot.text);
            walk.words(TextKind::PersonInRow, slotPointer + u"/words"_s, slot.words, { {}, slot.person });
        }
    }
    for (size_t place = 0; place < photo.notPictured.size(); ++place) {
        Slot& slot = photo.notPictured[place];
        const QString pointer = at(u"/notPictured"_s, place);
        walk.field(TextKind::PersonInRow, pointer + u"/text"_s, slot.text);
        walk.words(TextKind::PersonInRow, pointer + u"/words"_s, slot.words, { {}, slot.person });
    }
}

void visitDelegation(Delegation& delegation, TextWalk& walk)
{
    walk.field(TextKind::Adjective, u"/adjective"_s, delegation.adjective);
    walk.field(TextKind::Qualifier, u"/qualifier"_s, delegation.qualifier);
    for (size_t index = 0; index < delegation.members.size(); ++index) {
        const QString pointer = at(u"/members"_s, index);
        walk.field(TextKind::Member, pointer + u"/text"_s, delegation.members[index].text);
        walk.words(TextKind::Member, pointer + u"/words"_s, delegation.members[index].words, { {}, delegation.members[index].person });
    }
    for (size_t index = 0; index < delegation.groups.size(); ++index) {
        GroupEntry& group = delegation.groups[index];
        const QString pointer = at(u"/groups"_s, index);
        walk.field(TextKind::Group, pointer + u"/lead"_s, group.lead);
        for (size_t label = 0; label < group.labels.size(); ++label)
            walk.field(TextKind::Group, at(pointer + u"/labels"_s, label) + u"/text"_s, group.labels[label].text);
        walk.field(TextKind::Group, pointer + u"/noun"_s, group.noun);
    }
}

} // namespace

QString RecordReading::piece(ArticleTextField field, const QString& blockKey, const Inline& piece) const
{
    const RenderedBlock* reads = block(field, blockKey);
    const auto* paragraph = reads ? std::get_if<RenderedParagraph>(reads) : nullptr;
    return paragraph ? pieceText(*paragraph, keyOf(piece)) : QString();
}

const RenderedBlock* RecordReading::block(ArticleTextField, const QString&) const
{
    return nullptr;
}

std::vector<RenderedParagraph> RecordReading::caption(const Photo&) const
{
    return {};
}

QString wordsText(const Words& words)
{
    QString text;
    for (const Span& span : words.spans)
        text += span.text;
    return text;
}

bool areSomebodys(const Words& words)
{
    return wordsText(words) != words.basis;
}

void visitTexts(Article& article, TextScope scope, const RecordReading& reading, TextVisitor& visitor)
{
    TextWalk walk(reading, visitor, scope);
    walk.field(TextKind::Headline, u"/headline"_s, article.headline);
    if (scope == TextScope::All) {
        walk.field(TextKind::Dateline, u"/dateline"_s, article.dateline);
        walk.field(TextKind::Byline, u"/byline"_s, article.byline);
    }
    walk.text(ArticleTextField::Summary, article.summary, u"/summary"_s);
    walk.text(ArticleTextField::Body, article.body, u"/body"_s);
    for (size_t index = 0; scope == TextScope::All && index < article.corrections.size(); ++index)
        walk.field(TextKind::Correction, at(u"/corrections"_s, index) + u"/text"_s, article.corrections[index].text);
}

void visitTexts(Record& record, const RecordReading& reading, TextVisitor& visitor)
{
    TextWalk walk(reading, visitor, TextScope::All);
    if (auto* article = std::get_if<Article>(&record)) {
        visitTexts(*article, TextScope::All, reading, visitor);
    } else if (auto* photo = std::get_if<Photo>(&record)) {
        visitPhoto(*photo, reading, walk);
    } else if (auto* delegation = std::get_if<Delegation>(&record)) {
        visitDelegation(*delegation, walk);
    } else if (auto* publication = std::get_if<Publication>(&record)) {
        walk.field(TextKind::Title, u"/title"_s, publication->title);
        walk.field(TextKind::Summary, u"/summary"_s, publication->summary);
    } else if (auto* snippet = std::get_if<Snippet>(&record)) {
        walk.field(TextKind::Title, u"/title"_s, snippet->title);
        walk.text(ArticleTextField::Body, snippet->body, u"/body"_s);
    }
}

} // namespace rapporteur
