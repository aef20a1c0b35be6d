// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>
#include <vector>

namespace sluice::app {

// SIGINT, SIGTERM and SIGHUP as a Qt signal; SIGHUP not where it is ignored, as nohup asks for. One object at
// a time; the signals have their usual meaning after it is gone.
class SignalWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void interrupted();

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::vector<int> m_caught;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sluice::app
