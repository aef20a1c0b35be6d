// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/status_line.h"

#include "ui/style/widgets.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/state_text.h"

#include <QHBoxLayout>
#include <QLocale>

namespace sluice::ui {

namespace {

// A wide gap reads as a new thought without a sign between them.
constexpr QLatin1StringView gap("      ");

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
}

void StatusLine::setColors(const Colors &colors)
{
    setTone(m_count, Tone::Strong, colors);
    setTone(m_how, Tone::Muted, colors);
    setTone(m_saved, Tone::Muted, colors);
}

void StatusLine::setIdle(int files, qint64 bytes)
{
    if (m_state != RunState::Idle)
        return;
    m_count->setText(files > 0 ? tr("%n file(s)", nullptr, files) : tr("Nothing to do yet"));
    m_idle = files > 0 ? sizeText(bytes) : QString();
    m_how->setText(m_idle);
}

void StatusLine::setForecast(const RunForecast &forecast)
{
    if (m_state != RunState::Idle)
        return;
    QStringList how = forecastParts(forecast);
    if (how.isEmpty())
        how << m_idle;
    else
        how.prepend(tr("To convert: %n file(s)", nullptr, forecast.files));
    m_how->setText(how.join(gap));
}

void StatusLine::setScanning(int found)
{
    m_how->setText(found < 0 ? QString()
                             : tr("Looking through the folders: %n video(s) so far", nullptr, found));
}

void StatusLine::setRun(RunState state)
{
    m_state = state;
    if (state == RunState::Preparing || state == RunState::Stopping)
        m_how->setText(stateText(state));
}

void StatusLine::setProgress(const RunProgress &progress)
{
    const int finished = progress.done + progress.skipped + progress.failed + progress.cancelled;
    m_count->setText(tr("%1 of %n file(s)", nullptr, progress.total).arg(QLocale().toString(finished)));

    QStringList how;
    if (m_state == RunState::Paused || m_state == RunState::Stopping || m_state == RunState::Preparing)
        how << stateText(m_state);
    if (progress.slotCount > 0)
        how << tr("%1 at a time, in batches of %2").arg(progress.slotCount).arg(progress.batchSize);
    const QString left = timeLeftText(progress.leftUs, progress.leftLowUs, progress.leftHighUs);
    if (!left.isEmpty() && m_state == RunState::Running)
        how << left;
    m_how->setText(how.join(gap));

    const qint64 saved = progress.inputDoneBytes - progress.outputBytes;
    m_saved->setText(saved > 0 ? tr("Saved %1 so far").arg(sizeText(saved)) : QString());
}

void StatusLine::setSummary(const RunSummary &summary)
{
    const qint64 saved = summary.inputBytes - summary.outputBytes;
    m_saved->setText(saved > 0 ? tr("Saved %1").arg(sizeText(saved)) : QString());
}

} // namespace sluice::ui
