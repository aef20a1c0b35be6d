// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/verify.h"

#include "engine/media/decoder.h"
#include "engine/media/hls_packager.h"
#include "engine/media/input.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace sluice::media {

namespace {

constexpr qint64 durationSlackUs = 100'000;
// Of a sample. Decoding costs about a twentieth of encoding, and of a clip of a few seconds the two samples
// must stay a small part.
constexpr int samplePackets = 24;

Unexpected differs(const QString &path, const QString &what)
{
    return fail(ErrorCode::OutputVerifyFailed, path, what);
}

// What is really there, over one file or all segments of a rendition.
struct Found
{
    qint64 packets = 0;
    qint64 firstUs = 0;
    qint64 endUs = 0;
    qint64 lastDtsUs = AV_NOPTS_VALUE;
    bool backwards = false;
    qint64 firstKeyPts = AV_NOPTS_VALUE; // in the stream's time base
    qint64 lastKeyPts = AV_NOPTS_VALUE;

    void add(const AVPacket &packet, AVRational timeBase)
    {
        ++packets;
        if (packet.pts == AV_NOPTS_VALUE) {
            backwards = true;
            return;
        }
        const qint64 pts = av_rescale_q(packet.pts, timeBase, AV_TIME_BASE_Q);
        const qint64 end = av_rescale_q(packet.pts + packet.duration, timeBase, AV_TIME_BASE_Q);
        firstUs = packets == 1 ? pts : std::min(firstUs, pts);
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
};

Result<> compare(const Found &found, const StreamTally &expected, const QString &path)
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

// Decodes from where the input stands to its end, or at most so many packets. Of a sample, the loop filter
// and pictures that no other needs are left out: what is looked for is a broken stream, not its beauty.
Result<> decodeSome(const Input &input, int stream, int atMost, Verification level, Control &control)
{
    Result<Decoder> decoder = Decoder::open(input, stream, 1);
    if (!decoder)
        return differs(input.path(), decoder.error().detail);
    if (level == Verification::Samples) {
        decoder->context()->skip_loop_filter = AVDISCARD_ALL;
        decoder->context()->skip_frame = AVDISCARD_NONREF;
    }
    const Packet packet(av_packet_alloc());
    const auto ignore = [](AVFrame &) { return Result<>(); };
    for (int sent = 0; sent < atMost && av_read_frame(input.context(), packet.get()) >= 0;) {
        if (!control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        Result<> decoded;
        if (packet->stream_index == stream) {
            decoded = decoder->decode(packet.get(), ignore);
            ++sent;
        }
        av_packet_unref(packet.get());
        if (!decoded)
            return decoded;
    }
    if (const Result<> drained = decoder->decode(nullptr, ignore); !drained)
        return drained;
    if (decoder->frames() == 0 || !decoder->warnings(QString()).isEmpty())
        return differs(input.path(), QStringLiteral("it does not decode"));
    return {};
}

Result<std::unique_ptr<Input>> reopen(const QString &path, size_t streams, Control &control,
                                      Input::Look look = Input::Look::Thorough)
{
    Result<std::unique_ptr<Input>> input = Input::open(path, control, look);
    if (!input)
        return differs(path, input.error().detail);
    // In an MP4 the names of the chapters are a track of data, behind the others.
    const AVFormatContext &context = *(*input)->context();
    size_t found = context.nb_streams;
    while (context.nb_chapters > 0 && found > streams
           && context.streams[found - 1]->codecpar->codec_type == AVMEDIA_TYPE_DATA)
        --found;
    if (found != streams)
        return differs(path, QStringLiteral("%1 streams instead of %2").arg(found).arg(streams));
    return input;
}

Result<> readPackets(const Input &input, std::vector<Found> &found, Control &control)
{
    const Packet packet(av_packet_alloc());
    while (av_read_frame(input.context(), packet.get()) >= 0) {
        const auto index = size_t(packet->stream_index);
        if (index < found.size())
            found[index].add(*packet, input.stream(packet->stream_index)->time_base);
        av_packet_unref(packet.get());
        if (!control.mayGoOn())
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

// Every stream from its beginning to its end.
Result<> decodeWhole(const Input &input, Control &control)
{
    for (int i = 0; i < int(input.context()->nb_streams); ++i) {
        const AVMediaType type = input.stream(i)->codecpar->codec_type;
        if (type != AVMEDIA_TYPE_VIDEO && type != AVMEDIA_TYPE_AUDIO)
            continue;
        if (avformat_seek_file(input.context(), -1, INT64_MIN, 0, 0, 0) < 0)
            return differs(input.path(), QStringLiteral("it cannot be searched"));
        if (const Result<> decoded = decodeSome(input, i, INT_MAX, Verification::Whole, control); !decoded)
            return decoded;
    }
    return {};
}

Result<> verifyFile(const QString &path, Input::Look look, const std::vector<StreamTally> &expected,
                    Verification level, Control &control)
{
    const Result<std::unique_ptr<Input>> input = reopen(path, expected.size(), control, look);
    if (!input)
        return Unexpected(input.error());
    std::vector<Found> found(expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        if (const Result<> same = compareStream(*(*input)->stream(int(i)), expected[i], path); !same)
            return same;
    }
    if (const Result<> read = readPackets(**input, found, control); !read)
        return read;
    for (size_t i = 0; i < expected.size(); ++i) {
        if (const Result<> same = compare(found[i], expected[i], path); !same)
            return same;
    }
    if (level == Verification::Structure)
        return {};
    if (level == Verification::Whole)
        return decodeWhole(**input, control);
    std::vector<qint64> places{found.front().firstKeyPts};
    if (found.front().lastKeyPts != places.front())
        places.push_back(found.front().lastKeyPts);
    for (const qint64 pts : places) {
        if (av_seek_frame((*input)->context(), 0, pts, AVSEEK_FLAG_BACKWARD) < 0)
            return differs(path, QStringLiteral("it cannot be searched"));
        if (const Result<> decoded = decodeSome(**input, 0, samplePackets, level, control); !decoded)
            return decoded;
    }
    return {};
}

// The names in a media playlist, in order.
Result<QStringList> segmentNames(const QString &folder)
{
    QFile file(folder + QStringLiteral("/index.m3u8"));
    if (!file.open(QIODevice::ReadOnly))
        return differs(file.fileName(), QStringLiteral("the playlist is missing"));
    QStringList names;
    bool ended = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        ended = ended || line == "#EXT-X-ENDLIST";
        if (!line.isEmpty() && !line.startsWith('#'))
            names += QString::fromUtf8(line);
    }
    if (!ended || names.isEmpty())
        return differs(file.fileName(), QStringLiteral("the playlist has no end"));
    return names;
}

Result<> verifyRendition(const QString &folder, const StreamTally &expected, Verification level,
                         Control &control)
{
    const Result<QStringList> names = segmentNames(folder);
    if (!names)
        return Unexpected(names.error());
    std::vector<Found> found(1);
    for (const QString &name : *names) {
        const bool outer = name == names->first() || name == names->last();
        const QString path = folder + u'/' + name;
        const Result<std::unique_ptr<Input>> input = reopen(path, 1, control);
        if (!input)
            return Unexpected(input.error());
        if (const Result<> same = compareStream(*(*input)->stream(0), expected, path); !same)
            return same;
        if (const Result<> read = readPackets(**input, found, control); !read)
            return read;
        if (level == Verification::Structure || (level == Verification::Samples && !outer))
            continue;
        const Result<std::unique_ptr<Input>> again = reopen(path, 1, control);
        if (!again)
            return Unexpected(again.error());
        const int packets = level == Verification::Whole ? INT_MAX : samplePackets;
        if (const Result<> decoded = decodeSome(**again, 0, packets, level, control); !decoded)
            return decoded;
    }
    return compare(found.front(), expected, folder);
}

} // namespace

Result<> verifyOutput(const Recipe &recipe, const QString &partPath, const std::vector<StreamTally> &expected,
                      Verification level, Control &control)
{
    if (recipe.container != Container::Hls) {
        // An MP4 says everything in its index; Matroska keeps the decoding times to itself.
        const auto look = recipe.container == Container::Mp4 ? Input::Look::Header : Input::Look::Thorough;
        return verifyFile(partPath, look, expected, level, control);
    }
    QFile master(partPath + QStringLiteral("/master.m3u8"));
    if (!master.open(QIODevice::ReadOnly) || !master.readAll().startsWith("#EXTM3U"))
        return differs(master.fileName(), QStringLiteral("the master playlist is missing"));
    for (size_t i = 0; i < expected.size(); ++i) {
        const QString folder = i < recipe.rungs.size() ? HlsPackager::folderOf(recipe.rungs[i])
                                                       : QString::fromUtf16(HlsPackager::audioFolder);
        if (const Result<> good = verifyRendition(partPath + u'/' + folder, expected[i], level, control);
            !good)
            return good;
    }
    return {};
}

} // namespace sluice::media
