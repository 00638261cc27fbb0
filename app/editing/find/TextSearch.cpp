#include "editing/find/TextSearch.h"

#include "core/json/CleanText.h"
#include "editing/surface/ApprovedWords.h"
#include "editing/surface/PieceTexts.h"
#include "editing/surface/SurfaceText.h"

#include <QHash>
#include <algorithm>

namespace rapporteur {

namespace {

TextPart partOf(const Inline& child, const PieceReading& reads)
{
    if (const auto* span = std::get_if<Span>(&child))
        return { span->text, TextOrigin::Typed };
    const std::optional<Words>* words = wordsOf(child);
    QString shown = reads(child);
    // Words that were not rendered stand in the file all the same.
    if (shown.isEmpty() && words && *words)
        shown = wordsText(**words);
    const bool isTyped = words && *words && areSomebodys(**words) && shownText(shown) == shownText(wordsText(**words));
    return { shown, isTyped ? TextOrigin::Words : TextOrigin::Facts };
}

class SearchVisitor : public TextVisitor
{
public:
    SearchVisitor(const TextFinder& finder, RecordKind record, const QString& id) : m_finder(finder), m_record(record), m_id(id) {}

    void field(const TextAddress& address, QString& text) override { search(address, { { text, TextOrigin::Typed } }); }
    void words(const TextAddress& address, Words& words, const WordsOwner&) override
    {
        search(address, { { wordsText(words), TextOrigin::Words } });
    }
    void facts(const TextAddress& address, const QString& text) override { search(address, { { text, TextOrigin::Facts } }); }
    void paragraph(const TextAddress& address, TextBlock& paragraph, const PieceReading& reads) override
    {
        std::vector<TextPart> parts;
        for (const Inline& child : paragraph.children)
            parts.push_back(partOf(child, reads));
        search(address, std::move(parts));
    }

    std::vector<FoundText> take() { return std::move(m_found); }

private:
    void search(const TextAddress& address, std::vector<TextPart> parts)
    {
        const QString text = SearchedText { address, parts }.text();
        const std::vector<TextStretch> stretches = m_finder.find(text);
        if (stretches.empty())
            return;
        const auto where = std::make_shared<const SearchedText>(SearchedText { address, std::move(parts) });
        for (const TextStretch& stretch : stretches)
            m_found.push_back({ m_record, m_id, where, stretch });
    }

    const TextFinder& m_finder;
    RecordKind m_record;
    QString m_id;
    std::vector<FoundText> m_found;
};

/// A stretch of a text as it falls to one of its parts.
struct PartStretch
{
    size_t part = 0;
    TextStretch stretch; ///< in the part
};

std::vector<PartStretch> inParts(const std::vector<QString>& parts, const TextStretch& stretch)
{
    std::vector<PartStretch> found;
    qsizetype start = 0;
    for (size_t index = 0; index < parts.size(); ++index) {
        const qsizetype end = start + parts[index].size();
        const qsizetype from = std::max(start, stretch.start);
        const qsizetype to = std::min(end, stretch.end());
        if (from < to)
            found.push_back({ index, { from - start, to - from } });
        start = end;
    }
    return found;
}

/// The first part that the stretch touches takes the replacement, the others lose what belongs to it.
template <typename TextOf> void replaceIn(const std::vector<PartStretch>& parts, const QString& replacement, TextOf textOf)
{
    bool isFirst = true;
    for (const PartStretch& part : parts) {
        textOf(part.part).replace(part.stretch.start, part.stretch.length, isFirst ? replacement : QString());
        isFirst = false;
    }
}

/// Replaces the hits that it comes by.
class ReplaceVisitor : public TextVisitor
{
public:
    ReplaceVisitor(std::span<const FoundText> hits, const QString& replacement, const Registry& registry)
        : m_replacement(cleanText(replacement)), m_registry(registry)
    {
        for (const FoundText& hit : hits)
            m_hits[hit.where->address.pointer].push_back(&hit);
        // From the end: what was found before a hit stays where it is.
        for (auto& atPlace : m_hits)
            std::ranges::sort(atPlace, [](const FoundText* left, const FoundText* right) { return left->stretch.start > right->stretch.start; });
    }

    int count() const { return m_count; }

    void field(const TextAddress& address, QString& text) override
    {
        const QString before = text;
        forHits(address, [&](const FoundText& hit) {
            if (hit.where->parts.front().text != before)
                return false;
            QString after = text;
            after.replace(hit.stretch.start, hit.stretch.length, m_replacement);
            // A row and a delegation must not keep a place for nobody.
            const bool isNeeded = address.kind == TextKind::PersonInRow || address.kind == TextKind::Member || address.kind == TextKind::Group;
            if (isNeeded && after.trimmed().isEmpty())
                return false;
            text = after;
            return true;
        });
    }

    void paragraph(const TextAddress& address, TextBlock& paragraph, const PieceReading&) override
    {
        const TextBlock before = paragraph;
        bool isChanged = false;
        forHits(address, [&](const FoundText& hit) {
            const bool isDone = isAsFound(before, *hit.where) && replaceInChildren(paragraph, hit);
            isChanged = isChanged || isDone;
            return isDone;
        });
        if (isChanged)
            paragraph = tidied(std::move(paragraph));
    }

    void words(const TextAddress& address, Words& words, const WordsOwner& owner) override
    {
        const QString before = wordsText(words);
        const std::vector<PersonId> candidates
            = owner.person.isEmpty() ? candidatesOf(owner.roster, m_registry) : std::vector { owner.person };
        forHits(address, [&](const FoundText& hit) {
            return hit.where->parts.front().text == before && replaceInWords(words, hit.stretch, candidates);
        });
    }

    void facts(const TextAddress&, const QString&) override {}

private:
    template <typename Replace> void forHits(const TextAddress& address, Replace replace)
    {
        const auto hits = m_hits.constFind(address.pointer);
        if (hits == m_hits.cend())
            return;
        for (const FoundText* hit : *hits) {
            if (hit->canBeReplaced() && replace(*hit))
                ++m_count;
        }
    }

    /// Whether what is typed in the paragraph is what was searched; pieces may read differently by now.
    static bool isAsFound(const TextBlock& paragraph, const SearchedText& where)
    {
        if (paragraph.children.size() != where.parts.size())
            return false;
        for (size_t index = 0; index < where.parts.size(); ++index) {
            const auto* span = std::get_if<Span>(&paragraph.children[index]);
            const std::optional<Words>* words = wordsOf(paragraph.children[index]);
            const TextPart& part = where.parts[index];
            const bool isSame = part.origin == TextOrigin::Facts ? !span
                : part.origin == TextOrigin::Typed               ? span && span->text == part.text
                                                                 : words && *words && shownText(wordsText(**words)) == shownText(part.text);
            if (!isSame)
                return false;
        }
        return true;
    }

    bool replaceInChildren(TextBlock& paragraph, const FoundText& hit)
    {
        std::vector<QString> texts;
        for (const TextPart& part : hit.where->parts)
            texts.push_back(part.text);
        const std::vector<PartStretch> parts = inParts(texts, hit.stretch);
        Inline& first = paragraph.children[parts.front().part];
        if (!std::holds_alternative<Span>(first)) {
            std::optional<Words> words = *wordsOf(first);
            if (!replaceInWords(*words, parts.front().stretch, candidatesOf(first, m_registry)))
                return false;
            setWords(first, std::move(words));
            return true;
        }
        replaceIn(parts, m_replacement, [&](size_t index) -> QString& { return std::get<Span>(paragraph.children[index]).text; });
        return true;
    }

    bool replaceInWords(Words& words, const TextStretch& stretch, const std::vector<PersonId>& candidates)
    {
        std::vector<QString> texts;
        for (const Span& span : words.spans)
            texts.push_back(span.text);
        Words after = words;
        replaceIn(inParts(texts, stretch), m_replacement, [&](size_t index) -> QString& { return after.spans[index].text; });
        std::erase_if(after.spans, [](const Span& span) { return span.text.isEmpty(); });
        const QString text = wordsText(after);
        if (text.trimmed().isEmpty())
            return false;
        after.fixed = WordsFixed::Editor;
        // Whom the words named before stays on the list: a name held back must not slip through a replacement.
        for (const PersonId& person : peopleNamedIn(text, candidates, m_registry)) {
            if (std::ranges::find(after.people, person) == after.people.end())
                after.people.push_back(person);
        }
        words = std::move(after);
        return true;
    }

    QString m_replacement;
    const Registry& m_registry;
    QHash<QString, std::vector<const FoundText*>> m_hits;
    int m_count = 0;
};

} // namespace

std::vector<FoundText> foundIn(Article& article, TextScope scope, const RecordReading& reading, const TextFinder& finder)
{
    SearchVisitor visitor(finder, RecordKind::Article, article.id.text());
    visitTexts(article, scope, reading, visitor);
    return visitor.take();
}

std::vector<FoundText> foundIn(Record& record, const RecordReading& reading, const TextFinder& finder)
{
    SearchVisitor visitor(finder, kindOf(record), idOf(record));
    visitTexts(record, reading, visitor);
    return visitor.take();
}

ReplacedRecord replaced(Record record, std::span<const FoundText> hits, const QString& replacement, const Registry& registry)
{
    ReplaceVisitor visitor(hits, replacement, registry);
    visitTexts(record, RecordReading(), visitor);
    return { std::move(record), visitor.count() };
}

} // namespace rapporteur
