// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/verify.h"

#include "engine/media/decoder.h"
#include "engine/media/hls_packager.h"
#include "engine/media/input.h"
#include "engine/media/nal_units.h"
#include "engine/model/formats.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <climits>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <span>

namespace sluice::media {

namespace {

constexpr qint64 durationSlackUs = 100'000;
constexpr qint64 segmentSlackUs = 2'000; // clocks are rounded
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
    qint64 lastUs = 0;            // presentation of the last packet
    qint64 segmentUs = INT64_MAX; // where the last segment begins
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

struct Sample
{
    int stream = 0;
    int packets = INT_MAX; // at most
    Verification level = Verification::Samples;
    bool copied = false; // the source's own faults are none of the output's
};

// Decodes packets of one stream, at most so many. Of a sample, the loop filter and pictures that no other
// needs are left out: what is looked for is a broken stream, not its beauty.
class Trial final
{
public:
    [[nodiscard]] static Result<Trial> begin(const Input &input, const Sample &sample)
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

    // An edit may hide what a copy begins with; then the sample goes on to the first picture that is shown.
    [[nodiscard]] bool wantsMore() const
    {
        return m_left > 0 || (m_sample.copied && m_sample.packets > 0 && m_decoder.frames() == 0);
    }

    [[nodiscard]] Result<> take(const AVPacket &packet)
    {
        if (packet.stream_index != m_sample.stream || !wantsMore())
            return {};
        --m_left;
        return m_decoder.decode(&packet, [](AVFrame &) { return Result<>(); });
    }

    [[nodiscard]] Result<> finish(const QString &path)
    {
        if (const Result<> drained = m_decoder.decode(nullptr, [](AVFrame &) { return Result<>(); });
            !drained)
            return drained;
        const bool faultless = m_sample.copied || m_decoder.warnings().isEmpty();
        if (m_decoder.frames() == 0 || !faultless)
            return differs(path, QStringLiteral("it does not decode"));
        return {};
    }

private:
    Trial(Decoder decoder, const Sample &sample)
        : m_decoder(std::move(decoder))
        , m_sample(sample)
        , m_left(sample.packets)
    {
    }

    Decoder m_decoder;
    Sample m_sample;
    int m_left; // packets
};

// From where the input stands to its end, or at most so many packets.
Result<> decodeSome(const Input &input, const Sample &sample, Control &control)
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

// The streams that have a time. In an MP4 the names of the chapters are a track of data as well.
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

// What was opened, if it has so many streams that have a time.
Result<std::unique_ptr<Input>> only(Result<std::unique_ptr<Input>> input, const QString &path, size_t streams)
{
    if (!input)
        return differs(path, input.error().detail);
    if (const Result<> same = checkCount(timedStreams(*(*input)->context()).size(), streams, path); !same)
        return Unexpected(same.error());
    return input;
}

// In an MP4 the end of a text is a sample without one.
bool saysNothing(const AVPacket &packet, const AVStream &stream)
{
    return stream.codecpar->codec_id == AV_CODEC_ID_MOV_TEXT && packet.size <= 2;
}

// `found` is of the streams of the file, whatever they are.
Result<> readPackets(const Input &input, std::vector<Found> &found, Control &control)
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
        const Sample sample{.stream = streams[i], .level = Verification::Whole, .copied = expected[i].copied};
        if (const Result<> decoded = decodeSome(input, sample, control); !decoded)
            return decoded;
    }
    return {};
}

// Subtitles against the pictures or the sound beside them: how many there are, and when.
Result<> compareSubtitles(const Found &found, const StreamTally &expected, qint64 lateUs, const QString &path)
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
                     const std::vector<StreamTally> &expected, std::vector<Found> &found, Control &control)
{
    const QString &path = input.path();
    for (size_t i = 0; i < expected.size(); ++i) {
        if (const Result<> same = compareStream(*input.stream(streams[i]), expected[i], path); !same)
            return same;
    }
    std::vector<Found> all(input.context()->nb_streams);
    if (const Result<> read = readPackets(input, all, control); !read)
        return read;
    for (size_t i = 0; i < expected.size(); ++i) {
        found.push_back(all[size_t(streams[i])]);
        const qint64 lateUs = found.front().firstUs - expected.front().firstUs;
        const Result<> same = expected[i].sparse ? compareSubtitles(found[i], expected[i], lateUs, path)
                                                 : compare(found[i], expected[i], path);
        if (!same)
            return same;
    }
    return {};
}

// Pictures after the first and the last key frame.
Result<> decodeSamples(const Input &input, const Found &found, const Sample &sample, Control &control)
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
    std::vector<Found> found;
    if (const Result<> same = compareFile(**input, streams, expected, found, control); !same)
        return same;
    if (const Result<> same = compareAttached(*(*input)->context(), attached, path); !same)
        return same;
    if (level == Verification::Structure)
        return {};
    if (level == Verification::Whole)
        return decodeWhole(**input, streams, expected, control);
    const bool pictures = hasPictures(container);
    const Sample sample{.stream = streams.front(),
                        .packets = pictures ? samplePackets : INT_MAX,
                        .level = level,
                        .copied = expected.front().copied};
    if (pictures)
        return decodeSamples(**input, found.front(), sample, control);
    // Sound is decoded in no time.
    const Result<std::unique_ptr<Input>> again = only(Input::open(path, control), path, expected.size());
    return again ? decodeSome(**again, sample, control) : Unexpected(again.error());
}

// What a media playlist says.
struct Listed
{
    QStringList names; // of segments, in order
    std::vector<qint64> startsUs;
    qint64 totalUs = 0;
    QString init; // empty for MPEG-TS
};

Result<Listed> readPlaylist(const QString &folder)
{
    QFile file(folder + QStringLiteral("/index.m3u8"));
    if (!file.open(QIODevice::ReadOnly))
        return differs(file.fileName(), QStringLiteral("the playlist is missing"));
    Listed listed;
    bool ended = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine().trimmed());
        ended = ended || line == QStringLiteral("#EXT-X-ENDLIST");
        if (line.startsWith(QStringLiteral("#EXTINF:"))) {
            listed.startsUs.push_back(listed.totalUs);
            listed.totalUs += std::llround(line.section(u':', 1).chopped(1).toDouble() * 1e6);
        } else if (line.startsWith(QStringLiteral("#EXT-X-MAP:URI="))) {
            listed.init = line.section(u'"', 1, 1);
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            listed.names += line;
        }
    }
    if (!ended || listed.names.isEmpty() || size_t(listed.names.size()) != listed.startsUs.size())
        return differs(file.fileName(), QStringLiteral("the playlist has no end"));
    return listed;
}

Result<QByteArray> readInit(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024; // it has one or two kilobytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || file.size() > largest)
        return differs(path, QStringLiteral("what all segments need is missing"));
    return file.readAll();
}

// Reads one segment once: all its packets, some of which are decoded.
Result<> readSegment(const Input &input, const StreamTally &expected, int decodedPackets, Verification level,
                     Found &found, Control &control)
{
    std::optional<Trial> trial;
    if (decodedPackets > 0) {
        Result<Trial> begun = Trial::begin(input, {.packets = decodedPackets, .level = level});
        if (!begun)
            return Unexpected(begun.error());
        trial = std::move(*begun);
    }
    // An MP4 keeps what its decoder needs apart, and so it frames the rest by length.
    const NalFraming framing = av_match_name("mp4", input.context()->iformat->name) > 0
                                   ? NalFraming::Lengths
                                   : NalFraming::StartCodes;
    const Packet packet(av_packet_alloc());
    const qint64 before = found.packets;
    while (av_read_frame(input.context(), packet.get()) >= 0) {
        if (!control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        const bool begins = found.packets > before
                            || ((packet->flags & AV_PKT_FLAG_KEY) != 0
                                && beginsAnew(expected.codec, {packet->data, size_t(packet->size)}, framing));
        found.add(*packet, input.stream(0)->time_base);
        const Result<> decoded = trial ? trial->take(*packet) : Result<>();
        av_packet_unref(packet.get());
        if (!begins)
            return differs(input.path(), QStringLiteral("its first picture needs others before it"));
        if (!decoded)
            return decoded;
    }
    return trial ? trial->finish(input.path()) : Result<>();
}

Result<> verifyRendition(const QString &folder, const StreamTally &expected, Verification level,
                         Control &control)
{
    const Result<Listed> listed = readPlaylist(folder);
    if (!listed)
        return Unexpected(listed.error());
    const qint64 should = expected.endUs - expected.firstUs;
    if (std::llabs(listed->totalUs - should) > std::max(durationSlackUs, expected.frameUs))
        return differs(
            folder,
            QStringLiteral("its playlist is %1 us long instead of %2").arg(listed->totalUs).arg(should));
    Result<QByteArray> init{QByteArray()};
    if (!listed->init.isEmpty())
        init = readInit(folder + u'/' + listed->init);
    if (!init)
        return Unexpected(init.error());
    Found found;
    for (qsizetype i = 0; i < listed->names.size(); ++i) {
        const bool outer = i == 0 || i + 1 == listed->names.size();
        const QString path = folder + u'/' + listed->names[i];
        const Result<std::unique_ptr<Input>> input = only(
            init->isEmpty() ? Input::open(path, control) : Input::openSegment(path, *init, control), path, 1);
        if (!input)
            return Unexpected(input.error());
        if (const Result<> same = compareStream(*(*input)->stream(0), expected, path); !same)
            return same;
        const int decoded = level == Verification::Whole              ? INT_MAX
                            : level == Verification::Samples && outer ? samplePackets
                                                                      : 0;
        found.segmentUs = INT64_MAX;
        if (const Result<> read = readSegment(**input, expected, decoded, level, found, control); !read)
            return read;
        const qint64 late = found.segmentUs - found.firstUs - listed->startsUs[size_t(i)];
        if (std::llabs(late) > segmentSlackUs)
            return differs(path, QStringLiteral("it begins %1 us later than its playlist says").arg(late));
    }
    return compare(found, expected, folder);
}

// Subtitles of a ladder: the files of the playlist, whose texts are those that were handed over, each under
// its number, cut like the pictures beside them.
Result<> verifySubtitles(const QString &folder, const StreamTally &expected, const QString &picturesFolder)
{
    const Result<Listed> listed = readPlaylist(folder);
    if (!listed)
        return Unexpected(listed.error());
    const Result<Listed> pictures = readPlaylist(picturesFolder);
    if (!pictures)
        return Unexpected(pictures.error());
    if (listed->totalUs != pictures->totalUs)
        return differs(folder, QStringLiteral("its playlist is %1 us long instead of %2")
                                   .arg(listed->totalUs)
                                   .arg(pictures->totalUs));
    std::vector<SeenCue> seen;
    for (const QString &name : listed->names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly) || !readWebVtt(file.readAll(), hlsClockAtZero, seen))
            return differs(file.fileName(), QStringLiteral("it is no WebVTT on the clock of the pictures"));
    }
    qint64 known = 0;
    for (const SeenCue &cue : seen) {
        if (cue.number > known + 1)
            return differs(folder, QStringLiteral("subtitle %1 is missing").arg(known + 1));
        known = std::max(known, cue.number);
    }
    if (known != expected.packets)
        return differs(folder, QStringLiteral("%1 subtitles instead of %2").arg(known).arg(expected.packets));
    if (known > 0 && seen.front().startMs != expected.firstUs / 1000)
        return differs(folder, QStringLiteral("subtitles begin at %1 ms instead of %2")
                                   .arg(seen.front().startMs)
                                   .arg(expected.firstUs / 1000));
    return {};
}

Result<> verifyLadder(const QString &partPath, const std::vector<StreamTally> &expected, Verification level,
                      Control &control)
{
    QFile master(partPath + QStringLiteral("/master.m3u8"));
    if (!master.open(QIODevice::ReadOnly))
        return differs(master.fileName(), QStringLiteral("the master playlist is missing"));
    const QByteArray text = master.readAll();
    if (!text.startsWith("#EXTM3U"))
        return differs(master.fileName(), QStringLiteral("it is no playlist"));
    for (const StreamTally &stream : expected) {
        const QByteArray uri = stream.folder.toUtf8() + "/index.m3u8";
        const QByteArray asVariant = '\n' + uri + '\n';
        const QByteArray asMedia = "URI=\"" + uri + '"';
        if (!text.contains(asVariant) && !text.contains(asMedia))
            return differs(master.fileName(), QStringLiteral("it does not lead to ") + stream.folder);
        const QString folder = partPath + u'/' + stream.folder;
        const Result<> good = stream.sparse
                                  ? verifySubtitles(folder, stream, partPath + u'/' + expected.front().folder)
                                  : verifyRendition(folder, stream, level, control);
        if (!good)
            return good;
    }
    return {};
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
