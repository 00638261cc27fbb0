#include "core/json/JsonWriter.h"
#include "core/json/RecordJson.h"
#include "core/json/RecordRead.h"

namespace rapporteur {

namespace {

OrganizationName readName(JsonReader& reader)
{
    OrganizationName name;
    name.kind = reader.choice("kind"_L1, OrganizationNameKind::Full);
    name.language = reader.language("language"_L1);
    reader.require("text"_L1);
    name.text = reader.name("text"_L1);
    if (reader.has("text"_L1) && name.text.isEmpty())
        reader.add(ProblemCode::EmptyName, "text"_L1);
    name.article = reader.text("article"_L1);
    name.from = reader.date("from"_L1);
    name.until = reader.date("until"_L1);
    return name;
}

Organization readOrganization(JsonReader& reader)
{
    Organization organization;
    organization.id = readId<OrganizationId>(reader);
    organization.country = reader.country("country"_L1);
    organization.parent = reader.id<OrganizationId>("parent"_L1);
    organization.kind = reader.choice("kind"_L1, OrganizationKind::Other);
    organization.names = reader.objects("names"_L1, readName);
    return organization;
}

QJsonObject nameToJson(const OrganizationName& name)
{
    JsonWriter writer;
    writer.choice("kind"_L1, name.kind, OrganizationNameKind::Full);
    writer.text("language"_L1, name.language);
    writer.put("text"_L1, name.text);
    writer.text("article"_L1, name.article);
    writer.date("from"_L1, name.from);
    writer.date("until"_L1, name.until);
    return writer.object();
}

} // namespace

template <>
Organization recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems)
{
    return readRecord(object, pointer, problems, RecordKind::Organization, readOrganization);
}

QJsonObject toJson(const Organization& organization)
{
    JsonWriter writer;
    writer.put("id"_L1, organization.id.text());
    writer.text("country"_L1, organization.country);
    writer.id("parent"_L1, organization.parent);
    writer.choice("kind"_L1, organization.kind, OrganizationKind::Other);
    writer.list("names"_L1, organization.names, nameToJson);
    return writer.object();
}

} // namespace rapporteur
