// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/run_messages.h"

#include "ui/engine_link.h"
#include "ui/text/admission_text.h"
#include "ui/text/advice_text.h"
#include "ui/text/error_text.h"
#include "ui/text/forecast_text.h"
#include "ui/text/state_text.h"
#include "ui/text/throttle_text.h"
#include "ui/window/message_bar.h"

#include <utility>

namespace sluice::ui {

RunMessages::RunMessages(EngineLink &link, MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_bar(bar)
{
    connect(&link, &EngineLink::refused, this, &RunMessages::tellError);
    connect(&link, &EngineLink::scanFinished, this, &RunMessages::tellScan);
    connect(&link, &EngineLink::throttled, this, &RunMessages::tellThrottle);
    connect(&link, &EngineLink::admissionChanged, this, &RunMessages::tellAdmission);
    connect(&link, &EngineLink::forecast, this, &RunMessages::tellForecast);
    connect(&link, &EngineLink::runFinished, this, &RunMessages::tellSummary);
    connect(&link, &EngineLink::runStateChanged, this, [this](RunState was, RunState is) {
        if (was == RunState::Idle) {
            for (const auto *topic : {"summary", "error", "throttle", "memory", "room"})
                m_bar->dismiss(QString::fromLatin1(topic));
        }
        if (is == RunState::Idle) {
            for (const auto *topic : {"stop", "close", "throttle", "admission"})
                m_bar->dismiss(QString::fromLatin1(topic));
        }
    });
}

void RunMessages::tellError(const Error &error)
{
    m_bar->tell([error] {
        const Sentence sentence = errorSentence(error);
        // Where a file is wrong is what helps to mend it.
        const bool isOfFile =
            error.code == ErrorCode::ConfigInvalid || error.code == ErrorCode::ProfileInvalid;
        const QString place = isOfFile ? u" (" + plainText(error.detail) + u')' : QString();
        return Message{.kind = MessageKind::Problem,
                       .text = sentence.what,
                       .detail = sentence.next + place,
                       .actions = {},
                       .topic = QStringLiteral("error")};
    });
}

void RunMessages::tellScan(const ScanSummary &summary)
{
    if (!summary.problems.empty()) {
        m_bar->tell([first = summary.problems.front(), more = int(summary.problems.size()) - 1] {
            const Sentence sentence = errorSentence(first);
            return Message{
                .kind = MessageKind::Warning,
                .text = more == 0 ? sentence.what
                                  : tr("%1 The same happened to %n more.", nullptr, more).arg(sentence.what),
                .detail = sentence.next,
                .actions = {},
                .topic = QStringLiteral("scan")};
        });
    } else if (summary.found == 0 && summary.duplicates > 0) {
        m_bar->tell([count = summary.duplicates] {
            return Message{.kind = MessageKind::Info,
                           .text = tr("%n file(s) were in the queue already.", nullptr, count),
                           .detail = {},
                           .actions = {},
                           .topic = QStringLiteral("scan")};
        });
    }
}

void RunMessages::tellThrottle(const ThrottleEvent &event)
{
    if (event.to == ThrottleLevel::Normal) {
        m_bar->dismiss(QStringLiteral("throttle"));
        return;
    }
    m_bar->tell([event, config = m_config] {
        const bool allMove = event.held == 0 && event.stopped == 0 && event.to != ThrottleLevel::Emergency;
        return Message{.kind = MessageKind::Warning,
                       .text = throttleSentence(event, config),
                       .detail = allMove ? tr("Files at work go on. Sluice continues by itself.")
                                         : tr("Nothing is lost. Sluice continues by itself."),
                       .actions = {},
                       .topic = QStringLiteral("throttle")};
    });
}

void RunMessages::tellAdmission(const Admission &admission)
{
    if (admission.running >= admission.wanted) {
        m_bar->dismiss(QStringLiteral("admission"));
        return;
    }
    m_bar->tell([admission] {
        return Message{.kind = MessageKind::Info,
                       .text = admissionSentence(admission),
                       .detail = tr("More run as soon as there is memory for them."),
                       .actions = {},
                       .topic = QStringLiteral("admission")};
    });
}

void RunMessages::tellForecast(const RunForecast &forecast)
{
    using Warning = ForecastWarning (*)(const RunForecast &);
    const auto tell = [this, &forecast](Warning warn, const QString &topic) {
        const ForecastWarning warning = warn(forecast);
        if (std::exchange(m_warnings[topic], warning.what) == warning.what)
            return; // told, and perhaps closed
        if (warning.what.isEmpty())
            return m_bar->dismiss(topic);
        m_bar->tell([warn, forecast, topic] {
            const ForecastWarning again = warn(forecast);
            return Message{.kind = MessageKind::Warning,
                           .text = again.what,
                           .detail = again.next,
                           .actions = {},
                           .topic = topic,
                           .aside = true};
        });
    };
    tell(roomWarning, QStringLiteral("room"));
    tell(memoryWarning, QStringLiteral("memory"));
}

void RunMessages::tellSummary(const RunSummary &summary)
{
    m_bar->tell([this, summary] {
        Message message{.kind = summary.failed > 0 ? MessageKind::Warning : MessageKind::Success,
                        .text = summaryText(summary),
                        .detail = {},
                        .actions = {},
                        .topic = QStringLiteral("summary")};
        QStringList details;
        if (summary.gaveUpFor) { // the user has not stopped it
            const Sentence sentence = errorSentence(*summary.gaveUpFor);
            message.kind = MessageKind::Problem;
            message.text = sentence.what;
            details << sentence.next << summaryText(summary);
        } else if (summary.done == 0) {
            message.kind = summary.failed > 0 ? MessageKind::Problem : MessageKind::Info;
        }
        for (const Advice &one : summary.advice)
            details << adviceSentence(one);
        details.removeAll(QString());
        message.detail = details.join(u'\n');
        if (summary.done > 0)
            message.actions.push_back({tr("Show folder"), [this] { Q_EMIT showResultsAsked(); }});
        if (summary.failed > 0 || summary.doneWithWarnings > 0)
            message.actions.push_back({tr("Show problems"), [this] { Q_EMIT showProblemsAsked(); }});
        return message;
    });
}

void RunMessages::tellStopping(int running)
{
    m_bar->tell([this, running] {
        return Message{
            .kind = MessageKind::Info,
            .text = running > 0 ? tr("Stopping when the %n file(s) at work are finished.", nullptr, running)
                                : tr("Stopping."),
            .detail = tr("The other files wait for the next start."),
            .actions = {{tr("Stop at once"), [this] { Q_EMIT m_link.stopWanted(StopMode::Now); }}},
            .topic = QStringLiteral("stop")};
    });
}

void RunMessages::askBeforeClosing(int running)
{
    const auto closeAfter = [this, running](StopMode mode) {
        return [this, running, mode] {
            Q_EMIT closeAsked();
            Q_EMIT m_link.stopWanted(mode);
            if (mode == StopMode::AfterCurrent)
                tellClosing(running);
        };
    };
    m_bar->tell([running, closeAfter] {
        return Message{.kind = MessageKind::Question,
                       .text = running > 0 ? tr("%n file(s) are being converted.", nullptr, running)
                                           : tr("A run is going on."),
                       .detail = tr("What is not finished waits for the next start."),
                       .actions = {{tr("Finish these, then close"), closeAfter(StopMode::AfterCurrent), true},
                                   {tr("Stop and close"), closeAfter(StopMode::Now)},
                                   {tr("Keep running"), {}}},
                       .topic = QStringLiteral("close")};
    });
}

void RunMessages::tellClosing(int running)
{
    m_bar->tell([this, running] {
        return Message{.kind = MessageKind::Info,
                       .text = running > 0 ? tr("Sluice closes when the %n file(s) at work are finished.",
                                                nullptr, running)
                                           : tr("Sluice closes when the run has ended."),
                       .detail = tr("The other files wait for the next start."),
                       .actions = {{tr("Close at once"), [this] { Q_EMIT m_link.stopWanted(StopMode::Now); }},
                                   {tr("Keep the window open"), [this] { Q_EMIT keepOpenAsked(); }}},
                       .topic = QStringLiteral("close")};
    });
}

} // namespace sluice::ui
