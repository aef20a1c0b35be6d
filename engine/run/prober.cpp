// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/prober.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sluice::run {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t askAhead = 32;
constexpr auto patience = 30s; // for one file; a network folder may be slow
constexpr auto idleTime = 5s;
constexpr int startsToTry = 2;

} // namespace

Prober::Prober(Launcher launcher, WorkerTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_launcher(std::move(launcher))
    , m_timeouts(timeouts)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Prober::onSilence);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_worker)
            return;
        m_leaving = true;
        m_worker->send(wire::Finish{});
    });
}

Prober::~Prober() = default;

void Prober::probe(JobId job, const QString &path)
{
    m_waiting.push_back({job, path});
    pump();
}

void Prober::forget(JobId job)
{
    std::erase_if(m_waiting, [job](const Request &request) { return request.job == job; });
    for (Request &request : m_asked)
        request.forgotten = request.forgotten || request.job == job;
}

void Prober::clear()
{
    m_waiting.clear();
    for (Request &request : m_asked)
        request.forgotten = true;
}

void Prober::pump()
{
    if (m_waiting.empty()) {
        if (m_asked.empty()) {
            m_patience.stop();
            if (m_worker)
                m_idle.start();
        }
        return;
    }
    if (m_leaving)
        return; // its end starts the next one
    m_idle.stop();
    if (!m_worker)
        startWorker();
    while (!m_waiting.empty() && m_asked.size() < askAhead) {
        m_worker->send(wire::Probe{m_waiting.front().job, m_waiting.front().path});
        m_asked.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (!m_patience.isActive())
        m_patience.start();
}

void Prober::startWorker()
{
    m_worker = std::make_unique<WorkerProcess>(WorkerId{0}, m_launcher, m_timeouts);
    connect(m_worker.get(), &WorkerProcess::received, this, &Prober::onReceived);
    connect(m_worker.get(), &WorkerProcess::ended, this, &Prober::onEnded, Qt::QueuedConnection);
    m_worker->start();
}

std::optional<Prober::Request> Prober::answered(JobId job)
{
    if (m_asked.empty() || m_asked.front().job != job) {
        m_worker->lose(WorkerExit::Kind::ProtocolError, QStringLiteral("answered out of turn"));
        return std::nullopt;
    }
    Request request = std::move(m_asked.front());
    m_asked.pop_front();
    m_failedStarts = 0;
    m_patience.start();
    return request;
}

void Prober::onReceived(const wire::Event &event)
{
    if (const auto *result = std::get_if<wire::Probed>(&event)) {
        const auto request = answered(result->job);
        if (request && !request->forgotten)
            Q_EMIT probed(result->job, result->info);
    } else if (const auto *problem = std::get_if<wire::ProbeFailed>(&event)) {
        const auto request = answered(problem->job);
        if (request && !request->forgotten)
            Q_EMIT failed(problem->job, problem->error);
    } else {
        m_worker->lose(WorkerExit::Kind::ProtocolError,
                       QStringLiteral("sent an event that is no answer to a probe"));
    }
    pump();
}

void Prober::onSilence()
{
    if (m_worker && !m_asked.empty())
        m_worker->lose(WorkerExit::Kind::Stalled, QStringLiteral("no answer in 30 s"));
}

void Prober::onEnded(const WorkerExit &exit)
{
    m_worker.release()->deleteLater();
    m_leaving = false;
    m_idle.stop();
    m_patience.stop();
    const bool clean = exit.kind == WorkerExit::Kind::Completed && m_asked.empty();
    std::optional<Request> culprit;
    if (!clean && exit.kind != WorkerExit::Kind::FailedToStart && exit.kind != WorkerExit::Kind::WrongVersion
        && !m_asked.empty()) {
        culprit = std::move(m_asked.front());
        m_asked.pop_front();
    }
    // What was asked and not answered is asked again, in its order.
    while (!m_asked.empty()) {
        m_waiting.push_front(std::move(m_asked.back()));
        m_asked.pop_back();
    }
    std::erase_if(m_waiting, [](const Request &request) { return request.forgotten; });

    if (exit.kind == WorkerExit::Kind::FailedToStart || exit.kind == WorkerExit::Kind::WrongVersion) {
        if (++m_failedStarts >= startsToTry || exit.kind == WorkerExit::Kind::WrongVersion) {
            m_failedStarts = 0;
            const auto code = exit.kind == WorkerExit::Kind::WrongVersion ? ErrorCode::WorkerVersion
                                                                          : ErrorCode::WorkerMissing;
            Q_EMIT unavailable(Error{code, m_launcher.program, exit.detail});
            return;
        }
    }
    if (culprit && !culprit->forgotten) {
        const auto code = exit.kind == WorkerExit::Kind::Stalled         ? ErrorCode::WorkerStalled
                          : exit.kind == WorkerExit::Kind::ProtocolError ? ErrorCode::WorkerProtocol
                                                                         : ErrorCode::WorkerCrashed;
        Q_EMIT failed(culprit->job, Error{code, culprit->path, exit.detail});
    }
    pump();
}

} // namespace sluice::run
