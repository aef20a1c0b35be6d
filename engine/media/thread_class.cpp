// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/thread_class.h"

#include <QDir>

#include <sched.h>

namespace sluice::media {

void leaveRealTime()
{
    const QDir threads(QStringLiteral("/proc/self/task"));
    const sched_param ordinary{};
    for (const QString &name : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const pid_t thread = name.toInt();
        const int is = ::sched_getscheduler(thread);
        if (is == SCHED_FIFO || is == SCHED_RR)
            ::sched_setscheduler(thread, SCHED_OTHER, &ordinary);
    }
}

} // namespace sluice::media
