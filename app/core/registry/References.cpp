#include "core/registry/References.h"

namespace rapporteur {

namespace {

template <typename Record> constexpr RecordKind kindOf();

template <> constexpr RecordKind kindOf<Organization>()
{
    return RecordKind::Organization;
}

template <> constexpr RecordKind kindOf<Person>()
{
    return RecordKind::Person;
}

template <> constexpr RecordKind kindOf<Series>()
{
    return RecordKind::Series;
}

template <> constexpr RecordKind kindOf<Event>()
{
    return RecordKind::Event;
}

template <> constexpr RecordKind kindOf<Delegation>()
{
    return RecordKind::Delegation;
}

template <> constexpr RecordKind kindOf<Photo>()
{
    return RecordKind::Photo;
}

template <> constexpr RecordKind kindOf<Article>()
{
    return RecordKind::Article;
}

template <> constexpr RecordKind kindOf<Snippet>()
{
    return RecordKind::Snippet;
}

/// Collects while walking a record in the order of its canonical JSON, that is of its sorted keys.
class ReferenceWalk
{
public:
    void walk(const Publisher& publisher) { add(u"/organization"_s, publisher.organization); }

    void walk(const Organization& organization) { add(u"/parent"_s, organization.parent); }

    void walk(const Person& person);

    void walk(const Event& event) { add(u"/series"_s, event.series); }

    void walk(const Delegation& delegation);
    void walk(const Photo& photo);
    void walk(const Article& article);

    void walk(const Snippet& snippet) { walk(u"/body"_s, snippet.body); }

    std::vector<Reference> references;
    std::vector<PositionReference> positions;

private:
    template <typename Record> void add(const QString& pointer, const Id<Record>& id)
    {
        if (!id.isEmpty())
            references.push_back({ kindOf<Record>(), id.text(), pointer });
    }

    template <typename Record> void add(const QString& pointer, const std::vector<Id<Record>>& ids)
    {
        for (size_t index = 0; index < ids.size(); ++index)
            add(element(pointer, index), ids[index]);
    }

    void add(const QString& pointer, const PersonId& person, const PositionId& position)
    {
        if (!position.isEmpty())
            positions.push_back({ person, position, pointer });
    }

    static QString element(const QString& pointer, size_t index)
    {
        return pointer + u'/' + QString::number(index);
    }

    void walk(const QString& pointer, const std::optional<Words>& words)
    {
        if (words)
            add(pointer + u"/words/people"_s, words->people);
    }

    void walk(const QString& pointer, const Member& member);
    void walk(const QString& pointer, const GroupEntry& group);
    void walk(const QString& pointer, const Slot& slot);

    void walk(const QString&, const Span&) { }

    void walk(const QString& pointer, const PersonMention& mention);
    void walk(const QString& pointer, const OrganizationMention& mention);
    void walk(const QString& pointer, const DelegationMention& mention);
    void walk(const QString& pointer, const EventMention& mention);

    void walk(const QString& pointer, const RowsMention& mention) { walk(pointer, mention.words); }

    void walk(const QString& pointer, const TextBlock& block);
    void walk(const QString& pointer, const PhotoBlock& block);
    void walk(const QString& pointer, const RosterBlock& block);

    void walk(const QString& pointer, const QuoteBlock& block)
    {
        add(pointer + u"/speaker"_s, block.speaker);
    }

    void walk(const QString&, const PullQuoteBlock&) { }

    void walk(const QString& pointer, const TableBlock& block);

    void walk(const QString&, const DividerBlock&) { }

    void walk(const QString& pointer, const std::vector<TextBlock>& text)
    {
        for (size_t index = 0; index < text.size(); ++index)
            walk(element(pointer, index), text[index]);
    }

    void walk(const QString& pointer, const std::optional<Caption>& caption)
    {
        if (caption)
            walk(pointer, *caption);
    }

    void walk(const QString& pointer, const PortableText& text)
    {
        for (size_t index = 0; index < text.size(); ++index)
            std::visit([&](const auto& block) { walk(element(pointer, index), block); },
                       text[index]);
    }
};

void ReferenceWalk::walk(const QString& pointer, const PersonMention& mention)
{
    add(pointer + u"/person"_s, mention.person);
    add(pointer + u"/position"_s, mention.person, mention.position);
    walk(pointer, mention.words);
}

void ReferenceWalk::walk(const QString& pointer, const OrganizationMention& mention)
{
    add(pointer + u"/organization"_s, mention.organization);
    walk(pointer, mention.words);
}

void ReferenceWalk::walk(const QString& pointer, const DelegationMention& mention)
{
    add(pointer + u"/delegation"_s, mention.delegation);
    walk(pointer, mention.words);
}

void ReferenceWalk::walk(const QString& pointer, const EventMention& mention)
{
    add(pointer + u"/event"_s, mention.event);
    walk(pointer, mention.words);
}

void ReferenceWalk::walk(const QString& pointer, const TextBlock& block)
{
    for (size_t index = 0; index < block.children.size(); ++index) {
        const Inline& child = block.children[index];
        // Most children are spans, which mention nothing: no pointer is made for them.
        if (!std::holds_alternative<Span>(child))
            std::visit(
                [&](const auto& piece) { walk(element(pointer + u"/children"_s, index), piece); },
                child);
    }
}

void ReferenceWalk::walk(const QString& pointer, const PhotoBlock& block)
{
    walk(pointer + u"/caption"_s, block.caption);
    add(pointer + u"/photo"_s, block.photo);
}

void ReferenceWalk::walk(const QString& pointer, const RosterBlock& block)
{
    add(pointer + u"/delegation"_s, block.delegation);
    walk(pointer, block.words);
}

void ReferenceWalk::walk(const QString& pointer, const TableBlock& block)
{
    for (size_t row = 0; row < block.rows.size(); ++row) {
        for (size_t column = 0; column < block.rows[row].size(); ++column)
            walk(element(element(pointer + u"/rows"_s, row), column), block.rows[row][column]);
    }
}

void ReferenceWalk::walk(const Person& person)
{
    for (size_t index = 0; index < person.positions.size(); ++index)
        add(element(u"/positions"_s, index) + u"/organization"_s,
            person.positions[index].organization);
}

void ReferenceWalk::walk(const QString& pointer, const GroupEntry& group)
{
    add(pointer + u"/covers"_s, group.covers);
    for (size_t index = 0; index < group.labels.size(); ++index)
        add(element(pointer + u"/labels"_s, index) + u"/organization"_s,
            group.labels[index].organization);
}

void ReferenceWalk::walk(const QString& pointer, const Member& member)
{
    add(pointer + u"/person"_s, member.person);
    for (size_t index = 0; index < member.positions.size(); ++index)
        add(element(pointer + u"/positions"_s, index), member.person, member.positions[index]);
    walk(pointer, member.words);
}

void ReferenceWalk::walk(const Delegation& delegation)
{
    add(u"/events"_s, delegation.events);
    for (size_t index = 0; index < delegation.groups.size(); ++index)
        walk(element(u"/groups"_s, index), delegation.groups[index]);
    add(u"/leadOrganization"_s, delegation.leadOrganization);
    for (size_t index = 0; index < delegation.members.size(); ++index)
        walk(element(u"/members"_s, index), delegation.members[index]);
    add(u"/organization"_s, delegation.organization);
}

void ReferenceWalk::walk(const QString& pointer, const Slot& slot)
{
    add(pointer + u"/person"_s, slot.person);
    add(pointer + u"/position"_s, slot.person, slot.position);
    walk(pointer, slot.words);
}

void ReferenceWalk::walk(const Photo& photo)
{
    walk(u"/caption"_s, photo.caption);
    walk(u"/captions/short"_s, photo.shortCaption);
    walk(u"/captions/social"_s, photo.socialCaption);
    walk(u"/captions/wire"_s, photo.wireCaption);
    add(u"/event"_s, photo.event);
    for (size_t index = 0; index < photo.notPictured.size(); ++index)
        walk(element(u"/notPictured"_s, index), photo.notPictured[index]);
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        const std::vector<Slot>& people = photo.rows[row].people;
        for (size_t index = 0; index < people.size(); ++index)
            walk(element(element(u"/rows"_s, row) + u"/people"_s, index), people[index]);
    }
}

void ReferenceWalk::walk(const Article& article)
{
    add(u"/authors"_s, article.authors);
    walk(u"/body"_s, article.body);
    add(u"/events"_s, article.events);
    add(u"/leadPhoto"_s, article.leadPhoto);
    for (size_t index = 0; index < article.related.size(); ++index)
        references.push_back({ RecordKind::Article, article.related[index].text,
                               element(u"/related"_s, index), true });
    add(u"/snippets"_s, article.snippets);
    walk(u"/summary"_s, article.summary);
    add(u"/translationOf"_s, article.translationOf);
}

template <typename Record> std::vector<Reference> referencesOf(const Record& record)
{
    ReferenceWalk walk;
    walk.walk(record);
    return std::move(walk.references);
}

template <typename Record> std::vector<PositionReference> positionsOf(const Record& record)
{
    ReferenceWalk walk;
    walk.walk(record);
    return std::move(walk.positions);
}

} // namespace

std::vector<Reference> references(const Publisher& publisher)
{
    return referencesOf(publisher);
}

std::vector<Reference> references(const Organization& organization)
{
    return referencesOf(organization);
}

std::vector<Reference> references(const Person& person)
{
    return referencesOf(person);
}

std::vector<Reference> references(const Series&)
{
    return {};
}

std::vector<Reference> references(const Event& event)
{
    return referencesOf(event);
}

std::vector<Reference> references(const Delegation& delegation)
{
    return referencesOf(delegation);
}

std::vector<Reference> references(const Photo& photo)
{
    return referencesOf(photo);
}

std::vector<Reference> references(const Article& article)
{
    return referencesOf(article);
}

std::vector<Reference> references(const Publication&)
{
    return {};
}

std::vector<Reference> references(const Snippet& snippet)
{
    return referencesOf(snippet);
}

std::vector<PositionReference> positionReferences(const Delegation& delegation)
{
    return positionsOf(delegation);
}

std::vector<PositionReference> positionReferences(const Photo& photo)
{
    return positionsOf(photo);
}

std::vector<PositionReference> positionReferences(const Article& article)
{
    return positionsOf(article);
}

std::vector<PositionReference> positionReferences(const Snippet& snippet)
{
    return positionsOf(snippet);
}

} // namespace rapporteur
