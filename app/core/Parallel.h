#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace rapporteur {

inline size_t processorCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

/// Calls `work(0)` … `work(count - 1)` in so many threads and returns when all are done; the first exception is thrown on.
template <typename Work> void forEachInParallel(size_t count, const Work& work, size_t threadsAtOnce = processorCount())
{
    std::atomic<size_t> next = 0;
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto run = [&] {
        try {
            for (size_t index = next++; index < count; index = next++)
                work(index);
        } catch (...) {
            const std::scoped_lock lock(failureMutex);
            if (!failure)
                failure = std::current_exception();
            next = count;
        }
    };
    const size_t helpers = std::min(count, threadsAtOnce);
    std::vector<std::jthread> threads;
    for (size_t helper = 1; helper < helpers; ++helper)
        threads.emplace_back(run);
    run();
    threads.clear();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace rapporteur
