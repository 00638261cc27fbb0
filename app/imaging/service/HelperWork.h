#pragma once

#include "imaging/service/HelperPool.h"

namespace rapporteur {

/// A picture file as it is sent to a helper.
struct PictureSource
{
    PictureFormat format = PictureFormat::Jpeg;
    QByteArray bytes;
    QByteArray sha256;
};

/// Throws PictureRefusal, and the errors of readPictureFile().
PictureSource readSource(const QString& path);

/// One job over the picture at `path`; every way not to get an answer is a refusal of this picture. `read` may throw
/// ChannelFailure for an answer that is none.
void runOver(const QString& path, HelperPool& pool, const HelperPool::Request& request, const HelperPool::Read& read);

// Throws ChannelFailure.
template <typename Values>
Values valuesOf(const Frame& answer, FrameKind expected, Values (*fromWire)(const QByteArray&))
{
    if (answer.kind != expected)
        throw ChannelFailure::Malformed;
    return fromWire(answer.header);
}

} // namespace rapporteur
