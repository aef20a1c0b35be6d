// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/run_lock.h"

#include "engine/store/state_folder.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace sluice::store {

using namespace Qt::StringLiterals;

Result<RunLock> RunLock::acquire(const QString &stateFolder)
{
    if (auto made = makeStateFolder(stateFolder); !made)
        return Unexpected(made.error());
    const QString path = QDir(stateFolder).filePath(u"run.lock"_s);
    auto taken = FileLock::take(path, FileLock::Wait::No);
    if (!taken)
        return Unexpected(taken.error());
    std::optional<FileLock> lock = std::move(*taken);
    if (!lock) {
        QFile file(path);
        QString holder;
        if (file.open(QIODevice::ReadOnly))
            holder = QString::fromLatin1(file.read(32).trimmed());
        return fail(ErrorCode::StateInUse, holder, path);
    }
    lock->write(QByteArray::number(qint64(::getpid())) + '\n');
    return RunLock(std::move(*lock));
}

} // namespace sluice::store
