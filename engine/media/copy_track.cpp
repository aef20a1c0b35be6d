// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/copy_track.h"

#include "engine/media/compat.h"
#include "engine/media/media_remarks.h"
#include "engine/media/source_tags.h"

#include <algorithm>

namespace sluice::media {

namespace {

constexpr AVRational slowestGuess{1, 25};

// A picture that is kept, in ticks of its stream.
qint64 pictureDuration(const AVStream &stream)
{
    const AVRational rate = stream.avg_frame_rate;
    const bool known = rate.num > 0 && rate.den > 0;
    return std::max<qint64>(1, av_rescale_q(1, known ? av_inv_q(rate) : slowestGuess, stream.time_base));
}

} // namespace

Result<std::unique_ptr<CopyTrack>> CopyTrack::open(const Input &input, const Setup &setup, MuxGate &gate)
{
    Result<OutputContext> like = copyOfStream(*input.context(), setup.streamIndex);
    if (!like)
        return Unexpected(like.error());
    std::unique_ptr<CopyTrack> track(new CopyTrack(setup, std::move(*like), gate));
    if (!track->m_packet)
        return fail(ErrorCode::OutOfMemory);
    const AVStream &stream = track->stream();
    OutputStream out{.parameters = stream.codecpar,
                     .timeBase = stream.time_base,
                     .rate = stream.avg_frame_rate,
                     .language = tagOf(stream, "language"),
                     .title = titleOf(stream),
                     .isDefault = setup.isDefault,
                     .roles = rolesOf(stream),
                     .copied = &stream};
    gate.setStream(setup.gateStream, out);
    return track;
}

CopyTrack::CopyTrack(const Setup &setup, OutputContext like, MuxGate &gate)
    : m_setup(setup)
    , m_gate(gate)
    , m_like(std::move(like))
    , m_offset(av_rescale_q(setup.offsetUs, AV_TIME_BASE_Q, stream().time_base))
    , m_awaitsKey(isOf(AVMEDIA_TYPE_VIDEO))
{
    m_usual = isOf(AVMEDIA_TYPE_VIDEO) ? pictureDuration(stream()) : 1;
}

qint64 CopyTrack::usualDuration() const
{
    if (!isOf(AVMEDIA_TYPE_AUDIO))
        return m_usual;
    AVCodecParameters *parameters = stream().codecpar;
    const int samples = av_get_audio_frame_duration2(parameters, m_packet->size);
    return samples > 0 && parameters->sample_rate > 0
               ? av_rescale_q(samples, {1, parameters->sample_rate}, stream().time_base)
               : m_usual;
}

bool CopyTrack::mayPass(const AVPacket &packet)
{
    if (packet.size <= 0)
        return false;
    if (m_awaitsKey && (packet.flags & AV_PKT_FLAG_KEY) == 0) {
        ++m_beforeKey;
        return false;
    }
    m_awaitsKey = false;
    return true;
}

Result<> CopyTrack::take(const AVPacket *packet)
{
    if (!packet)
        return m_packets == 0 && isOf(AVMEDIA_TYPE_AUDIO) ? m_gate.dropAudio(m_setup.gateStream) : Result<>();
    if (!mayPass(*packet))
        return {};
    if (av_packet_ref(m_packet.get(), packet) < 0)
        return fail(ErrorCode::OutOfMemory);
    mendTimes(*m_packet);
    m_broken += (packet->flags & AV_PKT_FLAG_CORRUPT) != 0 ? 1 : 0;
    m_discarded += (packet->flags & AV_PKT_FLAG_DISCARD) != 0 ? 1 : 0;
    const bool changes = m_packets > 0
                         && (av_packet_get_side_data(packet, AV_PKT_DATA_NEW_EXTRADATA, nullptr)
                             || av_packet_get_side_data(packet, AV_PKT_DATA_PARAM_CHANGE, nullptr));
    if (changes && m_changedAt < 0)
        m_changedAt = double(m_packet->pts) * av_q2d(stream().time_base);
    ++m_packets;
    const Result<> written = m_gate.write(m_setup.gateStream, *m_packet, false);
    av_packet_unref(m_packet.get());
    return written;
}

// Both times, in the order that muxers ask for: decoding times that rise, and none behind its presentation.
void CopyTrack::mendTimes(AVPacket &packet)
{
    const bool reordered = stream().codecpar->video_delay > 0;
    if (packet.pts != AV_NOPTS_VALUE)
        packet.pts -= m_offset;
    if (packet.dts != AV_NOPTS_VALUE)
        packet.dts -= m_offset;
    if (packet.duration > 0)
        m_usual = packet.duration;
    else
        packet.duration = usualDuration();

    if (packet.pts == AV_NOPTS_VALUE && (packet.dts == AV_NOPTS_VALUE || reordered))
        ++m_untimed;
    if (packet.dts == AV_NOPTS_VALUE) {
        const qint64 early = stream().codecpar->video_delay * packet.duration;
        if (m_nextDts != AV_NOPTS_VALUE)
            packet.dts = packet.pts == AV_NOPTS_VALUE ? m_nextDts : std::min<qint64>(m_nextDts, packet.pts);
        else
            packet.dts = packet.pts == AV_NOPTS_VALUE ? 0 : packet.pts - early;
    }
    if (packet.pts == AV_NOPTS_VALUE)
        packet.pts = packet.dts;
    const bool backwards = m_lastDts != AV_NOPTS_VALUE && packet.dts <= m_lastDts;
    if (backwards)
        packet.dts = m_lastDts + 1;
    if (packet.pts < packet.dts)
        packet.pts = packet.dts;
    m_moved += backwards ? 1 : 0;
    m_lastDts = packet.dts;
    m_nextDts = packet.dts + packet.duration;
}

Result<> CopyTrack::verdict(const QString &path) const
{
    return m_packets > 0 ? Result<>()
                         : fail(ErrorCode::InputBroken, path, QStringLiteral("nothing could be copied"));
}

void CopyTrack::addTo(FileReport &report) const
{
    if (!isOf(AVMEDIA_TYPE_VIDEO))
        return;
    report.framesIn = m_packets + m_beforeKey;
    report.frames = m_packets;
    report.framesDropped = m_beforeKey;
}

Remarks CopyTrack::warnings() const
{
    Remarks remarks;
    const bool isVideo = isOf(AVMEDIA_TYPE_VIDEO);
    const auto add = [&](const Remark &remark) {
        remarks << (isVideo ? ofPicture(remark) : ofSound(remark));
    };
    const auto count = [&add](qint64 packets, const char *text) {
        if (packets > 0)
            add(remark(text, {QString::number(packets)}));
    };
    count(m_beforeKey, QT_TRANSLATE_NOOP("Remark", "%1 packets before the first key frame left out"));
    count(m_untimed, QT_TRANSLATE_NOOP("Remark", "%1 packets without a time got one"));
    count(m_moved, QT_TRANSLATE_NOOP("Remark", "%1 packets out of order were moved"));
    count(m_broken, QT_TRANSLATE_NOOP("Remark", "%1 packets are damaged, and were copied so"));
    if (isVideo && !m_gate.keepsHiddenStart())
        count(m_discarded,
              QT_TRANSLATE_NOOP("Remark", "%1 pictures that an edit hid at the start are shown"));
    if (m_changedAt >= 0)
        add(remark(QT_TRANSLATE_NOOP("Remark", "its form changes at %1 s, which not every player follows"),
                   {QString::number(m_changedAt, 'f', 1)}));
    if (m_gate.isDropped(m_setup.gateStream))
        add(remark(QT_TRANSLATE_NOOP("Remark", "the track is empty")));
    return remarks;
}

} // namespace sluice::media
