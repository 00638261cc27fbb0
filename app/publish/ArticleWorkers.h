#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/PictureSet.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace rapporteur {

/// An article to be written, with the pictures that it shows and those that nobody copied yet.
struct ArticleJob
{
    RenderedArticle article;
    PictureSets pictures;
    std::vector<QByteArray> newPictures; ///< keys of `pictures`
};

/// Threads that take articles from a short queue, so that memory does not grow with the bundle. An exception in one of them
/// ends all and comes out of the next `submit` or of `finish`.
class ArticleWorkers
{
public:
    using Work = std::function<void(const ArticleJob&)>;

    /// `makeWork` is called once in each thread.
    ArticleWorkers(unsigned threads, std::function<Work()> makeWork);
    /// Drops what is still waiting.
    ~ArticleWorkers();
    ArticleWorkers(const ArticleWorkers&) = delete;
    ArticleWorkers& operator=(const ArticleWorkers&) = delete;

    /// Waits while the queue is full.
    void submit(ArticleJob job);
    /// Waits until everything is done.
    void finish();

private:
    void run(const std::function<Work()>& makeWork);
    void stop();
    void join();
    std::optional<ArticleJob> next();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ArticleJob> m_waiting;
    std::exception_ptr m_failure;
    bool m_closed = false;
    size_t m_capacity;
    std::vector<std::thread> m_threads;
};

} // namespace rapporteur
