// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/part.h"

#include "engine/media/av_error.h"
#include "engine/media/libav.h"
#include "engine/model/part_names.h"

#include <QFile>

#include <filesystem>
#include <string>
#include <system_error>

#include <cerrno>

#include <sys/stat.h>

namespace sluice::media {

namespace {

void removeAll(const QString &path)
{
    std::error_code ignored; // nothing more can be done; the engine sweeps at its next start
    std::filesystem::remove_all(QFile::encodeName(path).toStdString(), ignored);
}

} // namespace

Part::~Part()
{
    if (m_ours)
        removePart(m_path);
}

void removePart(const QString &path)
{
    removePassFolder(path);
    removeAll(path);
}

void removePassFolder(const QString &partPath)
{
    removeAll(passFolderOf(partPath));
}

Result<> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0)
        return outputFailure(AVERROR(errno), path, QStringLiteral("creating the folder"));
    return {};
}

} // namespace sluice::media
