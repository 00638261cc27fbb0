#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace rapporteur {

/// A thread that does pieces of work in the order in which they are given, while the giver prepares the next ones. What is
/// thrown in it ends it, and comes out of the next `give` or of `finish`.
class WorkLine
{
public:
    /// So many pieces may wait, then `give` does too: memory does not grow with the work.
    explicit WorkLine(size_t mostWaiting);
    /// Drops what still waits.
    ~WorkLine();
    WorkLine(const WorkLine&) = delete;
    WorkLine& operator=(const WorkLine&) = delete;

    void give(std::function<void()> work);
    /// Waits until everything is done; nothing can be given afterwards.
    void finish();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    std::exception_ptr m_failure;
    size_t m_mostWaiting;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace rapporteur
