#include "editing/pictures/Thumbnails.h"

#include "editing/actions/Pictures.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"

namespace rapporteur {

Thumbnails::Thumbnails(QString mediaPath, Pictures& pictures, QObject* parent, int width)
    : QObject(parent), m_mediaPath(std::move(mediaPath)), m_pictures(pictures), m_width(width)
{
}

Thumbnails::~Thumbnails()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

QImage Thumbnails::image(const QByteArray& sha256)
{
    if (sha256.isEmpty() || m_asked.contains(sha256))
        return m_images.value(sha256);
    m_asked.insert(sha256);
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(sha256);
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
    return {};
}

void Thumbnails::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_ending)
            return;
        const QByteArray sha256 = m_queue.front();
        m_queue.pop_front();
        lock.unlock();
        const QImage image = make(sha256);
        QMetaObject::invokeMethod(
            this,
            [this, sha256, image] {
                m_images.insert(sha256, image);
                if (image.isNull())
                    Q_EMIT unavailable(sha256);
                else
                    Q_EMIT ready(sha256);
            },
            Qt::QueuedConnection);
        lock.lock();
    }
}

/// A picture that is missing or refused has no thumbnail.
QImage Thumbnails::make(const QByteArray& sha256)
{
    try {
        const auto source = MediaFolder(m_mediaPath).pathOf(sha256);
        if (!source)
            return {};
        RenditionJob job;
        job.source = *source;
        job.sourceSha256 = sha256;
        job.cacheFolder = renditionCacheFolder();
        job.widths = { m_width };
        job.formats = { PictureFormat::Jpeg };
        const std::vector<Rendition> made = m_pictures.service().render(job);
        return made.empty() ? QImage() : QImage(made.back().path, "JPEG");
    } catch (const Error& error) {
        qWarning("thumbnail: %s", error.what());
        return {};
    }
}

} // namespace rapporteur
