#include "editing/actions/BundleScope.h"

#include "core/rules/OrganizationRules.h"

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
