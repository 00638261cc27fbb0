#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace rapporteur {

/// What travels between the program and its helper process.
enum class FrameKind : quint32 { Limits = 1, Ready, Inspect, Inspected, Render, Rendered, Refused };

struct Frame
{
    FrameKind kind = FrameKind::Refused;
    QByteArray header; ///< values, written by PictureWire
    QByteArray body; ///< file bytes
};

enum class ChannelFailure { Closed, TimedOut, Malformed };

/// One end of a stream socket that carries frames. Every length is checked before memory is taken for it. Does not own the
/// descriptor; needs no event loop.
class Channel
{
public:
    using Clock = std::chrono::steady_clock;
    using Deadline = std::optional<Clock::time_point>; ///< absent: wait for ever

    explicit Channel(int descriptor) : m_descriptor(descriptor) { }

    void send(const Frame& frame, Deadline deadline) const; ///< throws ChannelFailure
    Frame receive(qint64 longestBody, Deadline deadline) const; ///< throws ChannelFailure
    bool isClosedByPeer() const;

private:
    void waitFor(short events, Deadline deadline) const;
    void sendBytes(const char* bytes, qint64 length, Deadline deadline) const;
    void receiveBytes(char* bytes, qint64 length, Deadline deadline) const;

    int m_descriptor;
};

} // namespace rapporteur
