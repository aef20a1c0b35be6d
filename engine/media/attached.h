// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/input.h"
#include "engine/media/libav.h"
#include "engine/model/recipe.h"
#include "engine/model/result.h"

#include <QByteArray>

#include <vector>

namespace sluice::media {

// Cover art, or a file such as a font: what lies in a container in one piece and has no time.
struct Attached
{
    bool isCover = false;
    AVCodecID codec = AV_CODEC_ID_NONE;
    int width = 0; // of cover art
    int height = 0;
    int format = -1;
    QByteArray bytes; // those of the source, which must live as long
    QByteArray fileName;
    QByteArray mimeType;
    QByteArray title;   // what it shows
    QByteArray comment; // ID3's kind of picture, "Cover (front)"
};

// How many bytes of it a stream has; 0 for one that has a time.
[[nodiscard]] qint64 attachedSize(const AVStream &stream);

// What the recipe wants to keep. Fails where the source has other streams than were planned with.
[[nodiscard]] Result<std::vector<Attached>> collectAttached(const Input &input, const Recipe &recipe);

// Before the header: a stream for it.
[[nodiscard]] Result<> addAttached(AVFormatContext &to, const Attached &attached, Container container);
// After the header, where the container wants cover art as a packet of that stream; 0 or an AVERROR.
[[nodiscard]] int writeCover(AVFormatContext &to, int stream, const Attached &cover, Container container);

// Whether a stream of an output holds exactly this.
[[nodiscard]] bool holdsAttached(const AVStream &stream, const Attached &attached);

} // namespace sluice::media
