#include "editing/commands/PublisherFields.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// The full name without an end, which is the present one.
const OrganizationName* presentName(const Organization& organization)
{
    const auto found = std::ranges::find_if(organization.names, [](const OrganizationName& name) {
        return name.kind == OrganizationNameKind::Full && name.until == PartialDate();
    });
    return found == organization.names.end() ? nullptr : &*found;
}

Organization renamed(Organization organization, const QString& name)
{
    const OrganizationName* present = presentName(organization);
    if (present)
        organization.names[static_cast<size_t>(present - organization.names.data())].text = name;
    else
        organization.names.push_back({ OrganizationNameKind::Full, {}, name, {}, {}, {} });
    return organization;
}

} // namespace

QString publisherName(const Registry& registry)
{
    const Organization* organization = registry.organizations.find(registry.publisher.organization);
    const OrganizationName* name = organization ? presentName(*organization) : nullptr;
    return name ? name->text : QString();
}

void setPublisherName(Workspace& workspace, const QString& name)
{
    const Registry& registry = workspace.registry();
    const QString text = name.trimmed();
    if (text == publisherName(registry))
        return;
    if (text.isEmpty()) {
        Publisher publisher = registry.publisher;
        publisher.organization = {};
        return workspace.replace(tr("Change Publisher"), publisher);
    }
    if (const Organization* organization = registry.organizations.find(registry.publisher.organization))
        return workspace.replace(tr("Change Publisher"), renamed(*organization, text), Merging::Typing);
    Organization organization;
    organization.id = OrganizationId(workspace.freeId(RecordKind::Organization, text));
    Publisher publisher = registry.publisher;
    publisher.organization = organization.id;
    workspace.change(tr("Change Publisher"),
        { { std::nullopt, Record(renamed(std::move(organization), text)) }, { Record(registry.publisher), Record(publisher) } });
}

void setPublisherField(Workspace& workspace, QString Publisher::*field, const QString& text)
{
    Publisher publisher = workspace.registry().publisher;
    publisher.*field = text.trimmed();
    workspace.replace(tr("Change Newsroom"), publisher, Merging::Typing);
}

} // namespace rapporteur
