#pragma once

#include <QString>
#include <memory>

namespace rapporteur {

class PictureService;

/// The picture helpers of this process; they start when first needed and end with this object.
class Pictures
{
public:
    Pictures();
    ~Pictures();

    PictureService& service() const { return *m_service; }

private:
    std::unique_ptr<PictureService> m_service;
};

/// Where renditions are kept between exports: the user's cache.
QString renditionCacheFolder();
/// Where it is remembered what bundles were made from.
QString exportMemoryFolder();

} // namespace rapporteur
