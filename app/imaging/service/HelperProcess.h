#pragma once

#include "imaging/wire/PictureWire.h"

#include <chrono>
#include <memory>

namespace rapporteur {

/// Why a helper did not answer. It cannot be used again.
struct HelperFailure
{
    RefusalReason reason = RefusalReason::HelperStopped; ///< or TookTooLong
    QString detail;
};

/// One running helper process and the socket to it. Ends with this object. No event loop, any thread, one at a time.
class HelperProcess
{
public:
    /// Starts `program --helper` and waits until it has given up its privileges. Throws Error HelperFailed.
    HelperProcess(const QString& program, const HelperLimits& limits);
    ~HelperProcess();
    Q_DISABLE_COPY_MOVE(HelperProcess)

    /// One job. Throws HelperFailure when it dies, answers nonsense, or takes longer than `time`; it is gone afterwards.
    Frame answer(const Frame& request, std::chrono::milliseconds time);

    /// False for a helper that died between two jobs.
    bool isUsable() const { return m_process > 0 && !Channel(m_socket).isClosedByPeer(); }

    int jobs() const { return m_jobs; }

private:
    void expectReady(const QString& program, const HelperLimits& limits);
    HelperFailure failureOf(ChannelFailure failure);
    int end(); ///< kills, reaps; the status of waitpid

    int m_socket = -1;
    int m_process = -1;
    int m_jobs = 0;
};

} // namespace rapporteur
