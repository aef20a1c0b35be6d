// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/names.h"

#include <QString>

#include <optional>

namespace sluice {

enum class SizeFit { Letterbox, Stretch }; // how a picture of another shape comes into an exact size
enum class PixelAspect { Square, Keep };
enum class Deinterlace { Off, Flagged, Always };
enum class FrameRateMode { Keep, Max, Constant };
enum class Denoise { Off, Light, Medium, Strong };
enum class CropMode { Fixed, Detected }; // Detected: the black bars of each source
enum class HdrMode { Keep, ToneMap };    // Keep: where the encoder has the bits for it

template <>
struct Names<SizeFit>
{
    static constexpr std::array table{std::pair{SizeFit::Letterbox, std::string_view("letterbox")},
                                      std::pair{SizeFit::Stretch, std::string_view("stretch")}};
};

template <>
struct Names<PixelAspect>
{
    static constexpr std::array table{std::pair{PixelAspect::Square, std::string_view("square")},
                                      std::pair{PixelAspect::Keep, std::string_view("keep")}};
};

template <>
struct Names<Deinterlace>
{
    static constexpr std::array table{std::pair{Deinterlace::Off, std::string_view("off")},
                                      std::pair{Deinterlace::Flagged, std::string_view("flagged")},
                                      std::pair{Deinterlace::Always, std::string_view("always")}};
};

template <>
struct Names<FrameRateMode>
{
    static constexpr std::array table{std::pair{FrameRateMode::Keep, std::string_view("keep")},
                                      std::pair{FrameRateMode::Max, std::string_view("max")},
                                      std::pair{FrameRateMode::Constant, std::string_view("constant")}};
};

template <>
struct Names<Denoise>
{
    static constexpr std::array table{std::pair{Denoise::Off, std::string_view("off")},
                                      std::pair{Denoise::Light, std::string_view("light")},
                                      std::pair{Denoise::Medium, std::string_view("medium")},
                                      std::pair{Denoise::Strong, std::string_view("strong")}};
};

template <>
struct Names<CropMode>
{
    static constexpr std::array table{std::pair{CropMode::Fixed, std::string_view("fixed")},
                                      std::pair{CropMode::Detected, std::string_view("detected")}};
};

template <>
struct Names<HdrMode>
{
    static constexpr std::array table{std::pair{HdrMode::Keep, std::string_view("keep")},
                                      std::pair{HdrMode::ToneMap, std::string_view("tone-map")}};
};

// Frames a second; 0/1: none said.
struct FrameRate
{
    int num = 0;
    int den = 1;

    bool operator==(const FrameRate &) const = default;
};

// "25", "29.97" or "30000/1001", from 1 to 240. The decimals of television mean their exact rates: 23.976,
// 29.97, 47.952, 59.94 and 119.88 are multiples of 1000/1001.
[[nodiscard]] std::optional<FrameRate> frameRateOf(const QString &text);

// What a profile says about the picture besides its encoder and the box it must fit into.
struct PictureSettings
{
    int width = 0; // exact size in square pixels, both or none; scales up too
    int height = 0;
    SizeFit fit = SizeFit::Letterbox;
    CropMode cropMode = CropMode::Fixed;
    Crop crop{}; // of Fixed: cut off before anything is scaled
    PixelAspect pixelAspect = PixelAspect::Square;
    Deinterlace deinterlace = Deinterlace::Flagged;
    FrameRateMode frameRateMode = FrameRateMode::Keep;
    QString frameRate; // of Max and Constant; see frameRateOf()
    Denoise denoise = Denoise::Off;
    HdrMode hdr = HdrMode::Keep;

    bool operator==(const PictureSettings &) const = default;
};

// The same as the worker gets it: facts of this source are in it.
struct PictureRecipe
{
    Crop crop{};    // leaves an even picture at even places
    Size content{}; // of the picture amid black bars, even; 0x0: it fills the frame
    int sarNum = 1;
    int sarDen = 1;
    Deinterlace deinterlace = Deinterlace::Flagged;
    FrameRateMode frameRateMode = FrameRateMode::Keep;
    FrameRate frameRate{};
    Denoise denoise = Denoise::Off;
    bool toneMap = false; // PQ and HLG to standard range; an 8-bit output does so in any case

    bool operator==(const PictureRecipe &) const = default;
};

} // namespace sluice
