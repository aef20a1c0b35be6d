// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/file_lock.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sluice::store {

Result<std::optional<FileLock>> FileLock::take(const QString &path, Wait wait)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::StateUnavailable, path, QString::fromLocal8Bit(std::strerror(errno)));
    FileLock lock(descriptor);

    const int operation = wait == Wait::No ? LOCK_EX | LOCK_NB : LOCK_EX;
    while (::flock(descriptor, operation) != 0) {
        if (errno == EWOULDBLOCK)
            return std::optional<FileLock>();
        if (errno != EINTR)
            return fail(ErrorCode::StateUnavailable, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    return std::optional<FileLock>(std::move(lock));
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void FileLock::write(const QByteArray &text) const
{
    // Only information for people; a full disk must not keep anyone from holding the lock.
    if (::ftruncate(m_descriptor, 0) == 0)
        (void)!::pwrite(m_descriptor, text.constData(), size_t(text.size()), 0);
}

} // namespace sluice::store
