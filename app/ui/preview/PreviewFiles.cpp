#include "ui/preview/PreviewFiles.h"

#include <QBuffer>
#include <QFile>
#include <QUrlQuery>
#include <QWebEngineUrlRequestJob>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(":/preview/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contentType(const QString& path)
{
    return path.endsWith(".webp"_L1) ? QByteArrayLiteral("image/webp")
                                     : QByteArrayLiteral("image/jpeg");
}

} // namespace

PreviewFiles::PreviewFiles(const PreviewPage& page, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_page(page)
{
}

void PreviewFiles::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QString path = job->requestUrl().path();
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    } else if (path == u"/" && m_page.parts()) {
        m_served = m_page.parts();
        reply(job, QByteArrayLiteral("text/html; charset=utf-8"), pageInLook());
    } else if (path == u"/assets/style.css") {
        reply(job, QByteArrayLiteral("text/css; charset=utf-8"), styleSheet(job->requestUrl()));
    } else {
        replyPicture(job, path.mid(1));
    }
}

/// The web engine keeps style sheets by their address, so each look has one.
QByteArray PreviewFiles::pageInLook() const
{
    const QString address = "assets/style.css?look=%1\""_L1.arg(enumText(m_look));
    return m_served->page().replace("assets/style.css\"", address.toLatin1());
}

QByteArray PreviewFiles::styleSheet(const QUrl& url) const
{
    const auto look = enumFromText<PreviewLook>(QUrlQuery(url).queryItemValue(u"look"_s))
                          .value_or(PreviewLook::Light);
    const QByteArray sheet = m_page.styleSheet(look) + resource(u"preview.css"_s);
    return look == PreviewLook::Print ? sheet + resource(u"paper.css"_s) : sheet;
}

void PreviewFiles::reply(QWebEngineUrlRequestJob* job, const QByteArray& type,
                         const QByteArray& bytes)
{
    // The job reads on after this call and takes the buffer with it.
    auto* buffer = new QBuffer(job);
    buffer->setData(bytes);
    job->reply(type, buffer);
}

void PreviewFiles::replyPicture(QWebEngineUrlRequestJob* job, const QString& path)
{
    const std::optional<QString> file = m_page.pictureFile(path);
    auto* picture = file ? new QFile(*file, job) : nullptr;
    if (!picture || !picture->open(QIODevice::ReadOnly))
        return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    job->reply(contentType(path), picture);
}

} // namespace rapporteur
