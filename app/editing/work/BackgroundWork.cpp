#include "editing/work/BackgroundWork.h"

namespace rapporteur {

BackgroundWork::BackgroundWork(QString title, QObject* parent) : QObject(parent), m_title(std::move(title)) {}

BackgroundWork::~BackgroundWork()
{
    abandon();
}

void BackgroundWork::abandon()
{
    m_isAbandoned = true;
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundWork::start(std::function<void(const Progress&)> work)
{
    Q_ASSERT(!m_thread.joinable());
    m_running = true;
    m_thread = std::thread([this, work = std::move(work)] {
        std::shared_ptr<const Error> failure;
        try {
            work([this](qint64 done, qint64 total) { report(done, total); });
        } catch (const Error& error) {
            failure = std::make_shared<const Error>(error);
        } catch (const std::exception& unexpected) {
            failure = std::make_shared<const Error>(ErrorCode::StorageFailed, m_title, QString(), QString::fromUtf8(unexpected.what()));
        }
        QMetaObject::invokeMethod(this, [this, failure] { end(failure); }, Qt::QueuedConnection);
    });
}

/// Called by the working threads. One report at a time is on its way to the window.
void BackgroundWork::report(qint64 done, qint64 total)
{
    if (m_stopped)
        throw Error(ErrorCode::Cancelled, {});
    if (m_isReporting.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, done, total] {
            m_isReporting = false;
            Q_EMIT progressed(done, total);
        },
        Qt::QueuedConnection);
}

void BackgroundWork::end(std::shared_ptr<const Error> error)
{
    if (m_isAbandoned)
        return;
    m_thread.join();
    m_running = false;
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT finished();
}

} // namespace rapporteur
