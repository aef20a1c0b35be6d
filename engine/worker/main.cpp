// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/library.h"
#include "engine/worker/command_reader.h"
#include "engine/worker/event_writer.h"
#include "engine/worker/process_setup.h"
#include "engine/worker/session.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include <unistd.h>

#include "sluice_version.h"

using namespace sluice;

namespace {

int printVersion()
{
    std::printf("sluice-worker %s\n%s\n", SLUICE_VERSION, qUtf8Printable(media::libraryVersion()));
    return worker::ExitDone;
}

int refuse()
{
    std::fputs(
        "sluice-worker is started by Sluice and speaks with it alone; run sluice or sluice-cli instead.\n",
        stderr);
    return worker::ExitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        return std::string_view(argv[1]) == "--version" ? printVersion() : refuse();
    if (::isatty(STDIN_FILENO) != 0)
        return refuse();

    worker::beModest();
    worker::tuneAllocator();
    const int eventFd = worker::takeStdout();
    const int signalFd = worker::takeSignals();
    if (eventFd < 0 || signalFd < 0) {
        std::perror("sluice-worker");
        return worker::ExitUsage;
    }
    worker::followParent();
    media::quietLibrary();

    worker::EventWriter events(eventFd);
    worker::Session session(events);
    events.onBroken([&session] { session.abandon(worker::ExitOrphaned); });
    session.greet();
    const int leaseSeconds = std::max(0, qEnvironmentVariableIntValue("SLUICE_LEASE_SECONDS"));
    const worker::CommandReader reader(session, leaseSeconds, signalFd);
    return session.run();
}
