// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/library.h"

#include "engine/media/libav.h"

namespace sluice::media {

QString libraryVersion()
{
    const auto text = [](unsigned version) {
        return QStringLiteral("%1.%2.%3")
            .arg(AV_VERSION_MAJOR(version))
            .arg(AV_VERSION_MINOR(version))
            .arg(AV_VERSION_MICRO(version));
    };
    return QStringLiteral("FFmpeg %1 (libavformat %2, libavcodec %3, libavfilter %4)")
        .arg(QString::fromUtf8(av_version_info()), text(avformat_version()), text(avcodec_version()),
             text(avfilter_version()));
}

void quietLibrary()
{
    av_log_set_level(AV_LOG_ERROR);
    av_log_set_flags(AV_LOG_SKIP_REPEATED);
    qputenv("SVT_LOG", "1"); // errors; FFmpeg's level does not reach SVT-AV1
}

} // namespace sluice::media
