// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/cli/reporter.h"
#include "engine/engine.h"

#include <QHash>
#include <QObject>

namespace sluice::cli {

// `--dry-run`: looks at the inputs, tells what a run would take, and leaves nothing behind.
class DryRun final : public QObject
{
    Q_OBJECT

public:
    DryRun(Options options, ProfileChoice profiles, Engine &engine, Reporter &reporter,
           QObject *parent = nullptr);

    void begin();
    void interrupt();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void onScanned(const ScanSummary &summary);
    void onForecast(const RunForecast &forecast);
    void end(int exitCode);

    Options m_options;
    ProfileChoice m_profiles;
    Engine &m_engine;
    Reporter &m_reporter;
    QHash<JobId, Job> m_jobs;
    bool m_scanned = false;
    bool m_problems = false;
    bool m_told = false;
    bool m_over = false;
};

} // namespace sluice::cli
