// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/ids.h"
#include "engine/model/profile.h"

#include <QString>

#include <functional>
#include <optional>

namespace sluice::plan {

// Says whether a path already belongs to another source: of this run or of an earlier one.
using IsTaken = std::function<bool(const QString &outputPath)>;

// Where the output of `relativePath` goes: the same tree below `outputFolder`, with the container's ending;
// for a ladder a folder of the file's name. When two sources want one name the later one keeps its old ending
// ("a.mov.mp4"), and where that is taken too it is numbered. Nothing when even (99) is taken. A name that
// would be longer than file systems take loses characters before its ending.
[[nodiscard]] std::optional<QString> outputPath(const QString &outputFolder, const QString &relativePath,
                                                Container container, const IsTaken &isTaken);

// The hidden name beside `outputPath` that one attempt writes to. Two attempts never share one, so an attempt
// that was given up and lives on can not harm its successor. Short enough for file systems with 255 bytes a
// name.
[[nodiscard]] QString partPath(const QString &outputPath, JobId job, int attempt, const QString &runToken);

} // namespace sluice::plan
