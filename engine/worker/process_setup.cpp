// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/worker/process_setup.h"

#include <QByteArray>

#include <csignal>

#include <fcntl.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace sluice::worker {

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

void tuneAllocator()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

} // namespace sluice::worker
