#include "editing/surface/SurfaceClipboard.h"

#include "core/json/RecordJson.h"
#include "editing/surface/SurfaceInsertion.h"

#include <QJsonDocument>

namespace rapporteur {

const QString surfaceMimeType = QStringLiteral("application/vnd.rapporteur.text+json");

namespace {

constexpr qsizetype mostBytes = 20'000'000;

bool isKnown(const Inline& piece, const Registry& registry)
{
    const auto record = recordOf(piece);
    if (!record)
        return false;
    switch (record->first) {
    case RecordKind::Person:
        return registry.people.contains(PersonId(record->second));
    case RecordKind::Organization:
        return registry.organizations.contains(OrganizationId(record->second));
    case RecordKind::Delegation:
        return registry.delegations.contains(DelegationId(record->second));
    default:
        return registry.events.contains(EventId(record->second));
    }
}

bool isKnown(const Block& block, const Registry& registry)
{
    if (const auto* photo = std::get_if<PhotoBlock>(&block))
        return registry.photos.contains(photo->photo);
    if (const auto* roster = std::get_if<RosterBlock>(&block))
        return registry.delegations.contains(roster->delegation);
    return true;
}

/// A piece as this newsroom can hold it: typed text where its record is not here, and words name only people who are.
void adopt(Inline& child, const QString& reads, const Registry& registry)
{
    if (!isKnown(child, registry)) {
        child = Span { keyOf(child), reads, marksOf(child) };
        return;
    }
    const std::optional<Words>* words = wordsOf(child);
    if (!words || !*words)
        return;
    Words kept = **words;
    std::erase_if(kept.people, [&](const PersonId& person) { return !registry.people.contains(person); });
    setWords(child, kept);
}

} // namespace

QByteArray clipboardBytes(const QTextCursor& cursor, PieceTexts& texts)
{
    const PortableText text = selectedText(cursor);
    QJsonObject shown;
    for (const Block& block : text) {
        const auto* textBlock = std::get_if<TextBlock>(&block);
        if (!textBlock)
            continue;
        for (const Inline& child : textBlock->children) {
            if (!std::holds_alternative<Span>(child))
                shown.insert(keyOf(child), texts.text(fieldOf(sectionOf(cursor.block())), textBlock->key, child));
        }
    }
    return QJsonDocument(QJsonObject { { u"text"_s, toJson(text) }, { u"shown"_s, shown } }).toJson(QJsonDocument::Compact);
}

std::optional<PortableText> textFromClipboard(const QByteArray& bytes, const Registry& registry, PieceTexts& texts)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Problems problems;
    PortableText text = portableTextFromJson(object.value(u"text"_s).toArray(), u"/text"_s, problems);
    if (!problems.empty())
        return std::nullopt;
    const QJsonObject shown = object.value(u"shown"_s).toObject();
    std::erase_if(text, [&](const Block& block) { return !isKnown(block, registry); });
    for (Block& block : text) {
        if (auto* quote = std::get_if<QuoteBlock>(&block); quote && !registry.people.contains(quote->speaker))
            quote->speaker = {};
        auto* textBlock = std::get_if<TextBlock>(&block);
        if (!textBlock)
            continue;
        for (Inline& child : textBlock->children) {
            if (std::holds_alternative<Span>(child))
                continue;
            const QString reads = shown.value(keyOf(child)).toString();
            if (!reads.isEmpty())
                texts.remember(keyOf(child), shownText(reads));
            adopt(child, reads, registry);
        }
    }
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

} // namespace rapporteur
