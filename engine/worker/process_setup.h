// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::worker {

// What a process must arrange about itself before the first thread and before any library runs.

// Moves stdout to a private descriptor and points fd 1 at stderr, so that nothing a library prints can come
// between two events. Returns the private one, or -1.
[[nodiscard]] int takeStdout();

// Broken pipes and file size limits become errors of write; Ctrl+C in the terminal of the engine is the
// engine's business. Returns a descriptor that reads when the process is asked to end, or -1.
[[nodiscard]] int takeSignals();

// A second line behind the end of stdin: the kernel asks us to end when our parent dies. Not with
// SLUICE_NO_PDEATHSIG=1, where a launcher stands between us and the engine.
void followParent();

// Behind whatever the user does: a low priority for the CPU, also among autogroups where the kernel has them,
// and the lowest for disks short of standing still; no thread can be given a real-time class any more.
// Threads that are made later take it over.
void beModest();

// Fewer arenas and large frames straight from the kernel: what one file used goes back before the next.
void tuneAllocator();

} // namespace sluice::worker
