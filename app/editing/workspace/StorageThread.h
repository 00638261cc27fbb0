#pragma once

#include "storage/file/NewsroomFile.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace rapporteur {

/// The thread that owns the newsroom file's one connection. Work is done in the order in which it was given, one piece at a
/// time; long work is given in short pieces, so that saving never waits for it.
class StorageThread
{
public:
    /// Opens the newsroom in the new thread; throws what NewsroomFile::open throws.
    StorageThread(const QString& path, Access access);
    /// Does what is still waiting, then closes the file.
    ~StorageThread();
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// Does the work there and waits for it; what it throws is thrown here. Not from the storage thread itself.
    template <typename Work> auto call(Work work) -> decltype(work(std::declval<NewsroomFile&>()))
    {
        using Result = decltype(work(std::declval<NewsroomFile&>()));
        auto task = std::make_shared<std::packaged_task<Result(NewsroomFile&)>>(std::move(work));
        std::future<Result> result = task->get_future();
        post([task](NewsroomFile& file) { (*task)(file); });
        return result.get();
    }

    /// Does the work there, later; it must not throw.
    void post(std::function<void(NewsroomFile&)> work);

private:
    void run(const QString& path, Access access, std::promise<void> opened);
    void work(NewsroomFile& file);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void(NewsroomFile&)>> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace rapporteur
