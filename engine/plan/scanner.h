// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace sluice::plan {

// A file that looks like a video by its name. Only a worker finds out what it is.
struct FoundFile
{
    QString path; // absolute
    QString root; // the folder that was given; for a single file the folder it lies in
    QString relativePath;
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; // since the epoch
};

struct ScanRequest
{
    QStringList paths;     // files and folders; a file given by name is taken whatever its ending
    QString excludeFolder; // the output folder: what lies under it is not picked up again; may be empty
};

// Called with at most scanChunkSize files at a time, in natural order within each folder, folders after their
// files. The first ones come as soon as the names in their folder are read.
using FoundSink = std::function<void(std::vector<FoundFile> &&)>;
inline constexpr std::size_t scanChunkSize = 256;

// Walks until the end or until `stop` becomes true. Blocks on the file system: call it off the GUI thread.
// Hidden entries are left out, symbolic links to folders are not followed, links to files are.
// Files of zero size are reported too, so that they fail with their reason instead of vanishing.
[[nodiscard]] ScanSummary scan(const ScanRequest &request, const FoundSink &sink,
                               const std::atomic<bool> &stop);

// A file as it is now: what tells that it has changed. Nothing where there is no such file. Blocks.
struct FileStamp
{
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; // since the epoch

    bool operator==(const FileStamp &) const = default;
};
[[nodiscard]] std::optional<FileStamp> stampOf(const QString &path);

[[nodiscard]] bool isVideoName(const QString &fileName);

// "2.mp4" before "10.mp4"; letters without case, bytes as the last word.
[[nodiscard]] bool naturalLess(std::string_view left, std::string_view right);

} // namespace sluice::plan
