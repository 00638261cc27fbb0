#include "imaging/service/HelperProcess.h"

#include <QFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::chrono::seconds startTime { 60 };

[[noreturn]] void failToStart(const QString& program, int error)
{
    throw Error(ErrorCode::HelperFailed, program, {}, QString::fromLocal8Bit(std::strerror(error)));
}

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) { }

    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

// What the loader and the sanitizers need; nothing else that could make the helper's libraries behave otherwise. Without a
// bound on arenas every thread would reserve one of its own out of the limited address space.
std::vector<std::string> helperEnvironment()
{
    std::vector<std::string> entries { "LC_ALL=C.UTF-8", "MALLOC_ARENA_MAX=2" };
    for (const char* name : { "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS" }) {
        if (const char* value = getenv(name))
            entries.push_back(std::string(name) + '=' + value);
    }
    return entries;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

// The child gets the socket as standard input and nothing else of ours: no files, no locks, no signal dispositions. Its own
// process group keeps Ctrl-C for this process, which then ends it.
class SpawnPlan
{
public:
    explicit SpawnPlan(int socket)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, socket, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
#ifndef __SANITIZE_ADDRESS__
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#endif
        posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);

        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        sigset_t signals;
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&m_attributes, &signals);
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&m_attributes, &signals);
    }

    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnPlan)

    int start(const QString& program) const
    {
        std::vector<std::string> arguments { QFile::encodeName(program).toStdString(), "--helper" };
        std::vector<std::string> environment = helperEnvironment();
        const auto argumentPointers = pointersTo(arguments);
        const auto environmentPointers = pointersTo(environment);
        pid_t process = -1;
        const int error = posix_spawn(&process, arguments.front().c_str(), &m_actions,
                                      &m_attributes, argumentPointers.data(),
                                      environmentPointers.data());
        if (error != 0)
            failToStart(program, error);
        return process;
    }

private:
    posix_spawn_file_actions_t m_actions {};
    posix_spawnattr_t m_attributes {};
};

} // namespace

HelperProcess::HelperProcess(const QString& program, const HelperLimits& limits)
{
    std::array<int, 2> sockets {};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        failToStart(program, errno);
    {
        Descriptor ours(sockets[0]);
        // Closed here before anything is read: the end of the child would not be seen through our own copy.
        const Descriptor theirs(sockets[1]);
        m_process = SpawnPlan(theirs.number()).start(program);
        m_socket = ours.release();
    }
    try {
        expectReady(program, limits);
    } catch (...) {
        end();
        throw;
    }
}

HelperProcess::~HelperProcess()
{
    end();
}

void HelperProcess::expectReady(const QString& program, const HelperLimits& limits)
{
    const Channel channel(m_socket);
    const auto deadline = Channel::Clock::now() + startTime;
    try {
        channel.send({ FrameKind::Limits, toWire(limits), {} }, deadline);
        const Frame ready = channel.receive(0, deadline);
        if (ready.kind == FrameKind::Refused)
            throw Error(ErrorCode::HelperFailed, program, {},
                        refusedResponseFromWire(ready.header).detail);
        if (ready.kind != FrameKind::Ready || readyFromWire(ready.header) != pipelineVersion)
            throw Error(ErrorCode::HelperFailed, program, {}, u"is another version"_s);
    } catch (const ChannelFailure&) {
        throw Error(ErrorCode::HelperFailed, program, {}, u"does not work as a picture helper"_s);
    }
}

Frame HelperProcess::answer(const Frame& request, std::chrono::milliseconds time)
{
    const Channel channel(m_socket);
    const auto deadline = Channel::Clock::now() + time;
    ++m_jobs;
    try {
        channel.send(request, deadline);
        return channel.receive(longestResponseBody, deadline);
    } catch (const ChannelFailure& failure) {
        throw failureOf(failure);
    }
}

HelperFailure HelperProcess::failureOf(ChannelFailure failure)
{
    const int status = end();
    if (failure == ChannelFailure::TimedOut)
        return { RefusalReason::TookTooLong, u"no answer in time"_s };
    if (failure == ChannelFailure::Malformed)
        return { RefusalReason::HelperStopped, u"an answer that cannot be read"_s };
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return { RefusalReason::TookTooLong, u"processor time used up"_s };
    if (WIFSIGNALED(status))
        return { RefusalReason::HelperStopped, u"signal %1"_s.arg(WTERMSIG(status)) };
    return { RefusalReason::HelperStopped, u"exit code %1"_s.arg(WEXITSTATUS(status)) };
}

int HelperProcess::end()
{
    if (m_process <= 0)
        return 0;
    int status = 0;
    // A helper that died keeps its own status; one that did not is not asked to, it may be stuck in a decoder.
    const pid_t ended = waitpid(m_process, &status, WNOHANG);
    if (ended == 0) {
        kill(m_process, SIGKILL);
        while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    }
    m_process = -1;
    close(m_socket);
    m_socket = -1;
    return status;
}

} // namespace rapporteur
