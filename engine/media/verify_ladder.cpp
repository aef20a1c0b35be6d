// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/verify_ladder.h"

#include "engine/media/hls_packager.h"
#include "engine/media/nal_units.h"
#include "engine/media/verify_stream.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <climits>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace sluice::media {

namespace {

constexpr qint64 segmentSlackUs = 2'000; // clocks are rounded

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
                     SeenPackets &found, Control &control)
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
    SeenPackets found;
    for (qsizetype i = 0; i < listed->names.size(); ++i) {
        const bool outer = i == 0 || i + 1 == listed->names.size();
        const QString path = folder + u'/' + listed->names[i];
        const Result<std::unique_ptr<Input>> input = havingStreams(
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
    return comparePackets(found, expected, folder);
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

} // namespace

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

} // namespace sluice::media
