#pragma once

#include "core/Id.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rapporteur {

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

Q_SIGNALS:
    void ready(const QByteArray& sha256);
    /// The picture is missing or cannot be read; told once for each.
    void unavailable(const QByteArray& sha256);

private:
    void run();
    QImage make(const QByteArray& sha256);

    QString m_mediaPath;
    Pictures& m_pictures;
    int m_width;
    QHash<QByteArray, QImage> m_images;
    QSet<QByteArray> m_asked;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace rapporteur
