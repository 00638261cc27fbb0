#pragma once

#include "core/Progress.h"
#include "imaging/wire/PictureWire.h"

#include <chrono>
#include <memory>
#include <variant>

namespace rapporteur {

struct PictureServiceOptions
{
    QString helperProgram; ///< started as `program --helper`; empty: this program
    int helpers = 0; ///< processes at most; 0: one per core
    int jobsPerHelper = 300;
    HelperLimits limits;
    std::chrono::milliseconds timePerJob { 120'000 };
};

/// Reads foreign pictures in helper processes, so that a hostile or broken one costs that picture and nothing else. All
/// functions block, need no event loop, and may be called by any number of threads; processes start when first needed.
/// Per-picture errors: PictureRefusal; FileMissing, IsDirectory, CannotRead for the source; CannotWrite, DiskFull for the
/// cache. HelperFailed: the helper program does not start.
class PictureService
{
public:
    explicit PictureService(PictureServiceOptions options = {});
    ~PictureService();
    Q_DISABLE_COPY_MOVE(PictureService)

    PictureInspection inspect(const InspectJob& job);
    std::vector<Rendition> render(
        const RenditionJob& job); ///< smallest first, formats in the order of the job

    template <typename Result> using Outcome = std::variant<Result, std::shared_ptr<const Error>>;
    using Inspections = std::vector<Outcome<PictureInspection>>;
    using RenditionSets = std::vector<Outcome<std::vector<Rendition>>>;

    /// All jobs in parallel; outcomes in the order of the jobs, one failure does not stop the others. Progress counts pictures;
    /// it is told by one thread at a time but not always the same, and what it throws ends the work and is thrown here.
    Inspections inspectAll(const std::vector<InspectJob>& jobs, const Progress& progress = {});
    RenditionSets renderAll(const std::vector<RenditionJob>& jobs, const Progress& progress = {});

private:
    std::unique_ptr<class HelperPool> m_pool;
};

} // namespace rapporteur
