// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::worker {

// How the process ends. 10 to 99, because launchers of clusters use the others for their own troubles.
enum ExitCode {
    ExitDone = 0,      // Finish or Cancel was obeyed
    ExitUsage = 64,    // started by hand
    ExitOrphaned = 74, // the engine is gone, or told us to end by a signal: parts are removed
    ExitLease = 75,    // no line for too long: parts are removed
    ExitProtocol = 76  // a line that is no command
};

} // namespace sluice::worker
