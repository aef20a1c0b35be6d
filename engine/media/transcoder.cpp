// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/transcoder.h"

#include "engine/media/audio_track.h"
#include "engine/media/av_error.h"
#include "engine/media/input.h"
#include "engine/media/mux_gate.h"
#include "engine/media/packager.h"
#include "engine/media/probe.h"
#include "engine/media/progress_meter.h"
#include "engine/media/timeline.h"
#include "engine/media/verify.h"
#include "engine/media/video_track.h"

#include <algorithm>
#include <memory>

namespace sluice::media {

namespace {

// Broken stretches that a demuxer may report in a row before the source counts as ended.
constexpr int maxReadErrors = 50;
// An end before this part of the declared length is a truncated source.
constexpr double wholeFraction = 0.98;
constexpr qint64 wholeSlackUs = 200'000;

// One file on its way: demux, decode, filter, encode, package, verify.
class Transcode final
{
public:
    Transcode(const TranscodeRequest &request, Control &control, TranscodeObserver &observer)
        : m_request(request)
        , m_recipe(request.recipe)
        , m_control(control)
        , m_observer(observer)
    {
        if (m_recipe.container != Container::Hls)
            m_recipe.segmentUs = 0;
    }

    Result<TranscodeReport> run();

private:
    [[nodiscard]] Result<> openSource();
    [[nodiscard]] Result<> chooseStreams();
    [[nodiscard]] Result<> openTracks();
    [[nodiscard]] Result<> readAll();
    [[nodiscard]] Result<> dispatch(AVPacket &packet);
    [[nodiscard]] Result<> drain();
    void report();
    void noteTruncation(int readError);
    [[nodiscard]] qint64 declaredUs() const;
    [[nodiscard]] TranscodeReport summary() const;

    const TranscodeRequest &m_request;
    Recipe m_recipe;
    Control &m_control;
    TranscodeObserver &m_observer;

    // In this order: what comes later uses what comes before, and dies first.
    std::unique_ptr<Input> m_input;
    std::unique_ptr<Packager> m_packager;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<MuxGate> m_gate;
    std::unique_ptr<VideoTrack> m_video;
    std::unique_ptr<AudioTrack> m_audio;
    std::unique_ptr<ProgressMeter> m_meter;
    QStringList m_warnings;
    unsigned m_streamsAtStart = 0; // some formats announce more on the way
};

Result<> Transcode::openSource()
{
    Result<std::unique_ptr<Input>> input = Input::open(m_request.inputPath, m_control);
    if (!input)
        return Unexpected(input.error());
    m_input = std::move(*input);
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
    if (!info.video())
        return fail(ErrorCode::InputNoVideo, m_request.inputPath);
    const auto isOf = [this](int index, AVMediaType type) {
        const AVStream *stream = m_input->stream(index);
        return stream && stream->codecpar->codec_type == type;
    };
    if (m_recipe.videoStream < 0)
        m_recipe.videoStream = info.video()->index;
    const bool streamsFit = isOf(m_recipe.videoStream, AVMEDIA_TYPE_VIDEO)
                            && (m_recipe.audioStream < 0 || isOf(m_recipe.audioStream, AVMEDIA_TYPE_AUDIO));
    if (!streamsFit)
        return fail(ErrorCode::InputChanged, m_request.inputPath, QStringLiteral("its streams are others"));
    const bool sensible =
        !m_recipe.rungs.empty()
        && std::ranges::all_of(m_recipe.rungs,
                               [](const Rung &rung) {
                                   return rung.width >= 2 && rung.height >= 2 && rung.width % 2 == 0
                                          && rung.height % 2 == 0;
                               })
        && (m_recipe.container == Container::Hls || m_recipe.rungs.size() == 1)
        && (m_recipe.audioStream < 0 || (m_recipe.audioChannels > 0 && m_recipe.audioBitrateKbps > 0));
    if (!sensible)
        return fail(ErrorCode::Internal, m_request.inputPath, QStringLiteral("the recipe makes no sense"));
    std::vector<int> used{m_recipe.videoStream};
    if (m_recipe.audioStream >= 0)
        used.push_back(m_recipe.audioStream);
    m_streamsAtStart = m_input->context()->nb_streams;
    m_input->useOnly(used);
    m_timeline = std::make_unique<Timeline>(*m_input->context(), used);
    return {};
}

Result<> Transcode::openTracks()
{
    const bool hasAudio = m_recipe.audioStream >= 0;
    const qint64 offsetUs = m_timeline->offsetUs();
    m_gate = std::make_unique<MuxGate>(*m_packager, int(m_recipe.rungs.size()), hasAudio,
                                       OutputTags{.source = m_input->context(), .offsetUs = offsetUs});
    Result<std::unique_ptr<VideoTrack>> video =
        VideoTrack::open(*m_input,
                         {.recipe = &m_recipe,
                          .streamIndex = m_recipe.videoStream,
                          .threads = std::max(1, m_request.threads),
                          .offsetUs = offsetUs,
                          .globalHeader = m_packager->wantsGlobalHeader()},
                         *m_gate, m_control);
    if (!video)
        return Unexpected(video.error());
    m_video = std::move(*video);
    if (!hasAudio)
        return {};
    Result<std::unique_ptr<AudioTrack>> audio =
        AudioTrack::open(*m_input,
                         {.recipe = &m_recipe,
                          .streamIndex = m_recipe.audioStream,
                          .offsetUs = offsetUs,
                          .globalHeader = m_packager->wantsGlobalHeader()},
                         *m_gate, m_control);
    if (!audio)
        return Unexpected(audio.error());
    m_audio = std::move(*audio);
    return {};
}

// The length that the source claims; 0 where it only guesses.
qint64 Transcode::declaredUs() const
{
    const AVFormatContext *context = m_input->context();
    if (context->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE || context->duration <= 0)
        return 0;
    const AVStream *video = m_input->stream(m_recipe.videoStream);
    return video->duration > 0 ? av_rescale_q(video->duration, video->time_base, AV_TIME_BASE_Q)
                               : context->duration;
}

void Transcode::noteTruncation(int readError)
{
    const qint64 declared = declaredUs();
    const qint64 end = m_timeline->endUs();
    const bool early =
        declared > 0 && double(end) < wholeFraction * double(declared) && declared - end > wholeSlackUs;
    if (!early && readError == 0)
        return;
    QString text = QStringLiteral("The source ends at %1 s").arg(double(end) / 1e6, 0, 'f', 1);
    if (early)
        text += QStringLiteral(" of %1 s").arg(double(declared) / 1e6, 0, 'f', 1);
    if (readError != 0)
        text += QStringLiteral(": ") + avText(readError);
    m_warnings += text;
}

Result<> Transcode::readAll()
{
    const Packet packet(av_packet_alloc());
    if (!packet)
        return fail(ErrorCode::OutOfMemory);
    int errors = 0;
    int lastError = 0;
    while (errors < maxReadErrors) {
        if (!m_control.mayGoOn())
            return fail(ErrorCode::Cancelled, m_request.inputPath);
        const int got = av_read_frame(m_input->context(), packet.get());
        if (m_input->readFailure() != 0) // the disk, not the file: another try may work
            return inputFailure(m_input->readFailure(), m_request.inputPath, QStringLiteral("reading"));
        if (got == AVERROR_EOF)
            break;
        if (got < 0) {
            if (m_control.cancelled())
                return fail(ErrorCode::Cancelled, m_request.inputPath);
            lastError = got;
            if (avio_feof(m_input->context()->pb) != 0)
                break;
            ++errors;
            continue;
        }
        errors = 0;
        const Result<> done = dispatch(*packet);
        av_packet_unref(packet.get());
        if (!done)
            return done;
        report();
    }
    noteTruncation(lastError);
    if (const unsigned streams = m_input->context()->nb_streams; streams > m_streamsAtStart)
        m_warnings += QStringLiteral("Left out, because they begin too late: %1 tracks")
                          .arg(streams - m_streamsAtStart);
    return {};
}

Result<> Transcode::dispatch(AVPacket &packet)
{
    const bool isVideo = packet.stream_index == m_recipe.videoStream;
    const bool isAudio = m_audio && packet.stream_index == m_recipe.audioStream;
    if (!isVideo && !isAudio) // also streams that only now appear
        return {};
    m_timeline->mend(packet, m_input->stream(packet.stream_index)->time_base);
    return isVideo ? m_video->take(&packet) : m_audio->take(&packet);
}

Result<> Transcode::drain()
{
    // Sound first: it is short, and the pictures that follow are muxed as they come.
    if (m_audio) {
        if (const Result<> drained = m_audio->take(nullptr); !drained)
            return drained;
    }
    if (const Result<> drained = m_video->take(nullptr); !drained)
        return drained;
    if (const Result<> good = m_video->decoder().verdict(m_request.inputPath); !good)
        return good;
    return m_gate->finish();
}

void Transcode::report()
{
    if (!m_observer.wantsProgress())
        return;
    TranscodeProgress progress =
        m_meter->update(m_gate->reachedUs(), m_input->positionFraction(), m_control.workedUs());
    progress.frames = m_video->frames();
    progress.outputBytes = m_packager->bytes();
    m_observer.progressed(progress);
}

TranscodeReport Transcode::summary() const
{
    qint64 start = 0;
    qint64 end = 0;
    for (const StreamTally &tally : m_gate->tallies()) {
        start = std::min(start, tally.firstUs);
        end = std::max(end, tally.endUs);
    }
    TranscodeReport report{.outputBytes = m_packager->bytes(),
                           .durationUs = end - std::max<qint64>(start, 0),
                           .frames = m_video->frames(),
                           .encoder = m_video->encoderName(),
                           .warnings = m_warnings + m_video->warnings()};
    if (m_audio) {
        report.warnings += m_audio->warnings();
        if (!m_gate->hasAudio())
            report.warnings += QStringLiteral("Sound: the track is empty");
    }
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
    Result<std::unique_ptr<Packager>> packager = makePackager(m_recipe, m_request.partPath);
    if (!packager)
        return Unexpected(packager.error());
    m_packager = std::move(*packager);
    m_observer.partCreated();
    if (const Result<> opened = openTracks(); !opened)
        return Unexpected(opened.error());

    const qint64 expected = m_request.expectedDurationUs > 0 ? m_request.expectedDurationUs : declaredUs();
    m_meter = std::make_unique<ProgressMeter>(expected);
    if (const Result<> read = readAll(); !read)
        return Unexpected(read.error());
    if (const Result<> drained = drain(); !drained)
        return Unexpected(drained.error());
    if (const Result<> same = m_input->checkUnchanged(); !same)
        return Unexpected(same.error());
    m_observer.verifying();
    if (const Result<> verified =
            verifyOutput(m_recipe, m_request.partPath, m_gate->tallies(), m_request.verification, m_control);
        !verified)
        return Unexpected(verified.error());
    m_packager->keep();
    return summary();
}

} // namespace

Result<TranscodeReport> transcode(const TranscodeRequest &request, Control &control,
                                  TranscodeObserver &observer)
{
    Result<TranscodeReport> report = Transcode(request, control, observer).run();
    if (!report && control.cancelled()) // whatever broke on the way out
        return fail(ErrorCode::Cancelled, request.inputPath);
    if (!report && report.error().subject.isEmpty())
        report.error().subject = request.inputPath;
    return report;
}

} // namespace sluice::media
