#pragma once

#include "editing/spelling/SpellingDictionaries.h"

#include <QHash>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace rapporteur {

/// What the dictionary says of some words of a language.
struct CheckedWords
{
    QString language;
    bool hasDictionary = false;
    QHash<QString, bool> isRight; ///< empty without a dictionary
};

/// The thread that owns the dictionaries: they are large to load, slow to suggest and no good for several threads.
class SpellingThread
{
public:
    explicit SpellingThread(QStringList folders);
    /// Leaves undone what is waiting.
    ~SpellingThread();
    SpellingThread(const SpellingThread&) = delete;
    SpellingThread& operator=(const SpellingThread&) = delete;

    /// `done` is called in the thread.
    void check(const QString& language, const QStringList& words, std::function<void(CheckedWords)> done);
    /// Comes before all checks.
    std::future<QStringList> suggest(const QString& language, const QString& word);

private:
    using Work = std::function<void()>;
    void run();
    /// Null when there is none.
    SpellingDictionary* dictionary(const QString& language);

    QStringList m_folders;
    QHash<QString, std::shared_ptr<SpellingDictionary>> m_dictionaries; ///< by language; the thread's own
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace rapporteur
