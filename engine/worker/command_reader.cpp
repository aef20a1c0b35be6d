// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/worker/command_reader.h"

#include "engine/wire/codec.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <ctime>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace sluice::worker {

namespace {

// A worker that was told to end has this long until its part is removed over its head. An encoder may be deep
// in a large picture.
constexpr std::chrono::seconds patience{5};
constexpr int longestPollMs = 1000; // poll does not count the time that the machine sleeps

// Counts while the machine is suspended, unlike the monotonic clock: a lease is real time.
qint64 bootTimeMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

CommandReader::CommandReader(Session &session, int leaseSeconds, int signalFd)
    : m_session(session)
    , m_leaseMs(qint64(leaseSeconds) * 1000)
    , m_signalFd(signalFd)
    , m_wakeFd(::eventfd(0, EFD_CLOEXEC))
    , m_lastLineMs(bootTimeMs())
    , m_thread([this] { run(); })
{
}

CommandReader::~CommandReader()
{
    const std::uint64_t one = 1;
    // Cannot fail on a fresh eventfd; were it to, the join below would wait for stdin.
    [[maybe_unused]] const ssize_t put = ::write(m_wakeFd, &one, sizeof one);
    m_thread.join();
    ::close(m_wakeFd);
}

void CommandReader::run()
{
    for (;;) {
        std::array<pollfd, 3> fds{{{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                   {.fd = m_signalFd, .events = POLLIN, .revents = 0},
                                   {.fd = m_wakeFd, .events = POLLIN, .revents = 0}}};
        const int ready = ::poll(fds.data(), fds.size(), m_leaseMs > 0 ? longestPollMs : -1);
        if (ready < 0 && errno != EINTR)
            return abandon(ExitOrphaned);
        if (fds[2].revents != 0) // run() is over
            return;
        if (fds[1].revents != 0)
            return abandon(ExitOrphaned);
        // Before the lease is renewed: pings that piled up during a suspension come too late.
        if (leaseIsOver()) {
            std::fputs("sluice-worker: no word from the engine, giving up\n", stderr);
            return abandon(ExitLease);
        }
        if (ready > 0 && fds[0].revents != 0 && readSome() == Next::Stop)
            return;
    }
}

bool CommandReader::leaseIsOver() const
{
    return m_leaseMs > 0 && bootTimeMs() - m_lastLineMs > m_leaseMs;
}

CommandReader::Next CommandReader::readSome()
{
    std::array<char, 16384> buffer{};
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return Next::GoOn;
    if (got <= 0) {
        m_session.inputClosed();
        endWithin(ExitOrphaned);
        return Next::Stop;
    }
    m_framer.add(QByteArrayView(buffer.data(), got));
    return takeLines();
}

CommandReader::Next CommandReader::takeLines()
{
    for (;;) {
        const Result<std::optional<QByteArray>> next = m_framer.next();
        const std::optional<QByteArray> line = next ? *next : std::nullopt;
        if (next && !line)
            return Next::GoOn;
        const Result<wire::Command> command =
            line ? wire::decodeCommand(*line) : Result<wire::Command>(Unexpected(next.error()));
        if (!command) {
            std::fprintf(stderr, "sluice-worker: broken command: %s\n",
                         qUtf8Printable(command.error().detail));
            abandon(ExitProtocol);
            return Next::Stop;
        }
        m_lastLineMs = bootTimeMs();
        m_session.handle(*command);
    }
}

void CommandReader::abandon(ExitCode code)
{
    m_session.abandon(code);
    endWithin(code);
}

// The main thread should now clean up and return; if it cannot, a codec hangs and nothing but this helps.
void CommandReader::endWithin(ExitCode code)
{
    if (m_session.waitForEnd(patience))
        return;
    std::fputs("sluice-worker: stuck in a codec, ending by force\n", stderr);
    m_session.removeCurrentPart();
    ::_exit(code);
}

} // namespace sluice::worker
