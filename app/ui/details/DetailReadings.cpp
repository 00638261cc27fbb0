#include "ui/details/DetailReadings.h"

#include "core/rules/ArticleRenderer.h"
#include "core/rules/EventRules.h"
#include "core/rules/OrganizationRules.h"
#include "editing/messages/RecordNames.h"
#include "ui/fields/FieldForm.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// What one look at the registry renders with.
struct Reading
{
    explicit Reading(const Registry& facts)
        : registry(facts), book(Rulebook::load()), gate(facts, QDateTime::currentDateTimeUtc()),
          renderer(registry, book, gate, QDate::currentDate())
    {
    }

    const Registry& registry;
    Rulebook book;
    Gate gate;
    ArticleRenderer renderer;
};

QString period(const PartialDate& from, const PartialDate& to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    return shownDate(from.text()) + u" – "_s + shownDate(to.text());
}

QString rosterText(const RenderedRoster& roster)
{
    QStringList lines;
    for (const Runs& item : roster.items)
        lines << plainText(item);
    for (const RosterRow& row : roster.rows) {
        QStringList parts { plainText(row.name), plainText(row.title), plainText(row.organization), plainText(row.role) };
        parts.removeAll(QString());
        lines << parts.join(u", "_s);
    }
    return lines.join(u'\n');
}

void addDelegation(FieldForm* form, const Registry& registry, const DelegationId& id)
{
    const auto form_text = [&registry, id](RosterForm shape) {
        const Delegation* delegation = registry.delegations.find(id);
        if (!delegation)
            return QString();
        const Reading reading(registry);
        Problems problems;
        const QString text = rosterText(reading.renderer.roster(*delegation, shape, {}, problems));
        return text.isEmpty() ? tr("Nobody in this delegation may be named yet.") : text;
    };
    form->addReading(tr("As a phrase"), [&registry, id] {
        const Delegation* delegation = registry.delegations.find(id);
        Problems problems;
        return delegation ? Reading(registry).renderer.phrase(*delegation, {}, problems) : QString();
    });
    form->addReading(tr("As a sentence"), [form_text] { return form_text(RosterForm::Sentence); });
    form->addReading(tr("As a list of participants"), [form_text] { return form_text(RosterForm::Participants); });
}

void addEvent(FieldForm* form, const Registry& registry, const EventId& id)
{
    form->addReading(tr("In a text"), [&registry, id] {
        const Event* event = registry.events.find(id);
        const Reading reading(registry);
        return event ? eventPhrase(*event, { registry, reading.book, reading.gate, event->from, u"en"_s, {} }) : QString();
    });
    form->addReading(tr("Place"), [&registry, id] {
        const Event* event = registry.events.find(id);
        QStringList parts { event ? event->city : QString(), event ? event->country : QString() };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    });
    form->addReading(tr("Dates"), [&registry, id] {
        const Event* event = registry.events.find(id);
        return event ? period(event->from, event->to) : QString();
    });
    form->addReading(tr("Who may be named"), [&registry, id] {
        const Event* event = registry.events.find(id);
        if (!event || event->naming == Naming::Consent)
            return tr("Those who agreed");
        return event->naming == Naming::Open ? tr("Everybody who took part") : tr("Nobody: the event is closed");
    });
}

void addOrganization(FieldForm* form, const Registry& registry, const OrganizationId& id)
{
    form->addReading(tr("Names"), [&registry, id] {
        const Organization* organization = registry.organizations.find(id);
        QStringList names;
        for (const OrganizationName& name : organization ? organization->names : std::vector<OrganizationName>()) {
            const QString years = period(name.from, name.until);
            names << (years.isEmpty() ? name.text : u"%1 (%2)"_s.arg(name.text, years));
        }
        return names.join(u'\n');
    });
}

} // namespace

QString positionsText(const Registry& registry, const Person& person)
{
    QStringList lines;
    for (const Position& position : person.positions) {
        const Organization* organization = registry.organizations.find(position.organization);
        QStringList parts { position.title, organization ? fullName(*organization, {}, position.from).text : QString(),
            period(position.from, position.to) };
        parts.removeAll(QString());
        lines << parts.join(u", "_s);
    }
    return lines.isEmpty() ? tr("None recorded") : lines.join(u'\n');
}

QString captionText(const Registry& registry, const PhotoId& id)
{
    const Photo* photo = registry.photos.find(id);
    if (!photo)
        return {};
    Problems problems;
    QStringList lines;
    for (const RenderedParagraph& paragraph : Reading(registry).renderer.caption(*photo, {}, problems))
        lines << plainText(paragraph.runs);
    return lines.join(u'\n');
}

void addReadings(FieldForm* form, const Registry& registry, const ShownRecord& record)
{
    switch (record.kind) {
    case RecordKind::Delegation:
        return addDelegation(form, registry, DelegationId(record.id));
    case RecordKind::Event:
        return addEvent(form, registry, EventId(record.id));
    case RecordKind::Organization:
        return addOrganization(form, registry, OrganizationId(record.id));
    case RecordKind::Snippet:
        form->addReading(tr("Text"), [&registry, id = SnippetId(record.id)] {
            const Snippet* snippet = registry.snippets.find(id);
            return snippet ? plainText(snippet->body) : QString();
        });
        return;
    default:
        return;
    }
}

} // namespace rapporteur
