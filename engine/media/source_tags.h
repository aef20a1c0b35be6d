// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/result.h"

#include <QString>

#include <QtGlobal>
#include <span>

namespace sluice::media {

// What a source says about itself, tags and chapters, in a context that nobody reads packets from: the
// demuxer may change its own at any packet while another thread writes the header of the output.
// Chapters are moved to the start of the output, `offsetUs` into the source.
[[nodiscard]] Result<OutputContext> copyOfTags(const AVFormatContext &source, std::span<const int> used,
                                               qint64 offsetUs);

// The same of one stream: parameters, tags, dispositions, side data; the copy's only stream.
[[nodiscard]] Result<OutputContext> copyOfStream(const AVFormatContext &source, int stream);

// A tag of a stream, or empty. Tags are untrusted and may be of any length: what is too much is cut off.
[[nodiscard]] QString tagOf(const AVStream &stream, const char *key);

// What a stream is called, or empty. MP4 has the names of tracks where others have those of programs.
[[nodiscard]] QString titleOf(const AVStream &stream);

// What a stream is for, besides being the default: forced, for the hard of hearing, a comment and the like.
[[nodiscard]] int rolesOf(const AVStream &stream);

[[nodiscard]] Result<> copyChapters(AVFormatContext &to, const AVFormatContext &from, qint64 offsetUs = 0);

} // namespace sluice::media
