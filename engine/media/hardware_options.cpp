// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/hardware_options.h"

#include "engine/media/encoder_rate.h"
#include "engine/model/formats.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace sluice::media {

namespace {

constexpr int longestQsvGop = 0xffff; // it counts pictures in 16 bits
constexpr double averageOfCap = 0.75; // what a quality with a cap may have on average
constexpr double capOfAverage = 1.5;  // what an average without a cap may have at most

// An empty value leaves it to the encoder.
void set(Dictionary &options, const char *key, const QByteArray &value)
{
    if (!value.isEmpty())
        options.set(key, value.constData());
}

// Its wrapper takes no average in this mode, and keeps to the cap.
void setNvenc(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    set(options, "preset", spec.preset.toUtf8());
    set(options, "rc", "vbr");
    if (context.bit_rate == 0)
        set(options, "cq", QByteArray::number(hardwareQuality(spec.encoder, spec.crf)));
    set(options, "forced-idr", "1"); // an I picture alone would let others look past it
    set(options, "no-scenecut", "1");
    if (spec.segmented)
        set(options, "strict_gop", "1");
    set(options, "profile", spec.coding.profile.toUtf8());
    const bool whole = spec.coding.level == QLatin1String("6"); // the one that H.264 knows with a zero only
    set(options, "level", whole ? QByteArray("6.0") : spec.coding.level.toUtf8());
}

// Without a cap FFmpeg 5.1 takes AVBR for an average, which not every card has; the same rate for both would
// be a constant one.
void setQsv(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    set(options, "preset", spec.preset.toUtf8());
    set(options, "forced_idr", "1");
    if (spec.encoder == VideoEncoder::QsvH264) {
        set(options, "adaptive_i", "0");
        set(options, "adaptive_b", "0");
    }
    if (spec.rung.bitrateKbps == 0) {
        context.global_quality = hardwareQuality(spec.encoder, spec.crf);
        if (context.rc_max_rate > 0) // a quality within a cap (QVBR) wants an average
            context.bit_rate = qint64(double(context.rc_max_rate) * averageOfCap);
    } else if (context.rc_max_rate == 0) {
        context.rc_max_rate = qint64(double(context.bit_rate) * capOfAverage);
    }
    context.gop_size = std::min(context.gop_size, longestQsvGop);
    set(options, "profile", spec.coding.profile.toUtf8());
    if (!spec.coding.level.isEmpty())
        context.level = int(std::lround(spec.coding.level.toDouble() * 10));
}

// A quality is a constant quantiser, which every driver has; a quality within a cap is QVBR, which some lack:
// then the encoder does not open.
void setVaapi(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    if (spec.rung.bitrateKbps > 0) {
        set(options, "rc_mode", "VBR");
    } else {
        context.global_quality = hardwareQuality(spec.encoder, spec.crf);
        set(options, "rc_mode", context.rc_max_rate > 0 ? "QVBR" : "CQP");
        if (context.rc_max_rate > 0)
            context.bit_rate = qint64(double(context.rc_max_rate) * averageOfCap);
    }
    set(options, "idr_interval", "0"); // every I picture is an IDR
    const bool baseline = spec.coding.profile == QLatin1String("baseline");
    set(options, "profile", baseline ? QByteArray("constrained_baseline") : spec.coding.profile.toUtf8());
    set(options, "level", spec.coding.level.toUtf8());
}

} // namespace

void setHardware(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    context.gop_size = gopFrames(spec);
    // Pictures in their order: their wrappers count decoding times in pictures of a constant rate, and with B
    // pictures a variable one would be decoded after it is shown.
    context.max_b_frames = 0;
    context.bit_rate = qint64(spec.rung.bitrateKbps) * 1000;
    setCap(context, spec.rung);
    switch (apiOf(spec.encoder)) {
    case HardwareApi::Nvenc:
        return setNvenc(context, options, spec);
    case HardwareApi::Qsv:
        return setQsv(context, options, spec);
    case HardwareApi::Vaapi:
        return setVaapi(context, options, spec);
    case HardwareApi::None:
        break;
    }
}

int hardwareQuality(VideoEncoder encoder, int crf)
{
    constexpr int usualMax = 51;
    constexpr int indexMax = 255;
    const int highest = crfMax(encoder);
    if (encoder == VideoEncoder::VaapiAv1)
        return std::clamp(int(std::lround(double(crf) * indexMax / highest)), 1, indexMax);
    return std::clamp(int(std::lround(double(crf) * usualMax / highest)), 1, usualMax);
}

AVPixelFormat hardwareFormat(VideoEncoder encoder, bool deep)
{
    if (deep && keepsDepth(encoder))
        return AV_PIX_FMT_P010LE;
    return apiOf(encoder) == HardwareApi::Nvenc ? AV_PIX_FMT_YUV420P : AV_PIX_FMT_NV12;
}

} // namespace sluice::media
