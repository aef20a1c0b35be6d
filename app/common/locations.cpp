// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sluice::app {

QString workerProgram()
{
    if (const QString given = qEnvironmentVariable("SLUICE_WORKER"); !given.isEmpty())
        return given;
    const QDir here(QCoreApplication::applicationDirPath());
    QString beside = here.filePath(QStringLiteral("sluice-worker"));
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QDir::cleanPath(here.filePath(QStringLiteral(SLUICE_WORKER_FROM_BIN)));
}

QString stateFolder()
{
    // The specification says that a relative value is to be ignored.
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return QDir::cleanPath(base + QStringLiteral("/sluice"));
}

} // namespace sluice::app
