// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sluice::app {

namespace {

// The folder of a kind of files after the XDG specification, which says that a relative value is to be
// ignored.
QString baseFolder(const char *variable, const QString &otherwise)
{
    const QString given = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(given) ? given : QDir::homePath() + otherwise;
}

} // namespace

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

QString settingsFile()
{
    return QDir::cleanPath(baseFolder("XDG_CONFIG_HOME", QStringLiteral("/.config"))
                           + QStringLiteral("/sluice/settings.json"));
}

QString stateFolder()
{
    return QDir::cleanPath(baseFolder("XDG_STATE_HOME", QStringLiteral("/.local/state"))
                           + QStringLiteral("/sluice"));
}

} // namespace sluice::app
