// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/encoder.h"
#include "engine/media/handles.h"

#include <QByteArray>

namespace sluice::media {

// Rate control, key frames, passes, tunes, profiles and levels, in the words of libavcodec and of each
// encoder.

// The most bits a second and their buffer, where the rung names them.
void setCap(AVCodecContext &context, const Rung &rung);
// What goes through the context and options of its own.
void setRate(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec);
// What x265 and SVT-AV1 take in their own lists only: ":key=value:key=value", or empty.
[[nodiscard]] QByteArray rateParameters(const VideoEncoderSpec &spec);

// The most pictures from one key frame to the next.
[[nodiscard]] int gopFrames(const VideoEncoderSpec &spec);

// Whether key frames are asked for picture by picture. SVT-AV1 hears that at a constant quality only, and
// counts pictures otherwise.
[[nodiscard]] bool forcesKeyFrames(const VideoEncoderSpec &spec);

} // namespace sluice::media
