// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/advice.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace test_advice {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

namespace {

// A minute on four cores in which nothing went wrong.
RunFacts goodRun()
{
    return {.activeUs = 60'000'000,
            .files = 40,
            .cores = 4,
            .cpuPercent = 96,
            .diskPercent = 3,
            .runningMean = 3.8,
            .runningMost = 4,
            .batches = 12,
            .batchSize = 4,
            .heldByMemoryUs = 0,
            .memoryPauses = 0,
            .memoryCritical = false,
            .memoryPressure = 0.1,
            .workersLost = 0};
}

QString told(const QList<Advice> &all)
{
    QStringList texts;
    for (const Advice &advice : all)
        texts += u"%1: %2 %3 to %4"_s.arg(nameString(advice.trouble), advice.setting)
                     .arg(advice.from)
                     .arg(advice.to);
    return texts.join(u"; "_s);
}

} // namespace

// What a run's troubles say about the settings.
class TestAdvice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troublesAndTheirSettings_data()
    {
        QTest::addColumn<RunFacts>("facts");
        QTest::addColumn<Config>("config");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *name, const auto &change, const char16_t *advice) {
            RunFacts facts = goodRun();
            Config config;
            change(facts, config);
            QTest::newRow(name) << facts << config << QString::fromUtf16(advice);
        };
        row("all well", [](RunFacts &, Config &) {}, u"");
        const auto tight = [](RunFacts &facts) {
            facts.heldByMemoryUs = 20'000'000;
            facts.memoryPauses = 3;
            facts.memoryPressure = 12;
            facts.runningMean = 2.6;
        };
        row(
            "memory short, many batches asked for",
            [&](RunFacts &facts, Config &config) {
                tight(facts);
                config.jobs = 8;
            },
            u"memory-tight: jobs 8 to 2");
        row(
            "memory short, large batches asked for",
            [&](RunFacts &facts, Config &config) {
                tight(facts);
                config.batchSize = 20;
            },
            u"memory-tight: batch_size 20 to 10");
        row(
            "memory short, all automatic", [&](RunFacts &facts, Config &) { tight(facts); },
            u"memory-tight: max_memory_percent 80 to 60");
        row(
            "memory critical once",
            [](RunFacts &facts, Config &config) {
                facts.memoryCritical = true;
                config.maxMemoryPercent = 50;
            },
            u"memory-tight: max_memory_percent 50 to 40");
        row(
            "the limit is low and nobody waits for memory",
            [](RunFacts &facts, Config &config) {
                facts.heldByMemoryUs = 30'000'000;
                facts.memoryPauses = 1;
                config.maxMemoryPercent = 30;
            },
            u"memory-unused: max_memory_percent 30 to 50");
        row(
            "the same where nobody knows who waits",
            [](RunFacts &facts, Config &) {
                facts.heldByMemoryUs = 30'000'000;
                facts.memoryPressure = -1;
            },
            u"");
        row(
            "fewer batches than cores",
            [](RunFacts &facts, Config &config) {
                facts.cpuPercent = 30;
                facts.runningMost = 1;
                config.jobs = 1;
            },
            u"few-batches: jobs 1 to 0");
        row(
            "as many cores for each batch as there are",
            [](RunFacts &facts, Config &config) {
                facts.cpuPercent = 60;
                config.jobs = 1;
                config.threads = 4;
            },
            u"");
        row(
            "a process for each short file",
            [](RunFacts &facts, Config &config) {
                facts.cpuPercent = 60;
                facts.files = 800;
                facts.batches = 800;
                config.batchSize = 1;
            },
            u"small-batches: batch_size 1 to 0");
        row(
            "no batches at all",
            [](RunFacts &facts, Config &config) {
                facts.cpuPercent = 60;
                facts.files = 800;
                facts.batches = 800;
                config.batchesEnabled = false;
            },
            u"small-batches: enabled 0 to 1");
        row(
            "the disk holds everything up",
            [](RunFacts &facts, Config &) {
                facts.cpuPercent = 20;
                facts.diskPercent = 90;
            },
            u"disk-bound: jobs 0 to 3");
        row(
            "the same with one reader",
            [](RunFacts &facts, Config &) {
                facts.cpuPercent = 20;
                facts.diskPercent = 90;
                facts.runningMost = 1;
            },
            u"disk-bound:  0 to 0");
        row(
            "processes lost", [](RunFacts &facts, Config &) { facts.workersLost = 2; },
            u"workers-lost: max_memory_percent 80 to 60");
        row(
            "processes lost with large batches, and memory short: two settings",
            [&](RunFacts &facts, Config &config) {
                tight(facts);
                facts.workersLost = 5;
                config.batchSize = 9;
                config.jobs = 8;
            },
            u"workers-lost: batch_size 9 to 4; memory-tight: jobs 8 to 2");
        row(
            "too short to say anything",
            [&](RunFacts &facts, Config &) {
                tight(facts);
                facts.activeUs = 5'000'000;
            },
            u"");
    }
    void troublesAndTheirSettings()
    {
        QFETCH(RunFacts, facts);
        QFETCH(Config, config);
        QTEST(told(advise(facts, config)), "advice");
    }
};

SLUICE_TEST(TestAdvice, sluice::tests::NoApplication)

} // namespace test_advice

#include "test_advice.moc"
