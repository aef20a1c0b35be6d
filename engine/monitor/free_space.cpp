// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/free_space.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <system_error>
#include <thread>

#include <sys/statvfs.h>

namespace sluice::monitor {

struct FreeSpace::Answer
{
    std::atomic<qint64> bytes = -1;
    std::atomic<bool> isAsked = false;
};

qint64 freeBytes(const QString &folder)
{
    QByteArray path = QFile::encodeName(folder);
    while (!path.isEmpty()) {
        struct statvfs space = {};
        if (::statvfs(path.constData(), &space) == 0)
            return qint64(space.f_bavail) * qint64(space.f_frsize);
        if (errno == EINTR)
            continue;
        if ((errno != ENOENT && errno != ENOTDIR) || path == "/")
            return -1;
        const qsizetype slash = path.lastIndexOf('/');
        path.truncate(slash == 0 ? 1 : qMax<qsizetype>(slash, 0));
    }
    return -1;
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

qint64 FreeSpace::take()
{
    if (!m_answer)
        return -1;
    if (m_answer->isAsked) {
        ++m_unanswered;
        return m_unanswered > lostAfter ? -1 : m_answer->bytes.load();
    }
    m_unanswered = 0;
    const qint64 bytes = m_answer->bytes;
    ask();
    return bytes;
}

void FreeSpace::ask()
{
    if (!m_answer)
        return;
    m_answer->isAsked = true;
    try {
        std::thread([answer = m_answer, question = m_question, folder = m_folder] {
            answer->bytes = question(folder);
            answer->isAsked = false;
        }).detach();
    } catch (const std::system_error &) {
        m_answer->isAsked = false; // no thread to be had: the next sample asks again
    }
}

} // namespace sluice::monitor
