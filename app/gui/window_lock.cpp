// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/window_lock.h"

#include "engine/store/state_folder.h"

#include <QDir>

namespace sluice {

WindowLock::WindowLock(const QString &stateFolder)
{
    if (!store::makeStateFolder(stateFolder))
        return;
    const QString path = QDir(stateFolder).filePath(QStringLiteral("window.lock"));
    auto taken = store::FileLock::take(path, store::FileLock::Wait::No);
    if (!taken)
        return;
    m_lock = std::move(*taken);
    m_heldByAnother = !m_lock;
}

} // namespace sluice
