#include "core/WorkLine.h"

namespace rapporteur {

WorkLine::WorkLine(size_t mostWaiting) : m_mostWaiting(mostWaiting), m_thread([this] { run(); }) {}

WorkLine::~WorkLine()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkLine::give(std::function<void()> work)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < m_mostWaiting || m_failure; });
    if (m_failure)
        std::rethrow_exception(m_failure);
    m_waiting.push_back(std::move(work));
    lock.unlock();
    m_changed.notify_all();
}

void WorkLine::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void WorkLine::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_changed.notify_all();
        try {
            work();
        } catch (...) {
            lock.lock();
            m_failure = std::current_exception();
            m_waiting.clear();
            lock.unlock();
            m_changed.notify_all();
            return;
        }
        lock.lock();
    }
}

} // namespace rapporteur
