// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/rung_encoder.h"

#include <utility>

namespace sluice::media {

namespace {

// The encoder has its own queue; more here would be memory without speed.
constexpr std::size_t waitingPictures = 2;

} // namespace

Result<RungPicture> shared(const AVFrame &frame, bool startsSegment, qint64 lasts)
{
    RungPicture picture{
        .frame = Frame(av_frame_clone(&frame)), .startsSegment = startsSegment, .lasts = lasts};
    if (!picture.frame)
        return fail(ErrorCode::OutOfMemory);
    return picture;
}

RungEncoder::RungEncoder(Setup setup, MuxGate &gate, Control &control)
    : m_setup(std::move(setup))
    , m_gate(gate)
    , m_control(control)
    , m_filter(m_setup.filter)
    , m_stage(
          "rung", {.items = waitingPictures},
          {.each = [this](RungPicture &picture) { return work(picture); },
           .drain = [this]() -> Result<> { return m_encoder ? m_encoder->finish(writer()) : Result<>(); }})
{
}

Result<> RungEncoder::work(RungPicture &picture)
{
    if (!m_control.mayGoOn())
        return fail(ErrorCode::Cancelled);
    const qint64 pts = picture.frame->pts;
    av_frame_unref(m_scaled.get());
    if (const Result<> scaled = m_filter.run(*picture.frame, *m_scaled); !scaled)
        return scaled;
    picture.frame.reset();
    m_scaled->pts = pts;
    for (RungEncoder *smaller : m_smaller) {
        Result<RungPicture> copy = shared(*m_scaled, picture.startsSegment, picture.lasts);
        if (!copy)
            return Unexpected(copy.error());
        if (const Result<> taken = smaller->take(std::move(*copy)); !taken)
            return taken;
    }
    const Result<Encoder *> encoder = theEncoder();
    if (!encoder)
        return Unexpected(encoder.error());
    return (*encoder)->send(*m_scaled, picture.startsSegment, picture.lasts, writer());
}

Result<Encoder *> RungEncoder::theEncoder()
{
    if (m_encoder)
        return &*m_encoder;
    m_setup.encoder.format = AVPixelFormat(m_scaled->format);
    Result<Encoder> opened = Encoder::openVideo(m_setup.encoder, *m_scaled);
    if (!opened)
        return Unexpected(opened.error());
    Encoder &encoder = m_encoder.emplace(std::move(*opened));
    m_gate.setStream(m_setup.gateStream, {.parameters = encoder.parameters(),
                                          .timeBase = m_setup.encoder.timeBase,
                                          .rate = m_setup.encoder.rate,
                                          .language = m_setup.language,
                                          .title = m_setup.title,
                                          .roles = m_setup.roles});
    return &encoder;
}

Encoder::Take RungEncoder::writer()
{
    return [this](AVPacket &packet, bool startsSegment) -> Result<> {
        if (!m_control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        return m_gate.write(m_setup.gateStream, packet, startsSegment);
    };
}

} // namespace sluice::media
