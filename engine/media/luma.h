// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

namespace sluice::media {

// The mean of the first plane, from 0 to 255, of a picture that has 8 bits there.
[[nodiscard]] inline double meanLuma(const AVFrame &picture)
{
    qint64 sum = 0;
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t *line = picture.data[0] + std::ptrdiff_t(y) * picture.linesize[0];
        for (int x = 0; x < picture.width; ++x)
            sum += line[x];
    }
    return double(sum) / (double(picture.width) * picture.height);
}

} // namespace sluice::media
