#include "publish/ArticleWorkers.h"

#include <utility>

namespace rapporteur {

namespace {

constexpr size_t waitingPerThread = 4;

} // namespace

ArticleWorkers::ArticleWorkers(unsigned threads, std::function<Work()> makeWork)
    : m_capacity(waitingPerThread * threads)
{
    try {
        for (unsigned count = 0; count < threads; ++count)
            m_threads.emplace_back([this, makeWork] { run(makeWork); });
    } catch (...) {
        stop();
        join();
        throw;
    }
}

ArticleWorkers::~ArticleWorkers()
{
    stop();
    join();
}

void ArticleWorkers::submit(ArticleJob job)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < m_capacity || m_failure; });
    if (m_failure)
        std::rethrow_exception(m_failure);
    m_waiting.push_back(std::move(job));
    m_changed.notify_all();
}

void ArticleWorkers::finish()
{
    {
        const std::lock_guard guard(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    join();
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void ArticleWorkers::run(const std::function<Work()>& makeWork)
{
    try {
        const Work work = makeWork();
        while (const std::optional<ArticleJob> job = next())
            work(*job);
    } catch (...) {
        const std::lock_guard guard(m_mutex);
        if (!m_failure)
            m_failure = std::current_exception();
        m_closed = true;
        m_waiting.clear();
        m_changed.notify_all();
    }
}

std::optional<ArticleJob> ArticleWorkers::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
    if (m_waiting.empty())
        return std::nullopt;
    ArticleJob job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return job;
}

void ArticleWorkers::stop()
{
    const std::lock_guard guard(m_mutex);
    m_closed = true;
    m_waiting.clear();
    m_changed.notify_all();
}

void ArticleWorkers::join()
{
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

} // namespace rapporteur
