// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/transcode.h"

#include "engine/media/av_error.h"
#include "engine/media/media_remarks.h"
#include "engine/media/packet_reader.h"
#include "engine/media/verify.h"

#include <algorithm>
#include <chrono>

namespace sluice::media {

namespace {

// An end before this part of the declared length is a truncated source.
constexpr double wholeFraction = 0.98;
constexpr qint64 wholeSlackUs = 200'000;
constexpr double targetSlack = 1.02; // a wanted size that is missed by more is worth a word
// How long a full queue keeps the demuxer from telling how far the work is.
constexpr std::chrono::milliseconds breath{100};

} // namespace

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
