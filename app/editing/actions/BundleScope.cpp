#include "editing/actions/BundleScope.h"

#include "core/rules/Gate.h"
#include "core/rules/NameRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/ScannedTexts.h"
#include "core/rules/WithheldNames.h"

namespace rapporteur {

Site bundleSite(const Registry& registry, const QString& baseUrl, const QDate& today)
{
    const Publisher& publisher = registry.publisher;
    Site site;
    site.url = baseUrl;
    site.language = publisher.language.isEmpty() ? u"en"_s : publisher.language;
    site.timezone = publisher.timezone;
    site.viewAllUrl = publisher.viewAllUrl;
    const PartialDate date(today);
    if (const Organization* organization = registry.organizations.find(publisher.organization)) {
        site.name = fullName(*organization, site.language, date).text;
        site.shortName = shortForm(*organization, site.language, date).text;
    }
    return site;
}

Problems siteProblems(const Registry& registry, const Gate& gate, const Site& site)
{
    const std::vector<PersonId> withheld = gate.withheldPeople({});
    WithheldNames names;
    for (const PersonId& id : withheld)
        names.add(*registry.people.find(id));
    const std::vector<std::pair<QString, QString>> texts { { u"/publisher/organization"_s, site.name + u'\n' + site.shortName },
        { u"/publisher/viewAllUrl"_s, scannedAddress(site.viewAllUrl) }, { u"/publisher/url"_s, scannedAddress(site.url) } };
    Problems problems;
    for (const auto& [pointer, text] : texts) {
        for (const WithheldNames::Hit& hit : names.find(text, withheld)) {
            const QString name = nameForms(registry.people.find(hit.person)->primaryName()).first;
            problems.push_back({ Severity::Error, ProblemCode::WithheldName, { RecordKind::Publisher, {}, pointer }, { name, hit.form } });
        }
    }
    return problems;
}

bool isFinished(ArticleStatus status)
{
    return status == ArticleStatus::Ready || status == ArticleStatus::Published;
}

bool isEmbargoed(const QString& until, const QDateTime& now)
{
    const QDateTime instant = QDateTime::fromString(until, Qt::ISODateWithMs);
    return !until.isEmpty() && (!instant.isValid() || instant > now);
}

} // namespace rapporteur
