// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/ids.h"
#include "engine/run/launcher.h"
#include "engine/wire/framer.h"
#include "engine/wire/messages.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace sluice::run {

// How a worker ended.
struct WorkerExit
{
    enum class Kind {
        Completed,     // exit code 0 after Finish or Cancel
        Failed,        // another exit code
        Crashed,       // by a signal
        FailedToStart, // the program is not there, not executable, or says nothing in time
        Stalled,       // silent, or without progress
        ProtocolError, // garbage on its stdout
        WrongVersion,
        Stopped // by us, and it did not go by itself
    };
    Kind kind = Kind::Failed;
    int exitCode = 0;
    QString detail;
    QByteArray stderrTail; // last 64 KiB
};

struct WorkerTimeouts
{
    int helloMs = 15'000;
    int pingMs = 4'000;
    int silenceMs = 25'000;  // no line at all: lost
    int cancelMs = 5'000;    // from Cancel to SIGTERM
    int terminateMs = 3'000; // from SIGTERM to SIGKILL
};

// One sluice-worker and the link to it. Sends commands, tells events, and says exactly once per start how it
// ended, also when the program was not found. Not an error when destroyed early: the child is killed and
// reaped.
//
// A worker that has been given up is told apart at once: after lose() no further event is told, whatever the
// process still says.
class WorkerProcess final : public QObject
{
    Q_OBJECT

public:
    WorkerProcess(WorkerId id, Launcher launcher, WorkerTimeouts timeouts = {}, QObject *parent = nullptr);
    ~WorkerProcess() override;

    [[nodiscard]] WorkerId id() const { return m_id; }
    [[nodiscard]] qint64 pid() const { return m_pid; } // 0 before it runs
    [[nodiscard]] bool isReady() const { return m_ready; }

    void start();
    void send(const wire::Command &command); // before the hello: kept and sent after it

    // Cancel by message, then SIGTERM, then SIGKILL.
    void stop();
    // The same, and however it goes, it ends with `kind`.
    void giveUp(WorkerExit::Kind kind, const QString &detail);
    // Kills at once and ends with `kind`: for what must not be trusted any more, or does not answer. What it
    // had said before still counts, unless it broke the protocol.
    void lose(WorkerExit::Kind kind, const QString &detail);

Q_SIGNALS:
    void ready(const sluice::wire::Hello &hello);
    void received(const sluice::wire::Event &event);
    void ended(const sluice::run::WorkerExit &exit);

private:
    struct Verdict
    {
        WorkerExit::Kind kind = WorkerExit::Kind::Stopped;
        QString detail;
    };

    void readOutput();
    void readErrors();
    void handle(const wire::Event &event);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);
    void finish(WorkerExit::Kind kind, int exitCode, const QString &detail);
    void beat();

    WorkerId m_id;
    Launcher m_launcher;
    WorkerTimeouts m_timeouts;
    QProcess m_process;
    wire::Framer m_framer;
    QTimer m_heartbeat;
    QTimer m_ladder;          // of stop()
    int m_quietMs = 0;        // without a line, counted in heartbeats
    QList<QByteArray> m_kept; // commands before the hello
    QByteArray m_stderrTail;
    qint64 m_pid = 0;
    qint64 m_pingSerial = 0;
    bool m_ready = false;
    bool m_stopping = false;
    bool m_distrusted = false; // it broke the protocol: nothing more is read
    bool m_ended = false;
    std::optional<Verdict> m_verdict; // of giveUp()
};

} // namespace sluice::run
