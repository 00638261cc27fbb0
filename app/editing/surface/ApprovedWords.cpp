#include "editing/surface/ApprovedWords.h"

#include "core/Problem.h"
#include "core/rules/NameRules.h"
#include "core/text/Folding.h"
#include "editing/surface/PieceTexts.h"

#include <QHash>
#include <algorithm>

namespace rapporteur {

namespace {

Words approved(const QString& text, std::vector<PersonId> people)
{
    Words words = editorsWords(text, text, std::move(people));
    words.fixed = WordsFixed::Approved;
    return words;
}

QString textOfPiece(const RenderedParagraph& paragraph, const QString& key)
{
    QString text;
    for (const Run& run : paragraph.runs) {
        if (run.origin != RunOrigin::Typed && run.key == key)
            text += run.text;
    }
    return text;
}

void freeze(TextBlock& block, const RenderedParagraph& paragraph, const Registry& registry)
{
    for (Inline& child : block.children) {
        const std::optional<Words>* words = wordsOf(child);
        if (!words || *words)
            continue;
        const QString text = textOfPiece(paragraph, keyOf(child));
        if (!text.isEmpty())
            setWords(child, approved(text, peopleNamedIn(text, candidatesOf(child, registry), registry)));
    }
}

void freeze(RosterBlock& roster, const RenderedBlock& reads, const Registry& registry)
{
    const QString sentence = plainText(reads);
    if (roster.words || roster.form != RosterForm::Sentence || sentence.isEmpty())
        return;
    roster.words = approved(sentence, peopleNamedIn(sentence, candidatesOf(roster.delegation, registry), registry));
}

void freeze(PortableText& text, const RenderedText& rendered, const Registry& registry)
{
    QHash<QString, const RenderedBlock*> blocks;
    for (const RenderedBlock& block : rendered)
        blocks.insert(keyOf(block), &block);
    for (Block& block : text) {
        const RenderedBlock* reads = blocks.value(keyOf(block));
        if (!reads)
            continue;
        const auto* paragraph = std::get_if<RenderedParagraph>(reads);
        if (auto* textBlock = std::get_if<TextBlock>(&block); textBlock && paragraph)
            freeze(*textBlock, *paragraph, registry);
        else if (auto* roster = std::get_if<RosterBlock>(&block))
            freeze(*roster, *reads, registry);
    }
}

QString textOf(const Words& words)
{
    QString text;
    for (const Span& span : words.spans)
        text += span.text;
    return text;
}

bool followsFacts(const std::optional<Words>& words)
{
    return words && words->fixed == WordsFixed::Approved && textOf(*words) == words->basis;
}

void thaw(PortableText& text)
{
    for (Block& block : text) {
        if (auto* roster = std::get_if<RosterBlock>(&block)) {
            if (followsFacts(roster->words))
                roster->words.reset();
        } else if (auto* paragraph = std::get_if<TextBlock>(&block)) {
            for (Inline& child : paragraph->children) {
                const std::optional<Words>* words = wordsOf(child);
                if (words && followsFacts(*words))
                    setWords(child, std::nullopt);
            }
        }
    }
}

/// "/body/3/children/2" as a piece of this article; absent for any other place.
std::optional<FactChange> placeOf(const QString& pointer, const Article& article)
{
    const QStringList parts = pointer.split(u'/');
    const bool isChild = parts.size() == 5 && parts[3] == "children"_L1;
    if ((parts.size() != 3 && !isChild) || (parts[1] != "summary"_L1 && parts[1] != "body"_L1))
        return std::nullopt;
    FactChange change;
    change.field = parts[1] == "summary"_L1 ? ArticleTextField::Summary : ArticleTextField::Body;
    change.block = parts[2].toULongLong();
    const PortableText& text = textOf(article, change.field);
    if (change.block >= text.size())
        return std::nullopt;
    if (!isChild)
        return std::holds_alternative<RosterBlock>(text[change.block]) ? std::optional(change) : std::nullopt;
    const auto* block = std::get_if<TextBlock>(&text[change.block]);
    change.child = parts[4].toULongLong();
    return block && *change.child < block->children.size() ? std::optional(change) : std::nullopt;
}

std::optional<Words> wordsAt(const Article& article, const FactChange& change)
{
    const Block& block = textOf(article, change.field)[change.block];
    if (!change.child)
        return std::get<RosterBlock>(block).words;
    const std::optional<Words>* words = wordsOf(std::get<TextBlock>(block).children[*change.child]);
    return words ? *words : std::nullopt;
}

void setWordsAt(Article& article, const FactChange& change, const Words& words)
{
    Block& block = textOf(article, change.field)[change.block];
    if (!change.child)
        std::get<RosterBlock>(block).words = words;
    else
        setWords(std::get<TextBlock>(block).children[*change.child], words);
}

} // namespace

Article frozen(const Article& article, const RenderedArticle& rendered, const Registry& registry)
{
    Article frozen = article;
    freeze(frozen.summary, rendered.summary, registry);
    freeze(frozen.body, rendered.body, registry);
    return frozen;
}

Article thawed(const Article& article)
{
    Article thawed = article;
    thaw(thawed.summary);
    thaw(thawed.body);
    return thawed;
}

std::vector<FactChange> changedFacts(const Article& article, const RenderedArticle& rendered)
{
    std::vector<FactChange> changes;
    for (const Problem& problem : rendered.problems) {
        if (problem.code != ProblemCode::FactsChanged || problem.arguments.size() < 2)
            continue;
        std::optional<FactChange> change = placeOf(problem.place.pointer, article);
        const std::optional<Words> words = change ? wordsAt(article, *change) : std::nullopt;
        if (!words)
            continue;
        change->words = textOf(*words);
        change->facts = problem.arguments[1];
        changes.push_back(*change);
    }
    return changes;
}

Article decided(Article article, const std::vector<FactChange>& changes, FactDecision decision)
{
    for (const FactChange& change : changes) {
        std::optional<Words> words = wordsAt(article, change);
        if (!words)
            continue;
        words->basis = change.facts;
        if (decision == FactDecision::Accept)
            words->spans = { Span { u"w0"_s, change.facts, {} } };
        setWordsAt(article, change, *words);
    }
    return article;
}

std::vector<PersonId> peopleNamedIn(const QString& text, const std::vector<PersonId>& candidates, const Registry& registry)
{
    const QString words = foldedWords(text);
    const auto stands = [&](const QString& form) {
        const QString folded = foldedWords(form);
        return folded.size() > 2 && words.contains(folded);
    };
    std::vector<PersonId> named;
    for (const PersonId& id : candidates) {
        const Person* person = registry.people.find(id);
        const bool isNamed = person && std::ranges::any_of(person->names, [&](const PersonName& name) {
            return stands(firstReference(name)) || stands(laterReference(name)) || stands(name.verbatim) || stands(name.surname);
        });
        if (isNamed && std::ranges::find(named, id) == named.end())
            named.push_back(id);
    }
    return named;
}

std::vector<PersonId> candidatesOf(const Inline& piece, const Registry& registry)
{
    if (const auto* person = std::get_if<PersonMention>(&piece))
        return { person->person };
    const auto* delegation = std::get_if<DelegationMention>(&piece);
    return delegation ? candidatesOf(delegation->delegation, registry) : std::vector<PersonId> {};
}

std::vector<PersonId> candidatesOf(const DelegationId& id, const Registry& registry)
{
    std::vector<PersonId> people;
    const Delegation* delegation = registry.delegations.find(id);
    for (const Member& member : delegation ? delegation->members : std::vector<Member> {}) {
        if (!member.person.isEmpty())
            people.push_back(member.person);
    }
    return people;
}

Words editorsWords(const QString& text, const QString& facts, std::vector<PersonId> people)
{
    Words words;
    words.spans.push_back(Span { u"w0"_s, text, {} });
    words.basis = facts;
    words.people = std::move(people);
    return words;
}

} // namespace rapporteur
