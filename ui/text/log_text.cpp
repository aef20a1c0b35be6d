// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/log_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/text/remark_text.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace sluice::ui {

namespace {

class Lines final
{
public:
    void say(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines << QCoreApplication::translate("LogText", "%1: %2", "name, value").arg(name, value);
    }
    void section(const QString &heading, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        m_lines << QString() << heading;
        for (const QString &line : lines)
            m_lines << QString(u"  " + line);
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString timeText(qint64 msSinceEpoch)
{
    return msSinceEpoch > 0
               ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(msSinceEpoch), QLocale::ShortFormat)
               : QString();
}

QStringList plainLines(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    std::ranges::transform(lines, lines.begin(), plainText);
    return lines;
}

QStringList reportLines(const FileReport &report)
{
    QStringList lines;
    if (!report.encoder.isEmpty())
        lines << plainText(report.encoder);
    lines << QCoreApplication::translate("LogText",
                                         "Pictures read: %1, written: %2, dropped: %3, repeated: %4")
                 .arg(report.framesIn)
                 .arg(report.frames)
                 .arg(report.framesDropped)
                 .arg(report.framesRepeated);
    lines << QCoreApplication::translate("LogText", "Errors while decoding: %1").arg(report.decodeErrors);
    lines << QCoreApplication::translate("LogText", "Took %1, %2 of the processor, %3 of memory at most")
                 .arg(durationText(report.wallUs), durationText(report.cpuUs),
                      memoryText(report.peakMemoryBytes));
    return lines + remarkTexts(report.notes);
}

void tellReason(const Job &job, Lines &lines)
{
    if (!job.reason)
        return;
    const Sentence sentence = errorSentence(*job.reason);
    lines.say(QCoreApplication::translate("LogText", "What happened"), sentence.what);
    lines.say(QCoreApplication::translate("LogText", "What helps"), sentence.next);
    lines.say(QCoreApplication::translate("LogText", "Reported"),
              QString(nameString(job.reason->code)
                      + (job.reason->detail.isEmpty() ? QString() : u", " + plainText(job.reason->detail))));
}

} // namespace

QString logText(const JobLog &log)
{
    const Job &job = log.job;
    Lines lines;
    lines.say(QCoreApplication::translate("LogText", "File"), pathText(job.inputPath));
    if (job.plan)
        lines.say(QCoreApplication::translate("LogText", "Result"), pathText(job.plan->outputPath));
    lines.say(QCoreApplication::translate("LogText", "State"), jobText(job));
    tellReason(job, lines);
    lines.say(QCoreApplication::translate("LogText", "Begun"), timeText(job.startedMs));
    lines.say(QCoreApplication::translate("LogText", "Ended"), timeText(job.finishedMs));
    if (job.attempt > 1)
        lines.say(QCoreApplication::translate("LogText", "Attempts"), QString::number(job.attempt));
    lines.section(QCoreApplication::translate("LogText", "Warnings"), remarkTexts(job.warnings));
    if (job.plan)
        lines.section(QCoreApplication::translate("LogText", "Decided"), remarkTexts(job.plan->decisions));
    if (job.report)
        lines.section(QCoreApplication::translate("LogText", "Measured"), reportLines(*job.report));
    lines.section(QCoreApplication::translate("LogText", "The converting process said"),
                  plainLines(log.workerSaid));
    return lines.text();
}

} // namespace sluice::ui
