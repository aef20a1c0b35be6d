// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"
#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/run_forecast.h"

#include <QHash>
#include <QObject>

namespace sluice::ui {

class EngineLink;
class MessageBar;

// Turns the facts of a run into messages, and asks the two questions that a run needs.
class RunMessages final : public QObject
{
    Q_OBJECT

public:
    RunMessages(EngineLink &link, MessageBar *bar, QObject *parent = nullptr);

    void setConfig(const Config &config) { m_config = config; }
    // Some files are at work: stop after them, or at once?
    void tellStopping(int running);
    void askBeforeClosing(int running);
    void tellClosing(int running); // it was answered: once these are done

Q_SIGNALS:
    void showResultsAsked();
    void showProblemsAsked();
    void closeAsked();    // close when the run is over
    void keepOpenAsked(); // thought better of

private:
    void tellError(const Error &error);
    void tellScan(const ScanSummary &summary);
    void tellThrottle(const ThrottleEvent &event);
    void tellAdmission(const Admission &admission);
    void tellForecast(const RunForecast &forecast);
    void tellSummary(const RunSummary &summary);

    EngineLink &m_link;
    MessageBar *m_bar;
    Config m_config;
    QHash<QString, QString> m_warnings; // of the last forecast, by topic
};

} // namespace sluice::ui
