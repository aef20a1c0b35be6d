// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice::media {

// "FFmpeg 5.1.9 (libavcodec 59.37.100, ...)", for the log.
[[nodiscard]] QString libraryVersion();

// FFmpeg says on stderr what failed and nothing else, each message once. Call before anything is opened.
void quietLibrary();

} // namespace sluice::media
