// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/desktop_text.h"

#include <QCoreApplication>

namespace sluice::ui {

namespace {

QString quoted(const QString &text)
{
    return QCoreApplication::translate("DesktopText", "“%1”").arg(plainText(text));
}

} // namespace

Sentence secondWindowSentence()
{
    return {QCoreApplication::translate("DesktopText", "Another window of Sluice is open and has the queue."),
            QCoreApplication::translate(
                "DesktopText", "Better use that one: this window begins with an empty queue, and only "
                               "one of the two can convert at a time."),
            QCoreApplication::translate("DesktopText", "another window is open")};
}

QString runEndTitle(const RunSummary &summary)
{
    if (summary.stopped || summary.stoppedByFailure)
        return QCoreApplication::translate("DesktopText", "Stopped");
    if (summary.failed > 0 || summary.doneWithWarnings > 0)
        return QCoreApplication::translate("DesktopText", "Finished, with problems");
    return QCoreApplication::translate("DesktopText", "Finished");
}

Sentence cannotShowSentence(const QString &folder)
{
    return {QCoreApplication::translate("DesktopText", "%1 could not be shown.").arg(quoted(folder)),
            QCoreApplication::translate("DesktopText", "Open it in your file manager."),
            QCoreApplication::translate("DesktopText", "no program opens folders here")};
}

Sentence willSleepSentence()
{
    return {QCoreApplication::translate("DesktopText", "At the end of this run the computer goes to sleep."),
            QCoreApplication::translate(
                "DesktopText", "There is a minute to cancel that, and it does not happen if you stop the "
                               "run."),
            {}};
}

Sentence willPowerOffSentence()
{
    return {
        QCoreApplication::translate("DesktopText", "At the end of this run the computer is switched off."),
        QCoreApplication::translate(
            "DesktopText", "There is a minute to cancel that, and it does not happen if you stop the "
                           "run."),
        {}};
}

Sentence willRunSentence(const QString &command)
{
    return {QCoreApplication::translate("DesktopText", "At the end of this run Sluice runs %1.")
                .arg(quoted(command)),
            QCoreApplication::translate("DesktopText", "It does not if you stop the run."),
            {}};
}

Sentence cannotSleepSentence(const QString &reason)
{
    return {QCoreApplication::translate("DesktopText", "The computer could not be put to sleep."),
            plainText(reason), QCoreApplication::translate("DesktopText", "it could not be put to sleep")};
}

Sentence cannotPowerOffSentence(const QString &reason)
{
    return {QCoreApplication::translate("DesktopText", "The computer could not be switched off."),
            plainText(reason), QCoreApplication::translate("DesktopText", "it could not be switched off")};
}

Sentence commandFailedSentence(const QString &command, int exitCode, const QString &said)
{
    constexpr int notFound = 127; // as shells say it
    const QString next = said.isEmpty() ? QCoreApplication::translate("DesktopText", "Try it in a terminal.")
                                        : plainText(said);
    if (exitCode == notFound)
        return {
            QCoreApplication::translate("DesktopText", "The command %1 was not found.").arg(quoted(command)),
            next, QCoreApplication::translate("DesktopText", "the command was not found")};
    return {QCoreApplication::translate("DesktopText", "The command %1 ended with error %2.")
                .arg(quoted(command))
                .arg(exitCode),
            next, QCoreApplication::translate("DesktopText", "the command failed")};
}

Sentence commandDoneSentence(const QString &command)
{
    return {QCoreApplication::translate("DesktopText", "The command %1 has been run.").arg(quoted(command)),
            {},
            {}};
}

} // namespace sluice::ui
