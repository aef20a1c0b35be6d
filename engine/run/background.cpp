// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/background.h"

namespace sluice::run {

QThreadPool &fileThreads()
{
    static QThreadPool *pool = [] {
        // Never destroyed: its destructor would wait for a mount that hangs.
        auto *threads = new QThreadPool;
        threads->setMaxThreadCount(8);
        return threads;
    }();
    return *pool;
}

} // namespace sluice::run
