// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/model/result.h"

#include <QByteArray>
#include <QString>

namespace sluice::media {

// The most that a picture may take as a JPEG, in bytes.
inline constexpr qsizetype thumbnailMostBytes = 190'000;

// One picture of a film as a JPEG, from about a tenth of it or, where that is black, from further on:
// upright, in square pixels, of standard dynamic range, no larger than 480x270 and than the source. Fails for
// what probe() refuses, and for sound alone.
[[nodiscard]] Result<QByteArray> thumbnail(const QString &path, Control &control);

} // namespace sluice::media
