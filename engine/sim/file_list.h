// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/profile.h"
#include "engine/model/result.h"
#include "engine/sim/simulation.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice::sim {

struct ListedFile
{
    QString name;
    MediaInfo media; // one picture and one track of stereo sound
};

// A list of comma-separated values: the first line names the columns, in any order; `width`, `height` and
// `seconds` must be there, `name` and `fps` may (25). Values may stand in double quotes. Empty lines and what
// follows a # at the start of a line are left out.
//
// Error: OptionInvalid, whose detail says in English what is wrong in which line.
[[nodiscard]] Result<std::vector<ListedFile>> readFileList(const QByteArray &text, const QString &path);

// What the engine would predict for them with this profile. Error: why one of them can not be planned.
[[nodiscard]] Result<std::vector<File>> filesFor(const std::vector<ListedFile> &list, const Profile &profile);

} // namespace sluice::sim
