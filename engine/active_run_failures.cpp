// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run does about files that fail: leave alone those that have cost a worker again and again, and stop
// where that is wanted.

#include "engine/active_run.h"

#include <QDateTime>

namespace sluice {

std::optional<Error> ActiveRun::whyInQuarantine(const Job &job)
{
    const auto known = m_journal.findQuarantine(job.inputPath).value_or(std::nullopt);
    if (!known)
        return std::nullopt;
    if (isUnchanged(*known, job) && m_setup.config.quarantine && !m_setup.retryQuarantined)
        return Error{ErrorCode::InputQuarantined, job.inputPath, known->detail};
    m_writer.pending().released << job.inputPath; // it has its chance again
    return std::nullopt;
}

void ActiveRun::quarantine(const Job &job, const QString &detail)
{
    if (!m_setup.config.quarantine)
        return;
    m_writer.pending().quarantined.push_back({.inputPath = job.inputPath,
                                              .inputBytes = job.sizeBytes,
                                              .inputModifiedNs = job.modifiedNs,
                                              .detail = detail,
                                              .sinceMs = QDateTime::currentMSecsSinceEpoch()});
}

void ActiveRun::stopAfterFailure()
{
    if (m_setup.config.onError != OnError::Stop || m_summary.stoppedByFailure)
        return;
    m_summary.stoppedByFailure = true;
    // Later: this may be said in the middle of planning. What the user has paused ends when it is resumed.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state != RunState::Paused && m_state != RunState::Stopping)
                endWith(RunStop::AfterCurrent);
        },
        Qt::QueuedConnection);
}

} // namespace sluice
