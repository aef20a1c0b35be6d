// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/verify_stream.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace sluice::media {

Unexpected differs(const QString &path, const QString &what)
{
    return fail(ErrorCode::OutputVerifyFailed, path, what);
}

void SeenPackets::add(const AVPacket &packet, AVRational timeBase)
{
    ++packets;
    if (packet.pts == AV_NOPTS_VALUE) {
        backwards = true;
        return;
    }
    const qint64 pts = av_rescale_q(packet.pts, timeBase, AV_TIME_BASE_Q);
    const qint64 end = av_rescale_q(packet.pts + packet.duration, timeBase, AV_TIME_BASE_Q);
    lastUs = pts;
    firstUs = packets == 1 ? pts : std::min(firstUs, pts);
    segmentUs = std::min(segmentUs, pts);
    endUs = packets == 1 ? end : std::max(endUs, end);
    if ((packet.flags & AV_PKT_FLAG_KEY) != 0) {
        lastKeyPts = packet.pts;
        firstKeyPts = firstKeyPts == AV_NOPTS_VALUE ? packet.pts : firstKeyPts;
    }
    if (packet.dts == AV_NOPTS_VALUE) // Matroska has none: its reader works them out after a few packets
        return;
    const qint64 dts = av_rescale_q(packet.dts, timeBase, AV_TIME_BASE_Q);
    backwards = backwards || (lastDtsUs != AV_NOPTS_VALUE && dts < lastDtsUs);
    lastDtsUs = dts;
}

Result<> comparePackets(const SeenPackets &found, const StreamTally &expected, const QString &path)
{
    // The padding behind the last sound may be a packet that an MP4's edit list leaves out.
    const qint64 padding = expected.width == 0 ? 1 : 0;
    if (found.packets > expected.packets || found.packets < expected.packets - padding) {
        return differs(path,
                       QStringLiteral("%1 packets instead of %2").arg(found.packets).arg(expected.packets));
    }
    if (found.backwards)
        return differs(path, QStringLiteral("decoding times do not rise"));
    const qint64 is = found.endUs - found.firstUs;
    const qint64 should = expected.endUs - expected.firstUs;
    if (std::llabs(is - should) > std::max(durationSlackUs, expected.frameUs))
        return differs(path, QStringLiteral("%1 us long instead of %2").arg(is).arg(should));
    return {};
}

Result<> compareStream(const AVStream &stream, const StreamTally &expected, const QString &path)
{
    const AVCodecParameters &codec = *stream.codecpar;
    if (codec.codec_id != expected.codec)
        return differs(path, QStringLiteral("another codec: ")
                                 + QString::fromUtf8(avcodec_get_name(codec.codec_id)));
    if (codec.codec_type == AVMEDIA_TYPE_VIDEO
        && (codec.width != expected.width || codec.height != expected.height))
        return differs(path, QStringLiteral("another size: %1x%2").arg(codec.width).arg(codec.height));
    return {};
}

Result<Trial> Trial::begin(const Input &input, const TrialSample &sample)
{
    Result<Decoder> decoder = Decoder::open(input, sample.stream, 1);
    if (!decoder)
        return differs(input.path(), decoder.error().detail);
    if (sample.level == Verification::Samples) {
        decoder->context()->skip_loop_filter = AVDISCARD_ALL;
        decoder->context()->skip_frame = AVDISCARD_NONREF;
    }
    return Trial(std::move(*decoder), sample);
}

Trial::Trial(Decoder decoder, const TrialSample &sample)
    : m_decoder(std::move(decoder))
    , m_sample(sample)
    , m_left(sample.packets)
{
}

bool Trial::wantsMore() const
{
    return m_left > 0 || (m_sample.copied && m_sample.packets > 0 && m_decoder.frames() == 0);
}

Result<> Trial::take(const AVPacket &packet)
{
    if (packet.stream_index != m_sample.stream || !wantsMore())
        return {};
    --m_left;
    return m_decoder.decode(&packet, [](AVFrame &) { return Result<>(); });
}

Result<> Trial::finish(const QString &path)
{
    if (const Result<> drained = m_decoder.decode(nullptr, [](AVFrame &) { return Result<>(); }); !drained)
        return drained;
    const bool faultless = m_sample.copied || m_decoder.warnings().isEmpty();
    if (m_decoder.frames() == 0 || !faultless)
        return differs(path, QStringLiteral("it does not decode"));
    return {};
}

Result<> decodeSome(const Input &input, const TrialSample &sample, Control &control)
{
    Result<Trial> trial = Trial::begin(input, sample);
    if (!trial)
        return Unexpected(trial.error());
    const Packet packet(av_packet_alloc());
    while (trial->wantsMore() && av_read_frame(input.context(), packet.get()) >= 0) {
        if (!control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        const Result<> decoded = trial->take(*packet);
        av_packet_unref(packet.get());
        if (!decoded)
            return decoded;
    }
    return trial->finish(input.path());
}

std::vector<int> timedStreams(const AVFormatContext &context)
{
    std::vector<int> timed;
    for (int i = 0; i < int(context.nb_streams); ++i) {
        const AVStream &stream = *context.streams[i];
        const AVMediaType type = stream.codecpar->codec_type;
        const bool names = context.nb_chapters > 0 && type == AVMEDIA_TYPE_DATA;
        const bool attached =
            type == AVMEDIA_TYPE_ATTACHMENT || (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
        if (!names && !attached)
            timed.push_back(i);
    }
    return timed;
}

Result<> checkCount(size_t found, size_t should, const QString &path)
{
    return found == should ? Result<>()
                           : differs(path, QStringLiteral("%1 streams instead of %2").arg(found).arg(should));
}

Result<std::unique_ptr<Input>> havingStreams(Result<std::unique_ptr<Input>> input, const QString &path,
                                             size_t streams)
{
    if (!input)
        return differs(path, input.error().detail);
    if (const Result<> same = checkCount(timedStreams(*(*input)->context()).size(), streams, path); !same)
        return Unexpected(same.error());
    return input;
}

} // namespace sluice::media
