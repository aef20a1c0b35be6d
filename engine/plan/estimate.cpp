// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/estimate.h"

#include "engine/model/coding_rules.h"
#include "engine/plan/picture_plan.h"
#include "engine/plan/rate_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

namespace sluice::plan {

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double baseBytes = 58 * mebibyte; // libraries and process, mostly shared pages
constexpr double defaultFps = 25.0;
constexpr double defaultSeconds = 60.0;     // where the source does not say how long it is
constexpr double soundUsPerSecond = 10'000; // decoding and encoding a second of one track
constexpr double startUs = 30'000;          // opening, closing and checking one file
// Reading, writing, moving the index to the front, syncing and reading again; measured with a file of 460 MB.
constexpr double copyNsPerByte = 9;
constexpr double copyCpuNsPerByte = 3;

// Nanoseconds of one core for each pixel, measured at 1080p; see engine/README.md.
constexpr double deinterlaceNs = 1.1; // of the source
constexpr double toneMapNs = 11;      // of the output
constexpr double denoiseNs = 4.6;

// Hardware, both guessed: what a core does for each pixel that goes to the card, and how long the card takes
// for it, about 250 pictures of 1080p a second.
constexpr double uploadNs = 1.0;
constexpr double circuitNs = 2.0;

struct PresetCost
{
    std::string_view name;
    double x264NsPerPixel;
    double x265NsPerPixel;
    int x264Lookahead;
    int x264References;
    int x264BFrames;
    int x265Lookahead;
    int x265References;
};

// Nanoseconds of one core for each encoded pixel.
constexpr std::array presetCosts{
    PresetCost{"ultrafast", 3, 9, 0, 1, 0, 5, 1},       PresetCost{"superfast", 5, 12, 0, 1, 3, 10, 1},
    PresetCost{"veryfast", 8, 17, 10, 1, 3, 15, 2},     PresetCost{"faster", 13, 18, 20, 2, 3, 15, 2},
    PresetCost{"fast", 17, 24, 30, 2, 3, 15, 3},        PresetCost{"medium", 21, 34, 40, 3, 3, 20, 3},
    PresetCost{"slow", 36, 85, 50, 5, 3, 25, 4},        PresetCost{"slower", 64, 240, 60, 8, 3, 40, 5},
    PresetCost{"veryslow", 125, 400, 60, 16, 8, 40, 5}, PresetCost{"placebo", 400, 900, 60, 16, 16, 60, 5}};

// The same by number of the preset, slowest first.
constexpr std::array<double, 14> svtNsPerPixel{4000, 2200, 1200, 700, 300, 200, 120,
                                               80,   45,   32,   22,  18,  14,  12};
constexpr std::array<double, 6> vp9NsPerPixel{500, 250, 160, 110, 80, 60};

const PresetCost &costOf(const QString &preset)
{
    const std::string name = preset.toStdString();
    const auto found = std::ranges::find(presetCosts, name, &PresetCost::name);
    return found != presetCosts.end() ? *found : presetCosts[5];
}

double x264Bytes(const Rung &rung, const PresetCost &preset, int threads, int crf)
{
    const int width16 = (rung.width + 15) / 16 * 16; // whole blocks
    const int height16 = (rung.height + 15) / 16 * 16;
    const double width = width16;
    const double height = height16;
    const double blocks = width * height / 256;
    const double stride = width + 128;
    const double luma = stride * (height + 64);
    const double low = (width / 2 + 128) * (height / 2 + 64) * 4;
    const int b = preset.x264BFrames;
    const double source = luma * 1.5 + low + blocks * (16.0 * (b + 1) + 2.0 * (b + 2) * (b + 2) + 12);
    const double reference = luma * 4.5 + blocks * 150;
    const int weighted = preset.x264Lookahead >= 30 ? 2 : 1; // copies for weighted prediction
    const double thread = blocks * 200 + (preset.x264References + 4) * blocks * 4 + luma * weighted
                          + std::max(1e6, 4 * width * height * 1.4 * std::pow(0.95, crf));
    const double delay = std::max(b, preset.x264Lookahead) + (threads - 1) + (threads > 1 ? b + 1 : 0) + 1;
    return source * (delay + 3) + reference * (threads + std::max(preset.x264References, 3) + 1)
           + thread * threads;
}

double x265Bytes(const Rung &rung, const PresetCost &preset, int threads, int bytesPerSample)
{
    const double frameThreads = threads >= 8 ? 3 : threads >= 4 ? 2 : 1;
    const double pixels = double(rung.width) * rung.height * bytesPerSample;
    return pixels
               * (4.3 * (preset.x265Lookahead + 4 + 3 + frameThreads)
                  + 9 * (preset.x265References + frameThreads + 2))
           + 3 * mebibyte * threads;
}

// The pools that SVT-AV1 1.4 allocates; measured for one and two threads, read in its source for more.
double svtBytes(const Rung &rung, int threads, int bytesPerSample)
{
    constexpr double pictures = 37; // of a group of 16 and its look-ahead
    const double pixels = double(rung.width) * rung.height;
    const double children = threads <= 1 ? 1 : threads == 2 ? 2 : threads <= 5 ? 6 : 16;
    return pixels * ((bytesPerSample > 1 ? 6.2 : 4.4) * pictures + 50 * (children - 1));
}

double vp9Bytes(const Rung &rung, int bytesPerSample)
{
    constexpr double frames = 25 + 13; // look-ahead and buffers
    return 90 * mebibyte + (rung.width + 320.0) * (rung.height + 320.0) * 1.5 * bytesPerSample * frames;
}

// Pictures on their way to the card and what the driver keeps of each session in the process; the rest lies
// in the card's memory, which nobody counts here. Not measured.
double hardwareBytes(const Rung &rung, int bytesPerSample)
{
    constexpr double session = 48 * mebibyte;
    constexpr double pictures = 4;
    return session + pictures * 1.5 * rung.width * rung.height * bytesPerSample;
}

double encoderBytes(const Recipe &recipe, const Rung &rung, int threads, int bytesPerSample)
{
    if (isHardware(recipe.encoder))
        return hardwareBytes(rung, bytesPerSample);
    const PresetCost &preset = costOf(recipe.preset);
    switch (videoCodecOf(recipe.encoder)) {
    case VideoCodec::H264:
        return x264Bytes(rung, preset, threads, recipe.crf) * bytesPerSample;
    case VideoCodec::Hevc:
        return x265Bytes(rung, preset, threads, bytesPerSample);
    case VideoCodec::Av1:
        return svtBytes(rung, threads, bytesPerSample);
    case VideoCodec::Vp9:
        return vp9Bytes(rung, bytesPerSample);
    }
    return 0;
}

// Samples of a picture, as a multiple of those that 4:2:0 has.
double sampleFactor(PixelFormat format)
{
    const bool wide = format == PixelFormat::Yuv422 || format == PixelFormat::Yuv422Deep;
    const bool full = format == PixelFormat::Yuv444 || format == PixelFormat::Yuv444Deep;
    return full ? 2.0 : wide ? 4.0 / 3.0 : 1.0;
}

double nsPerPixel(const Recipe &recipe)
{
    const auto numbered = [&recipe](std::span<const double> costs) {
        const int preset = recipe.preset.toInt();
        return costs[size_t(std::clamp(preset, 0, int(costs.size()) - 1))];
    };
    if (isHardware(recipe.encoder))
        return uploadNs;
    switch (videoCodecOf(recipe.encoder)) {
    case VideoCodec::H264:
        return costOf(recipe.preset).x264NsPerPixel;
    case VideoCodec::Hevc:
        return costOf(recipe.preset).x265NsPerPixel;
    case VideoCodec::Av1:
        return numbered(svtNsPerPixel);
    case VideoCodec::Vp9:
        return numbered(vp9NsPerPixel);
    }
    return 0;
}

double decoderBytes(const StreamInfo &video, int threads)
{
    const double frame = double(video.width) * video.height * 1.5 * (video.bitDepth > 8 ? 2 : 1);
    return frame * (6 + 2.3 * threads) + 10 * mebibyte;
}

// A rule of thumb: bits for each pixel halve every six steps of CRF.
double bitsPerPixel(VideoEncoder encoder, int crf)
{
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return 0.085 * std::pow(2.0, (23 - crf) / 6.0);
    case VideoCodec::Hevc:
        return 0.055 * std::pow(2.0, (23 - crf) / 6.0);
    case VideoCodec::Av1: // the scale of these two goes to 63
        return 0.045 * std::pow(2.0, (32 - crf) / 8.0);
    case VideoCodec::Vp9:
        return 0.055 * std::pow(2.0, (32 - crf) / 8.0);
    }
    return 0;
}

constexpr double losslessKbpsPerChannel = 400;
constexpr double copiedKbpsPerChannel = 80;

double audioKbps(const Recipe &recipe)
{
    double sum = 0;
    for (const AudioTrackRecipe &track : recipe.audio) {
        const double unsaid = (track.copy ? copiedKbpsPerChannel : losslessKbpsPerChannel) * track.channels;
        sum += track.bitrateKbps > 0 ? track.bitrateKbps : unsaid;
    }
    return sum;
}

// What the source spends on sound.
double sourceAudioBytes(const MediaInfo &media, double seconds)
{
    double kbps = 0;
    for (const StreamInfo &stream : media.streams) {
        if (stream.kind == StreamKind::Audio)
            kbps += stream.bitrateKbps > 0 ? stream.bitrateKbps : copiedKbpsPerChannel * stream.channels;
    }
    return std::min(seconds * kbps * 125.0, 0.9 * double(media.sizeBytes));
}

double copiedVideoBytes(const MediaInfo &media, const StreamInfo &video, double seconds)
{
    return video.bitrateKbps > 0 ? seconds * video.bitrateKbps * 125.0
                                 : double(media.sizeBytes) - sourceAudioBytes(media, seconds);
}

qint64 encodedTracks(const Recipe &recipe)
{
    return std::ranges::count(recipe.audio, false, &AudioTrackRecipe::copy);
}

// Pictures, if any, are copied: bytes cost, and not frames.
Estimate withoutPictures(const MediaInfo &media, const Recipe &recipe, double seconds)
{
    const StreamInfo *video = recipe.copyVideo ? media.video() : nullptr;
    const double bytes =
        seconds * audioKbps(recipe) * 125.0 + (video ? copiedVideoBytes(media, *video, seconds) : 0.0);
    Estimate result;
    result.memoryBytes = qint64(baseBytes + 16 * mebibyte);
    const double codingUs = seconds * soundUsPerSecond * double(encodedTracks(recipe)) + startUs;
    const double copiedBytes = std::min(bytes, double(media.sizeBytes));
    result.cpuUs = qint64(codingUs + copiedBytes * copyCpuNsPerByte / 1000.0);
    result.wallUs = qint64(codingUs + copiedBytes * copyNsPerByte / 1000.0);
    result.outputBytes = qint64(bytes);
    return result;
}

} // namespace

double threadSpeedUp(VideoEncoder encoder, int threads)
{
    // Decoding has two threads at most, and each rung one that scales.
    if (isHardware(encoder))
        return std::clamp(threads, 1, 2);
    // Amdahl's law with the serial share that the published tables of both encoders show.
    const double serial = encoder == VideoEncoder::X264 ? 0.06 : 0.20;
    return 1.0 / (serial + (1.0 - serial) / std::max(1, threads));
}

Estimate estimate(const MediaInfo &media, const Recipe &recipe, int threads)
{
    Estimate result;
    const double seconds = media.durationUs > 0 ? double(media.durationUs) / 1e6 : defaultSeconds;
    const double soundUs = seconds * soundUsPerSecond * double(encodedTracks(recipe));
    const double soundBytes = seconds * audioKbps(recipe) * 125.0;
    const StreamInfo *video = media.video();
    if (!video || recipe.copyVideo || !hasPictures(recipe.container))
        return withoutPictures(media, recipe, seconds);
    const double fps = video->fpsNum > 0 && video->fpsDen > 0
                           ? std::clamp(double(video->fpsNum) / video->fpsDen, 1.0, 240.0)
                           : defaultFps;
    const double frames = seconds * fps; // of the source
    const double encoded = seconds * outputRate(recipe.picture, fps);
    const bool mapped = video->hdr && (recipe.picture.toneMap || !isDeep(recipe, true));
    const double ns = nsPerPixel(recipe) + (mapped ? toneMapNs : 0)
                      + (recipe.picture.denoise != Denoise::Off ? denoiseNs : 0);
    const bool deinterlaced = recipe.picture.deinterlace == Deinterlace::Always
                              || (recipe.picture.deinterlace == Deinterlace::Flagged && video->interlaced);
    const int bytesPerSample = isDeep(recipe, video->bitDepth > 8 || video->hdr) ? 2 : 1;

    double memory = baseBytes + decoderBytes(*video, std::min(threads, 2));
    double encodeUs = 0;
    double circuitUs = 0; // of the hardware, beside the cores
    double bytes = soundBytes;
    // A segment of fragmented MP4 is written when it is complete.
    const double heldSeconds = recipe.container == Container::Hls && recipe.segments == SegmentKind::Fmp4
                                   ? std::min(double(recipe.segmentUs) / 1e6, seconds)
                                   : 0;
    const std::vector<int> cores = coresOfRungs(recipe.rungs, threads);
    for (size_t i = 0; i < recipe.rungs.size(); ++i) {
        const Rung &rung = recipe.rungs[i];
        const double pixels = double(rung.width) * rung.height;
        memory += pixels * 1.5 * 4 // queues, filter and scaler
                  + encoderBytes(recipe, rung, encoderThreads(recipe.encoder, cores[i]), bytesPerSample)
                        * sampleFactor(recipe.coding.pixelFormat);
        encodeUs += encoded * pixels * ns / 1000.0;
        circuitUs += isHardware(recipe.encoder) ? encoded * pixels * circuitNs / 1000.0 : 0.0;
        const double wanted = rung.bitrateKbps > 0
                                  ? seconds * rung.bitrateKbps * 125.0
                                  : encoded * pixels * bitsPerPixel(recipe.encoder, recipe.crf) / 8.0;
        const double written =
            rung.maxBitrateKbps > 0 ? std::min(wanted, seconds * rung.maxBitrateKbps * 125.0) : wanted;
        bytes += written;
        memory += written / seconds * heldSeconds;
    }
    const double decodeUs =
        frames * double(video->width) * video->height * (1.5 + (deinterlaced ? deinterlaceNs : 0)) / 1000.0;
    const double pictureUs =
        (encodeUs + decodeUs) / (recipe.rate.twoPass ? 1.0 - firstPassShare(recipe.encoder) : 1.0);
    result.memoryBytes = qint64(memory);
    result.cpuUs = qint64(pictureUs + soundUs + startUs);
    const double atWorkUs = pictureUs / threadSpeedUp(recipe.encoder, threads);
    result.wallUs = qint64(std::max(atWorkUs, circuitUs) + soundUs + startUs);
    result.outputBytes = qint64(bytes);
    return result;
}

} // namespace sluice::plan
