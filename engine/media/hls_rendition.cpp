// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/av_error.h"
#include "engine/media/codec_string.h"
#include "engine/media/hls_packager.h"

#include <algorithm>
#include <array>
#include <span>

namespace sluice::media {

namespace {

// How far packets may be ahead of the transport stream's clock.
constexpr int muxDelayUs = 700'000;

constexpr const char *initName = "init.mp4";

// One fragment for each segment, and no index at its end. The header waits for the first packet, where AC-3
// says what it is; times are kept as they come (frag_discont) and not begun at zero. Pictures are decoded
// before they are shown, as in MPEG-TS: with negative_cts_offsets FFmpeg's own reader, and so half of all
// players, would show them late by that much against the sound.
constexpr const char *fragmentFlags =
    "+frag_custom+empty_moov+delay_moov+default_base_moof+frag_discont+skip_trailer";

// A segment type box: a segment as ISO/IEC 14496-12 and CMAF know it.
constexpr std::array<unsigned char, 24> segmentType{0, 0, 0, 24, 's', 't', 'y', 'p', 'm', 's', 'd', 'h',
                                                    0, 0, 0, 0,  'm', 's', 'd', 'h', 'c', 'm', 'f', 's'};

// By what the encoder said of itself, or what it put before its first picture.
QByteArray codecsOf(const AVCodecParameters &parameters, std::span<const std::uint8_t> first)
{
    const std::span<const std::uint8_t> said =
        parameters.extradata_size > 0
            ? std::span<const std::uint8_t>(parameters.extradata, size_t(parameters.extradata_size))
            : first;
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(parameters.format));
    switch (parameters.codec_id) {
    case AV_CODEC_ID_H264:
        return avcCodecString(said);
    case AV_CODEC_ID_HEVC:
        return hevcCodecString(said);
    case AV_CODEC_ID_AV1:
        return av1CodecString(said, format ? format->comp[0].depth : 8);
    case AV_CODEC_ID_AAC:
        return aacCodecString(said);
    case AV_CODEC_ID_AC3:
        return "ac-3";
    default:
        return {};
    }
}

} // namespace

HlsRendition::HlsRendition(const Place &place, SegmentKind kind, qint64 segmentUs)
    : m_folder(place.folder)
    , m_path(place.part + u'/' + place.folder)
    , m_kind(kind)
    , m_clock(segmentUs, AV_TIME_BASE_Q)
    , m_cutsByTime(segmentUs > 0)
{
}

Result<std::unique_ptr<HlsRendition>> HlsRendition::create(const Place &place, const OutputStream &stream,
                                                           SegmentKind kind, qint64 segmentUs)
{
    std::unique_ptr<HlsRendition> rendition(new HlsRendition(place, kind, segmentUs));
    if (const Result<> made = makeFolder(rendition->m_path); !made)
        return Unexpected(made.error());
    Result<std::unique_ptr<FdIo>> io = FdIo::forWriting(UniqueFd(), rendition->m_path, false);
    if (!io)
        return Unexpected(io.error());
    rendition->m_io = std::move(*io);
    rendition->m_held.reset(av_packet_alloc());
    if (!rendition->m_held)
        return fail(ErrorCode::OutOfMemory);
    if (const Result<> opened = rendition->openMuxer(stream); !opened)
        return Unexpected(opened.error());
    return rendition;
}

Result<> HlsRendition::openMuxer(const OutputStream &stream)
{
    const bool fragmented = m_kind == SegmentKind::Fmp4;
    AVFormatContext *raw = nullptr;
    if (avformat_alloc_output_context2(&raw, nullptr, fragmented ? "mp4" : "mpegts", nullptr) < 0)
        return fail(ErrorCode::OutOfMemory);
    m_context.reset(raw);
    raw->pb = m_io->context();
    raw->flags |= AVFMT_FLAG_CUSTOM_IO;
    raw->avoid_negative_ts = AVFMT_AVOID_NEG_TS_DISABLED; // never shifted one by one: see hlsOffsetSeconds
    raw->max_delay = muxDelayUs;
    AVStream *out = avformat_new_stream(raw, nullptr);
    if (!out || avcodec_parameters_copy(out->codecpar, stream.parameters) < 0)
        return fail(ErrorCode::OutOfMemory);
    out->time_base = fragmented ? stream.timeBase : AVRational{1, 90000};
    if (fragmented && out->codecpar->codec_id == AV_CODEC_ID_HEVC)
        out->codecpar->codec_tag = MKTAG('h', 'v', 'c', '1'); // the tag that Apple's players know
    if (!stream.language.isEmpty())
        av_dict_set(&out->metadata, "language", stream.language.toUtf8().constData(), 0);
    m_timeBase = stream.timeBase;
    m_codecs = codecsOf(*out->codecpar, {});
    return {};
}

QByteArray HlsRendition::playlistUri() const
{
    return m_folder.toUtf8() + "/index.m3u8";
}

qint64 HlsRendition::startUs() const
{
    return m_firstPts == AV_NOPTS_VALUE ? 0 : av_rescale_q(m_firstPts, m_timeBase, AV_TIME_BASE_Q);
}

double HlsRendition::measuredRate() const
{
    const double seconds = double(m_end - m_firstPts) * av_q2d(m_timeBase);
    return seconds > 0.0 ? double(m_packets) / seconds : 0.0;
}

Result<> HlsRendition::checked(int averror) const
{
    const int failure = m_io->failure() != 0 ? m_io->failure() : averror;
    if (failure < 0)
        return outputFailure(failure, m_path, QStringLiteral("writing a segment"));
    return {};
}

void HlsRendition::learnCodecs(const AVPacket &packet)
{
    if (m_codecs.isEmpty())
        m_codecs = codecsOf(parameters(), {packet.data, size_t(packet.size)});
}

Result<> HlsRendition::write(AVPacket &packet, bool startsSegment)
{
    if (m_cutsByTime)
        startsSegment = m_clock.startsSegment(av_rescale_q(packet.pts, m_timeBase, AV_TIME_BASE_Q));
    const qint64 start = packet.pts;
    const qint64 end = packet.pts + packet.duration;
    const qint64 offset = av_rescale_q(hlsOffsetSeconds, {1, 1}, m_timeBase);
    packet.pts += offset;
    packet.dts += offset;
    packet.stream_index = 0;
    av_packet_rescale_ts(&packet, m_timeBase, m_context->streams[0]->time_base);

    if (const Result<> released = release(packet.dts); !released)
        return released;
    if (startsSegment || !m_open) {
        if (const Result<> done = cut(start); !done)
            return done;
        learnCodecs(packet);
    }
    m_end = std::max(m_end, end);
    ++m_packets;
    if (m_kind == SegmentKind::Fmp4) {
        av_packet_move_ref(m_held.get(), &packet);
        return {};
    }
    return mux(packet);
}

// The last packet of a fragment must last until the first of the next is decoded, and neither shorter nor
// longer: the muxer takes other times for broken ones.
Result<> HlsRendition::release(qint64 nextDts)
{
    if (m_held->size == 0)
        return {};
    if (nextDts != AV_NOPTS_VALUE)
        m_held->duration = nextDts - m_held->dts;
    const Result<> written = mux(*m_held);
    av_packet_unref(m_held.get());
    return written;
}

Result<> HlsRendition::mux(AVPacket &packet)
{
    if (const Result<> written = checked(av_write_frame(m_context.get(), &packet)); !written)
        return written;
    return m_initOpen ? endInit() : Result<>();
}

// Ends the segment at work, if any, and begins the next.
Result<> HlsRendition::cut(qint64 startPts)
{
    if (m_open) {
        if (const Result<> closed = closeSegment(startPts, false); !closed)
            return closed;
    }
    if (m_firstPts == AV_NOPTS_VALUE)
        m_firstPts = startPts;
    m_segments.push_back(
        {.name = segmentName(m_segments.size() + 1, m_kind == SegmentKind::Fmp4 ? ".m4s" : ".ts")});
    m_segmentStart = startPts;
    m_open = true;
    return m_headerWritten ? beginSegment() : writeHeader();
}

Result<> HlsRendition::openFile(const QByteArray &name)
{
    const QString path = m_path + u'/' + QString::fromLatin1(name);
    Result<UniqueFd> fd = createFile(path);
    if (!fd)
        return Unexpected(fd.error());
    m_io->continueIn(std::move(*fd), path);
    return {};
}

Result<> HlsRendition::beginSegment()
{
    if (const Result<> opened = openFile(m_segments.back().name); !opened)
        return opened;
    m_segmentFirstByte = m_io->bytesWritten();
    if (m_kind == SegmentKind::Fmp4)
        avio_write(m_io->context(), segmentType.data(), int(segmentType.size()));
    else if (m_segments.size() > 1) // each segment can be played alone: the tables come first in it
        return checked(av_opt_set(m_context->priv_data, "mpegts_flags", "+resend_headers", 0));
    return {};
}

Result<> HlsRendition::writeHeader()
{
    m_headerWritten = true;
    m_initOpen = m_kind == SegmentKind::Fmp4;
    Dictionary options;
    if (m_initOpen) {
        options.set("movflags", fragmentFlags);
        options.set("use_editlist", "0");
    }
    if (const Result<> opened = m_initOpen ? openFile(initName) : beginSegment(); !opened)
        return opened;
    return checked(avformat_write_header(m_context.get(), options.address()));
}

// Behind the first packet: what the muxer has to say before it goes to a file of its own.
Result<> HlsRendition::endInit()
{
    m_initOpen = false;
    if (const Result<> flushed = checked(av_write_frame(m_context.get(), nullptr)); !flushed)
        return flushed;
    if (const Result<> closed = m_io->close(); !closed)
        return closed;
    return beginSegment();
}

Result<> HlsRendition::closeSegment(qint64 endPts, bool last)
{
    const int done = last ? av_write_trailer(m_context.get()) : av_write_frame(m_context.get(), nullptr);
    if (const Result<> flushed = checked(done); !flushed)
        return flushed;
    if (const Result<> closed = m_io->close(); !closed)
        return closed;
    Segment &segment = m_segments.back();
    segment.bytes = m_io->bytesWritten() - m_segmentFirstByte;
    // Differences of rounded times add up to the whole; rounded differences would not.
    segment.durationUs = av_rescale_q(endPts, m_timeBase, AV_TIME_BASE_Q)
                         - av_rescale_q(m_segmentStart, m_timeBase, AV_TIME_BASE_Q);
    m_open = false;
    return {};
}

Result<> HlsRendition::finish()
{
    if (const Result<> released = release(AV_NOPTS_VALUE); !released)
        return released;
    if (m_open) {
        if (const Result<> closed = closeSegment(m_end, true); !closed)
            return closed;
    }
    const QByteArray playlist = mediaPlaylist(m_segments, m_kind == SegmentKind::Fmp4 ? initName : "");
    if (const Result<> written = writeTextFile(m_path + QStringLiteral("/index.m3u8"), playlist); !written)
        return written;
    m_playlistBytes = playlist.size();
    return syncFolder(m_path);
}

} // namespace sluice::media
