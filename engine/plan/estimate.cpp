// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/estimate.h"

#include "engine/model/coding_rules.h"
#include "engine/plan/default_rate.h"
#include "engine/plan/keep_plan.h"
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
constexpr double defaultSeconds = 60.0;     // where the source does not say how long it is
constexpr double soundUsPerSecond = 10'000; // decoding and encoding a second of one track
constexpr double attachedCopies = 3;        // of cover art and attachments: read, to be written, read back
constexpr double fileStartUs = 30'000;      // opening, closing and checking one file
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
    double x265BytesPerPixel; // of a picture with its edges, one thread, 8 bits
};

// Nanoseconds of one core for each encoded pixel.
constexpr std::array presetCosts{
    PresetCost{"ultrafast", 3, 9, 0, 1, 0, 87.4},       PresetCost{"superfast", 5, 12, 0, 1, 3, 101.5},
    PresetCost{"veryfast", 8, 17, 10, 1, 3, 122.2},     PresetCost{"faster", 13, 18, 20, 2, 3, 122.2},
    PresetCost{"fast", 17, 24, 30, 2, 3, 122.2},        PresetCost{"medium", 21, 34, 40, 3, 3, 144.0},
    PresetCost{"slow", 36, 85, 50, 5, 3, 160.4},        PresetCost{"slower", 64, 240, 60, 8, 3, 258.8},
    PresetCost{"veryslow", 125, 400, 60, 16, 8, 258.8}, PresetCost{"placebo", 400, 900, 60, 16, 16, 334.9}};

// The same by number of the preset, slowest first.
constexpr std::array<double, 14> svtNsPerPixel{4000, 2200, 1200, 700, 300, 200, 120,
                                               80,   45,   32,   22,  18,  14,  12};
struct SvtMemory
{
    double bytesPerPixel;
    double mebibytes;
    double twoThreads; // factor
};
constexpr std::array<SvtMemory, 14> svtMemory{{{220, 70, 1.55},
                                               {220, 70, 1.55},
                                               {200, 64, 1.55},
                                               {198, 42, 1.50},
                                               {198, 42, 1.50},
                                               {186, 40, 1.50},
                                               {165, 34, 1.37},
                                               {164, 33, 1.37},
                                               {153, 33, 1.37},
                                               {151, 33, 1.28},
                                               {150, 33, 1.28},
                                               {139, 33, 1.28},
                                               {126, 33, 1.28},
                                               {120, 33, 1.28}}};
constexpr std::array<double, 6> vp9NsPerPixel{500, 250, 160, 110, 80, 60};

const PresetCost &costOf(const QString &preset)
{
    const std::string name = preset.toStdString();
    const auto found = std::ranges::find(presetCosts, name, &PresetCost::name);
    return found != presetCosts.end() ? *found : presetCosts[5];
}

double x264Bytes(const Rung &rung, const PresetCost &preset, int threads, int crf, int bytesPerSample)
{
    const int width16 = (rung.width + 15) / 16 * 16; // whole blocks
    const int height16 = (rung.height + 15) / 16 * 16;
    const double width = width16;
    const double height = height16;
    const double blocks = width * height / 256;
    const double stride = width + 128;
    const double luma = stride * (height + 64) * bytesPerSample;
    const int b = preset.x264BFrames;
    // The fastest preset looks ahead at nothing and at whole samples only: it keeps no small copies and no
    // halves between samples, and weighs nothing.
    const bool whole = preset.x264Lookahead == 0 && b == 0;
    const double low = whole ? 0 : (width / 2 + 128) * (height / 2 + 64) * 4 * bytesPerSample;
    const double source = luma * 1.5 + low + blocks * (16.0 * (b + 1) + 2.0 * (b + 2) * (b + 2) + 12);
    const double planes = whole ? 1.5 : 4.5;
    const double reference = luma * planes + blocks * 150;
    const bool weighsTwice = preset.x264Lookahead >= 30 && bytesPerSample == 1;
    const int weighed = whole ? 0 : weighsTwice ? 2 : 1; // copies for weighted prediction
    const double thread = blocks * 200 + (preset.x264References + 4) * blocks * 4 + luma * weighed
                          + std::max(1e6, 4 * width * height * 1.4 * std::pow(0.95, crf));
    const double delay = std::max(b, preset.x264Lookahead) + (threads - 1) + (threads > 1 ? b + 1 : 0) + 1;
    constexpr double margin = 1.02;
    return margin
           * (source * (delay + 3)
              + reference * (threads + std::max(preset.x264References, whole ? 1 : 3) + 1)
              + thread * threads);
}

// Measured with x265 3.5 at 1080p and 480p with 8 and 10 bits: `./dev bench memory`.
double x265Bytes(const Rung &rung, const PresetCost &preset, int threads, int bytesPerSample)
{
    constexpr double edges = 192;
    constexpr double deepFactor = 1.66; // not all that is kept of a picture are its samples
    constexpr double margin = 1.12;
    const double frameThreads = threads >= 8 ? 3 : threads >= 4 ? 2 : 1;
    const double pictures = (rung.width + edges) * (rung.height + edges) * preset.x265BytesPerPixel
                            * (bytesPerSample > 1 ? deepFactor : 1);
    const double eachThread = double(rung.width) * rung.height * bytesPerSample * 13.3;
    return pictures * margin + eachThread * (frameThreads - 1) + 3 * mebibyte * threads;
}

// The pools that SVT-AV1 1.4 allocates: measured like those of x265 for one and two threads, read in its
// source for more.
double svtBytes(const Rung &rung, int preset, int threads, int bytesPerSample)
{
    constexpr double margin = 1.125;
    constexpr double child = 50; // bytes for a pixel of each picture that is worked on beside others
    const double pixels = double(rung.width) * rung.height;
    const SvtMemory &memory = svtMemory[size_t(std::clamp(preset, 0, int(svtMemory.size()) - 1))];
    const bool alone = threads <= 1;
    double bytes = pixels * memory.bytesPerPixel + memory.mebibytes * mebibyte;
    if (!alone)
        bytes *= memory.twoThreads;
    if (bytesPerSample > 1)
        bytes *= alone ? 1.36 : 1.28;
    const double children = threads <= 2 ? 0 : threads <= 5 ? 4 : 14; // more than two threads have
    return bytes * margin + pixels * child * children;
}

// Measured like those of x265.
double vp9Bytes(const Rung &rung, int threads, int bytesPerSample)
{
    constexpr double edges = 160;
    const double pictures = (rung.width + edges) * (rung.height + edges) * 112.0;
    return pictures * (bytesPerSample > 1 ? 1.7 : 1) + (8.4 + 6.3 * (std::min(threads, 4) - 1)) * mebibyte;
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
        return x264Bytes(rung, preset, threads, recipe.crf, bytesPerSample);
    case VideoCodec::Hevc:
        return x265Bytes(rung, preset, threads, bytesPerSample);
    case VideoCodec::Av1:
        return svtBytes(rung, recipe.preset.toInt(), threads, bytesPerSample);
    case VideoCodec::Vp9:
        return vp9Bytes(rung, threads, bytesPerSample);
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

double frameBytes(const StreamInfo &video)
{
    return double(video.width) * video.height * 1.5 * (video.bitDepth > 8 ? 2 : 1);
}

bool hasSizeOf(const Rung &rung, const StreamInfo &video)
{
    return rung.width == video.width && rung.height == video.height;
}

double decoderBytes(const StreamInfo &video, int threads)
{
    return frameBytes(video) * (6 + 2.3 * threads) + 10 * mebibyte;
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
    const auto attached = double(attachedBytes(media, recipe));
    Estimate result;
    result.memoryBytes = qint64(baseBytes + 16 * mebibyte + attachedCopies * attached);
    const double codingUs = seconds * soundUsPerSecond * double(encodedTracks(recipe)) + fileStartUs;
    const double copiedBytes = std::min(bytes, double(media.sizeBytes));
    result.cpuUs = qint64(codingUs + copiedBytes * copyCpuNsPerByte / 1000.0);
    result.wallUs = qint64(codingUs + copiedBytes * copyNsPerByte / 1000.0);
    result.outputBytes = qint64(bytes + attached);
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
    const auto attached = double(attachedBytes(media, recipe));
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

    double memory = baseBytes + decoderBytes(*video, std::min(threads, 2)) + attachedCopies * attached;
    if (std::ranges::any_of(recipe.rungs, [video](const Rung &rung) { return !hasSizeOf(rung, *video); }))
        memory += frameBytes(*video) * 2; // wait for the scaler
    double encodeUs = 0;
    double circuitUs = 0; // of the hardware, beside the cores
    double bytes = soundBytes + attached;
    // A segment of fragmented MP4 is written when it is complete.
    const double heldSeconds = recipe.container == Container::Hls && recipe.segments == SegmentKind::Fmp4
                                   ? std::min(double(recipe.segmentUs) / 1e6, seconds)
                                   : 0;
    const std::vector<int> cores = coresOfRungs(recipe.rungs, threads);
    for (size_t i = 0; i < recipe.rungs.size(); ++i) {
        const Rung &rung = recipe.rungs[i];
        const double pixels = double(rung.width) * rung.height;
        memory += pixels * 1.5 * 4 * bytesPerSample // queues, filter and scaler
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
    result.cpuUs = qint64(pictureUs + soundUs + fileStartUs);
    const double atWorkUs = pictureUs / threadSpeedUp(recipe.encoder, threads);
    result.wallUs = qint64(std::max(atWorkUs, circuitUs) + soundUs + fileStartUs);
    result.outputBytes = qint64(bytes);
    return result;
}

} // namespace sluice::plan
