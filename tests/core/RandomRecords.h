#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"

#include <QRandomGenerator>

/// Records with valid random content, the same for the same seed. `Full` fills every key with something that is not its
/// default and uses every block and inline type.
class RandomRecords
{
public:
    enum class Content { Random, Full };

    explicit RandomRecords(quint32 seed, Content content = Content::Random)
        : m_random(seed)
        , m_content(content)
    {
    }

    rapporteur::Publisher publisher();
    rapporteur::Organization organization();
    rapporteur::Person person();
    rapporteur::Series series();
    rapporteur::Event event();
    rapporteur::Delegation delegation();
    rapporteur::Photo photo();
    rapporteur::Article article();
    rapporteur::Publication publication();
    rapporteur::Snippet snippet();
    rapporteur::PortableText portableText();

private:
    bool chance() { return m_content == Content::Full || m_random.bounded(2) == 0; }

    size_t count(size_t most)
    {
        return m_content == Content::Full ? most : m_random.bounded(static_cast<int>(most) + 1);
    }

    template <typename Value> Value maybe(Value value, Value otherwise = Value())
    {
        return chance() ? value : otherwise;
    }

    /// Any value of the enum; in full content never the first, which is the default of most.
    template <typename Enum> Enum any()
    {
        const auto size = static_cast<int>(rapporteur::EnumText<Enum>::names.size());
        return static_cast<Enum>(m_content == Content::Full ? size - 1 : m_random.bounded(size));
    }

    template <typename Make> auto list(size_t most, Make make)
    {
        std::vector<decltype(make())> values;
        for (size_t left = count(most); left > 0; --left)
            values.push_back(make());
        return values;
    }

    template <typename AnyId> AnyId id() { return AnyId(idText()); }

    template <typename AnyId> std::vector<AnyId> ids()
    {
        return list(3, [this] { return id<AnyId>(); });
    }

    QString idText();
    QString text();
    QString name();
    QStringList texts();
    rapporteur::PartialDate date();
    QString instant();
    QString dateOrInstant();
    QString language();
    QString country();
    QString address();

    double fraction() { return m_random.bounded(1000) / 2000.0; }

    rapporteur::OrganizationName organizationName();
    rapporteur::PersonName personName(bool primary);
    rapporteur::Member member();
    rapporteur::GroupEntry group();
    rapporteur::Slot slot();
    std::optional<rapporteur::Words> words();
    rapporteur::Span span(const QStringList& marks);
    rapporteur::Inline inlinePiece(int type, const QStringList& marks);
    rapporteur::TextBlock textBlock(int inlineTypes);
    rapporteur::Block block(int type);
    std::optional<rapporteur::Caption> caption();

    QRandomGenerator m_random;
    Content m_content;
    int m_nextKey = 0;
};
