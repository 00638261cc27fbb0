#include "publish/SystemError.h"

#include <cerrno>
#include <system_error>

namespace rapporteur {

namespace {

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCode::ReadOnly;
    case ENOENT:
        return ErrorCode::FileMissing;
    default:
        return ErrorCode::CannotWrite;
    }
}

} // namespace

Error systemError(int number, const QString& path)
{
    return Error(codeOf(number), path, {},
                 QString::fromStdString(std::generic_category().message(number)));
}

} // namespace rapporteur
