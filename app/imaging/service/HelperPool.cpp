#include "imaging/service/HelperPool.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace rapporteur {

namespace {

int cores()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1u, 64u));
}

} // namespace

HelperPool::HelperPool(PictureServiceOptions options) : m_options(std::move(options))
{
    if (m_options.helperProgram.isEmpty())
        m_options.helperProgram = QCoreApplication::applicationFilePath();
    if (m_options.helpers <= 0)
        m_options.helpers = cores();
}

void HelperPool::run(const Request& request, const Read& read)
{
    std::unique_ptr<HelperProcess> helper = take();
    try {
        if (!helper)
            helper = std::make_unique<HelperProcess>(m_options.helperProgram, m_options.limits);
        read(helper->answer(request(threadsPerJob()), m_options.timePerJob));
    } catch (...) {
        helper.reset();
        giveBack(nullptr);
        throw;
    }
    // What a decoder leaks or fragments in one process stays bounded.
    if (helper->jobs() >= m_options.jobsPerHelper)
        helper.reset();
    giveBack(std::move(helper));
}

std::unique_ptr<HelperProcess> HelperPool::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return m_lent < m_options.helpers; });
    ++m_lent;
    while (!m_idle.empty()) {
        std::unique_ptr<HelperProcess> helper = std::move(m_idle.back());
        m_idle.pop_back();
        // One that died while idle did so over no picture; a fresh one takes its place.
        if (helper->isUsable())
            return helper;
    }
    return nullptr;
}

void HelperPool::giveBack(std::unique_ptr<HelperProcess> helper)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_lent;
        if (helper)
            m_idle.push_back(std::move(helper));
    }
    m_returned.notify_one();
}

int HelperPool::threadsPerJob() const
{
    const std::lock_guard lock(m_mutex);
    return std::max(1, cores() / std::max(1, m_lent));
}

} // namespace rapporteur
