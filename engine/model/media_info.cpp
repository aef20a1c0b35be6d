// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/media_info.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

const StreamInfo *MediaInfo::video() const
{
    const auto found = std::ranges::find_if(streams, [](const StreamInfo &stream) {
        return stream.kind == StreamKind::Video && !stream.attachedPicture;
    });
    return found == streams.end() ? nullptr : &*found;
}

const StreamInfo *MediaInfo::audio() const
{
    const StreamInfo *first = nullptr;
    for (const StreamInfo &stream : streams) {
        if (stream.kind != StreamKind::Audio)
            continue;
        if (stream.isDefault)
            return &stream;
        if (!first)
            first = &stream;
    }
    return first;
}

Size displaySize(const StreamInfo &video)
{
    double width = video.width;
    double height = video.height;
    if (video.sarNum > 0 && video.sarDen > 0)
        width = width * video.sarNum / video.sarDen;
    if (video.rotationDegrees == 90 || video.rotationDegrees == 270)
        std::swap(width, height);
    const auto even = [](double value) { return std::max(2, int(std::lround(value / 2.0)) * 2); };
    return {even(width), even(height)};
}

} // namespace sluice
