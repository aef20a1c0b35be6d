// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/encoder_rate.h"

#include "engine/model/coding_rules.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace sluice::media {

namespace {

constexpr int longestGopSeconds = 10;
constexpr int capSeconds = 2; // of a cap without a buffer of its own

void setBits(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    const Rung &rung = spec.rung;
    if (rung.bitrateKbps > 0)
        context.bit_rate = qint64(rung.bitrateKbps) * 1000;
    else
        options.set("crf", QByteArray::number(spec.crf).constData());
    setCap(context, rung);
}

void setPass(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    if (spec.pass == Pass::Only || spec.encoder == VideoEncoder::X265) // which knows its own words only
        return;
    context.flags |= spec.pass == Pass::First ? AV_CODEC_FLAG_PASS1 : AV_CODEC_FLAG_PASS2;
    if (spec.encoder == VideoEncoder::X264)
        options.set("stats", spec.statsFile.constData());
}

// Fewer pictures to look back at where the level has no room for what the preset wants.
void limitReferences(AVCodecContext &context, const VideoEncoderSpec &spec, const CodingLevel &level)
{
    static constexpr std::array wanted{1, 1, 1, 2, 2, 3, 5, 8, 16, 16}; // by preset, fastest first
    const auto presets = presetsOf(VideoEncoder::X264);
    const auto preset = std::ranges::find(presets, spec.preset.toStdString());
    if (preset == presets.end())
        return;
    const bool twice = spec.coding.tune == QLatin1String("animation");
    const int references = std::min(16, wanted[size_t(preset - presets.begin())] * (twice ? 2 : 1));
    const int room = int(level.keptMax / std::max<qint64>(1, levelSize(VideoEncoder::X264, spec.rung)));
    if (references > room)
        context.refs = std::max(1, room);
}

void setCoding(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    const QByteArray tune = spec.coding.tune.toUtf8();
    if (!tune.isEmpty() && holdsCap(spec.encoder))
        options.set("tune", tune.constData());
    if (!tune.isEmpty() && spec.encoder == VideoEncoder::Vp9)
        options.set("tune-content", tune.constData());
    if (!spec.coding.profile.isEmpty())
        options.set("profile", spec.coding.profile.toUtf8().constData());
    const CodingLevel *level = levelOf(spec.encoder, spec.coding.level);
    if (level && spec.encoder == VideoEncoder::X264) {
        options.set("level", spec.coding.level.toUtf8().constData());
        limitReferences(context, spec, *level);
    }
}

// For a list whose entries are separated by colons.
QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text) {
        if (c == ':' || c == '\\' || c == '\'')
            result += '\\';
        result += c;
    }
    return result;
}

QByteArray x265Parameters(const VideoEncoderSpec &spec)
{
    QByteArray text;
    if (!spec.coding.level.isEmpty())
        text += ":level-idc=" + spec.coding.level.toUtf8();
    if (spec.pass != Pass::Only) {
        text += spec.pass == Pass::First ? ":pass=1:slow-firstpass=0" : ":pass=2";
        text += ":stats=" + escaped(spec.statsFile);
    }
    return text;
}

QByteArray svtParameters(const VideoEncoderSpec &spec)
{
    QByteArray text;
    if (spec.coding.tune == QLatin1String("vq"))
        text += ":tune=0";
    if (forcesKeyFrames(spec))
        text += ":enable-force-key-frames=1";
    return text;
}

} // namespace

int gopFrames(const VideoEncoderSpec &spec)
{
    const double rate =
        spec.rate.num > 0 ? std::clamp(av_q2d(spec.rate), 1.0, 240.0) : VideoEncoderSpec::assumedRate;
    const int usual = std::max(12, int(std::lround(rate * longestGopSeconds)));
    if (spec.segmented || forcesKeyFrames(spec))
        return usual * 100; // they are forced; nothing may come between
    if (spec.coding.keyframeMs > 0)
        return std::max(2, int(rate * spec.coding.keyframeMs / 1000));
    return usual;
}

bool forcesKeyFrames(const VideoEncoderSpec &spec)
{
    return spec.coding.keyframeMs > 0 && !spec.segmented
           && (spec.encoder != VideoEncoder::SvtAv1 || spec.rung.bitrateKbps == 0);
}

void setCap(AVCodecContext &context, const Rung &rung)
{
    if (rung.maxBitrateKbps <= 0)
        return;
    context.rc_max_rate = qint64(rung.maxBitrateKbps) * 1000;
    const qint64 bits =
        rung.bufferKbits > 0 ? qint64(rung.bufferKbits) * 1000 : context.rc_max_rate * capSeconds;
    context.rc_buffer_size = int(std::min<qint64>(bits, INT_MAX));
}

void setRate(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    context.gop_size = gopFrames(spec);
    setBits(context, options, spec);
    setPass(context, options, spec);
    setCoding(context, options, spec);
}

QByteArray rateParameters(const VideoEncoderSpec &spec)
{
    switch (spec.encoder) {
    case VideoEncoder::X265:
        return x265Parameters(spec);
    case VideoEncoder::SvtAv1:
        return svtParameters(spec);
    default:
        return {};
    }
}

} // namespace sluice::media
