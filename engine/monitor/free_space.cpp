// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/free_space.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <system_error>
#include <thread>

#include <linux/magic.h>
#include <sys/statfs.h>

namespace sluice::monitor {

struct FreeSpace::Answer
{
    std::atomic<qint64> bytes = -1;
    std::atomic<bool> isMemory = false;
    std::atomic<bool> isAsked = false;
};

Space spaceAt(const QString &folder)
{
    QByteArray path = QFile::encodeName(folder);
    while (!path.isEmpty()) {
        struct statfs space = {};
        if (::statfs(path.constData(), &space) == 0) {
            const bool isMemory = space.f_type == TMPFS_MAGIC || space.f_type == RAMFS_MAGIC;
            return {.freeBytes = qint64(space.f_bavail) * qint64(space.f_frsize), .isMemory = isMemory};
        }
        if (errno == EINTR)
            continue;
        if ((errno != ENOENT && errno != ENOTDIR) || path == "/")
            return {};
        const qsizetype slash = path.lastIndexOf('/');
        path.truncate(slash == 0 ? 1 : qMax<qsizetype>(slash, 0));
    }
    return {};
}

FreeSpace::FreeSpace(Question question)
    : m_question(std::move(question))
{
}

void FreeSpace::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_unanswered = 0;
    m_answer = folder.isEmpty() ? nullptr : std::make_shared<Answer>();
    ask();
}

Space FreeSpace::take()
{
    if (!m_answer)
        return {};
    const bool isAsked = m_answer->isAsked; // before the answer: else it might be an older one
    const Space latest{.freeBytes = m_answer->bytes, .isMemory = m_answer->isMemory};
    if (isAsked) {
        ++m_unanswered;
        return m_unanswered > lostAfter ? Space() : latest;
    }
    m_unanswered = 0;
    ask();
    return latest;
}

void FreeSpace::ask()
{
    if (!m_answer)
        return;
    m_answer->isAsked = true;
    try {
        std::thread([answer = m_answer, question = m_question, folder = m_folder] {
            const Space space = question(folder);
            answer->isMemory = space.isMemory;
            answer->bytes = space.freeBytes;
            answer->isAsked = false;
        }).detach();
    } catch (const std::system_error &) {
        m_answer->isAsked = false; // no thread to be had: the next sample asks again
    }
}

} // namespace sluice::monitor
