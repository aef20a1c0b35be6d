// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/input.h"
#include "engine/media/mux_gate.h"
#include "engine/media/track.h"

#include <memory>

namespace sluice::media {

// A stream that goes over as it is: its packets get the times of the output and are otherwise not touched.
// Costs so little that it has no thread of its own.
class CopyTrack final : public Track
{
public:
    struct Setup
    {
        int streamIndex = -1;
        int gateStream = 0;
        qint64 offsetUs = 0;
        bool isDefault = true;
    };

    [[nodiscard]] static Result<std::unique_ptr<CopyTrack>> open(const Input &input, const Setup &setup,
                                                                 MuxGate &gate);

    [[nodiscard]] int streamIndex() const override { return m_setup.streamIndex; }
    [[nodiscard]] Result<> take(const AVPacket *packet) override;
    [[nodiscard]] Result<> verdict(const QString &path) const override;
    [[nodiscard]] QString encoderName() const override { return QStringLiteral("copy"); }
    [[nodiscard]] Remarks warnings() const override;
    void addTo(FileReport &report) const override;

    [[nodiscard]] qint64 packets() const { return m_packets; }

private:
    CopyTrack(const Setup &setup, OutputContext like, MuxGate &gate);
    [[nodiscard]] const AVStream &stream() const { return *m_like->streams[0]; }
    [[nodiscard]] bool isOf(AVMediaType type) const { return stream().codecpar->codec_type == type; }
    [[nodiscard]] bool mayPass(const AVPacket &packet);
    void mendTimes(AVPacket &packet);
    [[nodiscard]] qint64 usualDuration() const;

    Setup m_setup;
    MuxGate &m_gate;
    OutputContext m_like; // the stream as the source describes it, apart from the demuxer, which reads on
    Packet m_packet{av_packet_alloc()};
    qint64 m_offset = 0;               // in the stream's time base, as all that follows
    qint64 m_usual = 0;                // duration where a packet has none
    qint64 m_lastDts = AV_NOPTS_VALUE; // of what was written
    qint64 m_nextDts = AV_NOPTS_VALUE;
    bool m_awaitsKey = false;
    qint64 m_packets = 0;
    qint64 m_beforeKey = 0; // left out: nothing to decode them from
    qint64 m_untimed = 0;
    qint64 m_moved = 0; // out of order
    qint64 m_broken = 0;
    qint64 m_discarded = 0;    // before the start of the film, there for decoding only
    double m_changedAt = -1.0; // seconds; below 0: never
};

} // namespace sluice::media
