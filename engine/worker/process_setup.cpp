// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/worker/process_setup.h"

#include <QByteArray>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/ioprio.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sluice::worker {

namespace {

// A tenth of the weight of an ordinary process: it takes what is left over, and is not starved by another one
// that does the same.
constexpr int modestNice = 10;
constexpr int lastOfBestEffort = 7;

// The kernel weighs sessions against each other first, by a value that nice() does not change.
void lowerAutogroup()
{
    const int fd = ::open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    const QByteArray text = QByteArray::number(modestNice);
    [[maybe_unused]] const auto written = ::write(fd, text.constData(), std::size_t(text.size()));
    ::close(fd);
}

// A real-time class heeds no priority and starves the machine. SVT-AV1 takes one for its threads and for the
// one that opens it where it may, which is as root.
void renounceRealTime()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_RTPRIO, &none);
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> rights{};
    if (::syscall(SYS_capget, &header, rights.data()) != 0)
        return;
    for (auto *set : {&rights[0].effective, &rights[0].permitted, &rights[0].inheritable})
        *set &= ~(1U << CAP_SYS_NICE);
    ::syscall(SYS_capset, &header, rights.data());
}

} // namespace

int takeStdout()
{
    const int fd = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (fd < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return -1;
    return fd;
}

int takeSignals()
{
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGINT, SIG_IGN);
    sigset_t asked;
    ::sigemptyset(&asked);
    ::sigaddset(&asked, SIGTERM);
    ::sigaddset(&asked, SIGHUP);
    if (::pthread_sigmask(SIG_BLOCK, &asked, nullptr) != 0)
        return -1;
    return ::signalfd(-1, &asked, SFD_CLOEXEC);
}

void followParent()
{
    if (qgetenv("SLUICE_NO_PDEATHSIG") == "1")
        return;
    const pid_t parent = ::getppid();
    // SIGTERM, not SIGKILL: there are parts to remove, and the reader sees to it that we end.
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) // it died in between and nobody will tell
        ::raise(SIGTERM);
}

void beModest()
{
    if (::getpriority(PRIO_PROCESS, 0) < modestNice)
        ::setpriority(PRIO_PROCESS, 0, modestNice);
    ::syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, lastOfBestEffort));
    // Only where the group is ours alone: a terminal's or a desktop's is shared with the user's programs.
    if (::getsid(0) == ::getpid())
        lowerAutogroup();
    renounceRealTime();
}

void tuneAllocator()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    // With the threshold fixed, glibc would give back the end of a heap from 128 KiB on. SVT-AV1 frees and
    // takes as much with every picture: a third of its page faults at 1080p, and of its time in the kernel.
    ::mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}

} // namespace sluice::worker
