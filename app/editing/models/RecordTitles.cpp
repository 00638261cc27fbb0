#include "editing/models/RecordTitles.h"

#include "core/rules/EventRules.h"
#include "core/rules/NameRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/PositionRules.h"
#include "editing/messages/RecordNames.h"

#include <QCollator>
#include <algorithm>

namespace rapporteur {

namespace {

/// The tables that titles read; the same for every newsroom.
const Rulebook& rulebook()
{
    static const Rulebook book = Rulebook::load();
    return book;
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList all(parts);
    all.removeAll(QString());
    return all.join(u" · "_s);
}

QString shortened(const QString& text)
{
    constexpr qsizetype longestTitle = 90;
    const QString line = text.simplified();
    return line.size() <= longestTitle ? line : line.first(longestTitle).trimmed() + u'…';
}

QString capitalized(QString text)
{
    if (text.startsWith(u"the "_s))
        text.remove(0, 4);
    return text.isEmpty() ? text : text.first(1).toUpper() + text.mid(1);
}

template <typename Value> std::vector<RecordEntry> entriesOf(const RecordTitles& titles, const Records<Value>& records)
{
    std::vector<RecordEntry> entries;
    entries.reserve(records.size());
    for (const Value& record : records.all())
        entries.push_back(titles.entry(record));
    return entries;
}

template <typename Value>
std::optional<RecordEntry> entryOf(const RecordTitles& titles, const Records<Value>& records, const QString& id)
{
    const Value* record = records.find(decltype(Value::id)(id));
    return record ? std::optional<RecordEntry>(titles.entry(*record)) : std::nullopt;
}

void sortByTitle(std::vector<RecordEntry>& entries)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(entries.size());
    for (size_t index = 0; index < entries.size(); ++index)
        keys.emplace_back(collator.sortKey(entries[index].title), index);
    std::ranges::stable_sort(keys, [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<RecordEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto& [key, index] : keys)
        sorted.push_back(std::move(entries[index]));
    entries = std::move(sorted);
}

} // namespace

RuleContext RecordTitles::contextAt(const PartialDate& date) const
{
    if (!m_gate)
        m_gate.emplace(m_registry, QDateTime::currentDateTimeUtc());
    return { m_registry, rulebook(), *m_gate, date.isEmpty() ? PartialDate(QDate::currentDate()) : date, u"en"_s, {} };
}

QString RecordTitles::organizationName(const OrganizationId& id) const
{
    const Organization* organization = m_registry.organizations.find(id);
    return organization ? shortForm(*organization, {}, PartialDate(QDate::currentDate())).text : QString();
}

RecordEntry RecordTitles::entry(const Organization& organization) const
{
    const PartialDate today(QDate::currentDate());
    QString title = fullName(organization, {}, today).text;
    if (title.isEmpty() && !organization.names.empty())
        title = organization.names.front().text;
    const QString initials = acronym(organization, {}, today).text;
    return { RecordKind::Organization, organization.id.text(), title, joined({ initials, organization.country }) };
}

RecordEntry RecordTitles::entry(const Person& person) const
{
    const PartialDate today(QDate::currentDate());
    QString title = person.names.empty() ? person.id.text() : firstReference(person.primaryName());
    const Position* shown = nullptr;
    for (const Position& position : person.positions) {
        if (!shown || heldOn(position.from, position.to, today) == Held::Yes)
            shown = &position;
    }
    const QString post = shown ? joined({ shown->title, organizationName(shown->organization) }) : QString();
    return { RecordKind::Person, person.id.text(), title, person.withheld ? joined({ tr("Name withheld"), post }) : post };
}

RecordEntry RecordTitles::entry(const Series& series) const
{
    return { RecordKind::Series, series.id.text(), series.abbreviation.isEmpty() ? series.id.text() : series.abbreviation, {} };
}

RecordEntry RecordTitles::entry(const Event& event) const
{
    QString title = event.name;
    if (title.isEmpty())
        title = capitalized(eventPhrase(event, contextAt(event.from)));
    const Country* country = rulebook().countries.find(event.country);
    const QString place = event.city.isEmpty() && country ? country->name : event.city;
    return { RecordKind::Event, event.id.text(), title.isEmpty() ? event.id.text() : title,
        joined({ place, shownDate(event.from.text()) }) };
}

RecordEntry RecordTitles::entry(const Delegation& delegation) const
{
    const Country* country = rulebook().countries.find(delegation.country);
    QString name = country ? country->name : organizationName(delegation.organization);
    if (name.isEmpty())
        name = delegation.adjective;
    const Event* event = delegation.events.empty() ? nullptr : m_registry.events.find(delegation.events.front());
    const QString meeting = event ? entry(*event).title : QString();
    const QString size = tr("%n member(s)", nullptr, static_cast<int>(delegation.members.size()));
    const QString title = name.isEmpty() ? delegation.id.text() : tr("Delegation: %1").arg(name);
    return { RecordKind::Delegation, delegation.id.text(), title, joined({ meeting, size }) };
}

RecordEntry RecordTitles::entry(const Photo& photo) const
{
    QString title = photo.headline;
    if (title.isEmpty() && photo.caption)
        title = plainText(*photo.caption);
    if (title.isEmpty())
        title = photo.file.section(u'/', -1);
    return { RecordKind::Photo, photo.id.text(), shortened(title), joined({ shownDate(photo.date.text()), photo.credit }) };
}

RecordEntry RecordTitles::entry(const Publication& publication) const
{
    const QString title = publication.title.isEmpty() ? tr("Untitled publication") : publication.title;
    return { RecordKind::Publication, publication.id.text(), shortened(title),
        joined({ shownDate(publication.published), publication.type }) };
}

RecordEntry RecordTitles::entry(const Snippet& snippet) const
{
    return { RecordKind::Snippet, snippet.id.text(), snippet.title.isEmpty() ? snippet.id.text() : snippet.title, {} };
}

std::vector<RecordEntry> RecordTitles::entries(RecordKind kind) const
{
    std::vector<RecordEntry> entries;
    switch (kind) {
    case RecordKind::Organization:
        entries = entriesOf(*this, m_registry.organizations);
        break;
    case RecordKind::Person:
        entries = entriesOf(*this, m_registry.people);
        break;
    case RecordKind::Series:
        entries = entriesOf(*this, m_registry.series);
        break;
    case RecordKind::Event:
        entries = entriesOf(*this, m_registry.events);
        break;
    case RecordKind::Delegation:
        entries = entriesOf(*this, m_registry.delegations);
        break;
    case RecordKind::Photo:
        entries = entriesOf(*this, m_registry.photos);
        break;
    case RecordKind::Publication:
        entries = entriesOf(*this, m_registry.publications);
        break;
    case RecordKind::Snippet:
        entries = entriesOf(*this, m_registry.snippets);
        break;
    case RecordKind::Publisher:
    case RecordKind::Article:
        break;
    }
    sortByTitle(entries);
    return entries;
}

std::optional<RecordEntry> RecordTitles::entry(RecordKind kind, const QString& id) const
{
    switch (kind) {
    case RecordKind::Organization:
        return entryOf(*this, m_registry.organizations, id);
    case RecordKind::Person:
        return entryOf(*this, m_registry.people, id);
    case RecordKind::Series:
        return entryOf(*this, m_registry.series, id);
    case RecordKind::Event:
        return entryOf(*this, m_registry.events, id);
    case RecordKind::Delegation:
        return entryOf(*this, m_registry.delegations, id);
    case RecordKind::Photo:
        return entryOf(*this, m_registry.photos, id);
    case RecordKind::Publication:
        return entryOf(*this, m_registry.publications, id);
    case RecordKind::Snippet:
        return entryOf(*this, m_registry.snippets, id);
    case RecordKind::Publisher:
    case RecordKind::Article:
        break;
    }
    return std::nullopt;
}

} // namespace rapporteur
