// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/filter_chain.h"
#include "engine/model/recipe.h"
#include "engine/model/result.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace sluice::media {

[[nodiscard]] bool isHdr(AVColorTransferCharacteristic transfer); // PQ or HLG

// What a filter graph is built for. A frame that differs needs a new graph; the encoder stays.
struct PictureShape
{
    int format = AV_PIX_FMT_NONE;
    int width = 0;
    int height = 0;
    AVRational sar{1, 1};
    AVColorSpace space = AVCOL_SPC_UNSPECIFIED;
    AVColorRange range = AVCOL_RANGE_UNSPECIFIED;
    AVColorPrimaries primaries = AVCOL_PRI_UNSPECIFIED;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_UNSPECIFIED;

    [[nodiscard]] static PictureShape of(const AVFrame &frame);
    [[nodiscard]] bool operator==(const PictureShape &other) const;
};

// A chain for pictures of one shape.
class VideoFilter final
{
public:
    [[nodiscard]] static Result<VideoFilter> build(const PictureShape &shape, AVRational timeBase,
                                                   const QByteArray &chain);

    [[nodiscard]] Result<> push(AVFrame *frame) { return m_chain.push(frame); } // as FilterChain
    // The next picture in the time base of build(); false: push more first.
    [[nodiscard]] Result<bool> pull(AVFrame &picture);

private:
    FilterChain m_chain;
    AVRational m_timeBase{0, 1};
};

using DisplayMatrix = std::array<std::int32_t, 9>;
[[nodiscard]] std::optional<DisplayMatrix> matrixOf(const AVStream &stream);

// Makes pictures progressive and upright and cuts their edges off: what is the same for all rungs. Frames
// that need nothing go through untouched.
class FrontFilter final
{
public:
    FrontFilter(AVRational timeBase, std::optional<DisplayMatrix> streamMatrix, const PictureRecipe &picture);

    // Takes the reference of `frame`, its time in the time base; nullptr drains.
    template <typename Take>
    [[nodiscard]] Result<> run(AVFrame *frame, const Take &take);

private:
    // The chain for this frame; empty: none.
    [[nodiscard]] QByteArray chainFor(const AVFrame &frame);
    template <typename Take>
    [[nodiscard]] Result<> drainInto(VideoFilter &filter, const Take &take);

    AVRational m_timeBase;
    std::optional<DisplayMatrix> m_streamMatrix;
    Deinterlace m_mode;
    Crop m_crop;
    bool m_deinterlace; // from the first interlaced frame on
    PictureShape m_shape;
    QByteArray m_chain;
    std::optional<VideoFilter> m_filter;
    Frame m_picture{av_frame_alloc()};
};

template <typename Take>
Result<> FrontFilter::drainInto(VideoFilter &filter, const Take &take)
{
    for (;;) {
        const Result<bool> got = filter.pull(*m_picture);
        if (!got)
            return Unexpected(got.error());
        if (!*got)
            return {};
        const Result<> taken = take(*m_picture);
        av_frame_unref(m_picture.get());
        if (!taken)
            return taken;
    }
}

template <typename Take>
Result<> FrontFilter::run(AVFrame *frame, const Take &take)
{
    const QByteArray chain = frame ? chainFor(*frame) : QByteArray();
    const bool ends = !frame || chain != m_chain || !(m_shape == PictureShape::of(*frame));
    if (ends && m_filter) {
        Result<> drained = m_filter->push(nullptr);
        if (drained)
            drained = drainInto(*m_filter, take);
        m_filter.reset();
        if (!drained)
            return drained;
    }
    if (!frame)
        return {};
    if (ends) {
        m_chain = chain;
        m_shape = PictureShape::of(*frame);
    }
    if (chain.isEmpty())
        return take(*frame);
    if (!m_filter) {
        Result<VideoFilter> built = VideoFilter::build(m_shape, m_timeBase, chain);
        if (!built)
            return Unexpected(built.error());
        m_filter = std::move(*built);
    }
    if (Result<> pushed = m_filter->push(frame); !pushed)
        return pushed;
    return drainInto(*m_filter, take);
}

// Scales to one rung, in the encoder's pixel format and, for 8 bits, of standard dynamic range.
class RungFilter final
{
public:
    struct Setup
    {
        AVRational timeBase{1, 90000};
        Rung rung{};
        AVPixelFormat format = AV_PIX_FMT_YUV420P;
        PictureRecipe picture{};
        // Of the largest rung: all rungs of a ladder have one matrix. 0: this is the only one.
        int largestLines = 0;
        bool fromSource = true; // else from a larger rung, where what is done once has been done
    };
    explicit RungFilter(const Setup &setup);

    // One picture in, one out; a picture that fits already is passed on without a copy.
    [[nodiscard]] Result<> run(const AVFrame &picture, AVFrame &out);

    [[nodiscard]] bool lacksToneMapping() const { return m_lacksToneMapping; }

private:
    [[nodiscard]] bool fits(const PictureShape &shape) const;
    [[nodiscard]] bool mapsTones(const PictureShape &shape) const;
    [[nodiscard]] QByteArray chainFor(const PictureShape &shape) const;
    [[nodiscard]] bool isHighDefinition() const;
    [[nodiscard]] QByteArray scaling(const PictureShape &shape) const;

    Setup m_setup;
    Size m_inside; // of the picture, where bars are around it
    bool m_toStandardRange;
    bool m_lacksToneMapping = false;
    PictureShape m_shape;
    std::optional<VideoFilter> m_filter;
};

} // namespace sluice::media
