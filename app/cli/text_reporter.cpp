// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporter.h"

#include "ui/text/admission_text.h"
#include "ui/text/advice_text.h"
#include "ui/text/encoder_text.h"
#include "ui/text/error_text.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/remark_text.h"
#include "ui/text/state_text.h"
#include "ui/text/throttle_text.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace sluice::cli {

namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString errorLine(const Error &error)
{
    const ui::Sentence sentence = ui::errorSentence(error);
    QString line = sentence.what + u' ' + sentence.next;
    if (!error.detail.isEmpty())
        line += u" (" + ui::plainText(error.detail) + u')';
    return line;
}

class TextReporter final : public Reporter
{
public:
    explicit TextReporter(bool isTerminal)
        : m_isTerminal(isTerminal)
    {
    }

    void scanned(const ScanSummary &summary) override
    {
        QString line = QCoreApplication::translate("Cli", "%n file(s) found", nullptr, summary.found);
        if (summary.ignored > 0)
            line += QCoreApplication::translate("Cli", ", %n other(s) left alone", nullptr, summary.ignored);
        say(line);
        for (const Error &problem : summary.problems)
            complain(errorLine(problem));
    }

    void jobChanged(const Job &job) override
    {
        if (!isFinal(job.state))
            return;
        const QString name = ui::plainText(job.relativePath);
        say(name + u": " + ui::jobText(job));
        if (job.state == JobState::Failed && job.reason && !job.reason->detail.isEmpty())
            say(QStringLiteral("    ") + ui::plainText(job.reason->detail));
        for (const Remark &told : job.report ? job.warnings + job.report->notes : job.warnings)
            say(QStringLiteral("    ") + ui::remarkText(told));
    }

    void fileProgressed(const JobProgress &) override {}
    void batchStarted(const BatchInfo &) override {}
    void batchFinished(BatchId, bool) override {}
    void sampled(const ResourceSample &sample) override { m_sample = sample; }

    void throttled(const ThrottleEvent &event, const Config &config) override
    {
        say(ui::throttleSentence(event, config));
    }

    void admissionChanged(const Admission &admission) override { say(ui::admissionSentence(admission)); }

    void progressed(const RunProgress &progress) override
    {
        if (!m_isTerminal)
            return;
        const int ended = progress.done + progress.skipped + progress.failed + progress.cancelled;
        QString line =
            QStringLiteral("%1 of %2  %3  %4 at a time, batches of %5  CPU %6  memory %7  ")
                .arg(ended)
                .arg(progress.total)
                .arg(ui::percentText(progress.fraction * 100))
                .arg(progress.slotCount)
                .arg(progress.batchSize)
                .arg(ui::percentText(m_sample.cpuPercent), ui::percentText(m_sample.memoryPercent));
        line += ui::timeLeftText(progress.leftUs, progress.leftLowUs, progress.leftHighUs);
        draw(line);
    }

    void encodersChecked(const QList<EncoderFact> &facts) override
    {
        constexpr int nameWidth = 12;
        for (const EncoderFact &fact : facts) {
            QString line =
                nameString(fact.encoder).leftJustified(nameWidth) + u' ' + ui::encoderStateText(fact.state);
            if (!fact.detail.isEmpty())
                line += u": " + ui::plainText(fact.detail);
            say(line);
        }
    }

    void forgotten(int kinds) override
    {
        say(QCoreApplication::translate("Cli", "Forgotten: %n kind(s) of files", nullptr, kinds));
    }

    void forecast(const RunForecast &forecast) override
    {
        QString line = QCoreApplication::translate("Cli", "%n file(s) to convert", nullptr, forecast.files);
        if (forecast.skipped > 0)
            line += QCoreApplication::translate("Cli", ", %n there already", nullptr, forecast.skipped);
        if (forecast.unclear > 0)
            line +=
                QCoreApplication::translate("Cli", ", %n that can not be planned", nullptr, forecast.unclear);
        say(line);
        if (forecast.files > 0)
            say(QCoreApplication::translate("Cli", "%1 at a time with %2 threads each, in batches of %3")
                    .arg(forecast.slots)
                    .arg(forecast.threads)
                    .arg(forecast.batchSize));
        for (const QString &part : ui::forecastParts(forecast))
            say(part);
        for (const ui::ForecastWarning &warning : {ui::memoryWarning(forecast), ui::roomWarning(forecast)}) {
            if (!warning.what.isEmpty())
                complain(warning.what + u' ' + warning.next);
        }
    }

    void refused(const Error &error) override { complain(errorLine(error)); }

    void finished(const RunSummary &summary) override
    {
        say(ui::summaryText(summary));
        for (const Advice &advice : summary.advice) {
            const QString key = advice.setting.isEmpty() ? QString() : u" (" + advice.setting + u')';
            say(ui::adviceSentence(advice) + key);
        }
    }
    void closed() override { clear(); }

private:
    void say(const QString &line)
    {
        clear();
        print(stdout, line);
    }

    void complain(const QString &line)
    {
        clear();
        print(stderr, QStringLiteral("sluice-cli: ") + line);
    }

    void draw(const QString &line)
    {
        winsize size{};
        const int columns =
            ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
        const QByteArray bytes = "\r\x1b[K" + line.left(columns - 1).toUtf8();
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
        std::fflush(stdout);
        m_drawn = true;
    }

    void clear()
    {
        if (m_drawn)
            std::fputs("\r\x1b[K", stdout);
        m_drawn = false;
    }

    bool m_isTerminal;
    bool m_drawn = false;
    ResourceSample m_sample;
};

} // namespace

std::unique_ptr<Reporter> makeTextReporter(bool isTerminal)
{
    return std::make_unique<TextReporter>(isTerminal);
}

} // namespace sluice::cli
