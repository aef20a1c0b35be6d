// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/subtitle_track.h"

#include "engine/media/media_remarks.h"
#include "engine/media/source_tags.h"

#include <algorithm>
#include <utility>

namespace sluice::media {

namespace {

constexpr AVRational milliseconds{1, 1000};
// FFmpeg's MP4 muxer ends a text when it sees a packet of any stream whose ticks are more, whatever they are
// ticks of; with as many ticks a second as pictures and sound may have, a text that follows at once is no
// end. But a pause must not have more than 2^31 of them.
constexpr AVRational mp4Tick{1, 90000};
constexpr qint64 longestInMp4Us = 6 * 3600 * 1'000'000LL;

// QuickTime's own texts have the samples of MP4's, and another description.
bool isOfQuickTime(const AVStream &stream)
{
    return stream.codecpar->codec_id == AV_CODEC_ID_MOV_TEXT
           && stream.codecpar->codec_tag == MKTAG('t', 'e', 'x', 't');
}

// In MP4 the end of a text is a sample without one, which the muxer makes by itself.
bool endsText(const AVStream &stream, const AVPacket &packet)
{
    return stream.codecpar->codec_id == AV_CODEC_ID_MOV_TEXT && packet.size == 2 && packet.data[0] == 0
           && packet.data[1] == 0;
}

} // namespace

Result<std::unique_ptr<SubtitleTrack>> SubtitleTrack::open(const Input &input, const Setup &setup,
                                                           MuxGate &gate)
{
    Result<OutputContext> like = copyOfStream(*input.context(), setup.recipe.stream);
    if (!like)
        return Unexpected(like.error());
    const AVStream &source = *(*like)->streams[0];
    Setup its = setup;
    if (its.recipe.format == SubtitleFormat::Copy && isOfQuickTime(source))
        its.recipe.format = SubtitleFormat::MovText;
    std::unique_ptr<SubtitleText> text;
    if (its.recipe.format != SubtitleFormat::Copy) {
        Result<SubtitleText> opened = SubtitleText::open(source, its.recipe.format);
        if (!opened)
            return Unexpected(opened.error());
        text = std::make_unique<SubtitleText>(std::move(*opened));
    }
    std::unique_ptr<SubtitleTrack> track(new SubtitleTrack(its, std::move(*like), std::move(text), gate));
    const AVStream &stream = track->stream();
    const qint64 lengthUs = input.context()->duration;
    if (track->makesMovText() && lengthUs > 0 && lengthUs < longestInMp4Us)
        track->m_tick = mp4Tick;
    gate.setStream(its.gateStream,
                   {.parameters = track->m_text ? track->m_text->parameters() : stream.codecpar,
                    .timeBase = track->m_tick,
                    .language = tagOf(stream, "language"),
                    .title = titleOf(stream),
                    .isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0,
                    .roles = rolesOf(stream),
                    .sparse = true,
                    .copied = track->m_text ? nullptr : &stream});
    return track;
}

SubtitleTrack::SubtitleTrack(const Setup &setup, OutputContext like, std::unique_ptr<SubtitleText> text,
                             MuxGate &gate)
    : m_setup(setup)
    , m_gate(gate)
    , m_like(std::move(like))
    , m_text(std::move(text))
    , m_times(setup.recipe.format == SubtitleFormat::MovText ? SubtitleTimes::Overlap::Merged
                                                             : SubtitleTimes::Overlap::Kept)
    , m_tick(m_text || makesMovText() ? milliseconds : stream().time_base)
    , m_offset(av_rescale_q(setup.offsetUs, AV_TIME_BASE_Q, stream().time_base))
{
}

bool SubtitleTrack::makesMovText() const
{
    return m_text ? m_setup.recipe.format == SubtitleFormat::MovText
                  : stream().codecpar->codec_id == AV_CODEC_ID_MOV_TEXT;
}

Result<> SubtitleTrack::take(const AVPacket *packet)
{
    if (!packet)
        return write(m_times.finish());
    if (packet->pts == AV_NOPTS_VALUE) {
        ++m_untimed;
        return {};
    }
    if (packet->size <= 0)
        return {};
    return m_text ? convert(*packet) : copy(*packet);
}

Result<> SubtitleTrack::reached(qint64 us)
{
    return m_text ? write(m_times.reached((us - m_setup.offsetUs) / 1000)) : Result<>();
}

// A packet without a length keeps none: pictures stay until the next one.
Result<> SubtitleTrack::copy(const AVPacket &packet)
{
    if (endsText(stream(), packet))
        return {};
    const Packet out(av_packet_clone(&packet));
    if (!out)
        return fail(ErrorCode::OutOfMemory);
    const qint64 start = packet.pts - m_offset;
    const qint64 end = start + std::max<qint64>(0, packet.duration);
    if (end < 0) // over before the film begins
        return {};
    m_moved += start < m_lastPts && start >= 0 ? 1 : 0;
    out->pts = std::max({start, m_lastPts, qint64(0)});
    out->dts = out->pts;
    out->duration = std::max<qint64>(0, end - out->pts);
    m_lastPts = out->pts;
    ++m_packets;
    av_packet_rescale_ts(out.get(), stream().time_base, m_tick);
    return m_gate.write(m_setup.gateStream, *out, false);
}

Result<> SubtitleTrack::convert(const AVPacket &packet)
{
    Result<SubtitleEvent> event = m_text->decode(packet);
    if (!event)
        return Unexpected(event.error());
    if (event->texts.isEmpty())
        return {};
    const qint64 at = av_rescale_q(packet.pts - m_offset, stream().time_base, milliseconds);
    event->startMs += at;
    event->endMs += at;
    return write(m_times.add(std::move(*event)));
}

Result<> SubtitleTrack::write(const std::vector<SubtitleEvent> &events)
{
    for (const SubtitleEvent &event : events) {
        const Result<QByteArray> text = m_text->encode(event);
        if (!text)
            return Unexpected(text.error());
        if (text->isEmpty())
            continue;
        const Packet packet(av_packet_alloc());
        if (!packet || av_new_packet(packet.get(), int(text->size())) < 0)
            return fail(ErrorCode::OutOfMemory);
        std::ranges::copy(*text, packet->data);
        packet->pts = event.startMs;
        packet->dts = event.startMs;
        packet->duration = event.endMs - event.startMs;
        av_packet_rescale_ts(packet.get(), milliseconds, m_tick);
        packet->flags |= AV_PKT_FLAG_KEY;
        ++m_packets;
        if (const Result<> written = m_gate.write(m_setup.gateStream, *packet, false); !written)
            return written;
    }
    return {};
}

Remarks SubtitleTrack::warnings() const
{
    Remarks remarks;
    const auto count = [&remarks](qint64 events, const char *text) {
        if (events > 0)
            remarks << ofSubtitles(remark(text, {QString::number(events)}));
    };
    count(m_untimed, QT_TRANSLATE_NOOP("Remark", "%1 without a time left out"));
    count(m_moved + m_times.moved(), QT_TRANSLATE_NOOP("Remark", "%1 out of order were moved"));
    if (m_text) {
        count(m_text->broken(), QT_TRANSLATE_NOOP("Remark", "%1 that cannot be read left out"));
        count(m_text->mended(), QT_TRANSLATE_NOOP("Remark", "%1 that are no UTF-8 were mended"));
        count(m_text->tooLong(), QT_TRANSLATE_NOOP("Remark", "%1 that are too long left out"));
    }
    if (m_packets == 0)
        remarks << ofSubtitles(remark(QT_TRANSLATE_NOOP("Remark", "the track is empty")));
    return remarks;
}

} // namespace sluice::media
