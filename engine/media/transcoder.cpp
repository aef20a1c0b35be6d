// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/transcoder.h"

#include "engine/media/attached.h"
#include "engine/media/audio_track.h"
#include "engine/media/av_error.h"
#include "engine/media/copy_track.h"
#include "engine/media/first_pass.h"
#include "engine/media/input.h"
#include "engine/media/loudness.h"
#include "engine/media/media_remarks.h"
#include "engine/media/mux_gate.h"
#include "engine/media/packager.h"
#include "engine/media/packet_reader.h"
#include "engine/media/probe.h"
#include "engine/media/progress_meter.h"
#include "engine/media/source_tags.h"
#include "engine/media/stage.h"
#include "engine/media/subtitle_track.h"
#include "engine/media/timeline.h"
#include "engine/media/verify.h"
#include "engine/media/video_track.h"
#include "engine/model/coding_rules.h"
#include "engine/model/holding.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace sluice::media {

namespace {

// An end before this part of the declared length is a truncated source.
constexpr double wholeFraction = 0.98;
constexpr qint64 wholeSlackUs = 200'000;
constexpr double targetSlack = 1.02; // a wanted size that is missed by more is worth a word
// From the demuxer to a track: enough that a slow picture does not silence the sound beside it.
constexpr std::size_t waitingPackets = 32;
constexpr std::size_t waitingBytes = 8UL << 20; // a packet of ProRes has a megabyte
// How long a full queue keeps the demuxer from telling how far the work is.
constexpr std::chrono::milliseconds breath{100};
// The part of the whole that listening for the loudness takes, roughly.
constexpr double listeningAlone = 0.3;
constexpr double listeningBesidePictures = 0.05;

bool copiesAnything(const Recipe &recipe)
{
    return recipe.copyVideo || std::ranges::any_of(recipe.audio, &AudioTrackRecipe::copy);
}

// One file on its way: demux, decode, filter, encode, package, verify.
// What a ladder may have beside pictures and sound.
bool holdsTextsAlone(const KeepRecipe &keep)
{
    return keep.covers.empty() && std::ranges::all_of(keep.subtitles, [](const SubtitleTrackRecipe &track) {
               return track.format == SubtitleFormat::WebVtt;
           });
}

class Transcode final
{
public:
    Transcode(const TranscodeRequest &request, Control &control, TranscodeObserver &observer,
              std::unique_ptr<Input> opened)
        : m_request(request)
        , m_recipe(request.recipe)
        , m_control(control)
        , m_observer(observer)
        , m_input(std::move(opened))
    {
        if (m_recipe.container != Container::Hls)
            m_recipe.segmentUs = 0;
    }

    Result<TranscodeReport> run();

private:
    [[nodiscard]] Result<> openSource();
    [[nodiscard]] Result<> chooseStreams();
    [[nodiscard]] Result<> chooseLoudness();
    [[nodiscard]] Result<> openTracks();
    [[nodiscard]] Result<> lookAhead();
    [[nodiscard]] Result<> openPicture();
    [[nodiscard]] Result<> openSubtitles(int gateStream);
    [[nodiscard]] Result<> addCopied(const CopyTrack::Setup &setup);
    template <typename Encoded>
    [[nodiscard]] Result<> addEncoded(Result<std::unique_ptr<Encoded>> track, const char *name);
    [[nodiscard]] Result<> readAll();
    [[nodiscard]] Result<> dispatch(Packet &packet);
    [[nodiscard]] Result<> tellTime(const AVPacket &packet);
    [[nodiscard]] Result<> goOn();
    [[nodiscard]] Result<> drain();
    void report();
    [[nodiscard]] qint64 frames() const;
    void noteTruncation(int readError);
    [[nodiscard]] qint64 declaredUs() const;
    [[nodiscard]] TranscodeReport summary() const;

    const TranscodeRequest &m_request;
    Recipe m_recipe;
    Control &m_control;
    TranscodeObserver &m_observer;

    // In this order: what comes later uses what comes before, and dies first.
    std::unique_ptr<Input> m_input;
    OutputContext m_sourceTags; // apart from the demuxer, which goes on reading
    std::vector<Attached> m_attached;
    std::unique_ptr<Packager> m_packager;
    std::unique_ptr<PassStats> m_stats; // of two passes
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<MuxGate> m_gate;
    std::vector<std::unique_ptr<Track>> m_tracks;         // the picture first, where there is one
    const VideoTrack *m_video = nullptr;                  // in m_tracks
    const CopyTrack *m_copiedPicture = nullptr;           // the same
    std::vector<std::unique_ptr<Stage<Packet>>> m_stages; // of the tracks: a thread, or none for a copy
    std::unique_ptr<ProgressMeter> m_meter;
    double m_lookedAhead = 0.0;        // of the whole work, before the encoding
    std::vector<LevelChoice> m_levels; // of the recipe's tracks of sound
    Remarks m_warnings;
    std::vector<int> m_used;       // streams of the source
    unsigned m_streamsAtStart = 0; // some formats announce more on the way
};

Result<> Transcode::openSource()
{
    if (!m_input) {
        Result<std::unique_ptr<Input>> input = Input::open(m_request.inputPath, m_control);
        if (!input)
            return Unexpected(input.error());
        m_input = std::move(*input);
    }
    const FileStamp &stamp = m_input->stamp();
    const bool sameSize = m_request.expectedSizeBytes == 0 || m_request.expectedSizeBytes == stamp.sizeBytes;
    const bool sameTime =
        m_request.expectedModifiedNs == 0 || m_request.expectedModifiedNs == stamp.modifiedNs;
    if (!sameSize || !sameTime)
        return fail(ErrorCode::InputChanged, m_request.inputPath,
                    QStringLiteral("it is not as it was scanned"));
    return {};
}

Result<> Transcode::chooseStreams()
{
    const MediaInfo info = describe(*m_input);
    const bool wantsVideo = !m_recipe.rungs.empty();
    if (wantsVideo && !info.video())
        return fail(ErrorCode::InputNoVideo, m_request.inputPath);
    const auto isOf = [this](int index, AVMediaType type) {
        const AVStream *stream = m_input->stream(index);
        return stream && stream->codecpar->codec_type == type;
    };
    if (!wantsVideo)
        m_recipe.videoStream = -1;
    else if (m_recipe.videoStream < 0)
        m_recipe.videoStream = info.video()->index;
    const bool streamsFit =
        (!wantsVideo || isOf(m_recipe.videoStream, AVMEDIA_TYPE_VIDEO))
        && std::ranges::all_of(
            m_recipe.audio,
            [&isOf](const AudioTrackRecipe &track) { return isOf(track.stream, AVMEDIA_TYPE_AUDIO); })
        && std::ranges::all_of(m_recipe.keep.subtitles, [&isOf](const SubtitleTrackRecipe &track) {
               return isOf(track.stream, AVMEDIA_TYPE_SUBTITLE);
           });
    if (!streamsFit)
        return fail(ErrorCode::InputChanged, m_request.inputPath, QStringLiteral("its streams are others"));
    const bool isFile = m_recipe.container != Container::Hls;
    const bool sensible =
        (isFile || holdsTextsAlone(m_recipe.keep))
        && (m_recipe.keep.attachments.empty() || m_recipe.container == Container::Mkv)
        && (m_recipe.keep.covers.empty() || coverBytesMax(m_recipe.container) > 0)
        && m_recipe.keep.subtitles.size() <= subtitleTracksMax
        && wantsVideo == hasPictures(m_recipe.container) && (wantsVideo || !m_recipe.audio.empty())
        && (m_recipe.container != Container::Hls || !copiesAnything(m_recipe))
        && std::ranges::all_of(m_recipe.rungs,
                               [this](const Rung &rung) {
                                   if (m_recipe.copyVideo)
                                       return true;
                                   return rung.width >= 2 && rung.height >= 2 && rung.width % 2 == 0
                                          && rung.height % 2 == 0;
                               })
        && (m_recipe.container == Container::Hls || m_recipe.rungs.size() <= 1)
        && m_recipe.audio.size() <= size_t(audioTracksMax(m_recipe.container))
        && std::ranges::all_of(m_recipe.audio, [](const AudioTrackRecipe &track) {
               return track.copy
                      || (track.channels > 0 && (track.bitrateKbps > 0 || audioKbpsMax(track.encoder) == 0));
           });
    if (!sensible)
        return fail(ErrorCode::Internal, m_request.inputPath, QStringLiteral("the recipe makes no sense"));
    if (wantsVideo)
        m_used.push_back(m_recipe.videoStream);
    for (const AudioTrackRecipe &track : m_recipe.audio)
        m_used.push_back(track.stream);
    for (const SubtitleTrackRecipe &track : m_recipe.keep.subtitles)
        m_used.push_back(track.stream);
    Result<std::vector<Attached>> attached = collectAttached(*m_input, m_recipe);
    if (!attached)
        return Unexpected(attached.error());
    m_attached = std::move(*attached);
    m_streamsAtStart = m_input->context()->nb_streams;
    m_input->useOnly(m_used);
    m_timeline = std::make_unique<Timeline>(*m_input->context(), m_used);
    return {};
}

// Before anything is encoded: how loud the sound is.
Result<> Transcode::chooseLoudness()
{
    const bool wished = std::ranges::any_of(
        m_recipe.audio, [](const AudioTrackRecipe &track) { return track.loudness.wanted(); });
    m_levels.resize(m_recipe.audio.size());
    if (!wished)
        return {};
    m_lookedAhead = m_recipe.rungs.empty() ? listeningAlone : listeningBesidePictures;
    ProgressMeter meter(0, {.to = m_lookedAhead}, 0);
    auto levels =
        chooseLevels(m_request.inputPath, m_recipe.audio, m_control, [this, &meter](double fraction) {
            if (m_observer.wantsProgress())
                m_observer.progressed(meter.done(fraction));
        });
    if (!levels)
        return Unexpected(levels.error());
    m_levels = std::move(*levels);
    return {};
}

Result<> Transcode::openTracks()
{
    const qint64 offsetUs = m_timeline->offsetUs();
    const int rungs = int(m_recipe.rungs.size());
    Result<OutputContext> tags = copyOfTags(*m_input->context(), offsetUs);
    if (!tags)
        return Unexpected(tags.error());
    m_sourceTags = std::move(*tags);
    m_gate = std::make_unique<MuxGate>(
        *m_packager, rungs, int(m_recipe.audio.size()),
        OutputTags{.source = m_sourceTags.get(),
                   .attached = &m_attached,
                   .fileTimeNs = m_recipe.keep.fileTime ? m_input->stamp().modifiedNs : 0},
        int(m_recipe.keep.subtitles.size()));
    if (rungs > 0) {
        if (const Result<> opened = openPicture(); !opened)
            return opened;
    }
    int gateStream = rungs;
    for (const AudioTrackRecipe &track : m_recipe.audio) {
        const Result<> opened =
            track.copy ? addCopied({.streamIndex = track.stream,
                                    .gateStream = gateStream,
                                    .offsetUs = offsetUs,
                                    .isDefault = track.isDefault})
                       : addEncoded(AudioTrack::open(*m_input,
                                                     {.recipe = track,
                                                      .level = m_levels[size_t(gateStream - rungs)].level,
                                                      .gateStream = gateStream,
                                                      .offsetUs = offsetUs,
                                                      .globalHeader = m_packager->wantsGlobalHeader()},
                                                     *m_gate, m_control),
                                    "sound");
        if (!opened)
            return opened;
        ++gateStream;
    }
    return openSubtitles(gateStream);
}

// A film is not lost over its subtitles: what cannot be read of them is left out, and told.
Result<> Transcode::openSubtitles(int gateStream)
{
    for (const SubtitleTrackRecipe &recipe : m_recipe.keep.subtitles) {
        Result<std::unique_ptr<SubtitleTrack>> track = SubtitleTrack::open(
            *m_input, {.recipe = recipe, .gateStream = gateStream, .offsetUs = m_timeline->offsetUs()},
            *m_gate);
        if (track) {
            m_tracks.push_back(std::move(*track));
            m_stages.push_back(nullptr);
        } else if (track.error().code == ErrorCode::OutOfMemory) {
            return Unexpected(track.error());
        } else {
            m_warnings << ofSubtitles(
                remark(QT_TRANSLATE_NOOP("Remark", "a track is left out, %1"), {track.error().detail}));
            if (const Result<> dropped = m_gate->dropSubtitles(gateStream); !dropped)
                return dropped;
        }
        ++gateStream;
    }
    return {};
}

Result<> Transcode::openPicture()
{
    if (m_recipe.copyVideo)
        return addCopied({.streamIndex = m_recipe.videoStream, .offsetUs = m_timeline->offsetUs()});
    Result<std::unique_ptr<VideoTrack>> video =
        VideoTrack::open(*m_input,
                         {.recipe = &m_recipe,
                          .streamIndex = m_recipe.videoStream,
                          .cores = std::max(1, m_request.threads),
                          .offsetUs = m_timeline->offsetUs(),
                          .globalHeader = m_packager->wantsGlobalHeader(),
                          .pass = m_stats ? Pass::Second : Pass::Only,
                          .stats = m_stats.get()},
                         *m_gate, m_control);
    if (video)
        m_video = video->get();
    return addEncoded(std::move(video), "picture");
}

Result<> Transcode::addCopied(const CopyTrack::Setup &setup)
{
    Result<std::unique_ptr<CopyTrack>> track = CopyTrack::open(*m_input, setup, *m_gate);
    if (!track)
        return Unexpected(track.error());
    if (m_recipe.copyVideo && m_tracks.empty())
        m_copiedPicture = track->get();
    m_tracks.push_back(std::move(*track));
    m_stages.push_back(nullptr);
    return {};
}

template <typename Encoded>
Result<> Transcode::addEncoded(Result<std::unique_ptr<Encoded>> track, const char *name)
{
    if (!track)
        return Unexpected(track.error());
    Track *its = track->get();
    m_tracks.push_back(std::move(*track));
    const QueueLimit<Packet> limit{.items = waitingPackets,
                                   .bytes = waitingBytes,
                                   .sizeOf = [](const Packet &packet) { return std::size_t(packet->size); }};
    m_stages.push_back(std::make_unique<Stage<Packet>>(
        name, limit,
        Stage<Packet>::Work{.each = [its](Packet &packet) { return its->take(packet.get()); },
                            .drain = [its] { return its->take(nullptr); }}));
    return {};
}

// The first of two passes, and the measure for all that follows.
Result<> Transcode::lookAhead()
{
    const qint64 expected = m_request.expectedDurationUs > 0 ? m_request.expectedDurationUs : declaredUs();
    const bool twice = m_recipe.rate.twoPass && !m_recipe.rungs.empty() && !m_recipe.copyVideo;
    if (twice) {
        const ProgressMeter::Span span{.from = m_lookedAhead,
                                       .to = m_lookedAhead
                                             + (1.0 - m_lookedAhead) * firstPassShare(m_recipe.encoder)};
        m_stats = std::make_unique<PassStats>(m_request.partPath, m_recipe.rungs.size());
        const Result<> looked = runFirstPass({.recipe = m_recipe,
                                              .source = *m_input,
                                              .streams = m_used,
                                              .cores = std::max(1, m_request.threads),
                                              .expectedUs = expected,
                                              .span = span,
                                              .globalHeader = m_packager->wantsGlobalHeader()},
                                             *m_stats, m_control, m_observer);
        if (!looked)
            return looked;
        m_lookedAhead = span.to;
    }
    m_meter = std::make_unique<ProgressMeter>(expected, ProgressMeter::Span{.from = m_lookedAhead},
                                              m_control.workedUs());
    return {};
}

qint64 Transcode::frames() const
{
    return m_video ? m_video->frames() : m_copiedPicture ? m_copiedPicture->packets() : 0;
}

// The length that the source claims; 0 where it only guesses.
qint64 Transcode::declaredUs() const
{
    const AVFormatContext *context = m_input->context();
    if (context->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE || context->duration <= 0)
        return 0;
    const AVStream *main = m_input->stream(m_used.front());
    if (main->duration > 0)
        return av_rescale_q(main->duration, main->time_base, AV_TIME_BASE_Q);
    return m_input->claimedUs();
}

void Transcode::noteTruncation(int readError)
{
    const qint64 declared = declaredUs();
    const qint64 end = m_timeline->endUs();
    const bool early =
        declared > 0 && double(end) < wholeFraction * double(declared) && declared - end > wholeSlackUs;
    if (!early && readError == 0)
        return;
    Remark ends = early ? remark(QT_TRANSLATE_NOOP("Remark", "The source ends at %1 s of %2 s"),
                                 {secondsText(end), secondsText(declared)})
                        : remark(QT_TRANSLATE_NOOP("Remark", "The source ends at %1 s"), {secondsText(end)});
    if (readError != 0)
        ends = remark(QT_TRANSLATE_NOOP("Remark", "%1: %2"), {}, {ends, verbatim(avText(readError))});
    m_warnings << ends;
}

Result<> Transcode::readAll()
{
    PacketReader reader(*m_input, m_control);
    for (;;) {
        Result<Packet> packet = reader.next();
        if (!packet)
            return Unexpected(packet.error());
        if (!*packet)
            break;
        if (const Result<> given = dispatch(*packet); !given)
            return given;
        report();
    }
    noteTruncation(reader.lastError());
    if (const unsigned streams = m_input->context()->nb_streams; streams > m_streamsAtStart)
        m_warnings << remark(QT_TRANSLATE_NOOP("Remark", "Left out, because they begin too late: %1 tracks"),
                             {QString::number(streams - m_streamsAtStart)});
    return {};
}

Result<> Transcode::dispatch(Packet &packet)
{
    const auto track = std::ranges::find(m_tracks, packet->stream_index,
                                         [](const auto &known) { return known->streamIndex(); });
    if (track == m_tracks.end()) // also streams that only now appear
        return {};
    m_timeline->mend(*packet, m_input->stream(packet->stream_index)->time_base);
    if (const Result<> told = tellTime(*packet); !told)
        return told;
    Stage<Packet> *stage = m_stages[size_t(track - m_tracks.begin())].get();
    if (!stage)
        return (*track)->take(packet.get());
    for (;;) {
        const Result<bool> given = stage->giveFor(packet, breath);
        if (!given)
            return Unexpected(given.error());
        if (*given)
            return {};
        if (const Result<> on = goOn(); !on)
            return on;
    }
}

// Subtitles without packets of their own still learn how far the film is. Only the tracks of this thread do.
Result<> Transcode::tellTime(const AVPacket &packet)
{
    if (m_recipe.keep.subtitles.empty() || packet.dts == AV_NOPTS_VALUE)
        return {};
    const AVStream *stream = m_input->stream(packet.stream_index);
    const qint64 us = av_rescale_q(packet.dts, stream->time_base, AV_TIME_BASE_Q);
    for (size_t i = 0; i < m_tracks.size(); ++i) {
        if (m_stages[i])
            continue;
        if (const Result<> told = m_tracks[i]->reached(us); !told)
            return told;
    }
    return {};
}

// While this thread waits for others: their errors, and the user's wishes.
Result<> Transcode::goOn()
{
    for (const auto &stage : m_stages) {
        if (!stage || !stage->endsWithin({}))
            continue;
        if (const Result<> ended = stage->finish(); !ended)
            return ended;
    }
    report();
    return m_control.mayGoOn() ? Result<>() : fail(ErrorCode::Cancelled, m_request.inputPath);
}

Result<> Transcode::drain()
{
    for (size_t i = 0; i < m_tracks.size(); ++i) {
        if (m_stages[i])
            m_stages[i]->close();
        else if (const Result<> drained = m_tracks[i]->take(nullptr); !drained)
            return drained;
    }
    for (const auto &stage : m_stages) {
        while (stage && !stage->endsWithin(breath)) {
            if (const Result<> on = goOn(); !on)
                return on;
        }
        if (const Result<> finished = stage ? stage->finish() : Result<>(); !finished)
            return finished;
    }
    if (const Result<> good = m_tracks.front()->verdict(m_request.inputPath); !good)
        return good;
    return m_gate->finish();
}

void Transcode::report()
{
    if (!m_observer.wantsProgress())
        return;
    TranscodeProgress progress =
        m_meter->update(m_gate->reachedUs(), m_input->positionFraction(), m_control.workedUs());
    progress.frames = frames();
    progress.outputBytes = m_gate->bytes();
    m_observer.progressed(progress);
}

TranscodeReport Transcode::summary() const
{
    qint64 start = 0;
    qint64 end = 0;
    for (const StreamTally &tally : m_gate->tallies()) {
        if (tally.sparse) // a text may stay longer than the film
            continue;
        start = std::min(start, tally.firstUs);
        end = std::max(end, tally.endUs);
    }
    TranscodeReport report;
    report.outputBytes = m_packager->bytes();
    report.warnings = m_warnings;
    report.file.durationUs = end - std::max<qint64>(start, 0);
    report.file.encoder = m_tracks.front()->encoderName();
    for (const LevelChoice &choice : m_levels) {
        if (!choice.note.isEmpty())
            report.file.notes << choice.note;
    }
    for (const auto &track : m_tracks) {
        report.warnings += track->warnings();
        track->addTo(report.file);
    }
    std::ranges::sort(report.file.decodeErrorsUs);
    if (report.file.decodeErrorsUs.size() > mostErrorTimes)
        report.file.decodeErrorsUs.resize(mostErrorTimes);
    if (const qint64 wanted = m_recipe.rate.targetBytes;
        wanted > 0 && double(report.outputBytes) > double(wanted) * targetSlack)
        report.warnings << remark(QT_TRANSLATE_NOOP("Remark", "%1 bytes, where at most %2 were wanted"),
                                  {QString::number(report.outputBytes), QString::number(wanted)});
    return report;
}

Result<TranscodeReport> Transcode::run()
{
    if (!m_control.mayGoOn())
        return fail(ErrorCode::Cancelled, m_request.inputPath);
    if (const Result<> opened = openSource(); !opened)
        return Unexpected(opened.error());
    if (const Result<> chosen = chooseStreams(); !chosen)
        return Unexpected(chosen.error());
    if (const Result<> chosen = chooseLoudness(); !chosen)
        return Unexpected(chosen.error());
    Result<std::unique_ptr<Packager>> packager = makePackager(m_recipe, m_request.partPath);
    if (!packager)
        return Unexpected(packager.error());
    m_packager = std::move(*packager);
    m_observer.partCreated();
    if (const Result<> looked = lookAhead(); !looked)
        return Unexpected(looked.error());
    if (const Result<> opened = openTracks(); !opened)
        return Unexpected(opened.error());
    if (const Result<> read = readAll(); !read)
        return Unexpected(read.error());
    m_observer.sourceRead();
    if (const Result<> drained = drain(); !drained)
        return Unexpected(drained.error());
    if (const Result<> same = m_input->checkUnchanged(); !same)
        return Unexpected(same.error());
    m_stats.reset();
    m_observer.verifying();
    if (const Result<> verified = verifyOutput(m_recipe, m_request.partPath, m_gate->tallies(),
                                               m_request.verification, m_control, m_attached);
        !verified)
        return Unexpected(verified.error());
    m_packager->keep();
    return summary();
}

} // namespace

Result<TranscodeReport> transcode(const TranscodeRequest &request, Control &control,
                                  TranscodeObserver &observer)
{
    return transcode(request, control, observer, nullptr);
}

Result<TranscodeReport> transcode(const TranscodeRequest &request, Control &control,
                                  TranscodeObserver &observer, std::unique_ptr<Input> opened)
{
    Result<TranscodeReport> report = Transcode(request, control, observer, std::move(opened)).run();
    if (!report && control.cancelled()) // whatever broke on the way out
        return fail(ErrorCode::Cancelled, request.inputPath);
    if (!report && report.error().subject.isEmpty())
        report.error().subject = request.inputPath;
    return report;
}

} // namespace sluice::media
