// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"

#include <algorithm>
#include <cstdint>

// Every difference between FFmpeg 5.1 and 7.x that Sluice meets, and nowhere else.
namespace sluice::media::compat {

#if LIBAVFORMAT_VERSION_MAJOR >= 61
using WriteBuffer = const std::uint8_t;
#else
using WriteBuffer = std::uint8_t;
#endif

// In the time base of the frame's stream; 0: unknown.
[[nodiscard]] inline std::int64_t duration(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    return frame.duration;
#else
    return frame.pkt_duration;
#endif
}

[[nodiscard]] inline bool isInterlaced(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (frame.flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return frame.interlaced_frame != 0;
#endif
}

// Tells the encoder that the picture is progressive and of no type yet.
inline void clearPictureFlags(AVFrame &frame)
{
    frame.pict_type = AV_PICTURE_TYPE_NONE;
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    frame.flags &= ~(AV_FRAME_FLAG_INTERLACED | AV_FRAME_FLAG_TOP_FIELD_FIRST | AV_FRAME_FLAG_KEY);
#else
    frame.interlaced_frame = 0;
    frame.top_field_first = 0;
    frame.key_frame = 0;
#endif
}

// How long a picture lasts, in ticks of the time base: libvpx plans its bits by it, and takes it for one tick
// unless told. From 7.0 on it goes by the frame and the rate.
inline void setFrameTicks([[maybe_unused]] AVCodecContext &context)
{
#if LIBAVCODEC_VERSION_MAJOR < 61
    const std::int64_t ticks = av_rescale_q(1, av_inv_q(context.framerate), context.time_base);
    context.ticks_per_frame = int(std::clamp<std::int64_t>(ticks, 1, 10'000'000));
#endif
}

// The display matrix of a stream, nine numbers, or nullptr.
[[nodiscard]] inline const std::int32_t *displayMatrix(const AVStream &stream)
{
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    const AVPacketSideData *data = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data && data->size >= 9 * sizeof(std::int32_t) ? reinterpret_cast<const std::int32_t *>(data->data)
                                                          : nullptr;
#else
    size_t size = 0;
    const std::uint8_t *data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return data && size >= 9 * sizeof(std::int32_t) ? reinterpret_cast<const std::int32_t *>(data) : nullptr;
#endif
}

// What goes along with a stream beside its parameters: how it is turned, HDR and the like.
[[nodiscard]] inline bool copySideData(AVStream &to, const AVStream &from)
{
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    return &to != &from; // came with the parameters
#else
    for (int i = 0; i < from.nb_side_data; ++i) {
        const AVPacketSideData &data = from.side_data[i];
        std::uint8_t *room = av_stream_new_side_data(&to, data.type, data.size);
        if (!room)
            return false;
        std::copy_n(data.data, data.size, room);
    }
    return true;
#endif
}

// From 7.0 a video buffer source must be told the colours, before it must not.
inline constexpr bool bufferTakesColour = LIBAVFILTER_VERSION_INT >= AV_VERSION_INT(9, 16, 100);

} // namespace sluice::media::compat
