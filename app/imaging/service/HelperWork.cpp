#include "imaging/service/HelperWork.h"

#include "core/Sha256.h"
#include "imaging/PictureJob.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur {

PictureSource readSource(const QString& path)
{
    auto bytes = readPictureFile(path);
    if (!bytes)
        throw PictureRefusal(path, RefusalReason::FileTooLong, {});
    const auto format = identifyBytes(*bytes);
    if (!format)
        throw PictureRefusal(path, RefusalReason::NotAPicture, {});
    QByteArray sha256 = Sha256::of(*bytes);
    return { *format, std::move(*bytes), std::move(sha256) };
}

void runOver(const QString& path, HelperPool& pool, const HelperPool::Request& request,
             const HelperPool::Read& read)
{
    std::optional<RefusedResponse> refused;
    try {
        pool.run(request, [&](const Frame& answer) {
            if (answer.kind == FrameKind::Refused)
                refused = refusedResponseFromWire(answer.header);
            else
                read(answer);
        });
    } catch (const HelperFailure& failure) {
        throw PictureRefusal(path, failure.reason, failure.detail);
    } catch (const ChannelFailure&) {
        throw PictureRefusal(path, RefusalReason::HelperStopped,
                             u"an answer that cannot be read"_s);
    }
    if (refused)
        throw PictureRefusal(path, refused->reason, refused->detail);
}

} // namespace rapporteur
