// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/encoder_checker.h"

#include <utility>

namespace sluice::run {

EncoderChecker::EncoderChecker(Launcher launcher, WorkerTimeouts timeouts, std::chrono::milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_launcher(std::move(launcher))
    , m_timeouts(timeouts)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_worker)
            m_worker->lose(WorkerExit::Kind::Stalled, QStringLiteral("no answer in time"));
    });
}

EncoderChecker::~EncoderChecker() = default;

void EncoderChecker::check(const EncoderFact &known)
{
    m_waiting.push_back(known);
    if (!m_worker)
        startNext();
}

void EncoderChecker::startNext()
{
    m_drivers.clear();
    m_begun = false;
    m_answered = false;
    if (m_waiting.empty())
        return;
    const EncoderFact &known = m_waiting.front();
    m_worker = std::make_unique<WorkerProcess>(WorkerId{0}, m_launcher, m_timeouts);
    connect(m_worker.get(), &WorkerProcess::received, this, &EncoderChecker::onReceived);
    connect(m_worker.get(), &WorkerProcess::ended, this, &EncoderChecker::onEnded, Qt::QueuedConnection);
    m_worker->send(wire::CheckEncoder{.encoder = known.encoder, .knownDrivers = known.drivers});
    m_worker->send(wire::Finish{});
    m_worker->start();
    m_patience.start();
}

void EncoderChecker::onReceived(const wire::Event &event)
{
    const EncoderFact &known = m_waiting.front();
    const auto *begun = std::get_if<wire::EncoderCheckBegun>(&event);
    const auto *result = std::get_if<wire::EncoderChecked>(&event);
    const bool inTurn = (begun && !m_begun && begun->encoder == known.encoder)
                        || (result && m_begun && !m_answered && result->encoder == known.encoder);
    if (!inTurn) {
        m_worker->lose(WorkerExit::Kind::ProtocolError,
                       QStringLiteral("an event that is no answer to a check"));
        return;
    }
    if (result)
        return answer(result->state, result->detail);
    m_begun = true;
    m_drivers = begun->drivers;
    if (begun->needed)
        return;
    m_answered = true;
    Q_EMIT checked(known, false);
}

void EncoderChecker::answer(EncoderState state, const QString &detail)
{
    m_answered = true;
    Q_EMIT checked(
        EncoderFact{
            .encoder = m_waiting.front().encoder, .state = state, .detail = detail, .drivers = m_drivers},
        true);
}

void EncoderChecker::onEnded(const WorkerExit &exit)
{
    m_patience.stop();
    m_worker.release()->deleteLater(); // this may run inside one of its signals
    using enum WorkerExit::Kind;
    if (!m_begun && (exit.kind == FailedToStart || exit.kind == WrongVersion)) {
        m_waiting.clear();
        const auto code = exit.kind == WrongVersion ? ErrorCode::WorkerVersion : ErrorCode::WorkerMissing;
        Q_EMIT unavailable(Error{code, m_launcher.program, exit.detail});
        return;
    }
    if (!m_answered)
        answer(exit.kind == Stalled ? EncoderState::Hangs : EncoderState::Crashed, exit.detail);
    m_waiting.pop_front();
    startNext();
}

} // namespace sluice::run
