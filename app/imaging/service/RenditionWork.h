#pragma once

#include "imaging/PictureJob.h"

namespace rapporteur {

class HelperPool;

/// One rendition job: what of it is cached, and what a helper still has to make.
class RenditionWork
{
public:
    /// The job must outlive this.
    explicit RenditionWork(const RenditionJob& job);

    /// Smallest first, formats in the order of the job.
    std::vector<Rendition> run(HelperPool& pool) const;

private:
    using PerFormat = std::vector<std::optional<std::vector<Rendition>>>;

    /// What is finished already, without a look at the files that it was made from.
    std::optional<std::vector<Rendition>> finished() const;
    /// The files without words. One decode for all that are missing.
    std::vector<Rendition> pixels(HelperPool& pool) const;
    /// The same files with the job's statement, where it has one.
    std::vector<Rendition> withStatement(std::vector<Rendition> pixels) const;

    PerFormat cached(const QByteArray& sourceSha256) const;
    void makeMissing(PerFormat& found, HelperPool& pool, const struct PictureSource& source) const;

    const RenditionJob& m_job;
    int m_packetRoom = 0;
};

} // namespace rapporteur
