// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/result.h"

#include <QString>

namespace sluice::run {

// The file-system side of an output: made ready before a worker begins, given its final name after. The one
// place of Sluice that puts something under a final name. Every function blocks: call them off the event
// loop's thread.

// Makes the folder and proves that it can be written to. Errors: OutputFolderInvalid, OutputNotWritable.
[[nodiscard]] Result<> prepareFolder(const QString &folder);

// Refuses what must not be replaced: the input itself, under whatever name (OutputIsInput), something that
// exists when the policy is to skip, or a folder that is no ladder whatever the policy (OutputExists).
// Touches nothing.
[[nodiscard]] Result<> mayBeWritten(const QString &inputPath, const QString &outputPath,
                                    ExistingPolicy policy);

// The same, and makes the folder of `outputPath`.
[[nodiscard]] Result<> prepareOutput(const QString &inputPath, const QString &outputPath,
                                     ExistingPolicy policy);

// Renames a verified part, which the worker has synced, and syncs the folder. Without Overwrite an existing
// target is left as it is, also when it appeared in the meantime. Errors: OutputExists, OutputDiskFull,
// OutputWriteFailed.
[[nodiscard]] Result<> commit(const QString &partPath, const QString &outputPath, ExistingPolicy policy);

// Removes a part, file or folder; one that is not there is no error.
[[nodiscard]] Result<> removePart(const QString &partPath);

// Bytes of a file, or of all files below a folder; -1 when there is nothing.
[[nodiscard]] qint64 outputBytes(const QString &outputPath);

} // namespace sluice::run
