// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A network folder whose server is gone. In a program that links this, whoever asks the system for a path
// with
// "/hung-mount" in it waits until release(), as the kernel would let it wait; except for the thread that took
// the watch: it goes on and is counted, so that a test can say so instead of hanging itself.
namespace sluice::tests::hung {

void watchThisThread();
[[nodiscard]] int touchesByWatched();
[[nodiscard]] int waiting(); // threads
void release();              // from now on nothing waits

} // namespace sluice::tests::hung
