#pragma once

#include "core/Error.h"
#include "core/Progress.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace rapporteur {

/// Long work in a thread of its own: import, export, pictures. It tells how far it is, can be stopped, and ends in one of
/// two signals in the window's thread.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QString title, QObject* parent = nullptr);
    /// Stops the work and waits for its end.
    ~BackgroundWork() override;

    const QString& title() const { return m_title; }
    bool isRunning() const { return m_running; }

    /// `work` runs in the other thread and calls the progress it is given; the functions of the signals run here.
    void start(std::function<void(const Progress&)> work);
    /// The next time the work tells how far it is, it ends with Error(Cancelled).
    void stop() { m_stopped = true; }
    /// Stops it and waits; neither of the signals follows.
    void abandon();

Q_SIGNALS:
    /// `total` is 0 while it is not known.
    void progressed(qint64 done, qint64 total);
    void finished();
    void failed(const rapporteur::Error& error);

private:
    void report(qint64 done, qint64 total);
    void end(std::shared_ptr<const Error> error);

    QString m_title;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_isReporting = false;
    bool m_running = false;
    bool m_isAbandoned = false;
    std::thread m_thread;
};

} // namespace rapporteur
