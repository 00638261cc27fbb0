#include "core/RandomRecords.h"

using namespace rapporteur;

namespace {

constexpr int proseTypes = 5;
constexpr int captionTypes = 6;
constexpr int blockTypes = 7;

} // namespace

std::optional<Words> RandomRecords::words()
{
    if (!chance())
        return std::nullopt;
    Words words;
    words.spans = list(2, [this] { return span({ u"strong"_s, u"sup"_s }); });
    words.fixed = any<WordsFixed>();
    words.basis = maybe(text());
    words.people = ids<PersonId>();
    return words;
}

Span RandomRecords::span(const QStringList& marks)
{
    return { u"key%1"_s.arg(++m_nextKey), text() + u"\n"_s,
             m_content == Content::Full ? marks : marks.mid(m_random.bounded(3)) };
}

Inline RandomRecords::inlinePiece(int type, const QStringList& marks)
{
    const QString key = u"key%1"_s.arg(++m_nextKey);
    switch (type) {
    case 1:
        return PersonMention { key,    marks, id<PersonId>(), any<Affix>(), maybe(id<PositionId>()),
                               words() };
    case 2:
        return OrganizationMention { key, marks, id<OrganizationId>(), words() };
    case 3:
        return DelegationMention { key, marks, id<DelegationId>(), any<LeadOrganizationForm>(),
                                   words() };
    case 4:
        return EventMention { key, marks, id<EventId>(), words() };
    case 5:
        return RowsMention { key, marks, words() };
    default:
        return span(marks);
    }
}

TextBlock RandomRecords::textBlock(int inlineTypes)
{
    TextBlock block;
    block.key = u"key%1"_s.arg(++m_nextKey);
    block.style = any<BlockStyle>();
    block.listItem = any<ListItem>();
    if (block.listItem != ListItem::None)
        block.level = 2 + m_random.bounded(8);
    block.markDefinitions = { { u"link"_s, MarkDefinitionKind::Link, address() },
                              { u"k/1"_s, MarkDefinitionKind::Language, language() } };
    const QStringList marks { u"em"_s, u"link"_s, u"k/1"_s, u"strike-through"_s };
    if (m_content == Content::Full) {
        for (int type = 0; type < inlineTypes; ++type)
            block.children.push_back(inlinePiece(type, marks));
    } else {
        block.children = list(5, [&] {
            return inlinePiece(m_random.bounded(inlineTypes), marks.mid(m_random.bounded(5)));
        });
    }
    return block;
}

std::optional<Caption> RandomRecords::caption()
{
    if (!chance())
        return std::nullopt;
    return list(2, [this] { return textBlock(captionTypes); });
}

Block RandomRecords::block(int type)
{
    const QString key = u"key%1"_s.arg(++m_nextKey);
    switch (type) {
    case 1: {
        PhotoBlock photo { key, id<PhotoId>(), any<PhotoSize>(), caption(), {}, {} };
        photo.crop = any<PhotoShape>();
        if (chance())
            photo.alt = maybe(text());
        if (chance())
            photo.credit = maybe(text());
        return photo;
    }
    case 2:
        return RosterBlock { key, id<DelegationId>(), any<RosterForm>(), words() };
    case 3:
        return QuoteBlock {
            key,           text(),          maybe(id<PersonId>()), maybe(text()), maybe(language()),
            maybe(text()), maybe(instant())
        };
    case 4:
        return PullQuoteBlock { key, text(), maybe(text()) };
    case 5:
        return TableBlock { key, chance(), list(2, [this] {
                                return list(2, [this] {
                                    return list(2, [this] { return textBlock(proseTypes); });
                                });
                            }) };
    case 6:
        return DividerBlock { key };
    default:
        return textBlock(proseTypes);
    }
}

PortableText RandomRecords::portableText()
{
    if (m_content == Content::Random)
        return list(6, [this] { return block(m_random.bounded(blockTypes)); });
    PortableText text;
    for (int type = 0; type < blockTypes; ++type)
        text.push_back(block(type));
    return text;
}
