// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/journal_writer.h"

#include <utility>

namespace sluice {

namespace {

constexpr int burstMs = 250;

} // namespace

JournalWriter::JournalWriter(store::Journal &journal, JobTable &jobs, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(burstMs);
    connect(&m_timer, &QTimer::timeout, this, &JournalWriter::writeNow);
    connect(&jobs, &JobTable::changed, this, &JournalWriter::writeSoon);
}

JournalWriter::~JournalWriter()
{
    writeNow();
}

void JournalWriter::writeSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

bool JournalWriter::writeNow()
{
    m_timer.stop();
    store::Burst burst = std::exchange(m_pending, {});
    burst.jobs = m_jobs.takeDirty();
    const auto written = m_journal.write(burst);
    if (!written) {
        m_jobs.keepDirty(burst.jobs); // the next time they are written as they are then
        Q_EMIT failed(written.error());
    }
    return written.has_value();
}

} // namespace sluice
