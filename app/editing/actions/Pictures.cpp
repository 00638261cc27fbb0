#include "editing/actions/Pictures.h"

#include "imaging/service/PictureService.h"

#include <QStandardPaths>

namespace rapporteur {

Pictures::Pictures() : m_service(std::make_unique<PictureService>()) {}

Pictures::~Pictures() = default;

QString renditionCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/rapporteur/renditions");
}

QString exportMemoryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/rapporteur/exports");
}

} // namespace rapporteur
