// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/bars.h"

#include "engine/media/av_error.h"
#include "engine/media/decoder.h"
#include "engine/media/video_filter.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sluice::media {

namespace {

constexpr int sampledPlaces = 16;
constexpr int framesOfPlace = 24;
constexpr int packetsOfPlace = 400;   // before a place counts as having no picture
constexpr double wholeSeconds = 20.0; // a film as short as this is looked at wholly
constexpr int wholeFrames = 1500;
constexpr qint64 patienceUs = 8'000'000; // after that one frame of a place has to do
constexpr int leastLit = 3;              // frames that show something, or all of a shorter film
constexpr int thinnestPixels = 4;        // thinner bars are left: noise at the edges of old tapes
constexpr double narrowestSide = 0.3;    // of the picture, where only one pair of bars is there
constexpr double smallestArea = 0.4;     // of the picture, with bars all around

int edge(const AVFrame &frame, const char *key, int otherwise)
{
    const AVDictionaryEntry *entry = av_dict_get(frame.metadata, key, nullptr, 0);
    return entry ? QByteArray(entry->value).toInt() : otherwise;
}

// What is lit in any frame so far.
class LitArea final
{
public:
    explicit LitArea(const AVStream &stream)
        : m_front({1, 25}, matrixOf(stream), uprightOnly())
    {
    }

    [[nodiscard]] Result<> add(AVFrame &frame)
    {
        frame.pts = m_seen++;
        return m_front.run(&frame, [this](AVFrame &picture) { return look(picture); });
    }

    // Nothing can be cut any more.
    [[nodiscard]] bool isWhole() const
    {
        return m_changed
               || (m_lit > 0 && m_left == 0 && m_top == 0 && m_right == m_size.width - 1
                   && m_bottom == m_size.height - 1);
    }
    [[nodiscard]] Crop bars() const;

private:
    static PictureRecipe uprightOnly()
    {
        PictureRecipe recipe;
        recipe.deinterlace = Deinterlace::Off;
        return recipe;
    }

    [[nodiscard]] Result<> look(AVFrame &picture)
    {
        const PictureShape shape = PictureShape::of(picture);
        const Size size{picture.width, picture.height};
        m_changed = m_changed || (m_size != Size() && size != m_size);
        if (m_changed)
            return {};
        m_size = size;
        if (!m_filter || !(shape == m_shape)) {
            // Of every frame by itself; a line counts as lit where it is lighter than 24 of 255 on average.
            Result<VideoFilter> built =
                VideoFilter::build(shape, {1, 25}, "cropdetect=limit=0.0941176:round=2:skip=0:reset=1");
            if (!built)
                return Unexpected(built.error());
            m_filter = std::move(*built);
            m_shape = shape;
        }
        if (const Result<> pushed = m_filter->push(&picture); !pushed)
            return pushed;
        for (;;) {
            const Result<bool> got = m_filter->pull(*m_seenFrame);
            if (!got || !*got)
                return got ? Result<>() : Unexpected(got.error());
            widen(*m_seenFrame);
            av_frame_unref(m_seenFrame.get());
        }
    }

    void widen(const AVFrame &frame)
    {
        const int left = edge(frame, "lavfi.cropdetect.x1", 0);
        const int right = edge(frame, "lavfi.cropdetect.x2", m_size.width - 1);
        const int top = edge(frame, "lavfi.cropdetect.y1", 0);
        const int bottom = edge(frame, "lavfi.cropdetect.y2", m_size.height - 1);
        if (left >= right || top >= bottom) // black: says nothing
            return;
        m_left = m_lit == 0 ? left : std::min(m_left, left);
        m_top = m_lit == 0 ? top : std::min(m_top, top);
        m_right = std::max(m_right, right);
        m_bottom = std::max(m_bottom, bottom);
        ++m_lit;
    }

    FrontFilter m_front;
    std::optional<VideoFilter> m_filter;
    PictureShape m_shape;
    Frame m_seenFrame{av_frame_alloc()};
    Size m_size{};
    qint64 m_seen = 0;
    qint64 m_lit = 0;
    int m_left = 0;
    int m_top = 0;
    int m_right = 0;
    int m_bottom = 0;
    bool m_changed = false; // another size in the middle: no crop fits both
};

Crop LitArea::bars() const
{
    if (m_changed || m_lit < std::min<qint64>(leastLit, m_seen))
        return {};
    // Rather a line of a bar too many than one of the picture too few.
    const auto even = [](int pixels) { return pixels >= thinnestPixels ? pixels / 2 * 2 : 0; };
    const Crop crop{.left = even(m_left),
                    .top = even(m_top),
                    .right = even(m_size.width - 1 - m_right),
                    .bottom = even(m_size.height - 1 - m_bottom)};
    const double across = double(m_size.width - crop.left - crop.right) / m_size.width;
    const double down = double(m_size.height - crop.top - crop.bottom) / m_size.height;
    const bool plausible = std::max(across, down) == 1.0 ? std::min(across, down) >= narrowestSide
                                                         : across * down >= smallestArea;
    return plausible ? crop : Crop{};
}

// Frames from where the input stands, at most `frames`.
Result<> lookFromHere(Input &input, Decoder &decoder, int stream, int frames, int packets, LitArea &lit,
                      Control &control)
{
    const Packet packet(av_packet_alloc());
    if (!packet)
        return fail(ErrorCode::OutOfMemory);
    int taken = 0;
    const Decoder::Take take = [&](AVFrame &frame) -> Result<> {
        if (frame.width <= 0 || frame.height <= 0 || taken >= frames)
            return {};
        ++taken;
        return lit.add(frame);
    };
    while (taken < frames && packets > 0 && !lit.isWhole()) {
        if (!control.mayGoOn())
            return fail(ErrorCode::Cancelled, input.path());
        const int got = av_read_frame(input.context(), packet.get());
        if (input.readFailure() != 0)
            return inputFailure(input.readFailure(), input.path(), QStringLiteral("reading"));
        if (got < 0)
            break;
        const Result<> decoded =
            packet->stream_index == stream ? decoder.decode(packet.get(), take) : Result<>();
        packets -= packet->stream_index == stream ? 1 : 0;
        av_packet_unref(packet.get());
        if (!decoded)
            return decoded;
    }
    return decoder.decode(nullptr, take);
}

} // namespace

Result<Crop> findBars(Input &input, int videoStream, Control &control)
{
    constexpr int threads = 2;
    Result<Decoder> decoder = Decoder::open(input, videoStream, threads);
    if (!decoder)
        return Unexpected(decoder.error());
    input.useOnly(std::array{videoStream});
    const AVFormatContext *context = input.context();
    LitArea lit(*input.stream(videoStream));
    const double seconds = context->duration > 0 ? double(context->duration) / AV_TIME_BASE : 0.0;
    const bool whole = seconds <= wholeSeconds;
    for (int place = 0; place < (whole ? 1 : sampledPlaces) && !lit.isWhole(); ++place) {
        const qint64 start = context->start_time == AV_NOPTS_VALUE ? 0 : context->start_time;
        const qint64 at = whole ? start : start + context->duration * (2 * place + 1) / (2 * sampledPlaces);
        // What cannot be moved is read on from where it is.
        static_cast<void>(av_seek_frame(input.context(), -1, at, AVSEEK_FLAG_BACKWARD));
        avcodec_flush_buffers(decoder->context());
        const int frames = whole ? wholeFrames : control.workedUs() < patienceUs ? framesOfPlace : 1;
        const int packets = whole ? wholeFrames : packetsOfPlace;
        if (const Result<> looked = lookFromHere(input, *decoder, videoStream, frames, packets, lit, control);
            !looked)
            return Unexpected(looked.error());
    }
    return lit.bars();
}

} // namespace sluice::media
