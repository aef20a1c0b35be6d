// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/remark.h"

#include <QString>

namespace sluice::media {

// How remarks about a stream begin, and how times in a film stand in them.

[[nodiscard]] inline Remark ofPicture(const Remark &remark)
{
    return sluice::remark(QT_TRANSLATE_NOOP("Remark", "Picture: %1"), {}, {remark});
}

[[nodiscard]] inline Remark ofSound(const Remark &remark)
{
    return sluice::remark(QT_TRANSLATE_NOOP("Remark", "Sound: %1"), {}, {remark});
}

[[nodiscard]] inline Remark ofSubtitles(const Remark &remark)
{
    return sluice::remark(QT_TRANSLATE_NOOP("Remark", "Subtitles: %1"), {}, {remark});
}

[[nodiscard]] inline QString secondsText(qint64 us)
{
    return QString::number(double(us) / 1e6, 'f', 1);
}

} // namespace sluice::media
