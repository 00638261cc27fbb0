#pragma once

#include "core/Id.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace rapporteur {

class MediaFolder;
class Pictures;

/// Small pictures of a newsroom's photos, made by the picture helpers and kept in the user's cache: an original is never
/// decoded in the window's process.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 800;

    /// `mediaPath` is the newsroom's; `width` in pixels, for pictures that are looked at closely. The helpers must outlive
    /// this object.
    Thumbnails(QString mediaPath, Pictures& pictures, QObject* parent = nullptr, int width = usualWidth);
    ~Thumbnails() override;

    /// Of the original with this hash, at most so wide; null until `ready` tells that it is there, and for one that is
    /// missing or refused.
    QImage image(const QByteArray& sha256);

    /// The longest side of a small one, in pixels.
    static constexpr int smallSide = 360;
    /// For a grid of thousands: the last ones asked for are made first, those that were scrolled past are not made, and only
    /// the latest are kept. Null until `smallReady`.
    QImage smallImage(const QByteArray& sha256);
    bool isUnavailable(const QByteArray& sha256) const { return m_unavailable.contains(sha256); }

Q_SIGNALS:
    void ready(const QByteArray& sha256);
    void smallReady(const QByteArray& sha256);
    /// The picture is missing or cannot be read; told once for each.
    void unavailable(const QByteArray& sha256);

private:
    enum class Size { Small, Large };
    void start(size_t threads);
    void run();
    QImage make(const QByteArray& sha256, Size size, MediaFolder& media);
    void keep(const QByteArray& sha256, Size size, const QImage& image);

    QString m_mediaPath;
    Pictures& m_pictures;
    int m_width;
    QHash<QByteArray, QImage> m_images;
    QCache<QByteArray, QImage> m_small; ///< costs are kilobytes
    QSet<QByteArray> m_asked;
    QSet<QByteArray> m_unavailable;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_queue;
    std::deque<QByteArray> m_smallQueue; ///< the next one in front
    QSet<QByteArray> m_smallBusy;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace rapporteur
