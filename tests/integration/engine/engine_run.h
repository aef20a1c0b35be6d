// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "engine/store/profile_store.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sluice::tests {

// A folder of sources, an output folder and a state folder, and an engine on them with the fake worker. What
// the engine tells is written down.
class EngineRun final : public QObject
{
public:
    EngineRun()
    {
        QDir().mkpath(input());
        setConfig({});
        for (const char *name : {"FAKE_WORKER_START", "FAKE_WORKER_GATE", "FAKE_WORKER_LOG",
                                 "FAKE_WORKER_ENCODER", "FAKE_WORKER_DRIVERS"})
            qunsetenv(name);
        qputenv("FAKE_WORKER_GATE", QFile::encodeName(gate()));
        qputenv("FAKE_WORKER_LOG", QFile::encodeName(path(QStringLiteral("log"))));
    }
    ~EngineRun() override { engine.reset(); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString input() const { return path(QStringLiteral("in")); }
    QString output() const { return path(QStringLiteral("out")); }
    QString gate() const { return path(QStringLiteral("gate")); }

    void put(const QString &name, const QByteArray &content = "film") const
    {
        const QString file = input() + u'/' + name;
        QDir().mkpath(QFileInfo(file).path());
        write(file, content);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString log() const { return QString::fromUtf8(read(path(QStringLiteral("log")))); }
    int starts() const { return int(log().count(QStringLiteral("started"))); }
    void openGate() const { write(gate(), {}); }

    void setConfig(const Config &config)
    {
        m_config = config;
        m_config.sampleIntervalMs = 50;
        m_config.dwellMs = 100;
        // The machine of a test may be full; that is another test's matter.
        m_config.maxMemoryPercent = 95;
        m_config.memoryPressureLimit = 101;
        m_config.memoryStallLimit = 101;
        m_config.diskPressureLimit = 101;
        m_config.keepFreeBytes = 0;
    }

    void open(const QString &worker = QStringLiteral(FAKE_WORKER))
    {
        states.clear();
        reasons.clear();
        engine = std::make_unique<Engine>(EngineSetup{.workerProgram = worker,
                                                      .launchPrefix = {},
                                                      .stateFolder = path(QStringLiteral("state")),
                                                      .front = QStringLiteral("test"),
                                                      .restoreQueue = restore,
                                                      .retryQuarantined = retryQuarantined,
                                                      .config = m_config,
                                                      .systemRoot = systemRoot});
        connect(engine.get(), &Engine::jobsAdded, this, [this](const QList<Job> &added) {
            for (const Job &job : added)
                keep(job);
        });
        connect(engine.get(), &Engine::jobChanged, this, [this](JobId, const Job &job) { keep(job); });
        connect(engine.get(), &Engine::refused, this, [this](const Error &error) { refusals.append(error); });
        connect(engine.get(), &Engine::runFinished, this, [this](const RunSummary &s) { summary = s; });
        connect(engine.get(), &Engine::runStateChanged, this,
                [this](RunState, RunState is) { runState = is; });
        engine->open();
        engine->setProfile(store::ProfileStore(QString()).builtIns().constFirst());
        engine->setOutputFolder(output());
    }

    // From opening to the end of a run.
    [[nodiscard]] bool run()
    {
        open();
        engine->addPaths({input()});
        engine->start();
        return waitForEnd();
    }
    [[nodiscard]] bool waitForEnd(int ms = 30'000)
    {
        QSignalSpy finished(engine.get(), &Engine::runFinished);
        return finished.wait(ms);
    }
    // Waits for a fact, not for a time.
    template <typename Fact>
    [[nodiscard]] static bool waitUntil(Fact fact, int ms = 20'000)
    {
        return QTest::qWaitFor(fact, ms);
    }

    // "a.mp4 done, b.mp4 failed(worker-crashed)", by name.
    QString outcome() const
    {
        QStringList lines;
        for (auto it = states.cbegin(); it != states.cend(); ++it) {
            QString line = it.key() + u' ' + nameString(it.value());
            if (const auto reason = reasons.value(it.key()))
                line += u'(' + nameString(reason->code) + u')';
            lines << line;
        }
        return lines.join(QStringLiteral(", "));
    }
    // Everything below the output, hidden names too.
    QString outputTree() const { return tree(output()); }
    static QString tree(const QString &folder)
    {
        QStringList names;
        const QDir dir(folder);
        for (const QFileInfo &entry :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString inside = entry.isDir() ? u'(' + tree(entry.filePath()) + u')' : QString();
            names << entry.fileName() + inside;
        }
        return names.join(u' ');
    }

    bool restore = false;
    bool retryQuarantined = false;
    QString systemRoot; // empty: this machine
    std::unique_ptr<Engine> engine;
    QMap<QString, JobState> states;
    QMap<QString, std::optional<Error>> reasons;
    QMap<QString, Job> jobs;
    QList<Error> refusals;
    RunSummary summary;
    RunState runState = RunState::Idle;

private:
    void keep(const Job &job)
    {
        states[job.relativePath] = job.state;
        reasons[job.relativePath] = job.reason;
        jobs[job.relativePath] = job;
    }

    QTemporaryDir m_folder;
    Config m_config;
};

} // namespace sluice::tests
