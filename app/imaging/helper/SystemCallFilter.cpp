#include "imaging/helper/SystemCallFilter.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <sched.h>
#include <cerrno>
#include <cstddef>
#include <initializer_list>
#include <vector>

namespace rapporteur {

namespace {

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#else
#error "State the audit architecture of this processor"
#endif

constexpr unsigned numberOffset = offsetof(seccomp_data, nr);
constexpr unsigned architectureOffset = offsetof(seccomp_data, arch);
constexpr unsigned firstArgumentOffset = offsetof(
    seccomp_data, args); // low half; both architectures are little-endian

const std::initializer_list<unsigned> harmlessCalls {
    __NR_read,
    __NR_readv,
    __NR_write,
    __NR_writev,
    __NR_close,
    __NR_recvfrom,
    __NR_sendto,
    __NR_ppoll,
    __NR_lseek,
    __NR_fstat,
    __NR_futex,
    __NR_mmap,
    __NR_munmap,
    __NR_mremap,
    __NR_mprotect,
    __NR_madvise,
    __NR_brk,
    __NR_membarrier,
    __NR_set_robust_list,
    __NR_rseq,
    __NR_set_tid_address,
    __NR_exit,
    __NR_exit_group,
    __NR_restart_syscall,
    __NR_sched_yield,
    __NR_sched_getaffinity,
    __NR_getcpu,
    __NR_getpid,
    __NR_gettid,
    __NR_rt_sigaction,
    __NR_rt_sigprocmask,
    __NR_rt_sigreturn,
    __NR_sigaltstack,
    __NR_clock_gettime,
    __NR_clock_getres,
    __NR_clock_nanosleep,
    __NR_nanosleep,
    __NR_gettimeofday,
    __NR_getrandom,
    __NR_getrusage,
    __NR_getrlimit,
    __NR_setrlimit,
    __NR_times,
    __NR_uname,
    __NR_sysinfo,
    __NR_eventfd2,
#ifdef __NR_poll
    __NR_poll,
    __NR_time,
#endif
#ifdef __SANITIZE_ADDRESS__
    // The sanitizers probe memory by writing it to a pipe, and ask for the name of the program before they report.
    __NR_pipe2,
    __NR_readlinkat,
#ifdef __NR_pipe
    __NR_pipe,
    __NR_readlink,
#endif
#endif
};

class Filter
{
public:
    Filter()
    {
        load(architectureOffset);
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0));
        answer(SECCOMP_RET_KILL_PROCESS);
        load(numberOffset);
    }

    void allow(unsigned call)
    {
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        answer(SECCOMP_RET_ALLOW);
    }

    // Allows the call when its first argument is `value`.
    void allowWith(unsigned call, unsigned value)
    {
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4));
        load(firstArgumentOffset);
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1));
        answer(SECCOMP_RET_ALLOW);
        answer(SECCOMP_RET_ERRNO | EPERM);
    }

    // Allows the call when its first argument has the bit `flag`.
    void allowWithFlag(unsigned call, unsigned flag)
    {
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4));
        load(firstArgumentOffset);
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flag, 0, 1));
        answer(SECCOMP_RET_ALLOW);
        answer(SECCOMP_RET_ERRNO | EPERM);
    }

    void refuse(unsigned call, unsigned error)
    {
        m_program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        answer(SECCOMP_RET_ERRNO | error);
    }

    int install()
    {
        answer(SECCOMP_RET_ERRNO | EPERM);
        const sock_fprog program { static_cast<unsigned short>(m_program.size()),
                                   m_program.data() };
        // TSYNC: libvips may have started threads already.
        return static_cast<int>(
            syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program));
    }

private:
    void load(unsigned offset) { m_program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)); }

    void answer(unsigned action) { m_program.push_back(BPF_STMT(BPF_RET | BPF_K, action)); }

    std::vector<sock_filter> m_program;
};

} // namespace

int installSystemCallFilter()
{
    Filter filter;
    for (const unsigned call : harmlessCalls)
        filter.allow(call);
    // abort() of this process, but no signal to any other.
    filter.allowWith(__NR_tgkill, static_cast<unsigned>(getpid()));
    filter.allowWith(__NR_prlimit64, 0);
    filter.allowWith(__NR_prctl, PR_SET_NAME);
    // Threads, but no processes. The flags of clone3 are behind a pointer; without it the C library takes clone.
    filter.allowWithFlag(__NR_clone, CLONE_THREAD);
    filter.refuse(__NR_clone3, ENOSYS);
    return filter.install();
}

} // namespace rapporteur
