// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sluice::run {

// How a worker is started: the words of `prefix`, then the program. An empty prefix is a local child; a
// cluster's launcher that passes stdin and stdout through fits in without another code path.
struct Launcher
{
    QString program; // absolute path of sluice-worker
    QStringList prefix;

    [[nodiscard]] QString firstWord() const { return prefix.isEmpty() ? program : prefix.constFirst(); }
    [[nodiscard]] QStringList arguments() const
    {
        return prefix.isEmpty() ? QStringList() : prefix.sliced(1) + QStringList{program};
    }
};

} // namespace sluice::run
