// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/prober.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sluice::run {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t askAhead = 8; // for each worker
constexpr int mostWorkers = 4;
constexpr auto patience = 30s; // for one file; a network folder may be slow
constexpr auto idleTime = 5s;
constexpr int startsToTry = 2;
constexpr auto worthALane = 300ms; // of looking, for each worker at work

} // namespace

struct Prober::Lane
{
    std::unique_ptr<WorkerProcess> worker;
    std::deque<Request> asked; // in the order of the answers
    QTimer patience;           // for one file
    QTimer idle;               // before a worker without work is let go
    bool leaving = false;      // the worker was told to finish and takes nothing more
};

Prober::Prober(Launcher launcher, WorkerTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_launcher(std::move(launcher))
    , m_timeouts(timeouts)
{
    for (int i = 0; i < std::clamp(QThread::idealThreadCount(), 1, mostWorkers); ++i) {
        Lane &lane = *m_lanes.emplace_back(std::make_unique<Lane>());
        lane.patience.setSingleShot(true);
        lane.patience.setInterval(patience);
        connect(&lane.patience, &QTimer::timeout, this, [&lane] {
            if (lane.worker && !lane.asked.empty())
                lane.worker->lose(WorkerExit::Kind::Stalled, QStringLiteral("no answer in 30 s"));
        });
        lane.idle.setSingleShot(true);
        lane.idle.setInterval(idleTime);
        connect(&lane.idle, &QTimer::timeout, this, [&lane] {
            if (!lane.worker)
                return;
            lane.leaving = true;
            lane.worker->send(wire::Finish{});
        });
    }
}

Prober::~Prober() = default;

void Prober::probe(JobId job, const QString &path, bool findBars)
{
    m_waiting.push_back({job, path, findBars});
    pump();
}

void Prober::forget(JobId job)
{
    std::erase_if(m_waiting, [job](const Request &request) { return request.job == job; });
    for (const auto &lane : m_lanes) {
        for (Request &request : lane->asked)
            request.forgotten = request.forgotten || request.job == job;
    }
}

void Prober::clear()
{
    m_waiting.clear();
    for (const auto &lane : m_lanes) {
        for (Request &request : lane->asked)
            request.forgotten = true;
    }
}

bool Prober::isIdle() const
{
    return m_waiting.empty()
           && std::ranges::all_of(m_lanes, [](const auto &lane) { return lane->asked.empty(); });
}

void Prober::pump()
{
    for (std::size_t i = 0; i < lanesWorthIt(); ++i)
        fill(*m_lanes[i]);
}

// One worker shows that the program works before others follow; and they follow where what waits will take
// longer than starting them.
std::size_t Prober::lanesWorthIt() const
{
    std::size_t begun = 1;
    while (begun < m_lanes.size() && m_lanes[begun]->worker)
        ++begun;
    if (!m_proven || m_answers == 0)
        return begun;
    const auto each = std::chrono::nanoseconds(m_sinceFirst.nsecsElapsed()) / m_answers;
    const bool slow = each * qint64(m_waiting.size()) > worthALane * qint64(begun);
    return slow ? m_lanes.size() : begun;
}

void Prober::fill(Lane &lane)
{
    if (m_waiting.empty()) {
        if (isIdle()) {
            m_sinceFirst.invalidate();
            m_answers = 0;
        }
        if (lane.asked.empty()) {
            lane.patience.stop();
            if (lane.worker)
                lane.idle.start();
        }
        return;
    }
    if (lane.leaving)
        return; // its end starts the next one
    lane.idle.stop();
    if (!lane.worker)
        startWorker(lane);
    while (!m_waiting.empty() && lane.asked.size() < askAhead) {
        lane.worker->send(
            wire::Probe{m_waiting.front().job, m_waiting.front().path, m_waiting.front().findBars});
        lane.asked.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (!lane.patience.isActive())
        lane.patience.start();
}

void Prober::startWorker(Lane &lane)
{
    lane.worker = std::make_unique<WorkerProcess>(WorkerId{0}, m_launcher, m_timeouts);
    connect(lane.worker.get(), &WorkerProcess::received, this,
            [this, &lane](const wire::Event &event) { onReceived(lane, event); });
    connect(
        lane.worker.get(), &WorkerProcess::ended, this,
        [this, &lane](const WorkerExit &exit) { onEnded(lane, exit); }, Qt::QueuedConnection);
    lane.worker->start();
}

std::optional<Prober::Request> Prober::answered(Lane &lane, JobId job)
{
    if (lane.asked.empty() || lane.asked.front().job != job) {
        lane.worker->lose(WorkerExit::Kind::ProtocolError, QStringLiteral("answered out of turn"));
        return std::nullopt;
    }
    Request request = std::move(lane.asked.front());
    lane.asked.pop_front();
    m_failedStarts = 0;
    m_proven = true;
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start(); // without the time that the worker took to start
    else
        ++m_answers;
    lane.patience.start();
    return request;
}

void Prober::onReceived(Lane &lane, const wire::Event &event)
{
    if (const auto *result = std::get_if<wire::Probed>(&event)) {
        const auto request = answered(lane, result->job);
        if (request && !request->forgotten)
            Q_EMIT probed(result->job, result->info);
    } else if (const auto *problem = std::get_if<wire::ProbeFailed>(&event)) {
        const auto request = answered(lane, problem->job);
        if (request && !request->forgotten)
            Q_EMIT failed(problem->job, problem->error);
    } else {
        lane.worker->lose(WorkerExit::Kind::ProtocolError,
                          QStringLiteral("sent an event that is no answer to a probe"));
    }
    pump();
}

bool Prober::isUnusable(const WorkerExit &exit)
{
    if (exit.kind != WorkerExit::Kind::FailedToStart && exit.kind != WorkerExit::Kind::WrongVersion)
        return false;
    m_proven = false;
    return ++m_failedStarts >= startsToTry || exit.kind == WorkerExit::Kind::WrongVersion;
}

void Prober::onEnded(Lane &lane, const WorkerExit &exit)
{
    lane.worker.release()->deleteLater();
    lane.leaving = false;
    lane.idle.stop();
    lane.patience.stop();
    const bool clean = exit.kind == WorkerExit::Kind::Completed && lane.asked.empty();
    std::optional<Request> culprit;
    if (!clean && exit.kind != WorkerExit::Kind::FailedToStart && exit.kind != WorkerExit::Kind::WrongVersion
        && !lane.asked.empty()) {
        culprit = std::move(lane.asked.front());
        lane.asked.pop_front();
    }
    // What was asked and not answered is asked again, in its order.
    while (!lane.asked.empty()) {
        m_waiting.push_front(std::move(lane.asked.back()));
        lane.asked.pop_back();
    }
    std::erase_if(m_waiting, [](const Request &request) { return request.forgotten; });

    if (isUnusable(exit)) {
        m_failedStarts = 0;
        const auto code =
            exit.kind == WorkerExit::Kind::WrongVersion ? ErrorCode::WorkerVersion : ErrorCode::WorkerMissing;
        Q_EMIT unavailable(Error{code, m_launcher.program, exit.detail});
        return;
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
