// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace sluice::store {

// Makes the folder where it is missing, readable by its owner alone: paths of films are private.
[[nodiscard]] inline Result<> makeStateFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.isDir())
        return {};
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(info.path()) || !QDir(info.path()).mkdir(info.fileName(), ownerOnly)) {
        // Another process may have made it in the meantime.
        if (!QFileInfo(info.filePath()).isDir())
            return fail(ErrorCode::StateUnavailable, folder, QStringLiteral("the folder cannot be made"));
    }
    return {};
}

} // namespace sluice::store
