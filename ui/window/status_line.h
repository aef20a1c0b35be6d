// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/run_forecast.h"

#include <QFrame>
#include <QHash>

#include <functional>

class QLabel;

namespace sluice::ui {

class ElidedLabel;
struct Colors;

// The line at the bottom: how far, how, how long, how much was saved.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    void setIdle(int files, qint64 bytes);
    void setScanning(int found);
    void setForecast(const RunForecast &forecast); // of the run that Start would begin
    void setRun(RunState state);
    void setProgress(const RunProgress &progress);
    void setSummary(const RunSummary &summary);

private:
    void say(QLabel *label, const std::function<QString()> &words);
    [[nodiscard]] QString idleText() const;

    QLabel *m_count;
    ElidedLabel *m_how;
    QLabel *m_saved;
    QHash<QLabel *, std::function<QString()>> m_words;
    qint64 m_idleBytes = -1; // what is said of the queue without a forecast; -1: nothing
    RunState m_state = RunState::Idle;
};

} // namespace sluice::ui
