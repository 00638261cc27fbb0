#pragma once

#include <QHash>
#include <QString>

namespace rapporteur {

/// The id of one kind of record: a short string, kept as given (interchange.md), unique in its array.
template <typename Record> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& left, const Id& right) { return left.m_text < right.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using OrganizationId = Id<struct Organization>;
using PersonId = Id<struct Person>;
/// Unique within its person only.
using PositionId = Id<struct Position>;
using SeriesId = Id<struct Series>;
using EventId = Id<struct Event>;
using DelegationId = Id<struct Delegation>;
using PhotoId = Id<struct Photo>;
using ArticleId = Id<struct Article>;
using PublicationId = Id<struct Publication>;
using SnippetId = Id<struct Snippet>;

/// The kinds of record a newsroom holds, in the order of the interchange document.
enum class RecordKind {
    Publisher,
    Organization,
    Person,
    Series,
    Event,
    Delegation,
    Photo,
    Article,
    Publication,
    Snippet
};

} // namespace rapporteur
