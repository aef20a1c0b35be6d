// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/state_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace sluice::ui {

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return QCoreApplication::translate("StateText", "Waiting");
    case JobState::Running:
        return QCoreApplication::translate("StateText", "Running");
    case JobState::Paused:
        return QCoreApplication::translate("StateText", "Paused");
    case JobState::Verifying:
        return QCoreApplication::translate("StateText", "Checking");
    case JobState::Done:
        return QCoreApplication::translate("StateText", "Done");
    case JobState::DoneWithWarnings:
        return QCoreApplication::translate("StateText", "Done with warnings");
    case JobState::Skipped:
        return QCoreApplication::translate("StateText", "Skipped");
    case JobState::Failed:
        return QCoreApplication::translate("StateText", "Failed");
    case JobState::Cancelled:
        return QCoreApplication::translate("StateText", "Cancelled");
    }
    return {};
}

QString stateText(RunState state)
{
    switch (state) {
    case RunState::Idle:
        return QCoreApplication::translate("StateText", "Ready");
    case RunState::Preparing:
        return QCoreApplication::translate("StateText", "Looking at the files");
    case RunState::Running:
        return QCoreApplication::translate("StateText", "Running");
    case RunState::Paused:
        return QCoreApplication::translate("StateText", "Paused");
    case RunState::Stopping:
        return QCoreApplication::translate("StateText", "Stopping");
    }
    return {};
}

QString jobText(const Job &job)
{
    QString state = stateText(job.state);
    if (job.state == JobState::Done || job.state == JobState::DoneWithWarnings) {
        const QString saving = savingText(job.sizeBytes, job.outputBytes);
        return saving.isEmpty()
                   ? state
                   : QCoreApplication::translate("StateText", "%1, %2", "state, saving").arg(state, saving);
    }
    if (job.reason && (job.state == JobState::Failed || job.state == JobState::Skipped))
        return QCoreApplication::translate("StateText", "%1: %2", "state, reason")
            .arg(state, errorSentence(*job.reason).brief);
    return state;
}

QString summaryText(const RunSummary &summary)
{
    QString text;
    if (summary.done > 0) {
        const QString files = QCoreApplication::translate("StateText", "%n file(s)", nullptr, summary.done);
        const QString saving = savingText(summary.inputBytes, summary.outputBytes);
        const QString took = durationText(summary.wallUs);
        text = saving.isEmpty()
                   ? QCoreApplication::translate("StateText", "Done: %1 in %2.").arg(files, took)
                   : QCoreApplication::translate("StateText", "Done: %1 in %2, %3.").arg(files, took, saving);
    } else if (summary.stopped) {
        text = QCoreApplication::translate("StateText", "Stopped before a file was done.");
    } else if (summary.failed > 0) {
        text = QCoreApplication::translate("StateText", "No file could be converted.");
    } else {
        text = QCoreApplication::translate("StateText", "There was nothing to convert.");
    }

    QStringList rest{text};
    const auto add = [&rest](int count, const QString &part) {
        if (count > 0)
            rest << part;
    };
    add(summary.doneWithWarnings,
        QCoreApplication::translate("StateText", "%n with warnings.", nullptr, summary.doneWithWarnings));
    add(summary.failed, QCoreApplication::translate("StateText", "%n failed.", nullptr, summary.failed));
    add(summary.skipped, QCoreApplication::translate("StateText", "%n skipped.", nullptr, summary.skipped));
    add(summary.cancelled,
        QCoreApplication::translate("StateText", "%n cancelled.", nullptr, summary.cancelled));
    add(summary.unfinished,
        QCoreApplication::translate("StateText", "%n still waiting.", nullptr, summary.unfinished));
    if (summary.stoppedByFailure)
        rest << QCoreApplication::translate("StateText", "Stopped after the first failure.");
    return rest.join(QLatin1Char(' '));
}

} // namespace sluice::ui
