// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/storage.h"

#include "engine/monitor/text_files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>

namespace sluice::monitor {

namespace {

// Of one server that many read from over one line. File systems of clusters (Lustre, Ceph, BeeGFS) are made
// for many readers; 9p and virtiofs mostly reach into the machine around a virtual one.
constexpr std::array<std::string_view, 12> networkTypes{
    "nfs", "nfs4", "cifs",       "smb3",        "smbfs", "ncpfs",
    "afs", "coda", "fuse.sshfs", "fuse.rclone", "davfs", "fuse.gvfsd-fuse"};

// Spaces and the like stand there as a backslash and three octal digits.
QByteArray unescaped(std::string_view text)
{
    QByteArray plain(text.data(), qsizetype(text.size()));
    for (qsizetype at = plain.indexOf('\\'); at >= 0; at = plain.indexOf('\\', at + 1)) {
        bool isOctal = false;
        const int code = plain.mid(at + 1, 3).toInt(&isOctal, 8);
        if (isOctal)
            plain.replace(at, 4, QByteArray(1, char(code)));
    }
    return plain;
}

// The folder of a block device in /sys, with links resolved; empty where there is none.
QString folderOf(const QString &root, const QByteArray &numbers, const QByteArray &source)
{
    QString byNumber =
        QFileInfo(root + QStringLiteral("/sys/dev/block/") + QFile::decodeName(numbers)).canonicalFilePath();
    if (!byNumber.isEmpty() || !source.startsWith("/dev/"))
        return byNumber;
    // Btrfs and others have numbers of their own; /dev/mapper has links to what /sys knows.
    const QString device = root + QFile::decodeName(source);
    const QString target = QFileInfo(device).canonicalFilePath();
    const QString name = QFileInfo(target.isEmpty() ? device : target).fileName();
    return QFileInfo(root + QStringLiteral("/sys/class/block/") + name).canonicalFilePath();
}

Storage diskOf(const QString &root, const QByteArray &numbers, const QByteArray &source)
{
    QString folder = folderOf(root, numbers, source);
    if (folder.isEmpty())
        return {};
    const QString queue = QStringLiteral("/queue/rotational");
    if (!QFileInfo::exists(folder + queue)) // a partition: its disk is the folder around it
        folder = QFileInfo(folder).path();
    const auto turns = readNumber(QFile::encodeName(folder + queue).toStdString());
    // A virtual disk says that it turns whatever it is on.
    const bool believed = !folder.contains(QStringLiteral("/virtio"));
    return {.device = QFileInfo(folder).fileName(), .isSlow = believed && turns == 1};
}

bool isInside(const QByteArray &path, const QByteArray &folder)
{
    if (folder == "/" || path == folder)
        return true;
    return path.size() > folder.size() && path.startsWith(folder) && path[folder.size()] == '/';
}

} // namespace

StorageMap::StorageMap(const QString &root)
{
    QFile file(root + QStringLiteral("/proc/self/mountinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    std::string_view text(content.data(), std::size_t(content.size()));
    while (auto line = nextLine(text)) {
        // "36 35 8:1 /of/it /mnt rw master:1 - ext4 /dev/sda1 rw": how many come before the dash varies.
        nextWord(*line);
        nextWord(*line);
        const std::string_view numbers = nextWord(*line);
        nextWord(*line);
        const std::string_view point = nextWord(*line);
        const std::size_t dash = line->find(" - ");
        if (point.empty() || dash == std::string_view::npos)
            continue;
        line->remove_prefix(dash + 3);
        const std::string_view type = nextWord(*line);
        const QByteArray source = unescaped(nextWord(*line));
        const Storage storage =
            std::ranges::find(networkTypes, type) != networkTypes.end()
                ? Storage{.device = QFile::decodeName(source), .isSlow = true}
                : diskOf(root, QByteArray(numbers.data(), qsizetype(numbers.size())), source);
        m_mounts.push_back({unescaped(point), storage});
    }
}

Storage StorageMap::of(const QString &path) const
{
    const QByteArray name = QFile::encodeName(path);
    const Mount *nearest = nullptr;
    for (const Mount &mount : m_mounts) {
        if (isInside(name, mount.point) && (!nearest || mount.point.size() >= nearest->point.size()))
            nearest = &mount;
    }
    return nearest ? nearest->storage : Storage{};
}

} // namespace sluice::monitor
