// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/video_track.h"

#include "engine/media/compat.h"
#include "engine/model/formats.h"

#include <algorithm>
#include <cstring>

namespace sluice::media {

namespace {

constexpr AVRational fineBase{1, 90000};
constexpr int longestHoldUs = 1'000'000;
constexpr double cascadeRatio = 1.5; // a rung is scaled from a rung at least this much larger

// Files keep the clock of the source where it is a good one; 90 kHz is what transport streams count in, and
// holds all usual rates. A constant rate gets a clock in which each frame lasts a whole number of ticks.
AVRational chooseBase(AVRational source, bool segmented, const PictureRecipe &picture)
{
    const FrameRate rate = picture.frameRate;
    if (picture.frameRateMode == FrameRateMode::Constant && rate.num > 0 && !segmented)
        return {1, rate.num * std::max(1, (10'000 + rate.num - 1) / rate.num)};
    const bool good = source.num == 1 && source.den >= 10'000 && source.den <= 1'000'000;
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

std::optional<DisplayMatrix> matrixOf(const AVStream &stream)
{
    const std::int32_t *numbers = compat::displayMatrix(stream);
    if (!numbers)
        return std::nullopt;
    DisplayMatrix matrix{};
    std::memcpy(matrix.data(), numbers, sizeof matrix);
    return matrix;
}

// The rate that the encoder plans for.
AVRational outputRate(AVRational source, const PictureRecipe &picture)
{
    const AVRational said{picture.frameRate.num, picture.frameRate.den};
    const bool limits =
        picture.frameRateMode == FrameRateMode::Max && source.num > 0 && av_cmp_q(source, said) > 0;
    return said.num > 0 && (limits || picture.frameRateMode == FrameRateMode::Constant) ? said : source;
}

AVPixelFormat targetFormat(VideoEncoder encoder, const AVCodecParameters &source)
{
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(source.format));
    const bool deep = (format && format->comp[0].depth > 8) || isHdr(source.color_trc);
    return keepsDepth(encoder) && deep ? AV_PIX_FMT_YUV420P10LE : AV_PIX_FMT_YUV420P;
}

QString languageOf(const AVStream &stream)
{
    const AVDictionaryEntry *tag = av_dict_get(stream.metadata, "language", nullptr, 0);
    return tag ? QString::fromUtf8(tag->value) : QString();
}

} // namespace

Result<std::unique_ptr<VideoTrack>> VideoTrack::open(const Input &input, const Setup &setup, MuxGate &gate,
                                                     Control &control)
{
    // Decoding is a small part of the work: two threads at most, and no more than the encoder has.
    Result<Decoder> decoder = Decoder::open(input, setup.streamIndex, std::min(setup.threads, 2));
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
    , m_timeBase(chooseBase(m_sourceBase, setup.recipe->segmentUs > 0, setup.recipe->picture))
    , m_rate(chooseRate(input, input.stream(setup.streamIndex)))
    , m_language(languageOf(*input.stream(setup.streamIndex)))
    , m_front(m_timeBase, matrixOf(*input.stream(setup.streamIndex)), setup.recipe->picture)
    , m_pacer(setup.recipe->picture.frameRateMode, setup.recipe->picture.frameRate, m_timeBase,
              setup.recipe->segmentUs > 0)
    , m_clock(setup.recipe->segmentUs, m_timeBase)
{
    m_nominal =
        m_rate.num > 0 ? av_rescale_q(1, av_inv_q(m_rate), m_timeBase) : av_rescale_q(1, {1, 25}, m_timeBase);
    m_rate = outputRate(m_rate, setup.recipe->picture);
    makeRungs(*input.stream(setup.streamIndex)->codecpar);
}

void VideoTrack::makeRungs(const AVCodecParameters &source)
{
    const AVPixelFormat format = targetFormat(m_setup.recipe->encoder, source);
    const std::vector<Rung> &rungs = m_setup.recipe->rungs;
    m_rungs.reserve(rungs.size());
    for (const Rung &rung : rungs) {
        int from = -1;
        for (size_t larger = 0; larger < m_rungs.size(); ++larger) {
            if (rungs[larger].width >= cascadeRatio * rung.width)
                from = int(larger); // the smallest of them: rungs come highest first
        }
        m_rungs
            .emplace_back(RungFilter::Setup{.timeBase = m_timeBase,
                                            .rung = rung,
                                            .format = format,
                                            .picture = m_setup.recipe->picture,
                                            .largestLines = rungs.front().height,
                                            .fromSource = from < 0})
            .scaledFrom = from;
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
    const qint64 lasts = m_pacer.shownNothing() ? std::max(m_nominal, m_pacer.period()) : m_nominal;
    if (const Result<> shown = showUntil(m_lastUpright + lasts); !shown)
        return shown;
    for (size_t i = 0; i < m_rungs.size(); ++i) {
        if (!m_rungs[i].encoder)
            continue;
        if (Result<> finished = m_rungs[i].encoder->finish(writerFor(i)); !finished)
            return finished;
    }
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
        if (!m_pacer.takes(picture.pts))
            return {};
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
    while (const std::optional<qint64> at = m_pacer.nextBefore(pts)) {
        if (const Result<> encoded = encode(*m_previous, *at); !encoded)
            return encoded;
    }
    return {};
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
    }
    while (m_lastPts != AV_NOPTS_VALUE && pts - m_lastPts > std::max(hold, m_nominal * 2)) {
        if (const Result<> encoded = encode(shown, m_lastPts + hold); !encoded)
            return encoded;
    }
    return {};
}

Result<> VideoTrack::encode(const AVFrame &picture, qint64 pts)
{
    m_lastPts = pts;
    const bool startsSegment = m_clock.startsSegment(pts); // once, for all rungs
    const qint64 lasts = m_pacer.mode() == FrameRateMode::Constant ? m_pacer.period() : m_nominal;
    for (size_t i = 0; i < m_rungs.size(); ++i) {
        if (!m_control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        RungState &rung = m_rungs[i];
        const AVFrame &from = rung.scaledFrom < 0 ? picture : *m_rungs[size_t(rung.scaledFrom)].picture;
        av_frame_unref(rung.picture.get());
        if (const Result<> scaled = rung.filter.run(from, *rung.picture); !scaled)
            return scaled;
        rung.picture->pts = pts;
        if (!rung.encoder) {
            if (const Result<> opened = openEncoder(i); !opened)
                return opened;
        }
        if (const Result<> sent = rung.encoder->send(*rung.picture, startsSegment, lasts, writerFor(i));
            !sent)
            return sent;
    }
    ++m_encodedFrames;
    return {};
}

// At the first picture: only now the colours are known for sure.
Result<> VideoTrack::openEncoder(size_t rung)
{
    const Recipe &recipe = *m_setup.recipe;
    const AVFrame &first = *m_rungs[rung].picture;
    Result<Encoder> encoder = Encoder::openVideo({.encoder = recipe.encoder,
                                                  .preset = recipe.preset,
                                                  .crf = recipe.crf,
                                                  .rung = recipe.rungs[rung],
                                                  .format = AVPixelFormat(first.format),
                                                  .timeBase = m_timeBase,
                                                  .rate = m_rate,
                                                  .threads = m_setup.threads,
                                                  .globalHeader = m_setup.globalHeader,
                                                  .segmented = recipe.segmentUs > 0},
                                                 first);
    if (!encoder)
        return Unexpected(encoder.error());
    m_rungs[rung].encoder = std::make_unique<Encoder>(std::move(*encoder));
    m_gate.setStream(
        int(rung),
        {.encoder = m_rungs[rung].encoder->context(), .rate = m_rate, .language = m_language, .title = {}});
    return {};
}

Encoder::Take VideoTrack::writerFor(size_t rung)
{
    return [this, rung](AVPacket &packet, bool startsSegment) -> Result<> {
        if (!m_control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        return m_gate.write(int(rung), packet, startsSegment);
    };
}

QString VideoTrack::encoderName() const
{
    return m_rungs.empty() || !m_rungs.front().encoder ? QString() : m_rungs.front().encoder->name();
}

QStringList VideoTrack::warnings() const
{
    QStringList texts = m_decoder.warnings(QStringLiteral("Picture"));
    if (m_droppedFrames > 0)
        texts +=
            QStringLiteral("Picture: %1 frames dropped that had no time of their own").arg(m_droppedFrames);
    if (std::ranges::any_of(m_rungs, [](const RungState &rung) { return rung.filter.lacksToneMapping(); }))
        texts +=
            QStringLiteral("Picture: this FFmpeg cannot map HDR to standard range; colours will look pale");
    return texts;
}

} // namespace sluice::media
