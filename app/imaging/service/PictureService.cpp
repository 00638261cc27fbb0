#include "imaging/service/PictureService.h"

#include "imaging/service/HelperPool.h"
#include "imaging/service/HelperWork.h"
#include "imaging/service/RenditionWork.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

template <typename Result, typename Work> PictureService::Outcome<Result> outcomeOf(Work work)
{
    try {
        return work();
    } catch (const PictureRefusal& refusal) {
        return std::make_shared<const PictureRefusal>(refusal);
    } catch (const Error& error) {
        return std::make_shared<const Error>(error);
    }
}

// Counts for all workers, and keeps what ended the work.
class SharedProgress
{
public:
    SharedProgress(const Progress& progress, size_t total)
        : m_progress(progress)
        , m_total(static_cast<qint64>(total))
    {
    }

    bool isEnded() const { return m_ended; }

    void step()
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        if (m_ended || !m_progress)
            return;
        try {
            m_progress(m_done, m_total);
        } catch (...) {
            m_reason = std::current_exception();
            m_ended = true;
        }
    }

    void rethrow() const
    {
        if (m_reason)
            std::rethrow_exception(m_reason);
    }

private:
    const Progress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    std::mutex m_mutex;
    std::exception_ptr m_reason;
    std::atomic<bool> m_ended = false;
};

template <typename Result, typename Job, typename Work>
std::vector<PictureService::Outcome<Result>> forAll(const std::vector<Job>& jobs, int threads,
                                                    const Progress& progress, Work work)
{
    std::vector<PictureService::Outcome<Result>> outcomes(jobs.size());
    std::atomic<size_t> next = 0;
    SharedProgress shared(progress, jobs.size());
    const auto run = [&] {
        for (size_t index = next++; index < jobs.size() && !shared.isEnded(); index = next++) {
            outcomes[index] = outcomeOf<Result>([&] { return work(jobs[index]); });
            shared.step();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (size_t started = 0; started < std::min<size_t>(size_t(threads), jobs.size());
             ++started)
            workers.emplace_back(run);
    }
    shared.rethrow();
    return outcomes;
}

void expectValid(const RenditionJob& job)
{
    Q_ASSERT(!job.cacheFolder.isEmpty() && !job.formats.empty() && job.formats.size() <= 3);
    Q_ASSERT(job.masks.size() <= mostMasks);
    Q_ASSERT(job.widths.size() <= mostRenditionWidths);
    Q_ASSERT(std::all_of(job.formats.begin(), job.formats.end(), [](PictureFormat format) {
        return format == PictureFormat::Jpeg || format == PictureFormat::WebP || format == PictureFormat::Avif;
    }));
    Q_ASSERT(std::all_of(job.widths.begin(), job.widths.end(),
                         [](int width) { return width > 0 && width <= longestRenditionSide; }));
    static_cast<void>(job);
}

} // namespace

PictureService::PictureService(PictureServiceOptions options)
    : m_pool(std::make_unique<HelperPool>(std::move(options)))
{
}

PictureService::~PictureService() = default;

PictureInspection PictureService::inspect(const InspectJob& job)
{
    const PictureSource source = readSource(job.path);
    PictureInspection inspection { source.format, {}, 1, source.bytes.size(), source.sha256, {} };
    const auto request = [&](int) {
        return Frame { FrameKind::Inspect, toWire(InspectRequest { source.format, job.check }),
                       source.bytes };
    };
    InspectResponse response;
    runOver(job.path, *m_pool, request, [&](const Frame& answer) {
        response = valuesOf(answer, FrameKind::Inspected, inspectResponseFromWire);
    });
    inspection.size = response.size;
    inspection.orientation = response.orientation;
    inspection.metadata = std::move(response.metadata);
    return inspection;
}

std::vector<Rendition> PictureService::render(const RenditionJob& job)
{
    expectValid(job);
    return RenditionWork(job).run(*m_pool);
}

PictureService::Inspections PictureService::inspectAll(const std::vector<InspectJob>& jobs,
                                                       const Progress& progress)
{
    return forAll<PictureInspection>(jobs, m_pool->size(), progress,
                                     [this](const InspectJob& job) { return inspect(job); });
}

PictureService::RenditionSets PictureService::renderAll(const std::vector<RenditionJob>& jobs,
                                                        const Progress& progress)
{
    return forAll<std::vector<Rendition>>(jobs, m_pool->size(), progress,
                                          [this](const RenditionJob& job) { return render(job); });
}

} // namespace rapporteur
