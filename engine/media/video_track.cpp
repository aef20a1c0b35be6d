// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/video_track.h"

#include "engine/media/compat.h"
#include "engine/media/hardware_options.h"
#include "engine/media/media_remarks.h"
#include "engine/media/source_tags.h"
#include "engine/media/timeline.h"
#include "engine/model/coding_rules.h"

#include <algorithm>
#include <cstring>

namespace sluice::media {

namespace {

constexpr AVRational fineBase{1, 90000};
constexpr int longestHoldUs = 1'000'000;
constexpr double cascadeRatio = 1.5; // a rung is scaled from a rung at least this much larger

// Files keep the clock of the source where it is a good one; 90 kHz is what transport streams count in, and
// holds all usual rates. A constant rate gets a clock in which each frame lasts a whole number of ticks.
AVRational chooseBase(AVRational source, const Recipe &recipe)
{
    const bool segmented = recipe.segmentUs > 0;
    const PictureRecipe &picture = recipe.picture;
    // QSV keeps times in 90 kHz: those of a finer clock would not come back as they went.
    const int finest = apiOf(recipe.encoder) == HardwareApi::Qsv ? fineBase.den : 1'000'000;
    const FrameRate rate = picture.frameRate;
    if (picture.frameRateMode == FrameRateMode::Constant && rate.num > 0 && rate.num <= finest && !segmented)
        return {1, rate.num * std::max(1, (10'000 + rate.num - 1) / rate.num)};
    const bool good = source.num == 1 && source.den >= 10'000 && source.den <= finest;
    return good && !segmented ? source : fineBase;
}

AVRational chooseRate(const Input &input, AVStream *stream)
{
    AVRational rate = av_guess_frame_rate(input.context(), stream, nullptr);
    const auto plausible = [](AVRational r) { return r.num > 0 && r.den > 0 && av_q2d(r) <= 240.0; };
    if (!plausible(rate))
        rate = stream->avg_frame_rate;
    return plausible(rate) ? rate : AVRational{0, 1};
}

// The rate that the encoder plans for.
AVRational outputRate(AVRational source, const PictureRecipe &picture)
{
    const AVRational said{picture.frameRate.num, picture.frameRate.den};
    const bool limits =
        picture.frameRateMode == FrameRateMode::Max && source.num > 0 && av_cmp_q(source, said) > 0;
    return said.num > 0 && (limits || picture.frameRateMode == FrameRateMode::Constant) ? said : source;
}

AVPixelFormat targetFormat(const Recipe &recipe, const AVCodecParameters &source)
{
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(source.format));
    const bool deep = isDeep(recipe, (format && format->comp[0].depth > 8) || isHdr(source.color_trc));
    if (isHardware(recipe.encoder))
        return hardwareFormat(recipe.encoder, deep);
    switch (recipe.coding.pixelFormat) {
    case PixelFormat::Auto:
    case PixelFormat::Yuv420:
    case PixelFormat::Yuv420Deep:
        break;
    case PixelFormat::Yuv422:
    case PixelFormat::Yuv422Deep:
        return deep ? AV_PIX_FMT_YUV422P10LE : AV_PIX_FMT_YUV422P;
    case PixelFormat::Yuv444:
    case PixelFormat::Yuv444Deep:
        return deep ? AV_PIX_FMT_YUV444P10LE : AV_PIX_FMT_YUV444P;
    }
    return deep ? AV_PIX_FMT_YUV420P10LE : AV_PIX_FMT_YUV420P;
}

} // namespace

Result<std::unique_ptr<VideoTrack>> VideoTrack::open(const Input &input, const Setup &setup, MuxGate &gate,
                                                     Control &control)
{
    // Decoding is a small part of the work: two threads at most, and no more than the encoder has.
    Result<Decoder> decoder = Decoder::open(input, setup.streamIndex, std::min(setup.cores, 2));
    if (!decoder)
        return Unexpected(decoder.error());
    return std::unique_ptr<VideoTrack>(new VideoTrack(std::move(*decoder), input, setup, gate, control));
}

VideoTrack::VideoTrack(Decoder decoder, const Input &input, const Setup &setup, MuxGate &gate,
                       Control &control)
    : m_setup(setup)
    , m_gate(gate)
    , m_control(control)
    , m_decoder(std::move(decoder))
    , m_sourceBase(input.stream(setup.streamIndex)->time_base)
    , m_timeBase(chooseBase(m_sourceBase, *setup.recipe))
    , m_rate(chooseRate(input, input.stream(setup.streamIndex)))
    , m_front(m_timeBase, matrixOf(*input.stream(setup.streamIndex)), setup.recipe->picture)
    , m_pacer(setup.recipe->picture.frameRateMode, setup.recipe->picture.frameRate, m_timeBase,
              setup.recipe->segmentUs > 0)
    , m_clock(setup.recipe->segmentUs, m_timeBase)
{
    m_nominal =
        m_rate.num > 0 ? av_rescale_q(1, av_inv_q(m_rate), m_timeBase) : av_rescale_q(1, {1, 25}, m_timeBase);
    m_lasts = m_nominal;
    m_claimed = av_rescale_q(std::min(input.claimedUs(), Timeline::absurdUs), AV_TIME_BASE_Q, m_timeBase);
    m_rate = outputRate(m_rate, setup.recipe->picture);
    makeRungs(*input.stream(setup.streamIndex));
}

VideoTrack::~VideoTrack()
{
    // The largest first: the smaller one that it may be waiting for still takes.
    for (const Output &output : m_outputs)
        output.encoder->cancel();
}

void VideoTrack::makeRungs(const AVStream &source)
{
    const Recipe &recipe = *m_setup.recipe;
    const std::vector<Rung> &rungs = recipe.rungs;
    const std::vector<int> cores = coresOfRungs(rungs, m_setup.cores);
    RungEncoder::Setup setup;
    setup.filter.timeBase = m_timeBase;
    setup.filter.format = targetFormat(recipe, *source.codecpar);
    setup.filter.picture = recipe.picture;
    setup.filter.largestLines = rungs.front().height;
    setup.encoder.encoder = recipe.encoder;
    setup.encoder.preset = recipe.preset;
    setup.encoder.crf = recipe.crf;
    setup.encoder.timeBase = m_timeBase;
    setup.encoder.rate = m_rate;
    setup.encoder.globalHeader = m_setup.globalHeader;
    setup.encoder.segmented = recipe.segmentUs > 0;
    setup.encoder.coding = recipe.coding;
    setup.encoder.pass = m_setup.pass;
    setup.language = tagOf(source, "language");
    setup.title = titleOf(source);
    setup.roles = rolesOf(source);
    for (size_t i = 0; i < rungs.size(); ++i) {
        int from = -1;
        for (size_t larger = 0; larger < i; ++larger) {
            if (rungs[larger].width >= cascadeRatio * rungs[i].width)
                from = int(larger); // the smallest of them: rungs come highest first
        }
        setup.filter.rung = rungs[i];
        setup.filter.fromSource = from < 0;
        setup.encoder.rung = rungs[i];
        setup.encoder.cores = cores[i];
        if (m_setup.stats) {
            setup.encoder.statsFile = m_setup.stats->file(i);
            setup.encoder.statsText = m_setup.stats->text(i);
        }
        setup.gateStream = int(i);
        m_outputs.push_back(
            {.encoder = std::make_unique<RungEncoder>(setup, m_gate, m_control), .fromSource = from < 0});
        if (from >= 0)
            m_outputs[size_t(from)].encoder->feeds(*m_outputs.back().encoder);
    }
}

Result<> VideoTrack::take(const AVPacket *packet)
{
    const Result<> decoded = m_decoder.decode(packet, [this](AVFrame &frame) { return onDecoded(frame); });
    if (!decoded || packet)
        return decoded;
    if (Result<> drained = m_front.run(nullptr, [this](AVFrame &picture) { return onUpright(picture); });
        !drained)
        return drained;
    if (const Result<> shown = showLast(); !shown)
        return shown;
    for (const Output &output : m_outputs) { // the largest first: smaller ones live on its pictures
        if (const Result<> finished = output.encoder->finish(); !finished)
            return finished;
    }
    for (size_t i = 0; m_setup.pass == Pass::First && i < m_outputs.size(); ++i)
        m_setup.stats->text(i) = m_outputs[i].encoder->statistics();
    return {};
}

qint64 VideoTrack::ptsOf(const AVFrame &frame) const
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return m_nextDecoded;
    return av_rescale_q(frame.best_effort_timestamp, m_sourceBase, m_timeBase)
           - av_rescale_q(m_setup.offsetUs, AV_TIME_BASE_Q, m_timeBase);
}

Result<> VideoTrack::onDecoded(AVFrame &frame)
{
    if (!m_control.mayGoOn())
        return fail(ErrorCode::Cancelled);
    if (frame.width <= 0 || frame.height <= 0)
        return {};
    frame.pts = ptsOf(frame);
    const qint64 duration = av_rescale_q(compat::duration(frame), m_sourceBase, m_timeBase);
    const qint64 longest = av_rescale_q(10, {1, 1}, m_timeBase);
    const qint64 since = frame.pts - (m_nextDecoded - m_nominal); // the frame before
    if (duration > 0 && duration < longest)
        m_nominal = duration;
    else if (m_rate.num <= 0 && m_decoder.frames() > 1 && since > 0 && since < longest)
        m_nominal = since;
    // A last picture may stand for long, in a source that is long enough; it is no measure for others.
    const bool stands = duration >= longest && duration <= m_claimed + longest - frame.pts;
    m_lasts = stands ? duration : m_nominal;
    m_nextDecoded = frame.pts + m_nominal;
    return m_front.run(&frame, [this](AVFrame &picture) { return onUpright(picture); });
}

Result<> VideoTrack::onUpright(AVFrame &picture)
{
    if (m_lastUpright != AV_NOPTS_VALUE && picture.pts <= m_lastUpright) {
        ++m_droppedFrames; // encoders and muxers take rising times only
        return {};
    }
    m_lastUpright = picture.pts;
    switch (m_pacer.mode()) {
    case FrameRateMode::Keep:
        break;
    case FrameRateMode::Max:
        if (!m_pacer.takes(picture.pts)) {
            ++m_thinnedFrames;
            return hold(picture);
        }
        break;
    case FrameRateMode::Constant:
        m_pacer.anchor(picture.pts);
        if (const Result<> shown = showUntil(picture.pts); !shown)
            return shown;
        return hold(picture);
    }
    return onPaced(picture);
}

Result<> VideoTrack::onPaced(AVFrame &picture)
{
    if (m_setup.recipe->segmentUs > 0) {
        if (const Result<> filled = fillUntil(picture.pts, picture); !filled)
            return filled;
        if (const Result<> held = hold(picture); !held)
            return held;
    }
    return encode(picture, picture.pts);
}

Result<> VideoTrack::hold(const AVFrame &picture)
{
    av_frame_unref(m_previous.get());
    return av_frame_ref(m_previous.get(), &picture) < 0 ? fail(ErrorCode::OutOfMemory) : Result<>();
}

// At a constant rate: the picture that is held, as often as it must be shown before `pts`.
Result<> VideoTrack::showUntil(qint64 pts)
{
    if (m_pacer.mode() != FrameRateMode::Constant || !m_previous->buf[0])
        return {};
    bool shown = false;
    while (const std::optional<qint64> at = m_pacer.nextBefore(pts)) {
        m_repeatedFrames += shown ? 1 : 0;
        shown = true;
        if (const Result<> encoded = encode(*m_previous, *at); !encoded)
            return encoded;
    }
    m_thinnedFrames += shown ? 0 : 1;
    return {};
}

qint64 VideoTrack::endOfLast() const
{
    return m_lastUpright == AV_NOPTS_VALUE ? 0 : m_lastUpright + m_lasts;
}

// Until the last picture ends: at a constant rate and in a segmented output, again and again.
Result<> VideoTrack::showLast()
{
    if (!m_previous->buf[0])
        return {};
    if (m_pacer.mode() == FrameRateMode::Constant) {
        const qint64 atLeast = m_pacer.shownNothing() ? m_lastUpright + m_pacer.period() : 0;
        return showUntil(std::max(endOfLast(), atLeast));
    }
    const qint64 due = std::max(m_lastUpright, m_lastPts + m_pacer.period());
    if (m_lastUpright > m_lastPts && endOfLast() - due > m_pacer.period()) { // it was one too many, but stays
        --m_thinnedFrames;
        if (const Result<> encoded = encode(*m_previous, due); !encoded)
            return encoded;
    }
    return m_setup.recipe->segmentUs > 0 ? fillUntil(endOfLast(), *m_previous) : Result<>();
}

// A segmented output needs a picture at each boundary: a slide show repeats its last one, and a picture that
// comes late is held from the start, where the sound begins.
Result<> VideoTrack::fillUntil(qint64 pts, const AVFrame &first)
{
    const qint64 holdUs = std::min<qint64>(longestHoldUs, m_setup.recipe->segmentUs / 2);
    const qint64 hold = av_rescale_q(holdUs, AV_TIME_BASE_Q, m_timeBase);
    const bool none = m_lastPts == AV_NOPTS_VALUE;
    const AVFrame &shown = none ? first : *m_previous;
    if (none && pts > m_nominal) {
        if (const Result<> encoded = encode(shown, 0); !encoded)
            return encoded;
        ++m_repeatedFrames;
    }
    while (m_lastPts != AV_NOPTS_VALUE && pts - m_lastPts > std::max(hold, m_nominal * 2)) {
        if (const Result<> encoded = encode(shown, m_lastPts + hold); !encoded)
            return encoded;
        ++m_repeatedFrames;
    }
    return {};
}

Result<> VideoTrack::encode(const AVFrame &picture, qint64 pts)
{
    m_lastPts = pts;
    const bool startsSegment = m_clock.startsSegment(pts); // once, for all rungs
    // The last picture of a thinned film stands for those after it; what others last, the next one says.
    const bool constant = m_pacer.mode() == FrameRateMode::Constant;
    const qint64 lasts = constant ? m_pacer.period() : std::max(endOfLast() - pts, m_pacer.period());
    for (const Output &output : m_outputs) {
        if (!output.fromSource)
            continue;
        Result<RungPicture> copy = shared(picture, startsSegment, lasts);
        if (!copy)
            return Unexpected(copy.error());
        copy->frame->pts = pts;
        if (const Result<> taken = output.encoder->take(std::move(*copy)); !taken)
            return taken;
    }
    ++m_encodedFrames;
    return {};
}

QString VideoTrack::encoderName() const
{
    return m_outputs.front().encoder->encoderName();
}

void VideoTrack::addTo(FileReport &report) const
{
    m_decoder.addErrorsTo(report);
    report.framesIn = m_decoder.frames();
    report.frames = m_encodedFrames;
    report.framesDropped = m_droppedFrames + m_thinnedFrames;
    report.framesRepeated = m_repeatedFrames;
}

Remarks VideoTrack::warnings() const
{
    Remarks remarks = m_decoder.warnings();
    if (m_droppedFrames > 0)
        remarks << remark(QT_TRANSLATE_NOOP("Remark", "%1 frames dropped that had no time of their own"),
                          {QString::number(m_droppedFrames)});
    if (std::ranges::any_of(m_outputs,
                            [](const Output &output) { return output.encoder->lacksToneMapping(); }))
        remarks << remark(QT_TRANSLATE_NOOP(
            "Remark", "this FFmpeg cannot map HDR to standard range; colours will look pale"));
    std::ranges::transform(remarks, remarks.begin(), ofPicture);
    return remarks;
}

} // namespace sluice::media
