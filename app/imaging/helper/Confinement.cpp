#include "imaging/helper/Confinement.h"

#include "imaging/helper/SystemCallFilter.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <system_error>

namespace rapporteur {

namespace {

constexpr rlim_t mostDescriptors = 16;

void expectDone(int result, const char* what)
{
    if (result != 0)
        throw std::system_error(errno, std::generic_category(), what);
}

// glibc numbers the limits by an enum in C++, musl by int; so does the call take whichever it wants.
template <typename Resource> void limit(Resource resource, rlim_t value)
{
    const rlimit both { value, value };
    expectDone(setrlimit(resource, &both), "setrlimit");
}

// Pages of address space that are mapped now: the libraries of the program may take more than all pictures.
[[maybe_unused]] rlim_t mappedBytes()
{
    std::array<char, 64> text {};
    const int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    const ssize_t length = file < 0 ? -1 : read(file, text.data(), text.size() - 1);
    if (file >= 0)
        close(file);
    if (length <= 0)
        throw std::system_error(errno, std::generic_category(), "/proc/self/statm");
    return std::strtoull(text.data(), nullptr, 10) * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

void limitMemory(rlim_t bytes)
{
// AddressSanitizer maps terabytes for its shadow.
#ifdef __SANITIZE_ADDRESS__
    static_cast<void>(bytes);
#else
    limit(RLIMIT_AS, mappedBytes() + bytes);
#endif
}

} // namespace

void confine(const HelperLimits& limits)
{
    limitMemory(limits.memoryBytes);
    limit(RLIMIT_NOFILE, mostDescriptors);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    // A core that goes to a collector through a pipe does not look at RLIMIT_CORE; it would hold somebody's private photo.
    expectDone(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "PR_SET_DUMPABLE");
    expectDone(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "PR_SET_NO_NEW_PRIVS");
    expectDone(installSystemCallFilter(), "seccomp");
}

void allowProcessorSeconds(int seconds)
{
    rusage used {};
    expectDone(getrusage(RUSAGE_SELF, &used), "getrusage");
    rlimit both {};
    expectDone(getrlimit(RLIMIT_CPU, &both), "getrlimit");
    both.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + seconds + 1);
    expectDone(setrlimit(RLIMIT_CPU, &both), "setrlimit");
}

} // namespace rapporteur
