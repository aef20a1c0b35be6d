// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the values of the model stand in JSON: for the wire, the journal, profiles and `--json`. Reading throws
// nlohmann::json::exception on a missing type or an unknown name; callers turn that into an Error.

#include "engine/model/batch.h"
#include "engine/model/event.h"
#include "engine/model/job.h"
#include "engine/model/observation.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <string>

namespace nlohmann {

template <>
struct adl_serializer<QString>
{
    static void to_json(json &out, const QString &text) { out = text.toStdString(); }
    static void from_json(const json &in, QString &text)
    {
        text = QString::fromStdString(in.get_ref<const std::string &>());
    }
};

template <typename Item>
struct adl_serializer<QList<Item>>
{
    static void to_json(json &out, const QList<Item> &list)
    {
        out = json::array();
        for (const Item &item : list)
            out.push_back(item);
    }
    static void from_json(const json &in, QList<Item> &list)
    {
        list.clear();
        for (const json &item : in)
            list.push_back(item.get<Item>());
    }
};

template <sluice::Named Enum>
struct adl_serializer<Enum>
{
    static void to_json(json &out, Enum value) { out = std::string(sluice::nameOf(value)); }
    static void from_json(const json &in, Enum &value)
    {
        const auto &name = in.get_ref<const std::string &>();
        const auto found = sluice::fromName<Enum>(name);
        if (!found)
            throw json::other_error::create(501, "unknown name '" + name + "'", &in);
        value = *found;
    }
};

} // namespace nlohmann

namespace sluice {

using Json = nlohmann::json;

void to_json(Json &out, const Error &error);
void from_json(const Json &in, Error &error);
// {"say": pattern, "with": values, "of": remarks within}; a text is what somebody else has said.
void to_json(Json &out, const Remark &remark);
void from_json(const Json &in, Remark &remark);

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(RateControl, mode, bitrateKbps, maxBitrateKbps, bufferKbits,
                                                twoPass, targetKB)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(CodingSettings, tune, profile, level, pixelFormat, keyframeMs)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(VideoSettings, encoder, preset, crf, maxWidth, maxHeight,
                                                mode, rate, coding, hardwareFallback)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Loudness, targetLufs, peakDbtp)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(AudioSettings, enabled, bitrateKbps, maxChannels, encoder,
                                                tracks, languages, mode, loudness)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(RungSettings, shortSide, maxBitrateKbps, bitrateKbps)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(HlsSettings, segmentMs, segments, rungs)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Crop, left, top, right, bottom)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(PictureSettings, width, height, fit, cropMode, crop,
                                                pixelAspect, deinterlace, frameRateMode, frameRate, denoise,
                                                hdr)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(SubtitleSettings, tracks, languages)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Profile, id, name, description, container, video, picture,
                                                audio, subtitles, keepFileTime, hls)

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(StreamInfo, index, kind, codec, language, isDefault,
                                                attachedPicture, attachedBytes, width, height, sarNum, sarDen,
                                                rotationDegrees, fpsNum, fpsDen, bitDepth, pixelFormat, hdr,
                                                interlaced, untimed, barsSought, bars, channels, sampleRate,
                                                bitrateKbps)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(MediaInfo, format, durationUs, durationGuessed, sizeBytes,
                                                modifiedNs, streams)

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(FileReport, durationUs, framesIn, frames, framesDropped,
                                                framesRepeated, decodeErrors, decodeErrorsUs, wallUs, cpuUs,
                                                peakMemoryBytes, peakIsOfFile, encoder, notes)

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Deviation, files, log, spread)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Observation, kind, time, memory, output)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Advice, trouble, measured, setting, from, to)

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Rung, width, height, maxBitrateKbps, bitrateKbps, bufferKbits)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(RateRecipe, mode, twoPass, targetBytes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Size, width, height)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(FrameRate, num, den)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PictureRecipe, crop, content, sarNum, sarDen, deinterlace, frameRateMode,
                                   frameRate, denoise, toneMap)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(AudioTrackRecipe, stream, encoder, bitrateKbps, channels, isDefault, copy,
                                   loudness)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SubtitleTrackRecipe, stream, format)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(KeepRecipe, subtitles, covers, attachments, fileTime)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Recipe, container, encoder, preset, crf, rungs, videoStream, audio,
                                   segmentUs, segments, picture, copyVideo, rate, coding, keep)

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(ThrottleEvent, atMs, from, to, metric, value, limit,
                                                oldBatchSize, newBatchSize, oldSlots, newSlots, held, stopped)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(RunSummary, total, done, doneWithWarnings, skipped, failed,
                                                cancelled, unfinished, batches, throttleEvents, wallUs,
                                                inputBytes, outputBytes, stopped, stoppedByFailure, advice)

// One line of compact JSON. Text that is not valid UTF-8 becomes the replacement character instead of an
// exception.
[[nodiscard]] QByteArray toLine(const Json &value);

} // namespace sluice
