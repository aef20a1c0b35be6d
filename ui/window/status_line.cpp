// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/status_line.h"

#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/pace_text.h"
#include "ui/text/state_text.h"

#include <QHBoxLayout>
#include <QLocale>

namespace sluice::ui {

namespace {

// A wide gap reads as a new thought without a sign between them.
constexpr QLatin1StringView wideGap("      ");

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_count(makeLabel(Tone::Strong, this))
    , m_how(new ElidedLabel(this))
    , m_saved(makeLabel(Tone::Muted, this))
{
    setProperty("role", QStringLiteral("foot"));
    m_count->setObjectName(QStringLiteral("statusCount"));
    m_how->setObjectName(QStringLiteral("statusHow"));
    m_saved->setObjectName(QStringLiteral("statusSaved"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(18);
    layout->addWidget(m_count);
    layout->addWidget(m_how, 1);
    layout->addWidget(m_saved);
    inEveryLanguage(this, [this] {
        for (auto words = m_words.cbegin(); words != m_words.cend(); ++words)
            words.key()->setText(words.value()());
    });
}

void StatusLine::setColors(const Colors &colors)
{
    setTone(m_count, Tone::Strong, colors);
    setTone(m_how, Tone::Muted, colors);
    setTone(m_saved, Tone::Muted, colors);
}

// Kept, so that it can be said in another language.
void StatusLine::say(QLabel *label, const std::function<QString()> &words)
{
    m_words.insert(label, words);
    label->setText(words());
}

void StatusLine::setIdle(int files, qint64 bytes)
{
    if (m_state != RunState::Idle)
        return;
    m_idleBytes = files > 0 ? bytes : -1;
    say(m_count, [files] { return files > 0 ? tr("%n file(s)", nullptr, files) : tr("Nothing to do yet"); });
    say(m_how, [this] { return idleText(); });
}

QString StatusLine::idleText() const
{
    return m_idleBytes < 0 ? QString() : sizeText(m_idleBytes);
}

void StatusLine::setForecast(const RunForecast &forecast)
{
    if (m_state != RunState::Idle)
        return;
    say(m_how, [this, forecast] {
        QStringList how = forecastParts(forecast);
        if (how.isEmpty())
            how << idleText();
        else
            how.prepend(tr("To convert: %n file(s)", nullptr, forecast.files));
        return how.join(wideGap);
    });
}

void StatusLine::setScanning(int found)
{
    say(m_how, [found] {
        return found < 0 ? QString() : tr("Looking through the folders: %n video(s) so far", nullptr, found);
    });
}

void StatusLine::setRun(RunState state)
{
    m_state = state;
    if (state == RunState::Preparing || state == RunState::Stopping)
        say(m_how, [state] { return stateText(state); });
}

void StatusLine::setProgress(const RunProgress &progress)
{
    const int finished = progress.done + progress.skipped + progress.failed + progress.cancelled;
    say(m_count, [finished, total = progress.total] {
        return tr("%1 of %n file(s)", nullptr, total).arg(QLocale().toString(finished));
    });
    say(m_how, [progress, state = m_state] {
        QStringList how;
        if (state == RunState::Paused || state == RunState::Stopping || state == RunState::Preparing)
            how << stateText(state);
        if (const QString pace = paceText(progress); !pace.isEmpty())
            how << pace;
        const QString left = timeLeftText(progress.leftUs, progress.leftLowUs, progress.leftHighUs);
        if (!left.isEmpty() && state == RunState::Running)
            how << left;
        return how.join(wideGap);
    });
    const qint64 saved = progress.inputDoneBytes - progress.outputBytes;
    say(m_saved, [saved] { return saved > 0 ? tr("Saved %1 so far").arg(sizeText(saved)) : QString(); });
}

void StatusLine::setSummary(const RunSummary &summary)
{
    const qint64 saved = summary.inputBytes - summary.outputBytes;
    say(m_saved, [saved] { return saved > 0 ? tr("Saved %1").arg(sizeText(saved)) : QString(); });
}

} // namespace sluice::ui
