#include "support/cli/OtherDisk.h"

#include <QDirIterator>
#include <QFile>
#include <stdexcept>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rapporteur {

namespace {

const QString filler = QStringLiteral(".filler");

bool mountSmall(const QByteArray& folder, qint64 bytes)
{
    const QByteArray options = "size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) == 0;
}

bool mountReadOnly(const QByteArray& folder)
{
    return ::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) == 0
        && ::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
}

bool ownMounts()
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS;
    return ::unshare(spaces) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

void enter(int process, const char* space)
{
    const QByteArray path = "/proc/" + QByteArray::number(process) + "/ns/" + space;
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    ::setns(descriptor, 0);
    ::close(descriptor);
}

void limitFileSizes(qint64 bytes)
{
    const struct rlimit limit { static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes) };
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void copyAll(const QString& from, const QString& to)
{
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString source = entries.next();
        const QString target = to + source.mid(from.size());
        const bool copied = entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(source, target);
        if (!copied)
            throw std::runtime_error("cannot copy " + source.toStdString());
    }
}

} // namespace

OtherDisk::OtherDisk(Kind kind, const QString& folder, qint64 bytes) : m_kind(kind), m_folder(folder), m_bytes(bytes)
{
    keepMounted();
    if (m_kind == Kind::Small && m_keeper != 0)
        copyAll(m_folder, seenFromHere());
    if (m_kind == Kind::ReadOnly && m_keeper == 0)
        ::chmod(QFile::encodeName(m_folder).constData(), 0555);
}

OtherDisk::~OtherDisk()
{
    if (m_keeper > 0) {
        ::kill(m_keeper, SIGKILL);
        ::waitpid(m_keeper, nullptr, 0);
    } else {
        ::chmod(QFile::encodeName(m_folder).constData(), 0755);
    }
}

void OtherDisk::keepMounted()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const QByteArray folder = QFile::encodeName(m_folder);
    m_keeper = ::fork();
    if (m_keeper == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        const bool isMounted
            = ownMounts() && (m_kind == Kind::Small ? mountSmall(folder, m_bytes) : mountReadOnly(folder));
        [[maybe_unused]] const ssize_t told = ::write(ends[1], isMounted ? "y" : "n", 1);
        while (isMounted)
            ::pause();
        ::_exit(0);
    }
    char answer = 'n';
    [[maybe_unused]] const ssize_t heard = ::read(ends[0], &answer, 1);
    ::close(ends[0]);
    ::close(ends[1]);
    if (answer == 'n') {
        ::waitpid(m_keeper, nullptr, 0);
        m_keeper = 0;
    }
}

Surroundings OtherDisk::surroundings() const
{
    Surroundings surroundings;
    const QByteArray folder = QFile::encodeName(m_folder);
    surroundings.prepare = [keeper = m_keeper, folder, kind = m_kind, bytes = m_bytes] {
        if (keeper != 0) {
            if (::geteuid() != 0)
                enter(keeper, "user");
            enter(keeper, "mnt");
            if (::chdir(folder.constData()) != 0)
                ::_exit(98);
        } else if (kind == Kind::Small) {
            limitFileSizes(bytes);
        } else {
            obeyPermissions();
        }
    };
    return surroundings;
}

QString OtherDisk::seenFromHere() const
{
    return m_keeper == 0 ? m_folder : QStringLiteral("/proc/%1/root%2").arg(m_keeper).arg(m_folder);
}

void OtherDisk::fillBut(qint64 bytes)
{
    if (m_keeper == 0) {
        m_bytes = bytes;
        return;
    }
    QFile file(seenFromHere() + QLatin1Char('/') + filler);
    file.remove();
    struct statvfs state;
    if (::statvfs(QFile::encodeName(seenFromHere()).constData(), &state) != 0 || !file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot fill the disk");
    const qint64 free = static_cast<qint64>(state.f_bavail * state.f_bsize);
    if (::posix_fallocate(file.handle(), 0, std::max<qint64>(free - bytes, 1)) != 0)
        throw std::runtime_error("cannot fill the disk");
}

void obeyPermissions()
{
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
}

} // namespace rapporteur
