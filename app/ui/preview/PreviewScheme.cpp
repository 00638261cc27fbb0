#include "ui/preview/PreviewScheme.h"

#include <QUrlQuery>
#include <QWebEngineUrlScheme>

namespace rapporteur {

using namespace Qt::StringLiterals;

QByteArray previewSchemeName()
{
    return QByteArrayLiteral("rapporteur-preview");
}

void registerPreviewScheme()
{
    QWebEngineUrlScheme scheme(previewSchemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void drawPagesInSoftware()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        return;
    qputenv("QT_QUICK_BACKEND", "software");
    // Nothing needs OpenGL then, and starting it takes a sixth of the time until the window is there.
    if (!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
}

QUrl previewUrl(const QString& article)
{
    QUrlQuery query;
    query.addQueryItem(u"article"_s, article);
    QUrl url;
    url.setScheme(QString::fromLatin1(previewSchemeName()));
    url.setHost(u"newsroom"_s);
    url.setPath(u"/"_s);
    url.setQuery(query);
    return url;
}

} // namespace rapporteur
