// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/verify.h"

#include "engine/media/verify_ladder.h"
#include "engine/media/verify_stream.h"
#include "engine/model/formats.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <span>

namespace sluice::media {

namespace {

// In an MP4 the end of a text is a sample without one.
bool saysNothing(const AVPacket &packet, const AVStream &stream)
{
    return stream.codecpar->codec_id == AV_CODEC_ID_MOV_TEXT && packet.size <= 2;
}

// `found` is of the streams of the file, whatever they are.
Result<> readPackets(const Input &input, std::vector<SeenPackets> &found, Control &control)
{
    const Packet packet(av_packet_alloc());
    while (av_read_frame(input.context(), packet.get()) >= 0) {
        const auto index = size_t(packet->stream_index);
        const AVStream &stream = *input.stream(packet->stream_index);
        if (index < found.size() && !saysNothing(*packet, stream))
            found[index].add(*packet, stream.time_base);
        av_packet_unref(packet.get());
        if (!control.mayGoOn())
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

// Pictures and sound from their beginning to their end. `streams` are those of `expected`, in the file.
Result<> decodeWhole(const Input &input, const std::vector<int> &streams,
                     const std::vector<StreamTally> &expected, Control &control)
{
    for (size_t i = 0; i < streams.size(); ++i) {
        if (expected[i].sparse)
            continue;
        if (avformat_seek_file(input.context(), -1, INT64_MIN, 0, 0, 0) < 0)
            return differs(input.path(), QStringLiteral("it cannot be searched"));
        const TrialSample sample{
            .stream = streams[i], .level = Verification::Whole, .copied = expected[i].copied};
        if (const Result<> decoded = decodeSome(input, sample, control); !decoded)
            return decoded;
    }
    return {};
}

// Subtitles against the pictures or the sound beside them: how many there are, and when.
Result<> compareSubtitles(const SeenPackets &found, const StreamTally &expected, qint64 lateUs,
                          const QString &path)
{
    // A muxer may join the packets of one picture that a transport stream has in several.
    const bool joined = expected.copied && found.packets > 0 && found.packets < expected.packets;
    if (found.packets != expected.packets && !joined)
        return differs(path,
                       QStringLiteral("%1 subtitles instead of %2").arg(found.packets).arg(expected.packets));
    if (found.backwards)
        return differs(path, QStringLiteral("subtitles are out of order"));
    if (found.packets == 0)
        return {};
    const qint64 first = found.firstUs - expected.firstUs - lateUs;
    const qint64 last = found.lastUs - expected.lastUs - lateUs;
    if (std::llabs(first) > durationSlackUs || (!joined && std::llabs(last) > durationSlackUs))
        return differs(path, QStringLiteral("subtitles are %1 and %2 us too late").arg(first).arg(last));
    return {};
}

// Cover art and attachments, byte by byte.
Result<> compareAttached(const AVFormatContext &context, const std::vector<Attached> &expected,
                         const QString &path)
{
    for (const Attached &attached : expected) {
        const auto streams = std::span(context.streams, context.nb_streams);
        const bool there = std::ranges::any_of(
            streams, [&attached](const AVStream *stream) { return holdsAttached(*stream, attached); });
        if (!there)
            return differs(path, QStringLiteral("what is attached is missing: ")
                                     + QString::fromUtf8(attached.fileName));
    }
    return {};
}

// Streams, packets and times of a whole file.
Result<> compareFile(const Input &input, const std::vector<int> &streams,
                     const std::vector<StreamTally> &expected, std::vector<SeenPackets> &found,
                     Control &control)
{
    const QString &path = input.path();
    for (size_t i = 0; i < expected.size(); ++i) {
        if (const Result<> same = compareStream(*input.stream(streams[i]), expected[i], path); !same)
            return same;
    }
    std::vector<SeenPackets> all(input.context()->nb_streams);
    if (const Result<> read = readPackets(input, all, control); !read)
        return read;
    for (size_t i = 0; i < expected.size(); ++i) {
        found.push_back(all[size_t(streams[i])]);
        const qint64 lateUs = found.front().firstUs - expected.front().firstUs;
        const Result<> same = expected[i].sparse ? compareSubtitles(found[i], expected[i], lateUs, path)
                                                 : comparePackets(found[i], expected[i], path);
        if (!same)
            return same;
    }
    return {};
}

// Pictures after the first and the last key frame.
Result<> decodeSamples(const Input &input, const SeenPackets &found, const TrialSample &sample,
                       Control &control)
{
    std::vector<qint64> places{found.firstKeyPts};
    if (found.lastKeyPts != places.front())
        places.push_back(found.lastKeyPts);
    for (const qint64 pts : places) {
        if (av_seek_frame(input.context(), sample.stream, pts, AVSEEK_FLAG_BACKWARD) < 0)
            return differs(input.path(), QStringLiteral("it cannot be searched"));
        if (const Result<> decoded = decodeSome(input, sample, control); !decoded)
            return decoded;
    }
    return {};
}

Result<> verifyFile(Container container, const QString &path, std::vector<StreamTally> expected,
                    Verification level, Control &control, const std::vector<Attached> &attached)
{
    // An MP4 says everything in its index; Matroska keeps the decoding times to itself.
    const auto look = container == Container::Mp4 ? Input::Look::Header : Input::Look::Thorough;
    const Result<std::unique_ptr<Input>> input = Input::open(path, control, look);
    if (!input)
        return differs(path, input.error().detail);
    const std::vector<int> streams = timedStreams(*(*input)->context());
    // A track of subtitles without any may be left out by the muxer.
    if (streams.size() < expected.size())
        std::erase_if(expected, [](const StreamTally &tally) { return tally.sparse && tally.packets == 0; });
    if (const Result<> same = checkCount(streams.size(), expected.size(), path); !same)
        return same;
    std::vector<SeenPackets> found;
    if (const Result<> same = compareFile(**input, streams, expected, found, control); !same)
        return same;
    if (const Result<> same = compareAttached(*(*input)->context(), attached, path); !same)
        return same;
    if (level == Verification::Structure)
        return {};
    if (level == Verification::Whole)
        return decodeWhole(**input, streams, expected, control);
    const bool pictures = hasPictures(container);
    const TrialSample sample{.stream = streams.front(),
                             .packets = pictures ? samplePackets : INT_MAX,
                             .level = level,
                             .copied = expected.front().copied};
    if (pictures)
        return decodeSamples(**input, found.front(), sample, control);
    // Sound is decoded in no time.
    const Result<std::unique_ptr<Input>> again =
        havingStreams(Input::open(path, control), path, expected.size());
    return again ? decodeSome(**again, sample, control) : Unexpected(again.error());
}

} // namespace

Result<> verifyOutput(const Recipe &recipe, const QString &partPath, const std::vector<StreamTally> &expected,
                      Verification level, Control &control, const std::vector<Attached> &attached)
{
    if (recipe.container != Container::Hls)
        return verifyFile(recipe.container, partPath, expected, level, control, attached);
    return verifyLadder(partPath, expected, level, control);
}

} // namespace sluice::media
