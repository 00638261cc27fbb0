#include "storage/Children.h"

#include <QFile>

#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

namespace rapporteur {

namespace {

constexpr uid_t nobody = 65534;

} // namespace

int inChild(const std::function<int()>& work)
{
    const pid_t process = ::fork();
    if (process == 0) {
        int result = 99;
        try {
            result = work();
        } catch (...) {
        }
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Child::Child(const std::function<void(const std::function<void()>&)>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        try {
            work([&ends] { [[maybe_unused]] const ssize_t told = ::write(ends[1], "r", 1); });
        } catch (...) {
            ::_exit(99);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    char ready = 0;
    [[maybe_unused]] const ssize_t heard = ::read(ends[0], &ready, 1);
    ::close(ends[0]);
}

Child::~Child()
{
    kill();
}

void Child::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
}

int errorCodeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return number(error.code());
    } catch (...) {
        return 101;
    }
    return 100;
}

void becomeOrdinaryUser()
{
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(98);
}

void limitFileSize(qint64 bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);

    const struct rlimit limit
    {
        static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)
    };

    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        ::_exit(98);
}

bool mountSmallDisk(const QString& path, qint64 bytes)
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS;
    if (::unshare(spaces) != 0)
        return false;
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const QByteArray options = "size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", QFile::encodeName(path).constData(), "tmpfs", 0, options.constData())
        == 0;
}

} // namespace rapporteur
