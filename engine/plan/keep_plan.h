// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/profile.h"
#include "engine/model/recipe.h"
#include "engine/model/remark.h"

#include <QString>
#include <QStringList>

namespace sluice::plan {

// Some languages have two codes in ISO 639-2 and files carry either; this is one of them.
[[nodiscard]] QString oneCode(const QString &language);

// What goes along beside pictures and sound: subtitles, cover art and attachments, where the container can
// hold them. Whatever is left out is told with its reason.
void planKept(const MediaInfo &media, const Profile &profile, Recipe &recipe, Remarks &decisions);

// What of it lies in the output as it is: cover art and attachments.
[[nodiscard]] qint64 attachedBytes(const MediaInfo &media, const Recipe &recipe);

} // namespace sluice::plan
