// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"
#include "engine/run/worker_process.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace sluice::run {

// Finds out which encoders work here, each in a worker of its own, one after the other: a driver that crashes
// or hangs takes nobody along, and two of them do not compete for one card.
class EncoderChecker final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualPatience{20};

    EncoderChecker(Launcher launcher, WorkerTimeouts timeouts,
                   std::chrono::milliseconds patience = usualPatience, QObject *parent = nullptr);
    ~EncoderChecker() override;

    // `known` is what an earlier check has found; it is told again where the drivers are the same. Where it
    // has none, the encoder is tried out.
    void check(const EncoderFact &known);

    [[nodiscard]] bool isIdle() const { return !m_worker && m_waiting.empty(); }

Q_SIGNALS:
    // Once for each check, in their order. `anew`: the encoder was tried out, and `fact` is not what was
    // known.
    void checked(const sluice::EncoderFact &fact, bool anew);
    // The worker itself cannot be used: nothing that waits is answered any more.
    void unavailable(const sluice::Error &error);

private:
    void startNext();
    void onReceived(const wire::Event &event);
    void onEnded(const WorkerExit &exit);
    void answer(EncoderState state, const QString &detail);

    Launcher m_launcher;
    WorkerTimeouts m_timeouts;
    std::deque<EncoderFact> m_waiting; // the first one is at work where there is a worker
    std::unique_ptr<WorkerProcess> m_worker;
    QString m_drivers; // of the check at work, once its worker has told
    bool m_begun = false;
    bool m_answered = false;
    QTimer m_patience;
};

} // namespace sluice::run
