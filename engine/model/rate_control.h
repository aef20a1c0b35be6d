// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <QString>
#include <QtGlobal>

namespace sluice {

enum class RateMode { Quality, Bitrate, Size };
// Auto: as deep as the source, where the encoder keeps that, with 4:2:0.
enum class PixelFormat { Auto, Yuv420, Yuv420Deep, Yuv422, Yuv422Deep, Yuv444, Yuv444Deep };

template <>
struct Names<RateMode>
{
    static constexpr std::array table{std::pair{RateMode::Quality, std::string_view("quality")},
                                      std::pair{RateMode::Bitrate, std::string_view("bitrate")},
                                      std::pair{RateMode::Size, std::string_view("size")}};
};

template <>
struct Names<PixelFormat>
{
    static constexpr std::array table{std::pair{PixelFormat::Auto, std::string_view("auto")},
                                      std::pair{PixelFormat::Yuv420, std::string_view("yuv420p")},
                                      std::pair{PixelFormat::Yuv420Deep, std::string_view("yuv420p10")},
                                      std::pair{PixelFormat::Yuv422, std::string_view("yuv422p")},
                                      std::pair{PixelFormat::Yuv422Deep, std::string_view("yuv422p10")},
                                      std::pair{PixelFormat::Yuv444, std::string_view("yuv444p")},
                                      std::pair{PixelFormat::Yuv444Deep, std::string_view("yuv444p10")}};
};

// What decides how many bits the pictures get. The rungs of a ladder have rates of their own; see
// RungSettings.
struct RateControl
{
    RateMode mode = RateMode::Quality;
    int bitrateKbps = 0;    // average; of RateMode::Bitrate
    int maxBitrateKbps = 0; // cap (VBV); 0: none
    int bufferKbits = 0;    // over which the cap is held; 0: two seconds of it
    bool twoPass = false;   // of RateMode::Bitrate; a size is always met with two
    int targetKB = 0;       // of 1000 bytes, for the whole file; of RateMode::Size

    bool operator==(const RateControl &) const = default;
};

// What else an encoder is told. An empty text leaves it to the encoder.
struct CodingSettings
{
    QString tune;    // one of tunesOf(encoder)
    QString profile; // one of profilesOf(encoder)
    QString level;   // one of levelsOf(encoder)
    PixelFormat pixelFormat = PixelFormat::Auto;
    int keyframeMs = 0; // longest time from one key frame to the next; 0: about ten seconds

    bool operator==(const CodingSettings &) const = default;
};

// The same, decided for one file.
struct RateRecipe
{
    RateMode mode = RateMode::Quality; // Size: the rungs have the bit rate that meets it
    bool twoPass = false;
    qint64 targetBytes = 0; // of RateMode::Size

    bool operator==(const RateRecipe &) const = default;
};

} // namespace sluice
