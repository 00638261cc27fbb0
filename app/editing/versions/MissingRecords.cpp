#include "editing/versions/MissingRecords.h"

namespace rapporteur {

namespace {

RecordKind kindOf(const PersonMention&) { return RecordKind::Person; }
RecordKind kindOf(const OrganizationMention&) { return RecordKind::Organization; }
RecordKind kindOf(const DelegationMention&) { return RecordKind::Delegation; }
RecordKind kindOf(const EventMention&) { return RecordKind::Event; }

QString idOf(const PersonMention& mention) { return mention.person.text(); }
QString idOf(const OrganizationMention& mention) { return mention.organization.text(); }
QString idOf(const DelegationMention& mention) { return mention.delegation.text(); }
QString idOf(const EventMention& mention) { return mention.event.text(); }

QString wordsText(const Words& words)
{
    QString text;
    for (const Span& span : words.spans)
        text += span.text;
    return text;
}

class Walk
{
public:
    Walk(const QMap<QString, QString>& names, const RecordExists& exists) : m_names(names), m_exists(exists) {}

    void article(Article& article);
    QStringList gone;

private:
    bool isGone(RecordKind kind, const QString& id)
    {
        if (id.isEmpty() || m_exists(kind, id))
            return false;
        if (!gone.contains(nameOf(kind, id)))
            gone << nameOf(kind, id);
        return true;
    }
    QString nameOf(RecordKind kind, const QString& id) const { return m_names.value(nameKey(kind, id), id); }

    /// Without a name nothing is made up: an id may be one.
    template <typename Mention> QString shownText(const Mention& mention) const
    {
        return mention.words ? wordsText(*mention.words) : m_names.value(nameKey(kindOf(mention), idOf(mention)), u"…"_s);
    }
    template <typename Value> void ids(std::vector<Value>& list, RecordKind kind)
    {
        std::erase_if(list, [&](const Value& id) { return isGone(kind, id.text()); });
    }
    void words(std::optional<Words>& words)
    {
        if (words)
            ids(words->people, RecordKind::Person);
    }

    void piece(Inline& child);
    void text(std::vector<TextBlock>& blocks);
    void text(PortableText& blocks);

    bool stays(TextBlock& block);
    bool stays(PhotoBlock& block);
    bool stays(RosterBlock& block);
    bool stays(QuoteBlock& block);
    bool stays(TableBlock& block);
    bool stays(PullQuoteBlock&) { return true; }
    bool stays(DividerBlock&) { return true; }

    const QMap<QString, QString>& m_names;
    const RecordExists& m_exists;
};

void Walk::piece(Inline& child)
{
    std::optional<Span> plain;
    std::visit(
        [&](auto& mention) {
            if constexpr (requires { kindOf(mention); }) {
                words(mention.words);
                if (isGone(kindOf(mention), idOf(mention)))
                    plain = Span { mention.key, shownText(mention), mention.marks };
            }
        },
        child);
    if (plain)
        child = *plain;
}

bool Walk::stays(TextBlock& block)
{
    for (Inline& child : block.children)
        piece(child);
    return true;
}

bool Walk::stays(PhotoBlock& block)
{
    if (block.caption)
        text(*block.caption);
    return !isGone(RecordKind::Photo, block.photo.text());
}

bool Walk::stays(RosterBlock& block)
{
    words(block.words);
    return !isGone(RecordKind::Delegation, block.delegation.text());
}

bool Walk::stays(QuoteBlock& block)
{
    if (!isGone(RecordKind::Person, block.speaker.text()))
        return true;
    if (block.attribution.isEmpty())
        block.attribution = m_names.value(nameKey(RecordKind::Person, block.speaker.text()));
    block.speaker = {};
    return true;
}

bool Walk::stays(TableBlock& block)
{
    for (auto& row : block.rows) {
        for (TableCell& cell : row)
            text(cell);
    }
    return true;
}

void Walk::text(std::vector<TextBlock>& blocks)
{
    for (TextBlock& block : blocks)
        stays(block);
}

void Walk::text(PortableText& blocks)
{
    PortableText staying;
    for (Block& block : blocks) {
        if (std::visit([this](auto& value) { return stays(value); }, block)) {
            staying.push_back(std::move(block));
        } else if (const auto* roster = std::get_if<RosterBlock>(&block); roster && roster->words) {
            TextBlock words = paragraph(wordsText(*roster->words));
            words.key = roster->key;
            std::get<Span>(words.children.front()).key = roster->key + u"-words"_s;
            staying.emplace_back(words);
        }
    }
    blocks = std::move(staying);
}

void Walk::article(Article& article)
{
    ids(article.authors, RecordKind::Person);
    ids(article.events, RecordKind::Event);
    ids(article.snippets, RecordKind::Snippet);
    std::erase_if(article.related, [&](const RelatedId& related) {
        return !m_exists(RecordKind::Publication, related.text) && isGone(RecordKind::Article, related.text);
    });
    if (isGone(RecordKind::Photo, article.leadPhoto.text()))
        article.leadPhoto = {};
    if (isGone(RecordKind::Article, article.translationOf.text()))
        article.translationOf = {};
    text(article.summary);
    text(article.body);
}

} // namespace

QString nameKey(RecordKind kind, const QString& id)
{
    // Not translated: it is stored.
    static constexpr std::array kinds { "publisher"_L1, "organization"_L1, "person"_L1, "series"_L1, "event"_L1, "delegation"_L1, "photo"_L1,
        "article"_L1, "publication"_L1, "snippet"_L1 };
    return kinds[static_cast<size_t>(kind)] + u'/' + id;
}

QStringList takeOutMissing(Article& article, const QMap<QString, QString>& names, const RecordExists& exists)
{
    Walk walk(names, exists);
    walk.article(article);
    return walk.gone;
}

} // namespace rapporteur
