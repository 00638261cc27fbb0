#include "editing/workspace/StorageThread.h"

namespace rapporteur {

StorageThread::StorageThread(const QString& path, Access access)
{
    std::promise<void> opened;
    std::future<void> result = opened.get_future();
    m_thread = std::thread([this, path, access, promise = std::move(opened)]() mutable { run(path, access, std::move(promise)); });
    try {
        result.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

StorageThread::~StorageThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StorageThread::post(std::function<void(NewsroomFile&)> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void StorageThread::run(const QString& path, Access access, std::promise<void> opened)
{
    std::unique_ptr<NewsroomFile> file;
    try {
        file = NewsroomFile::open(path, access);
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    opened.set_value();
    work(*file);
}

void StorageThread::work(NewsroomFile& file)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const std::function<void(NewsroomFile&)> next = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        next(file);
        lock.lock();
    }
}

} // namespace rapporteur
