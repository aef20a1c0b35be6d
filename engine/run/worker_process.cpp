// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/worker_process.h"

#include "engine/wire/codec.h"

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace sluice::run {

namespace {

constexpr qsizetype stderrTailBytes = 64 * 1024;

QString exitText(WorkerExit::Kind kind, int code)
{
    return kind == WorkerExit::Kind::Crashed ? QStringLiteral("ended by signal %1").arg(code)
                                             : QStringLiteral("exit code %1").arg(code);
}

} // namespace

WorkerProcess::WorkerProcess(WorkerId id, Launcher launcher, WorkerTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_launcher(std::move(launcher))
    , m_timeouts(timeouts)
{
    m_ladder.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &WorkerProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &WorkerProcess::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &WorkerProcess::onError);
    connect(&m_heartbeat, &QTimer::timeout, this, &WorkerProcess::beat);

    // The child dies with the thread that started it, which lives as long as the engine; end of stdin is the
    // other way it learns of that. A session of its own keeps a terminal's Ctrl+C away from it, since the
    // engine decides, and gives it an autogroup of its own, which is what the kernel shares the CPU among.
    m_process.setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
}

WorkerProcess::~WorkerProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000); // in the engine's thread: nothing is left behind unreaped
}

void WorkerProcess::start()
{
    m_heartbeat.start(m_timeouts.pingMs);
    m_process.start(m_launcher.firstWord(), m_launcher.arguments());
}

void WorkerProcess::send(const wire::Command &command)
{
    if (m_ended)
        return;
    QByteArray line = wire::encode(command) + '\n';
    if (m_ready)
        m_process.write(line);
    else
        m_kept.append(std::move(line));
}

void WorkerProcess::stop()
{
    if (m_ended || m_stopping)
        return;
    m_stopping = true;
    send(wire::Cancel{});
    m_process.closeWriteChannel(); // after the line is written
    connect(&m_ladder, &QTimer::timeout, this, [this] {
        m_process.terminate();
        disconnect(&m_ladder, nullptr, this, nullptr);
        connect(&m_ladder, &QTimer::timeout, this,
                [this] { lose(WorkerExit::Kind::Stopped, QStringLiteral("did not stop when asked")); });
        m_ladder.start(m_timeouts.terminateMs);
    });
    m_ladder.start(m_ready ? m_timeouts.cancelMs : 0);
}

void WorkerProcess::giveUp(WorkerExit::Kind kind, const QString &detail)
{
    if (!m_verdict)
        m_verdict = Verdict{kind, detail};
    stop();
}

void WorkerProcess::lose(WorkerExit::Kind kind, const QString &detail)
{
    if (m_ended)
        return;
    using enum WorkerExit::Kind;
    m_distrusted = m_distrusted || kind == ProtocolError || kind == WrongVersion;
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        connect(&m_process, &QProcess::finished, this, [this, kind, detail] {
            readOutput();
            finish(kind, 0, detail);
        });
        return;
    }
    finish(kind, 0, detail);
}

void WorkerProcess::readOutput()
{
    m_framer.add(m_process.readAllStandardOutput());
    while (!m_ended && !m_distrusted) {
        const auto next = m_framer.next();
        if (!next)
            return lose(WorkerExit::Kind::ProtocolError, next.error().detail);
        const std::optional<QByteArray> &line = *next;
        if (!line)
            return;
        m_quietMs = 0;
        const auto event = wire::decodeEvent(*line);
        if (!event) {
            return lose(WorkerExit::Kind::ProtocolError,
                        event.error().detail + u": " + QString::fromUtf8(line->left(200)));
        }
        handle(*event);
    }
}

void WorkerProcess::handle(const wire::Event &event)
{
    const auto *hello = std::get_if<wire::Hello>(&event);
    if (bool(hello) == m_ready)
        return lose(WorkerExit::Kind::ProtocolError,
                    QStringLiteral("hello is not the first line, or comes twice"));
    if (!hello) {
        if (!std::holds_alternative<wire::Pong>(event))
            Q_EMIT received(event);
        return;
    }
    if (hello->protocol != wire::protocolVersion) {
        return lose(
            WorkerExit::Kind::WrongVersion,
            QStringLiteral("protocol %1 instead of %2").arg(hello->protocol).arg(wire::protocolVersion));
    }
    m_ready = true;
    m_pid = m_process.processId();
    for (const QByteArray &line : std::as_const(m_kept))
        m_process.write(line);
    m_kept.clear();
    Q_EMIT ready(*hello);
}

void WorkerProcess::readErrors()
{
    m_stderrTail += m_process.readAllStandardError();
    if (m_stderrTail.size() > stderrTailBytes)
        m_stderrTail.remove(0, m_stderrTail.size() - stderrTailBytes);
}

void WorkerProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readOutput(); // what it said last
    readErrors();
    if (m_ended)
        return;
    if (status == QProcess::CrashExit) {
        return finish(m_stopping ? WorkerExit::Kind::Stopped : WorkerExit::Kind::Crashed, exitCode,
                      exitText(WorkerExit::Kind::Crashed, exitCode));
    }
    finish(exitCode == 0 ? WorkerExit::Kind::Completed : WorkerExit::Kind::Failed, exitCode,
           exitText(WorkerExit::Kind::Failed, exitCode));
}

void WorkerProcess::onError(QProcess::ProcessError error)
{
    // Every other error is followed by finished().
    if (error == QProcess::FailedToStart)
        finish(WorkerExit::Kind::FailedToStart, 0, m_process.errorString());
}

void WorkerProcess::finish(WorkerExit::Kind kind, int exitCode, const QString &detail)
{
    if (m_ended)
        return;
    m_ended = true;
    m_heartbeat.stop();
    m_ladder.stop();
    const bool told = m_verdict && kind != WorkerExit::Kind::ProtocolError;
    Q_EMIT ended({.kind = told ? m_verdict->kind : kind,
                  .exitCode = exitCode,
                  .detail = told ? m_verdict->detail : detail,
                  .stderrTail = m_stderrTail});
}

void WorkerProcess::beat()
{
    // Beats are counted, not time: a beat that comes late because the engine was held up is one beat.
    m_quietMs += m_timeouts.pingMs;
    if (!m_ready && m_quietMs >= m_timeouts.helloMs)
        return lose(WorkerExit::Kind::FailedToStart, QStringLiteral("said nothing after its start"));
    if (m_ready && m_quietMs >= m_timeouts.silenceMs && !m_stopping)
        return giveUp(WorkerExit::Kind::Stalled, QStringLiteral("did not answer"));
    if (m_ready && !m_stopping)
        send(wire::Ping{++m_pingSerial});
}

} // namespace sluice::run
