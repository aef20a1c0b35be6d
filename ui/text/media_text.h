// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/plan.h"

#include <QString>
#include <QStringList>

namespace sluice::ui {

// "H.264" for "h264"; a name that is not known as it is.
[[nodiscard]] QString codecName(const QString &codec);
[[nodiscard]] QString codecText(VideoEncoder encoder); // "HEVC", "HEVC (hevc_vaapi)"
[[nodiscard]] QString codecText(AudioEncoder encoder);
[[nodiscard]] QString channelsText(int channels); // "stereo", "5.1"

// What a source is, a line for each track that is seen or heard: "1920×1080 H.264, 29.97 fps".
[[nodiscard]] QStringList sourceLines(const MediaInfo *media, qint64 sizeBytes);

// What it becomes: "1280×720 HEVC, CRF 24", "AAC stereo, 160 kbit/s", "about 610 MB, takes about 3 min".
[[nodiscard]] QStringList planLines(const JobPlan &plan);

// By which profile.
[[nodiscard]] QString profileLine(const QString &name);

} // namespace sluice::ui
