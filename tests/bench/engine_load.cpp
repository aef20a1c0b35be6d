// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine itself costs: a queue of files whose jobs take no time, two batches at once. Each file has
// another length, so that no two cost the same.
//
//     sluice-engine-load FILES
//
// prints one line of JSON: files, seconds until all were known, seconds of the run, jobs per second,
// processor seconds of the engine in the run, and the most memory that the engine took.

#include "tests/integration/engine/engine_run.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

#include <sys/resource.h>

namespace {

using namespace sluice;
using namespace sluice::tests;

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int files = QCoreApplication::arguments().value(1).toInt();
    if (files <= 0) {
        std::fputs("usage: sluice-engine-load FILES\n", stderr);
        return 2;
    }
    EngineRun run;
    qunsetenv("FAKE_WORKER_LOG");
    Config config;
    config.jobs = 2;
    run.setConfig(config);
    for (int i = 0; i < files; ++i)
        run.put(QStringLiteral("%1/%2us-%3.mp4").arg(i / 1000).arg(1'000'000 + 40 * i).arg(i));

    QElapsedTimer clock;
    clock.start();
    int known = 0;
    run.open();
    config = run.config();
    config.sampleIntervalMs = Config{}.sampleIntervalMs; // as outside of tests
    run.engine->setConfig(config);
    QObject::connect(run.engine.get(), &Engine::jobChanged, &run, [&known](JobId, const Job &job) {
        known += job.media && !job.plan && job.state == JobState::Waiting;
    });
    run.engine->addPaths({run.input()});
    if (!EngineRun::waitUntil([&] { return known >= files; }, 500'000))
        return 1;
    const double probed = double(clock.restart()) / 1000;
    const double before = processorSeconds();
    run.engine->start();
    if (!run.waitForEnd(500'000) || run.summary.done != files)
        return 1;
    const double seconds = double(clock.elapsed()) / 1000;
    std::printf("{\"files\": %d, \"probeSeconds\": %.2f, \"runSeconds\": %.2f, \"jobsPerSecond\": %.0f, "
                "\"engineCpuSeconds\": %.2f, \"peakMebibytes\": %.0f}\n",
                files, probed, seconds, files / seconds, processorSeconds() - before, peakMebibytes());
    return 0;
}
