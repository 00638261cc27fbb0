#include "editing/spelling/SpellingThread.h"

namespace rapporteur {

SpellingThread::SpellingThread(QStringList folders) : m_folders(std::move(folders)), m_thread([this] { run(); }) {}

SpellingThread::~SpellingThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SpellingThread::check(const QString& language, const QStringList& words, std::function<void(CheckedWords)> done)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back([this, language, words, done = std::move(done)] {
            CheckedWords checked { language, false, {} };
            if (SpellingDictionary* found = dictionary(language)) {
                checked.hasDictionary = true;
                for (const QString& word : words)
                    checked.isRight.insert(word, found->isRight(word));
            }
            done(std::move(checked));
        });
    }
    m_wake.notify_one();
}

std::future<QStringList> SpellingThread::suggest(const QString& language, const QString& word)
{
    auto task = std::make_shared<std::packaged_task<QStringList()>>([this, language, word] {
        SpellingDictionary* found = dictionary(language);
        return found ? found->suggestions(word) : QStringList();
    });
    std::future<QStringList> result = task->get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_front([task] { (*task)(); });
    }
    m_wake.notify_one();
    return result;
}

SpellingDictionary* SpellingThread::dictionary(const QString& language)
{
    const auto loaded = m_dictionaries.constFind(language);
    if (loaded != m_dictionaries.cend())
        return loaded->get();
    const std::optional<DictionaryFiles> files = dictionaryFor(language, m_folders);
    std::shared_ptr<SpellingDictionary> opened = files ? SpellingDictionary::open(*files) : nullptr;
    return m_dictionaries.insert(language, std::move(opened))->get();
}

void SpellingThread::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_ending)
            return;
        const Work next = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        next();
        lock.lock();
    }
}

} // namespace rapporteur
