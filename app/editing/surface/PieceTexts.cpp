#include "editing/surface/PieceTexts.h"

#include "core/rules/NameRules.h"
#include "editing/surface/SurfaceFormat.h"

namespace rapporteur {

QString keyOf(const Inline& child)
{
    return std::visit([](const auto& piece) { return piece.key; }, child);
}

QString keyOf(const Block& block)
{
    return std::visit([](const auto& value) { return value.key; }, block);
}

QString keyOf(const RenderedBlock& block)
{
    return std::visit([](const auto& value) { return value.key; }, block);
}

const QStringList& marksOf(const Inline& child)
{
    return std::visit([](const auto& piece) -> const QStringList& { return piece.marks; }, child);
}

const std::optional<Words>* wordsOf(const Inline& child)
{
    return std::visit(
        [](const auto& piece) -> const std::optional<Words>* {
            if constexpr (std::is_same_v<std::decay_t<decltype(piece)>, Span>)
                return nullptr;
            else
                return &piece.words;
        },
        child);
}

void setKey(Inline& child, const QString& key)
{
    std::visit([&](auto& piece) { piece.key = key; }, child);
}

void setKey(Block& block, const QString& key)
{
    std::visit([&](auto& value) { value.key = key; }, block);
}

void setMarks(Inline& child, const QStringList& marks)
{
    std::visit([&](auto& piece) { piece.marks = marks; }, child);
}

void setWords(Inline& child, std::optional<Words> words)
{
    std::visit(
        [&](auto& piece) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(piece)>, Span>)
                piece.words = std::move(words);
        },
        child);
}

std::optional<std::pair<RecordKind, QString>> recordOf(const Inline& child)
{
    if (const auto* person = std::get_if<PersonMention>(&child))
        return std::pair(RecordKind::Person, person->person.text());
    if (const auto* organization = std::get_if<OrganizationMention>(&child))
        return std::pair(RecordKind::Organization, organization->organization.text());
    if (const auto* delegation = std::get_if<DelegationMention>(&child))
        return std::pair(RecordKind::Delegation, delegation->delegation.text());
    if (const auto* event = std::get_if<EventMention>(&child))
        return std::pair(RecordKind::Event, event->event.text());
    return std::nullopt;
}

void PieceTexts::setRendered(std::shared_ptr<const RenderedArticle> rendered)
{
    m_rendered = std::move(rendered);
    m_summary.clear();
    m_body.clear();
    if (!m_rendered) {
        m_seen.clear();
        return;
    }
    for (const RenderedBlock& block : m_rendered->summary)
        m_summary.insert(keyOf(block), &block);
    for (const RenderedBlock& block : m_rendered->body)
        m_body.insert(keyOf(block), &block);
}

QString PieceTexts::text(ArticleTextField field, const QString& blockKey, const Inline& piece)
{
    const QString key = keyOf(piece);
    const RenderedBlock* rendered = block(field, blockKey);
    const auto* paragraph = rendered ? std::get_if<RenderedParagraph>(rendered) : nullptr;
    QString text;
    bool isThere = false;
    for (const Run& run : paragraph ? paragraph->runs : Runs {}) {
        if (run.origin != RunOrigin::Typed && run.key == key) {
            text += run.text;
            isThere = true;
        }
    }
    text = shownText(std::move(text));
    if (!text.isEmpty()) {
        m_seen.insert(key, text);
        return text;
    }
    // What was rendered before the piece was put in does not know it; what knows its block and does not print it means it.
    if (!isThere && m_seen.contains(key))
        return m_seen.value(key);
    return fromRecord(piece);
}

QString PieceTexts::fromRecord(const Inline& piece) const
{
    const std::optional<Words>* words = wordsOf(piece);
    QString text;
    if (words && *words) {
        for (const Span& span : (*words)->spans)
            text += span.text;
    } else if (const auto* mention = std::get_if<PersonMention>(&piece); mention && m_registry) {
        if (const Person* person = m_registry->people.find(mention->person))
            text = firstReference(person->primaryName());
    }
    return text.isEmpty() ? tr("[not printed]") : shownText(std::move(text));
}

} // namespace rapporteur
