// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/packet_reader.h"

#include "engine/media/av_error.h"

namespace sluice::media {

namespace {

// Broken stretches that a demuxer may report in a row before the source counts as ended.
constexpr int maxReadErrors = 50;

} // namespace

Result<Packet> PacketReader::next()
{
    Packet packet(av_packet_alloc());
    if (!packet)
        return fail(ErrorCode::OutOfMemory);
    for (int errors = 0; errors < maxReadErrors; ++errors) {
        if (!m_control.mayGoOn())
            return fail(ErrorCode::Cancelled, m_input.path());
        const int got = av_read_frame(m_input.context(), packet.get());
        if (m_input.readFailure() != 0) // the disk, not the file: another try may work
            return inputFailure(m_input.readFailure(), m_input.path(), QStringLiteral("reading"));
        if (got >= 0)
            return packet;
        if (got == AVERROR_EOF)
            break;
        if (m_control.cancelled())
            return fail(ErrorCode::Cancelled, m_input.path());
        m_lastError = got;
        if (avio_feof(m_input.context()->pb) != 0)
            break;
    }
    return Packet();
}

} // namespace sluice::media
