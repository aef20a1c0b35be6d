// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/av_error.h"
#include "engine/media/codec_string.h"
#include "engine/media/hls_packager.h"

#include <algorithm>

namespace sluice::media {

namespace {

// Added to every time in every rendition, so that reordered pictures never begin below zero and all rungs and
// the sound share one clock. Longer than any reordering at one frame a second.
constexpr qint64 offsetSeconds = 10;

// How far packets may be ahead of the transport stream's clock.
constexpr int muxDelayUs = 700'000;

} // namespace

HlsRendition::HlsRendition(const QString &partPath, const QString &folder, qint64 segmentUs)
    : m_folder(folder)
    , m_path(partPath + u'/' + folder)
    , m_clock(segmentUs, AV_TIME_BASE_Q)
    , m_cutsByTime(segmentUs > 0)
{
}

Result<std::unique_ptr<HlsRendition>> HlsRendition::create(const QString &partPath, const QString &folder,
                                                           const OutputStream &stream, qint64 segmentUs)
{
    std::unique_ptr<HlsRendition> rendition(new HlsRendition(partPath, folder, segmentUs));
    if (const Result<> made = makeFolder(rendition->m_path); !made)
        return Unexpected(made.error());
    Result<std::unique_ptr<FdIo>> io = FdIo::forWriting(UniqueFd(), rendition->m_path, false);
    if (!io)
        return Unexpected(io.error());
    rendition->m_io = std::move(*io);
    if (const Result<> opened = rendition->openMuxer(stream); !opened)
        return Unexpected(opened.error());
    return rendition;
}

Result<> HlsRendition::openMuxer(const OutputStream &stream)
{
    AVFormatContext *raw = nullptr;
    if (avformat_alloc_output_context2(&raw, nullptr, "mpegts", nullptr) < 0)
        return fail(ErrorCode::OutOfMemory);
    m_context.reset(raw);
    raw->pb = m_io->context();
    raw->flags |= AVFMT_FLAG_CUSTOM_IO;
    raw->avoid_negative_ts = AVFMT_AVOID_NEG_TS_DISABLED; // never shifted one by one: see offsetSeconds
    raw->max_delay = muxDelayUs;
    AVStream *out = avformat_new_stream(raw, nullptr);
    if (!out || avcodec_parameters_from_context(out->codecpar, stream.encoder) < 0)
        return fail(ErrorCode::OutOfMemory);
    out->time_base = {1, 90000};
    if (!stream.language.isEmpty())
        av_dict_set(&out->metadata, "language", stream.language.toUtf8().constData(), 0);
    m_timeBase = stream.encoder->time_base;
    const AVCodecParameters &parameters = *out->codecpar;
    if (parameters.codec_type == AVMEDIA_TYPE_AUDIO && parameters.extradata)
        m_codecs = aacCodecString({parameters.extradata, size_t(parameters.extradata_size)});
    return {};
}

QByteArray HlsRendition::playlistUri() const
{
    return m_folder.toUtf8() + "/index.m3u8";
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
    if (m_codecs.isEmpty() && parameters().codec_id == AV_CODEC_ID_H264)
        m_codecs = avcCodecString({packet.data, size_t(packet.size)});
}

Result<> HlsRendition::write(AVPacket &packet, bool startsSegment)
{
    if (m_cutsByTime)
        startsSegment = m_clock.startsSegment(av_rescale_q(packet.pts, m_timeBase, AV_TIME_BASE_Q));
    if (startsSegment || !m_open) {
        if (const Result<> done = cut(packet.pts); !done)
            return done;
        learnCodecs(packet);
    }
    m_end = std::max<qint64>(m_end, packet.pts + packet.duration);
    ++m_packets;

    const qint64 offset = av_rescale_q(offsetSeconds, {1, 1}, m_timeBase);
    packet.pts += offset;
    packet.dts += offset;
    packet.stream_index = 0;
    av_packet_rescale_ts(&packet, m_timeBase, m_context->streams[0]->time_base);
    return checked(av_write_frame(m_context.get(), &packet));
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
    const QByteArray name = "seg" + QByteArray::number(m_segments.size() + 1).rightJustified(5, '0') + ".ts";
    const QString path = m_path + u'/' + QString::fromLatin1(name);
    Result<UniqueFd> fd = createFile(path);
    if (!fd)
        return Unexpected(fd.error());
    m_io->continueIn(std::move(*fd), path);
    m_segments.push_back({.name = name});
    m_segmentStart = startPts;
    m_segmentFirstByte = m_io->bytesWritten();
    m_open = true;
    if (!m_headerWritten) {
        m_headerWritten = true;
        return checked(avformat_write_header(m_context.get(), nullptr));
    }
    // Each segment can be played alone: the tables come first in it.
    return checked(av_opt_set(m_context->priv_data, "mpegts_flags", "+resend_headers", 0));
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
    if (m_open) {
        if (const Result<> closed = closeSegment(m_end, true); !closed)
            return closed;
    }
    const QByteArray playlist = mediaPlaylist(m_segments);
    if (const Result<> written = writeTextFile(m_path + QStringLiteral("/index.m3u8"), playlist); !written)
        return written;
    m_playlistBytes = playlist.size();
    return syncFolder(m_path);
}

} // namespace sluice::media
