// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/signals.h"

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace sluice::app {

namespace {

// The one thing that a signal handler can reach.
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void onSignal(int)
{
    const char byte = 1;
    if (const int fd = writeEnd; fd >= 0) [[maybe_unused]]
        const auto written = ::write(fd, &byte, 1);
}

bool isIgnored(int number)
{
    struct sigaction action = {};
    ::sigaction(number, nullptr, &action);
    return action.sa_handler == SIG_IGN;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_pipe[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        if (number == SIGHUP && isIgnored(number))
            continue;
        ::sigaction(number, &action, nullptr);
        m_caught.push_back(number);
    }
}

SignalWatch::~SignalWatch()
{
    for (const int number : m_caught)
        ::signal(number, SIG_DFL);
    writeEnd = -1;
    m_notifier.reset();
    for (const int fd : m_pipe) {
        if (fd >= 0)
            ::close(fd);
    }
}

} // namespace sluice::app
