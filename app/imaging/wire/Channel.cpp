#include "imaging/wire/Channel.h"

#include <qendian.h>
#include <poll.h>
#include <sys/socket.h>
#include <array>
#include <cerrno>

namespace rapporteur {

namespace {

constexpr quint32 magic = 0x52505031;
constexpr qint64 longestHeader = 16'000'000;

using Prefix = std::array<
    quint32, 4>; // magic, kind, length of the header, length of the body; little-endian

} // namespace

void Channel::send(const Frame& frame, Deadline deadline) const
{
    Q_ASSERT(frame.header.size() <= longestHeader);
    const Prefix prefix { qToLittleEndian(magic), qToLittleEndian(static_cast<quint32>(frame.kind)),
                          qToLittleEndian(static_cast<quint32>(frame.header.size())),
                          qToLittleEndian(static_cast<quint32>(frame.body.size())) };
    sendBytes(reinterpret_cast<const char*>(prefix.data()), sizeof prefix, deadline);
    sendBytes(frame.header.constData(), frame.header.size(), deadline);
    sendBytes(frame.body.constData(), frame.body.size(), deadline);
}

Frame Channel::receive(qint64 longestBody, Deadline deadline) const
{
    Prefix prefix {};
    receiveBytes(reinterpret_cast<char*>(prefix.data()), sizeof prefix, deadline);
    const qint64 headerLength = qFromLittleEndian(prefix[2]);
    const qint64 bodyLength = qFromLittleEndian(prefix[3]);
    if (qFromLittleEndian(prefix[0]) != magic || headerLength > longestHeader
        || bodyLength > longestBody)
        throw ChannelFailure::Malformed;
    Frame frame { static_cast<FrameKind>(qFromLittleEndian(prefix[1])),
                  QByteArray(headerLength, Qt::Uninitialized),
                  QByteArray(bodyLength, Qt::Uninitialized) };
    receiveBytes(frame.header.data(), headerLength, deadline);
    receiveBytes(frame.body.data(), bodyLength, deadline);
    return frame;
}

bool Channel::isClosedByPeer() const
{
    pollfd entry { m_descriptor, POLLIN, 0 };
    // Nothing is expected between two jobs, so anything that can be read is the end of the stream or a broken peer.
    return poll(&entry, 1, 0) != 0;
}

void Channel::waitFor(short events, Deadline deadline) const
{
    for (;;) {
        int milliseconds = -1;
        if (deadline) {
            const auto left
                = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Clock::now()).count();
            if (left <= 0)
                throw ChannelFailure::TimedOut;
            milliseconds = static_cast<int>(std::min<qint64>(left, 1'000'000));
        }
        pollfd entry { m_descriptor, events, 0 };
        const int ready = poll(&entry, 1, milliseconds);
        if (ready > 0)
            return;
        if (ready < 0 && errno != EINTR)
            throw ChannelFailure::Closed;
    }
}

void Channel::sendBytes(const char* bytes, qint64 length, Deadline deadline) const
{
    while (length > 0) {
        waitFor(POLLOUT, deadline);
        // MSG_NOSIGNAL: a helper that died must not end this process by SIGPIPE.
        const ssize_t sent = ::send(m_descriptor, bytes, static_cast<size_t>(length),
                                    MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EINTR && errno != EAGAIN)
            throw ChannelFailure::Closed;
        if (sent > 0) {
            bytes += sent;
            length -= sent;
        }
    }
}

void Channel::receiveBytes(char* bytes, qint64 length, Deadline deadline) const
{
    while (length > 0) {
        waitFor(POLLIN, deadline);
        const ssize_t received = ::recv(m_descriptor, bytes, static_cast<size_t>(length),
                                        MSG_DONTWAIT);
        if (received == 0 || (received < 0 && errno != EINTR && errno != EAGAIN))
            throw ChannelFailure::Closed;
        if (received > 0) {
            bytes += received;
            length -= received;
        }
    }
}

} // namespace rapporteur
