// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QString>

namespace sluice::media {

// FFmpeg's words for its number, for the log.
[[nodiscard]] QString avText(int averror);

// What a libav number means where a source is read, a file written or a codec used.
[[nodiscard]] Unexpected inputFailure(int averror, const QString &path, const QString &doing);
[[nodiscard]] Unexpected outputFailure(int averror, const QString &path, const QString &doing);
[[nodiscard]] Unexpected codecFailure(int averror, const QString &subject, const QString &doing);
// The same for an encoder of a graphics card: HardwareFailed, whose detail begins with busyMark where the
// number says that sessions or memory are used up.
[[nodiscard]] Unexpected hardwareFailure(int averror, const QString &subject, const QString &doing);
inline constexpr QLatin1String busyMark("busy: ");

} // namespace sluice::media
