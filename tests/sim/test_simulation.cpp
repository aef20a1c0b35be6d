// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/estimate.h"
#include "engine/sim/simulation.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <random>

namespace test_simulation {

using namespace sluice;
using namespace sluice::sim;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gibibyte = qint64(1) << 30;
constexpr qint64 second = 1'000'000;

// The same arithmetic on a larger machine shows a sanitizer nothing new, and takes it minutes.
constexpr int mostCores = tests::isSanitized ? 8 : 128;

// A film of so much work, encoded by x264: its memory grows with the threads.
File film(qint64 workUs, qint64 memoryBytes)
{
    File file;
    for (std::size_t i = 0; i < plan::threadChoices.size(); ++i) {
        const int threads = plan::threadChoices[i];
        file.cost.wallUs[i] = qint64(double(workUs) / plan::threadSpeedUp(VideoEncoder::X264, threads));
        file.cost.memoryBytes[i] = memoryBytes + memoryBytes / 8 * (threads - 1);
    }
    return file;
}

MachineSetup machine(int cores, qint64 memoryBytes)
{
    MachineSetup setup;
    setup.cores = cores;
    setup.memoryBytes = memoryBytes;
    return setup;
}

enum class Lengths { Equal, Mixed };

std::vector<File> films(int count, Lengths lengths, quint32 seed, double meanSeconds = 60)
{
    std::minstd_rand random(seed);
    std::lognormal_distribution<double> spread(-0.32, 0.8); // of mean 1
    std::vector<File> files;
    for (int i = 0; i < count; ++i) {
        const double factor = lengths == Lengths::Equal ? 1.0 : std::min(spread(random), 20.0);
        const double mebibytes = lengths == Lengths::Equal ? 300 : 150 + 150 * (random() % 4);
        files.push_back(film(qint64(meanSeconds * factor * second), qint64(mebibytes) << 20));
    }
    return files;
}

// Time and memory up to so many times as much or as little as predicted.
void makeWrong(std::vector<File> &files, double times, quint32 seed)
{
    std::minstd_rand random(seed);
    std::uniform_real_distribution<double> log(-std::log(times), std::log(times));
    for (File &file : files) {
        file.timeFactor = std::exp(log(random));
        file.memoryFactor = std::exp(log(random));
    }
}

// Every file ends exactly once, whatever happened before. Only what takes more than the machine has, or its
// worker along too often, may fail.
bool nothingIsLost(const Outcome &result, const std::vector<File> &files, int retries,
                   qint64 machineBytes = std::numeric_limits<qint64>::max())
{
    std::vector<int> ended(files.size(), 0);
    std::vector<int> lost(files.size(), 0);
    for (const Span &span : result.spans) {
        if (!span.stopped)
            ++(span.lost ? lost : ended)[std::size_t(span.file)];
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool isTooLarge =
            double(files[i].cost.memoryBytes.front()) * files[i].memoryFactor > double(machineBytes) * 0.9;
        if (isTooLarge && ended[i] == 0 && lost[i] == 0)
            continue;
        const bool fails = files[i].crashes > retries;
        if (ended[i] != (fails ? 0 : 1) || lost[i] != std::min(files[i].crashes, retries + 1))
            return false;
    }
    return result.done + result.failed == int(files.size()) && result.unfinished == 0;
}

// Between two changes of the level; only an emergency need not wait.
qint64 shortestDwellMs(const Outcome &result)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    std::optional<qint64> lastMs;
    for (const ThrottleEvent &event : result.events) {
        if (event.from == event.to)
            continue;
        if (lastMs && event.to != ThrottleLevel::Emergency)
            shortest = std::min(shortest, event.atMs - *lastMs);
        lastMs = event.atMs;
    }
    return shortest;
}

qint64 lengthUs(const Span &span)
{
    return span.toUs - span.fromUs;
}

double ratio(const Outcome &result)
{
    return double(result.wallUs) / double(result.boundUs);
}

QByteArray told(const Outcome &result)
{
    return QStringLiteral(
               "wall by bound %1, memory at most %2 % of the limit, over it for %3 s, over all for %5 s, %4 "
               "throttle events, %6 stopped")
        .arg(ratio(result), 0, 'f', 3)
        .arg(100.0 * double(result.peakMemoryBytes) / double(result.limitBytes), 0, 'f', 0)
        .arg(double(result.longestOverUs) / second)
        .arg(result.events.size())
        .arg(double(result.longestFullUs) / second)
        .arg(result.stopped)
        .toUtf8();
}

} // namespace

class TestSimulation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Wherever the files are many for the cores and the estimates are honest, a run takes what it must.
    void aRunTakesHardlyMoreThanItMust_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("lengths");
        for (int cores = 2; cores <= mostCores; cores *= 2) {
            for (const int each : {20, 80}) {
                for (const Lengths lengths : {Lengths::Equal, Lengths::Mixed}) {
                    QTest::addRow("%d cores, %d %s files", cores, cores * each,
                                  lengths == Lengths::Equal ? "equal" : "mixed")
                        << cores << cores * each << int(lengths);
                }
            }
        }
    }
    void aRunTakesHardlyMoreThanItMust()
    {
        QFETCH(int, cores);
        QFETCH(int, files);
        QFETCH(int, lengths);
        const auto all = films(files, Lengths(lengths), quint32(files));
        const Outcome result = simulate(machine(cores, cores * 2 * gibibyte), all, {});
        QVERIFY(nothingIsLost(result, all, 1));
        QVERIFY2(ratio(result) <= 1.05, told(result));
        QCOMPARE(result.longestOverUs, 0);
    }

    // Whatever the machine, if memory is there for a file on each core and the files are many. Nobody knows
    // which of the last files is the one that takes three times as long as said: that one may be over.
    void anyMachineTakesWhatItMust()
    {
        std::minstd_rand random(1);
        for (int round = 0; round < (tests::isSanitized ? 6 : 60); ++round) {
            const int cores = 1 + int(random() % mostCores);
            const bool wrong = round % 2 != 0;
            const double gib = (wrong ? 2.0 : 1.0) + double(random() % 300) / 100;
            const int count = cores * (20 + int(random() % 60));
            const Lengths lengths = random() % 2 != 0 ? Lengths::Mixed : Lengths::Equal;
            auto all = films(count, lengths, quint32(round), 5 + double(random() % 120));
            if (wrong)
                makeWrong(all, 3.0, quint32(round));
            const Outcome result = simulate(machine(cores, qint64(cores * gib * gibibyte)), all, {});
            const qint64 lastUs =
                wrong ? lengthUs(*std::ranges::max_element(result.spans, {}, &Span::toUs)) : 0;
            const QByteArray where = QByteArray::number(cores) + " cores, " + QByteArray::number(count)
                                     + (wrong ? " files of wrong estimates: " : " files: ") + told(result);
            QVERIFY2(nothingIsLost(result, all, 1), where);
            QVERIFY2(double(result.wallUs) <= 1.05 * double(result.boundUs) + double(lastUs), where);
            QVERIFY2(result.longestOverUs == 0, where);
        }
    }

    // Time and memory each up to so many times as predicted, or a part of it. The time is met wherever there
    // is memory enough; where that is short, files that take several times theirs hold others up, the more
    // the fewer there are. That is a matter of luck, so several runs are taken together. The limit is kept,
    // from one look to the next, but for files that take more than all of it alone, as there are on small
    // machines.
    void wrongEstimatesCostTimeOnlyWhereMemoryIsShort_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<double>("times");
        QTest::addColumn<double>("gibEach");
        QTest::addColumn<double>("bound");
        for (int cores = 2; cores <= mostCores; cores *= 2) {
            for (const double times : {1.5, 3.0}) {
                for (const double gib : {0.5, 2.0}) {
                    QTest::addRow("%d cores with %.1f GiB each, wrong by up to %.1f", cores, gib, times)
                        << cores << times << gib
                        << (gib >= 2      ? 1.05
                            : cores >= 16 ? (times > 2 ? 1.05 : 1.02)
                            : cores >= 8  ? (times > 2 ? 1.12 : 1.03)
                                          : (times > 2 ? 1.25 : 1.15));
                }
            }
        }
    }
    void wrongEstimatesCostTimeOnlyWhereMemoryIsShort()
    {
        QFETCH(int, cores);
        QFETCH(double, times);
        QFETCH(double, gibEach);
        QFETCH(double, bound);
        constexpr int runs = tests::isSanitized ? 1 : 5;
        const Config config;
        const MachineSetup setup = machine(cores, qint64(cores * gibEach * gibibyte));
        double sum = 0.0;
        int longOver = 0;
        for (int run = 0; run < runs; ++run) {
            auto all = films(cores * 80, Lengths::Mixed, quint32(100 + run));
            makeWrong(all, times, quint32(7 + run));
            const Outcome result = simulate(setup, all, config);
            QVERIFY(nothingIsLost(result, all, 1, setup.memoryBytes));
            QVERIFY(shortestDwellMs(result) >= config.dwellMs);
            QVERIFY2(gibEach < 2 || result.longestOverUs == 0, told(result));
            QVERIFY2(setup.memoryBytes < 2 * gibibyte || result.longestFullUs <= second, told(result));
            sum += ratio(result);
            longOver += result.longestOverUs > 2 * second ? 1 : 0;
        }
        QVERIFY2(sum / runs <= bound, QByteArray::number(sum / runs));
        QVERIFY2(longOver <= (cores < 8 ? runs : 1), QByteArray::number(longOver));
    }

    // Not enough memory for a file on each core: honest estimates keep the limit all the same.
    void littleMemoryIsNeverExceeded_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<double>("gibEach");
        QTest::addColumn<double>("bound");
        for (const int cores : {4, 16, 64}) {
            QTest::addRow("%d cores with 256 MiB each", cores) << cores << 0.25 << (cores > 4 ? 1.08 : 1.2);
            QTest::addRow("%d cores with 512 MiB each", cores) << cores << 0.5 << 1.05;
        }
    }
    void littleMemoryIsNeverExceeded()
    {
        QFETCH(int, cores);
        QFETCH(double, gibEach);
        QFETCH(double, bound);
        const auto all = films(cores * 40, Lengths::Mixed, 3);
        const Outcome result = simulate(machine(cores, qint64(cores * gibEach * gibibyte)), all, {});
        QVERIFY(nothingIsLost(result, all, 1));
        QVERIFY2(ratio(result) <= bound, told(result));
        QVERIFY2(result.peakMemoryBytes <= result.limitBytes, told(result));
    }

    void oneFileThatIsLargerThanTheMemoryIsTriedAloneAndGivenUp()
    {
        auto all = films(20, Lengths::Equal, 1);
        all.push_back(film(600 * second, 20 * gibibyte));
        const Outcome result = simulate(machine(4, 8 * gibibyte), all, {});
        QVERIFY(nothingIsLost(result, all, 1, 8 * gibibyte));
        QCOMPARE(result.done, 20);
        QCOMPARE(result.failed, 1);
        int tries = 0;
        for (const Span &large : result.spans) {
            if (large.file != 20)
                continue;
            ++tries;
            QVERIFY(std::ranges::none_of(result.spans, [&large](const Span &span) {
                return span.file != 20 && span.fromUs < large.toUs && span.toUs > large.fromUs;
            }));
        }
        QCOMPARE(tries, 4);
    }

    // Others come and go, with up to half of the memory and a quarter of the cores.
    void foreignLoadHoldsBackAndLosesNothing()
    {
        const auto all = films(1000, Lengths::Mixed, 5);
        MachineSetup setup = machine(16, 16 * gibibyte);
        setup.noise = 0.03;
        for (int i = 0; i < 40; ++i) {
            setup.others.push_back({.fromUs = i * 97 * second,
                                    .toUs = (i * 97 + 30 + i) * second,
                                    .memoryBytes = (2 + i % 7) * gibibyte,
                                    .cores = double(i % 5)});
        }
        const Config config;
        const Outcome result = simulate(setup, all, config);
        QVERIFY(nothingIsLost(result, all, config.retries));
        QVERIFY2(!result.events.empty(), told(result));
        QVERIFY(shortestDwellMs(result) >= config.dwellMs);
        QVERIFY2(ratio(result) <= 1.15, told(result));
    }

    void whoTakesAllMemoryForEverLetsNothingBegin()
    {
        const auto all = films(3, Lengths::Equal, 5);
        MachineSetup setup = machine(4, 8 * gibibyte);
        setup.others.push_back({.fromUs = 0,
                                .toUs = std::numeric_limits<qint64>::max(),
                                .memoryBytes = 8 * gibibyte,
                                .cores = 0});
        const Outcome result = simulate(setup, all, {});
        QCOMPARE(result.unfinished, 3);
        QCOMPARE(result.done, 0);
    }

    // With one thread it would take four times as long as all others together.
    void oneLongFilmGetsTheCoresThatMakeItEndWithTheOthers()
    {
        auto all = films(300, Lengths::Equal, 5);
        all.push_back(film(6000 * second, gibibyte));
        const Outcome result = simulate(machine(16, 32 * gibibyte), all, {});
        QVERIFY(nothingIsLost(result, all, 1));
        QVERIFY2(ratio(result) <= 1.05, told(result));
    }

    // Sixteen cores. What is left beside the bound is what more threads of one encoder cost.
    void fewFilesUseAllCores_data()
    {
        QTest::addColumn<int>("files");
        for (const int files : {1, 3, 8, 15, 16, 17, 20, 24, 31, 33, 40, 50, 64, 100})
            QTest::addRow("%d", files) << files;
    }
    void fewFilesUseAllCores()
    {
        QFETCH(int, files);
        for (const Lengths lengths : {Lengths::Equal, Lengths::Mixed}) {
            const Outcome result = simulate(machine(16, 32 * gibibyte), films(files, lengths, 5), {});
            QVERIFY2(ratio(result) <= 1.45, told(result));
        }
    }

    void whatTheUserFixedStays()
    {
        Config config;
        config.jobs = 3;
        config.threads = 2;
        config.batchSize = 4;
        const auto all = films(50, Lengths::Mixed, 5);
        const Outcome result = simulate(machine(16, 32 * gibibyte), all, config);
        QCOMPARE(result.mostRunning, 3);
        QCOMPARE(result.batches, 13);
        QVERIFY(std::ranges::all_of(result.spans, [](const Span &span) { return span.threads == 2; }));
    }

    void tenThousandFilesTakeSeconds()
    {
        if (tests::isSanitized)
            QSKIP("counts seconds, which a sanitizer multiplies");
        auto all = films(10'000, Lengths::Mixed, 9);
        makeWrong(all, 3.0, 9);
        for (std::size_t i = 0; i < all.size(); i += 500)
            all[i].crashes = int(i / 500 % 3);
        QElapsedTimer timer;
        timer.start();
        const Outcome result = simulate(machine(64, 128 * gibibyte), all, {});
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(nothingIsLost(result, all, 1));
        QVERIFY2(ratio(result) <= 1.05, told(result));
        QCOMPARE(result.failed, 6);
    }
};

SLUICE_TEST(TestSimulation, QCoreApplication)

} // namespace test_simulation

#include "test_simulation.moc"
