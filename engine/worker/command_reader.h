// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/wire/framer.h"
#include "engine/worker/exit_code.h"
#include "engine/worker/session.h"

#include <QtGlobal>

#include <thread>

namespace sluice::worker {

// Reads stdin in a thread of its own, so that pings are answered and a stop is obeyed while a picture is
// being encoded. It is also the one who notices that the engine is gone: end of input, a signal, or silence.
class CommandReader final
{
public:
    // Without a line for `leaseSeconds` the worker gives up; 0: never. `signalFd` delivers the request to
    // end.
    CommandReader(Session &session, int leaseSeconds, int signalFd);
    ~CommandReader(); // stops and joins
    CommandReader(const CommandReader &) = delete;
    CommandReader &operator=(const CommandReader &) = delete;

private:
    enum class Next { GoOn, Stop };

    void run();
    [[nodiscard]] Next readSome();
    [[nodiscard]] Next takeLines();
    [[nodiscard]] bool leaseIsOver() const;
    void abandon(ExitCode code);
    void endWithin(ExitCode code);

    Session &m_session;
    qint64 m_leaseMs;
    int m_signalFd;
    int m_wakeFd;
    qint64 m_lastLineMs;
    wire::Framer m_framer;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace sluice::worker
