// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/result.h"

#include <QByteArray>
#include <QString>

namespace sluice::store {

// The settings of a JSON file, in which comments are allowed; what it does not name is as in a new Config.
// Every failure is ConfigInvalid with the path as the subject and "file:line:column: what is wrong" in the
// detail: broken JSON, an unknown key with the nearest known one, a value that model/settings.h does not
// allow.
[[nodiscard]] Result<Config> readConfig(const QString &path);

// Such a file, with every setting in it.
[[nodiscard]] QByteArray configText(const Config &config);

// Makes the folder where it is missing, and replaces the file at once or not at all; ConfigNotSaved
// otherwise.
[[nodiscard]] Result<> writeConfig(const QString &path, const Config &config);

} // namespace sluice::store
