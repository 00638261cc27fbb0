#pragma once

#include "editing/preview/PreviewPage.h"

#include <QWebEngineUrlSchemeHandler>

namespace rapporteur {

/// Serves the preview's page, its style sheet and its pictures to the web engine; everything else is not found.
class PreviewFiles : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit PreviewFiles(const PreviewPage& page, QObject* parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

    /// The look that pages are served in from now on.
    void setLook(PreviewLook look) { m_look = look; }

    /// What the page had when it was served last; null before.
    std::shared_ptr<const PreviewParts> servedParts() const { return m_served; }

private:
    QByteArray pageInLook() const;
    QByteArray styleSheet(const QUrl& url) const;
    void reply(QWebEngineUrlRequestJob* job, const QByteArray& type, const QByteArray& bytes);
    void replyPicture(QWebEngineUrlRequestJob* job, const QString& path);

    const PreviewPage& m_page;
    PreviewLook m_look = PreviewLook::Light;
    std::shared_ptr<const PreviewParts> m_served;
};

} // namespace rapporteur
