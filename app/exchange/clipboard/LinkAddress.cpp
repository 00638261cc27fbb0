#include "exchange/clipboard/LinkAddress.h"

#include "core/json/CleanText.h"
#include "core/json/ValueForms.h"

#include <QUrl>
#include <QUrlQuery>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 4'096;
// A redirect inside a redirect happens; more is a trap.
constexpr int mostRedirects = 3;

bool isWeb(const QUrl& url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

/// Where a known redirect leads; empty for any other address.
QString redirectTarget(const QUrl& url)
{
    const QString host = url.host().toLower();
    const bool isGoogle = (host.startsWith("www.google."_L1) || host.startsWith("google."_L1)) && url.path() == "/url"_L1;
    const bool isSafeLink = host.endsWith(".safelinks.protection.outlook.com"_L1);
    if (!isWeb(url) || (!isGoogle && !isSafeLink))
        return {};
    const QUrlQuery query(url);
    for (const QString& name : { u"q"_s, u"url"_s }) {
        if (const QString target = query.queryItemValue(name, QUrl::FullyDecoded); !target.isEmpty())
            return target;
    }
    return {};
}

/// Spaces and quotes as an address carries them; what browsers skip inside an address is refused further on.
QString encoded(const QString& href)
{
    QString address;
    for (const QChar character : href) {
        if (character == u' ' || u"\"<>\\^`{|}"_s.contains(character))
            address += QString::fromLatin1(QUrl::toPercentEncoding(QString(character)));
        else
            address += character;
    }
    return address;
}

} // namespace

QString linkAddress(const QString& href)
{
    QString address = href.trimmed();
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        if (address.isEmpty() || address.size() > longestAddress || hasForbiddenCharacters(address))
            return {};
        const QUrl url(address, QUrl::TolerantMode);
        const QString scheme = url.scheme();
        const bool isPerson = scheme == "mailto"_L1 || scheme == "tel"_L1;
        if (!url.isValid() || (!isPerson && (!isWeb(url) || url.host().isEmpty())))
            return {};
        const QString target = redirectTarget(url);
        if (target.isEmpty() || redirects == mostRedirects) {
            address = encoded(address);
            return isSafeAddress(address) && address.size() <= longestAddress ? address : QString();
        }
        address = target.trimmed();
    }
    return {};
}

} // namespace rapporteur
