// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a file is opened: which of its streams go where, and what is looked at before the encoding.

#include "engine/media/transcode.h"

#include "engine/media/audio_track.h"
#include "engine/media/first_pass.h"
#include "engine/media/media_remarks.h"
#include "engine/media/probe.h"
#include "engine/media/subtitle_track.h"
#include "engine/model/coding_rules.h"
#include "engine/model/formats.h"
#include "engine/model/holding.h"

#include <algorithm>

namespace sluice::media {

namespace {

// From the demuxer to a track: enough that a slow picture does not silence the sound beside it.
constexpr std::size_t waitingPackets = 32;
constexpr std::size_t waitingBytes = 8UL << 20; // a packet of ProRes has a megabyte
// The part of the whole that listening for the loudness takes, roughly.
constexpr double listeningAlone = 0.3;
constexpr double listeningBesidePictures = 0.05;

bool copiesAnything(const Recipe &recipe)
{
    return recipe.copyVideo || std::ranges::any_of(recipe.audio, &AudioTrackRecipe::copy);
}

// What a ladder may have beside pictures and sound.
bool holdsTextsAlone(const KeepRecipe &keep)
{
    return keep.covers.empty() && std::ranges::all_of(keep.subtitles, [](const SubtitleTrackRecipe &track) {
               return track.format == SubtitleFormat::WebVtt;
           });
}

bool isEncodable(const Rung &rung)
{
    return rung.width >= 2 && rung.height >= 2 && rung.width % 2 == 0 && rung.height % 2 == 0;
}

bool isSensible(const AudioTrackRecipe &track)
{
    return track.copy || (track.channels > 0 && (track.bitrateKbps > 0 || audioKbpsMax(track.encoder) == 0));
}

bool suits(const KeepRecipe &keep, Container container)
{
    return (keep.attachments.empty() || container == Container::Mkv)
           && (keep.covers.empty() || coverBytesMax(container) > 0)
           && keep.subtitles.size() <= subtitleTracksMax
           && (container != Container::Hls || holdsTextsAlone(keep));
}

// A recipe comes from outside the process: whatever the planner would not write ends here.
bool isSensible(const Recipe &recipe)
{
    const bool isLadder = recipe.container == Container::Hls;
    const bool wantsVideo = !recipe.rungs.empty();
    return suits(recipe.keep, recipe.container) && wantsVideo == hasPictures(recipe.container)
           && (wantsVideo || !recipe.audio.empty()) && !(isLadder && copiesAnything(recipe))
           && (isLadder || recipe.rungs.size() <= 1)
           && (recipe.copyVideo || std::ranges::all_of(recipe.rungs, isEncodable))
           && recipe.audio.size() <= size_t(audioTracksMax(recipe.container))
           && std::ranges::all_of(recipe.audio,
                                  [](const AudioTrackRecipe &track) { return isSensible(track); });
}

} // namespace

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
    if (!isSensible(m_recipe))
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
    Result<OutputContext> tags = copyOfTags(*m_input->context(), m_used, offsetUs);
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

} // namespace sluice::media
