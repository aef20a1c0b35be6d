// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/worker/event_writer.h"

#include "engine/wire/codec.h"

#include <cerrno>

#include <unistd.h>

namespace sluice::worker {

void EventWriter::send(const wire::Event &event)
{
    const QByteArray line = wire::encode(event).append('\n');
    {
        const std::lock_guard lock(m_mutex);
        if (m_broken || write(line))
            return;
        m_broken = true;
    }
    if (m_onBroken) // outside of the lock: it may want to write
        m_onBroken();
}

bool EventWriter::write(const QByteArray &line)
{
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t put = ::write(m_fd, line.constData() + done, size_t(line.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

} // namespace sluice::worker
