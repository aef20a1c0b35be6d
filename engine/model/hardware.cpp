// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/hardware.h"

#include "engine/model/coding_rules.h"

#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

// By rank of the hardware's preset, fastest first. Whoever asks for hardware is in a hurry: the middle is a
// step faster than what software calls medium.
constexpr std::array named{"superfast", "veryfast", "faster", "fast", "medium", "slow", "slower"};
constexpr std::array numbered{"12", "11", "10", "9", "8", "6", "4"};
constexpr size_t middle = 3;

QString softwarePreset(const VideoSettings &video)
{
    const auto presets = presetsOf(video.encoder);
    const auto found = std::ranges::find(presets, video.preset.toStdString());
    const bool ranked = presets.size() == named.size() && found != presets.end();
    const size_t rank = ranked ? size_t(found - presets.begin()) : middle;
    if (softwareOf(video.encoder) == VideoEncoder::SvtAv1)
        return QLatin1String(numbered[rank]);
    if (apiOf(video.encoder) == HardwareApi::Qsv) // which has the words of x264
        return ranked ? video.preset : QLatin1String(named[middle]);
    return QLatin1String(named[rank]);
}

QString reason(EncoderState state)
{
    switch (state) {
    case EncoderState::NotChecked:
        return u"it has not been checked"_s;
    case EncoderState::Works:
        return {};
    case EncoderState::NotBuiltIn:
        return u"this FFmpeg does not have it"_s;
    case EncoderState::NoDevice:
        return u"there is no device for it"_s;
    case EncoderState::DriverError:
        return u"its driver refuses"_s;
    case EncoderState::Busy:
        return u"it is busy"_s;
    case EncoderState::WrongOutput:
        return u"it encodes wrongly"_s;
    case EncoderState::Crashed:
        return u"its driver crashed"_s;
    case EncoderState::Hangs:
        return u"its driver did not answer"_s;
    }
    return {};
}

} // namespace

QString whyNotUsed(const EncoderFact &fact)
{
    const QString why = reason(fact.state);
    return why.isEmpty() || fact.detail.isEmpty() ? why : u"%1 (%2)"_s.arg(why, fact.detail);
}

VideoSettings softwareSettings(const VideoSettings &video)
{
    if (!isHardware(video.encoder))
        return video;
    VideoSettings result = video;
    result.preset = softwarePreset(video);
    result.encoder = softwareOf(video.encoder);
    fitToEncoder(result);
    return result;
}

} // namespace sluice
