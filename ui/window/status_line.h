// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/run_forecast.h"

#include <QFrame>

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
    QLabel *m_count;
    ElidedLabel *m_how;
    QLabel *m_saved;
    QString m_idle; // what is said of the queue without a forecast
    RunState m_state = RunState::Idle;
};

} // namespace sluice::ui
