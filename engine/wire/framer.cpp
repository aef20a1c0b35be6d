// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/wire/framer.h"

namespace sluice::wire {

void Framer::add(QByteArrayView bytes)
{
    if (m_broken)
        return;
    if (m_start > 0 && m_start == m_buffer.size()) {
        m_buffer.resize(0); // keeps the capacity
        m_start = m_scanned = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<QByteArray>> Framer::next()
{
    const qsizetype end = m_broken ? -1 : m_buffer.indexOf('\n', m_scanned);
    const qsizetype length = (end < 0 ? m_buffer.size() : end) - m_start;
    if (m_broken || length > maxLineBytes) {
        m_broken = true;
        m_buffer.clear();
        m_start = m_scanned = 0;
        return fail(ErrorCode::WorkerProtocol, {}, QStringLiteral("a line is longer than 1 MiB"));
    }
    if (end < 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    QByteArray line = m_buffer.mid(m_start, length);
    m_start = m_scanned = end + 1;
    return line;
}

} // namespace sluice::wire
