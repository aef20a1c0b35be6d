// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/encoder.h"
#include "engine/media/handles.h"

namespace sluice::media {

// Everything that an encoder of a graphics card is told, in the words of NVENC, QSV and VA-API: rates, key
// frames, presets, profiles, levels. Needs no device.
void setHardware(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec);

// A quality of the profile's scale (1 to 51 for H.264 and HEVC, 1 to 63 for AV1) on the encoder's own: the
// target quality of NVENC and the ICQ of QSV go from 1 to 51 for every codec, VA-API's AV1 has a quantiser
// index of 255 steps.
[[nodiscard]] int hardwareQuality(VideoEncoder encoder, int crf);

// The format in which pictures are handed to it: they come from system memory.
[[nodiscard]] AVPixelFormat hardwareFormat(VideoEncoder encoder, bool deep);

} // namespace sluice::media
