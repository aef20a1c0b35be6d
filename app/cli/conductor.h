// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/cli/report_file.h"
#include "app/cli/reporter.h"
#include "engine/engine.h"

#include <QHash>
#include <QObject>

namespace sluice::cli {

// One run from the command line: opens the engine, adds the inputs, starts, tells, and ends with an exit
// code.
class Conductor final : public QObject
{
    Q_OBJECT

public:
    Conductor(Options options, const Config &config, ProfileChoice profiles, Engine &engine,
              Reporter &reporter, ReportFile &report, QObject *parent = nullptr);

    void begin();
    void interrupt(); // the first time: stop; the second: leave at once

Q_SIGNALS:
    void ended(int exitCode);

private:
    void onReady();
    void onScanned(const ScanSummary &summary);
    void onRefused(const Error &error);
    void onFinished(const RunSummary &summary);
    void end(ExitCode code);

    Options m_options;
    Config m_config;
    ProfileChoice m_profiles;
    Engine &m_engine;
    Reporter &m_reporter;
    ReportFile &m_report;
    QHash<JobId, Job> m_changed; // the last facts of each job that is not finished
    int m_found = 0;
    bool m_problems = false;
    bool m_running = false;
    bool m_interrupted = false;
    bool m_over = false;
};

} // namespace sluice::cli
