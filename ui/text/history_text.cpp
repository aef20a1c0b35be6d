// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/history_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace sluice::ui {

QString runEndText(const RunRecord &run, bool isRunning)
{
    if (isRunning)
        return QCoreApplication::translate("HistoryText", "Running");
    if (!run.summary)
        return QCoreApplication::translate("HistoryText", "Broken off");
    if (run.summary->stoppedByFailure)
        return QCoreApplication::translate("HistoryText", "Stopped by a failure");
    if (run.summary->stopped)
        return QCoreApplication::translate("HistoryText", "Stopped");
    return run.summary->failed > 0 ? QCoreApplication::translate("HistoryText", "Done, with failures")
                                   : QCoreApplication::translate("HistoryText", "Done");
}

QString savedText(const QList<RunRecord> &runs)
{
    qint64 saved = 0;
    for (const RunRecord &run : runs) {
        if (run.summary)
            saved += run.summary->inputBytes - run.summary->outputBytes;
    }
    QString count = QCoreApplication::translate("HistoryText", "%n run(s)", nullptr, int(runs.size()));
    if (saved > 0)
        return QCoreApplication::translate("HistoryText", "Saved %1 in %2").arg(sizeText(saved), count);
    return count;
}

QString retriedText(int waiting, int missing)
{
    QString text = QCoreApplication::translate("HistoryText", "%n file(s) wait again.", nullptr, waiting);
    if (missing > 0)
        text +=
            u' ' + QCoreApplication::translate("HistoryText", "%n is not there any more.", nullptr, missing);
    return text;
}

} // namespace sluice::ui
