#pragma once

#include "imaging/service/HelperProcess.h"
#include "imaging/service/PictureService.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace rapporteur {

/// Lends each job a helper process that it has alone; waits while all are lent.
class HelperPool
{
public:
    explicit HelperPool(PictureServiceOptions options);

    using Request
        = std::function<Frame(int threads)>; ///< for the number of threads the job may use
    using Read = std::function<void(const Frame& answer)>;

    /// When `read` throws, the answer was nonsense, and the process that gave it is not used again. Throws HelperFailure,
    /// Error HelperFailed, and what `read` throws.
    void run(const Request& request, const Read& read);

    int size() const { return m_options.helpers; }

private:
    std::unique_ptr<HelperProcess> take();
    void giveBack(std::unique_ptr<HelperProcess> helper);
    int threadsPerJob() const;

    PictureServiceOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<HelperProcess>> m_idle;
    int m_lent = 0;
};

} // namespace rapporteur
