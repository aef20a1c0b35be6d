// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/job_table.h"
#include "engine/store/journal.h"

#include <QObject>
#include <QTimer>

namespace sluice {

// Gathers what changes and writes it in bursts: at once where something must be on the disk before the next
// step, else a few times a second.
class JournalWriter final : public QObject
{
    Q_OBJECT

public:
    JournalWriter(store::Journal &journal, JobTable &jobs, QObject *parent = nullptr);
    ~JournalWriter() override;

    // To be filled in by the caller; written with the next burst.
    store::Burst &pending() { return m_pending; }
    void writeSoon();
    // On the disk when it returns true. A failure is told by failed() as well.
    bool writeNow();

Q_SIGNALS:
    void failed(const sluice::Error &error);

private:
    store::Journal &m_journal;
    JobTable &m_jobs;
    store::Burst m_pending;
    QTimer m_timer;
};

} // namespace sluice
