// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs, built as the program builds it and drawn without a display.
//
//     sluice-gui-load files N      N files told by an engine that knows them already: adding, scrolling,
//     narrowing,
//                                  sorting
//     sluice-gui-load engine DIR N N files in DIR, found by the real engine
//     sluice-gui-load work SECONDS 32 workers that report four times a second; then nothing; then hidden
//     sluice-gui-load drop N       N addresses are dropped on the window
//
// prints one line of JSON. Times are milliseconds; "frames" are times between two looks at the timers, in
// processor time of the window's thread.

#include "app/gui/engine_tie.h"
#include "engine/engine.h"
#include "engine/store/profile_store.h"
#include "tests/bench/frame_watch.h"
#include "tests/gui/scene.h"
#include "translations/translations.h"
#include "ui/queue/filter_bar.h"
#include "ui/queue/queue_view.h"
#include "ui/style/calm_style.h"
#include "ui/style/palette_colors.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDropEvent>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <random>
#include <thread>

#include <sys/resource.h>

namespace {

using namespace sluice;
using namespace sluice::ui;
using namespace sluice::bench;
using namespace Qt::StringLiterals;

constexpr int chunk = 256; // files that the engine tells at once
constexpr int patienceMs = 300'000;

double mebibytes(const char *field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field)) + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

double elapsedMs(double since)
{
    return (seconds(CLOCK_MONOTONIC) - since) * 1000;
}

struct Stage
{
    EngineLink link;
    MainWindow window{link};
    FrameWatch frames;

    Stage()
    {
        window.resize(1280, 800);
        window.show();
        Q_EMIT link.ready(script::profiles());
        QTest::qWait(300);
        frames.reset();
    }
    int shown() { return window.queue().counts()[0]; }
    void paint() { window.queueView().viewport()->repaint(); }
};

// Names as cameras and people give them, in folders of a thousand.
QList<Job> files(int from, int count)
{
    QList<Job> jobs;
    jobs.reserve(count);
    for (int i = from; i < from + count; ++i) {
        Job job;
        job.id = JobId(i + 1);
        job.inputRoot = u"/home/ann/Videos"_s;
        job.relativePath = u"trip %1/%2_%3 of the day.mp4"_s.arg(i / 1000)
                               .arg(i % 3 ? u"MVI"_s : u"Éva"_s)
                               .arg(i * 7919 % 100'003);
        job.inputPath = job.inputRoot + u'/' + job.relativePath;
        job.sizeBytes = 1'000'000 + qint64(i) * 7919 % 100'003;
        jobs << job;
    }
    return jobs;
}

// From a thread of its own, as fast as the window's thread takes it: first all files, then what each of them
// is.
void tellFiles(EngineLink &link, int count)
{
    for (int from = 0; from < count; from += chunk) {
        QList<Job> jobs = files(from, std::min(chunk, count - from));
        QMetaObject::invokeMethod(
            &link, [&link, jobs] { Q_EMIT link.jobsAdded(jobs); }, Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(
        &link, [&link, count] { Q_EMIT link.scanFinished({count, 0, 0, {}}); }, Qt::QueuedConnection);
}

void tellWhatTheyAre(EngineLink &link, int count)
{
    for (int from = 0; from < count; from += chunk) {
        for (Job job : files(from, std::min(chunk, count - from))) {
            job.media = script::job(1, {}, {}, job.sizeBytes, 60 + number(job.id) % 977).media;
            QMetaObject::invokeMethod(
                &link, [&link, job] { Q_EMIT link.jobChanged(job.id, job); }, Qt::QueuedConnection);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(chunk / 20)); // as fast as files are looked at
    }
}

double median(std::vector<double> values, double part = 0.5)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

QJsonObject addAll(Stage &stage, int count, const std::function<void()> &begin)
{
    QJsonObject result;
    const double start = seconds(CLOCK_MONOTONIC);
    begin();
    if (!QTest::qWaitFor([&stage] { return stage.shown() > 0; }, patienceMs))
        qFatal("no file has come");
    stage.paint();
    result[u"firstRowsMs"_s] = elapsedMs(start);
    if (!QTest::qWaitFor([&stage, count] { return stage.shown() == count; }, patienceMs))
        qFatal("not all files have come");
    stage.paint();
    result[u"allRowsMs"_s] = elapsedMs(start);
    return result;
}

void finish(Stage &stage, QJsonObject &result)
{
    result[u"longestFrameMs"_s] = stage.frames.longestMs();
    result[u"longestFrameWallMs"_s] = stage.frames.longestWallMs();
    result[u"memoryMebibytes"_s] = mebibytes("VmRSS:");
    result[u"peakMebibytes"_s] = mebibytes("VmHWM:");
}

// Anywhere in the list, as somebody who drags the handle of the scroll bar.
void scroll(Stage &stage, QJsonObject &result)
{
    QScrollBar *bar = stage.window.queueView().verticalScrollBar();
    std::mt19937 random(1);
    std::vector<double> frames;
    for (int i = 0; i < 600; ++i) {
        const double start = seconds(CLOCK_THREAD_CPUTIME_ID);
        if (i % 2)
            bar->setValue(int(random() % unsigned(bar->maximum() + 1)));
        else
            bar->setValue(bar->value() + 90);
        stage.paint();
        frames.push_back((seconds(CLOCK_THREAD_CPUTIME_ID) - start) * 1000);
        QCoreApplication::processEvents();
    }
    result[u"scrollRows"_s] = bar->maximum() / 30;
    result[u"scrollMedianMs"_s] = median(frames);
    result[u"scrollP99Ms"_s] = median(frames, 0.99);
}

// From the key or click until it is painted.
double until(Stage &stage, const std::function<void()> &act, const std::function<bool()> &done)
{
    const double start = seconds(CLOCK_MONOTONIC);
    act();
    if (!QTest::qWaitFor(done, patienceMs))
        qFatal("it has not happened");
    stage.paint();
    return elapsedMs(start);
}

void narrow(Stage &stage, QJsonObject &result)
{
    auto *search = stage.window.findChild<QLineEdit *>(u"search"_s);
    auto *bar = stage.window.findChild<FilterBar *>();
    double worst = 0;
    const auto atOnce = [] { return true; };
    for (const QString &text : {u"é"_s, u"év"_s, u"_77"_s, u"nothing is called so"_s, QString()})
        worst = std::max(worst, until(stage, [&] { search->setText(text); }, atOnce));
    for (const QueueFilter filter : {QueueFilter::Done, QueueFilter::Waiting, QueueFilter::All})
        worst = std::max(worst, until(stage, [&] { bar->choose(filter); }, atOnce));
    result[u"filterMs"_s] = worst;
}

void sortAll(Stage &stage, QJsonObject &result)
{
    QueueView &view = stage.window.queueView();
    const auto firstFile = [&view] {
        return view.model()->index(0, 0, view.model()->index(0, 0)).data().toString();
    };
    double worst = 0;
    for (const int column :
         {int(QueueModel::Name), int(QueueModel::Size), int(QueueModel::Length), int(QueueModel::Name)}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const QString before = firstFile();
            worst = std::max(worst, until(
                                        stage, [&] { view.sortByColumn(column, order); },
                                        [&] { return firstFile() != before; }));
        }
    }
    result[u"sortMs"_s] = worst;
}

QJsonObject measureFiles(int count)
{
    Stage stage;
    std::thread engine;
    QJsonObject result = addAll(
        stage, count, [&] { engine = std::thread([&stage, count] { tellFiles(stage.link, count); }); });
    engine.join();
    result[u"addFrameMs"_s] = stage.frames.longestMs();
    stage.frames.reset();
    engine = std::thread([&stage, count] { tellWhatTheyAre(stage.link, count); });
    const auto last = [&stage, count] {
        const Job *job = stage.window.queue().job(JobId(count));
        return job && job->media;
    };
    if (!QTest::qWaitFor(last, patienceMs))
        qFatal("nobody told what the files are");
    engine.join();
    result[u"knowFrameMs"_s] = stage.frames.longestMs();
    finish(stage, result);
    stage.window.queueView().expandAll();
    scroll(stage, result);
    narrow(stage, result);
    stage.frames.reset();
    sortAll(stage, result);
    result[u"sortFrameMs"_s] = stage.frames.longestMs();
    return result;
}

QJsonObject measureEngine(const QString &folder, int count)
{
    Stage stage;
    const QTemporaryDir state;
    EngineSetup setup;
    setup.workerProgram = QCoreApplication::applicationDirPath() + u"/sluice-worker"_s;
    setup.stateFolder = state.path();
    setup.front = u"window"_s;
    Engine engine(setup);
    tie(stage.link, engine);
    int ready = 0;
    QObject::connect(&engine, &Engine::ready, &stage.window, [&ready] { ++ready; });
    engine.open();
    if (!QTest::qWaitFor([&ready] { return ready > 0; }, patienceMs))
        qFatal("the engine did not open");
    stage.frames.reset();
    QJsonObject result = addAll(stage, count, [&] { stage.window.addPaths({folder}); });
    result[u"addFrameMs"_s] = stage.frames.longestMs();
    const double start = seconds(CLOCK_MONOTONIC);
    const auto allKnown = [&stage] { // they are empty, so each fails when a worker looks at it
        return stage.window.queue().counts()[std::size_t(QueueFilter::Waiting)] == 0;
    };
    if (!QTest::qWaitFor(allKnown, patienceMs))
        qFatal("the files were not looked at");
    result[u"knownMs"_s] = elapsedMs(start);
    finish(stage, result);
    return result;
}

double cpuPercent(int ms)
{
    const double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    const double wall = seconds(CLOCK_MONOTONIC);
    QEventLoop loop; // QTest::qWait looks up a hundred times a second
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    return 100 * (seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (seconds(CLOCK_MONOTONIC) - wall);
}

// 32 files at work in a queue of a thousand: what the engine tells of them.
class Reports final : public QObject
{
public:
    explicit Reports(EngineLink &link)
        : m_link(link)
    {
        Q_EMIT link.jobsAdded(files(0, 1000));
        Q_EMIT link.runStateChanged(RunState::Idle, RunState::Running);
        for (int i = 0; i < workers; ++i) {
            Job job = files(i, 1).front();
            job.state = JobState::Running;
            job.batch = BatchId(i + 1);
            job.worker = WorkerId(i + 1);
            job.startedMs = script::startMs;
            BatchInfo batch;
            batch.id = job.batch;
            batch.worker = job.worker;
            batch.jobs = {job.id};
            batch.startedMs = script::startMs;
            Q_EMIT link.batchStarted(batch);
            Q_EMIT link.jobChanged(job.id, job);
            Q_EMIT link.jobStateChanged(job.id, JobState::Waiting, job.state);
        }
        m_quarter.setInterval(250);
        connect(&m_quarter, &QTimer::timeout, this, &Reports::tell);
    }
    void begin() { m_quarter.start(); }
    void end() { m_quarter.stop(); }

private:
    static constexpr int workers = 32;

    void tell()
    {
        ++m_beats;
        QList<JobProgress> all;
        for (int i = 0; i < workers; ++i)
            all << JobProgress{JobId(i + 1), std::fmod(m_beats * 0.001 + i * 0.02, 1.0), 2.0 + i,
                               (1000 - m_beats) * script::second};
        Q_EMIT m_link.jobsProgressed(all);
        RunProgress run;
        run.total = 1000;
        run.running = workers;
        run.waiting = 1000 - workers;
        run.fraction = m_beats * 0.001;
        run.leftUs = run.leftLowUs = run.leftHighUs = (2000 - m_beats) * script::second;
        run.slotCount = workers;
        run.batchSize = 4;
        Q_EMIT m_link.runProgressed(run);
        if (m_beats % 4 == 0) {
            ResourceSample sample;
            sample.atMs = script::startMs + m_beats * 250;
            sample.cpuPercent = 90 + 5 * std::sin(m_beats);
            sample.cores = 32;
            sample.memoryTotalBytes = 64'000'000'000;
            sample.memoryPercent = 60 + 5 * std::sin(m_beats * 0.3);
            sample.memoryUsedBytes = qint64(double(sample.memoryTotalBytes) * sample.memoryPercent / 100);
            sample.workers = workers;
            Q_EMIT m_link.sampled(sample);
        }
    }

    EngineLink &m_link;
    QTimer m_quarter;
    int m_beats = 0;
};

QJsonObject measureWork(int secondsEach)
{
    EngineLink link;
    MainWindow window(link); // without a watch, which costs something itself
    window.resize(1280, 800);
    window.show();
    Q_EMIT link.ready(script::profiles());
    Reports reports(link);
    window.queueView().setCurrentIndex(
        window.queueView().model()->index(0, 0, window.queueView().model()->index(0, 0)));
    QTest::qWait(1000);
    QJsonObject result;
    reports.begin();
    QTest::qWait(2000);
    result[u"workingPercent"_s] = cpuPercent(secondsEach * 1000);
    window.hide();
    result[u"hiddenPercent"_s] = cpuPercent(secondsEach * 1000);
    window.show();
    reports.end();
    QTest::qWait(1000);
    result[u"idlePercent"_s] = cpuPercent(secondsEach * 1000);
    Q_EMIT link.runStateChanged(RunState::Running, RunState::Idle);
    return result;
}

QJsonObject measureDrop(int count)
{
    Stage stage;
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "file:///home/ann/Videos/trip%20" + QByteArray::number(i / 100) + "/MVI_"
                + QByteArray::number(i) + ".MP4\r\n";
    QMimeData data; // as another program hands it over: bytes
    data.setData(u"text/uri-list"_s, list);
    int given = 0;
    QObject::connect(&stage.link, &EngineLink::pathsGiven, &stage.window,
                     [&given](const QStringList &paths) { given += int(paths.size()); });
    const double start = seconds(CLOCK_MONOTONIC);
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window, &enter);
    for (int i = 0; i < 20; ++i) {
        QDragMoveEvent move({40 + i, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.window, &move);
        QCoreApplication::processEvents();
    }
    QDropEvent drop(QPointF(60, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window, &drop);
    if (!QTest::qWaitFor([&] { return given == count; }, patienceMs))
        qFatal("the paths were not given");
    QJsonObject result;
    result[u"givenMs"_s] = elapsedMs(start);
    result[u"longestFrameMs"_s] = stage.frames.longestMs();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(lightPalette());
    installTranslations(*QCoreApplication::instance(), QLocale());
    const QStringList words = QCoreApplication::arguments().mid(1);
    const int amount = words.isEmpty() ? 0 : words.last().toInt();
    QJsonObject result;
    if (words.size() == 2 && words[0] == u"files"_s && amount > 0) {
        result = measureFiles(amount);
    } else if (words.size() == 3 && words[0] == u"engine"_s && amount > 0) {
        result = measureEngine(words[1], amount);
    } else if (words.size() == 2 && words[0] == u"work"_s && amount > 0) {
        result = measureWork(amount);
    } else if (words.size() == 2 && words[0] == u"drop"_s && amount > 0) {
        result = measureDrop(amount);
    } else {
        std::fputs("usage: sluice-gui-load files N | engine DIR N | work SECONDS | drop N\n", stderr);
        return 2;
    }
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return 0;
}
