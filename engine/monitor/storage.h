// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice::monitor {

// What a file lies on.
struct Storage
{
    // One whole disk, or one server's share; empty: it is not known, or nobody has to know.
    QString device;
    // Reading several files at once makes it slower in all: a disk that turns, or a share on a network.
    bool isSlow = false;

    bool operator==(const Storage &) const = default;
};

// The file systems as they are mounted now, from /proc/self/mountinfo and /sys. No file system is asked
// anything, so a share whose server is gone keeps nobody waiting; the price is that a symbolic link counts
// for the place where it lies.
class StorageMap final
{
public:
    // `root` stands before /proc and /sys, as in LinuxProbeSetup.
    explicit StorageMap(const QString &root = {});

    // Of an absolute path, which need not exist.
    [[nodiscard]] Storage of(const QString &path) const;

private:
    struct Mount
    {
        QByteArray point;
        Storage storage;
    };

    std::vector<Mount> m_mounts; // in the order in which they were mounted; a later one hides an earlier
};

} // namespace sluice::monitor
