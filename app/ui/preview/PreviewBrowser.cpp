#include "ui/preview/PreviewBrowser.h"

#include "ui/preview/PreviewScheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Nothing but the preview's own files, whatever the page asks for.
class OnlyOwnScheme : public QWebEngineUrlRequestInterceptor
{
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo& info) override
    {
        info.block(info.requestUrl().scheme().toLatin1() != previewSchemeName());
    }
};

QString sourceOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonArray texts(const std::vector<QByteArray>& blocks)
{
    QJsonArray array;
    for (const QByteArray& block : blocks)
        array.append(QString::fromUtf8(block));
    return array;
}

QJsonObject json(const PreviewChange& change)
{
    QJsonArray splices;
    for (const PreviewSplice& splice : change.splices) {
        splices.append(QJsonObject { { u"stretch"_s, static_cast<qint64>(splice.stretch) },
                                     { u"first"_s, static_cast<qint64>(splice.first) },
                                     { u"removed"_s, static_cast<qint64>(splice.removed) },
                                     { u"inserted"_s, texts(splice.inserted) } });
    }
    QJsonArray blocks;
    for (const size_t count : change.blocks)
        blocks.append(static_cast<qint64>(count));
    QJsonObject object { { u"splices"_s, splices }, { u"blocks"_s, blocks } };
    if (change.frame)
        object.insert(u"frame"_s, QString::fromUtf8(*change.frame));
    return object;
}

QString call(const QString& function, const QJsonValue& argument)
{
    // A list of one is what the writer can put down for any value.
    const QByteArray list = QJsonDocument(QJsonArray { argument }).toJson(QJsonDocument::Compact);
    return "rapporteurPreview.%1(...%2)"_L1.arg(function, QString::fromUtf8(list));
}

} // namespace

std::unique_ptr<QWebEngineProfile> offlineProfile()
{
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->setUrlRequestInterceptor(new OnlyOwnScheme(profile.get()));
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest* download) { download->cancel(); });
    return profile;
}

PreviewBrowser::PreviewBrowser(QWebEngineProfile& profile, QObject* parent)
    : QWebEnginePage(&profile, parent)
{
    restrictPage();
    insertBridge();
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl& origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
}

void PreviewBrowser::restrictPage()
{
    for (const auto attribute :
         { QWebEngineSettings::JavascriptEnabled, QWebEngineSettings::JavascriptCanOpenWindows,
           QWebEngineSettings::JavascriptCanAccessClipboard,
           QWebEngineSettings::LocalStorageEnabled,
           QWebEngineSettings::LocalContentCanAccessFileUrls,
           QWebEngineSettings::LocalContentCanAccessRemoteUrls,
           QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::ErrorPageEnabled,
           QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
           QWebEngineSettings::WebGLEnabled, QWebEngineSettings::AutoLoadIconsForPage,
           QWebEngineSettings::ScreenCaptureEnabled, QWebEngineSettings::FullScreenSupportEnabled,
           QWebEngineSettings::DnsPrefetchEnabled, QWebEngineSettings::NavigateOnDropEnabled,
           QWebEngineSettings::FocusOnNavigationEnabled,
           QWebEngineSettings::PrintElementBackgrounds })
        settings()->setAttribute(attribute, false);
}

void PreviewBrowser::insertBridge()
{
    m_channel.registerObject(u"preview"_s, &m_bridge);
    setWebChannel(&m_channel, QWebEngineScript::ApplicationWorld);
    QWebEngineScript script;
    script.setName(u"bridge"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setSourceCode(sourceOf(u":/qtwebchannel/qwebchannel.js"_s)
                         + sourceOf(u":/preview/bridge.js"_s));
    scripts().insert(script);
}

void PreviewBrowser::apply(const PreviewChange& change, std::function<void(bool)> done)
{
    runInBridge(call(u"apply"_s, json(change)),
                [done = std::move(done)](const QVariant& fitted) { done(fitted.toBool()); });
}

void PreviewBrowser::select(const QString& key)
{
    runInBridge(call(u"select"_s, key));
}

void PreviewBrowser::showLook(PreviewLook look)
{
    runInBridge(call(u"setLook"_s, QString(enumText(look))));
}

void PreviewBrowser::prepareToPrint(const QString& mark)
{
    runInBridge(call(u"prepareToPrint"_s, mark));
}

void PreviewBrowser::removeMark()
{
    runInBridge(call(u"setMark"_s, QString()));
}

void PreviewBrowser::runInBridge(const QString& script, std::function<void(const QVariant&)> done)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld,
                  [done = std::move(done)](const QVariant& result) {
                      if (done)
                          done(result);
                  });
}

bool PreviewBrowser::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    const bool isOwn = url.scheme().toLatin1() == previewSchemeName();
    const bool isWithinPage = url.adjusted(QUrl::RemoveFragment)
        == this->url().adjusted(QUrl::RemoveFragment);
    const bool isAsked = type == NavigationTypeTyped || type == NavigationTypeReload
        || isWithinPage;
    return isMainFrame && isOwn && isAsked;
}

QStringList PreviewBrowser::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&)
{
    return {};
}

} // namespace rapporteur
