// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What looking at the machine costs while many workers run.
//
//     sluice-monitor-load WORKERS MEBIBYTES SAMPLES
//
// starts that many processes that hold so much memory each, looks at the machine and at them as the engine
// does, and prints one line of JSON: what was asked for, and the share of one core, in percent, that one look
// a second takes. Fails where that is more than Sluice may take for itself.

#include "engine/monitor/linux_probe.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <span>
#include <vector>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr std::size_t pageBytes = 4096;
constexpr double mostPercent = 0.3; // of one core

// A process that holds memory, says so, and sleeps until its parent is gone. Its number; 0: there is none.
qint64 startHolder(std::size_t bytes)
{
    std::array<int, 2> ready{};
    if (::pipe(ready.data()) != 0)
        return 0;
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        std::vector<char> held(bytes);
        for (std::size_t at = 0; at < bytes; at += pageBytes)
            held[at] = char(at / pageBytes);
        const bool said = ::write(ready[1], "1", 1) == 1;
        while (said)
            ::pause();
        ::_exit(1);
    }
    ::close(ready[1]);
    char answer = 0;
    const bool holds = pid > 0 && ::read(ready[0], &answer, 1) == 1;
    ::close(ready[0]);
    return holds ? pid : 0;
}

double cpuSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const std::span arguments(argv, std::size_t(argc));
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size() && i + 1 < arguments.size(); ++i)
        numbers[i] = std::atoi(arguments[i + 1]);
    const auto [workers, mebibytes, samples] = numbers;
    if (workers <= 0 || mebibytes <= 0 || samples <= 0) {
        std::fputs("usage: sluice-monitor-load WORKERS MEBIBYTES SAMPLES\n", stderr);
        return 2;
    }
    std::vector<qint64> pids;
    for (int i = 0; i < workers; ++i)
        pids.push_back(startHolder(std::size_t(mebibytes) << 20));
    const bool complete = std::ranges::find(pids, 0) == pids.end();

    sluice::monitor::LinuxProbe probe;
    (void)probe.sample();
    (void)probe.processes(pids); // they are new: each is looked at whole
    const double before = cpuSeconds();
    bool alive = true;
    for (int i = 0; i < samples; ++i) {
        (void)probe.sample();
        for (const sluice::ProcessSample &process : probe.processes(pids))
            alive = alive && process.alive && process.memoryBytes >= qint64(mebibytes) << 20;
    }
    const double percent = 100.0 * (cpuSeconds() - before) / samples;

    for (const qint64 pid : pids) {
        if (pid > 0) {
            ::kill(pid_t(pid), SIGKILL);
            ::waitpid(pid_t(pid), nullptr, 0);
        }
    }
    if (!complete || !alive) {
        std::fputs("sluice-monitor-load: not all processes could be started and read\n", stderr);
        return 1;
    }
    std::printf("{\"workers\": %d, \"mebibytes\": %d, \"samples\": %d, \"corePercent\": %.3f}\n", workers,
                mebibytes, samples, percent);
    return percent <= mostPercent ? 0 : 1;
}
