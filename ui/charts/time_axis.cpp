// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_axis.h"

#include "ui/text/format.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace sluice::ui {

namespace {

constexpr int holdMs = 30'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 stepsMs[] = {minuteMs,       2 * minuteMs,   5 * minuteMs,   10 * minuteMs,
                              15 * minuteMs,  30 * minuteMs,  60 * minuteMs,  120 * minuteMs,
                              180 * minuteMs, 360 * minuteMs, 720 * minuteMs, 1440 * minuteMs};

} // namespace

double TimeScale::x(qint64 atMs) const
{
    const double share = double(atMs - fromMs) / double(std::max<qint64>(toMs - fromMs, 1));
    return left + width * (mirrored ? 1.0 - share : share);
}

qint64 TimeScale::at(double x) const
{
    const double share = (x - left) / std::max(width, 1.0);
    return fromMs + qint64(double(toMs - fromMs) * (mirrored ? 1.0 - share : share));
}

qint64 TimeScale::msOf(double pixels) const
{
    return qint64(double(toMs - fromMs) * pixels / std::max(width, 1.0)) * (mirrored ? -1 : 1);
}

std::vector<TimeTick> timeTicks(const TimeScale &scale, double leastPixels)
{
    const double perPixel = double(scale.toMs - scale.fromMs) / std::max(scale.width, 1.0);
    const auto *step = std::ranges::find_if(
        stepsMs, [&](qint64 candidate) { return double(candidate) >= leastPixels * perPixel; });
    const qint64 stepMs = step == std::end(stepsMs) ? *std::rbegin(stepsMs) : *step;
    const qint64 toLocal = QDateTime::fromMSecsSinceEpoch(scale.fromMs).offsetFromUtc() * 1000LL;
    std::vector<TimeTick> ticks;
    for (qint64 at = (scale.fromMs + toLocal + stepMs - 1) / stepMs * stepMs - toLocal; at <= scale.toMs;
         at += stepMs)
        ticks.push_back({at, clockText(at)});
    return ticks;
}

TimeAxis::TimeAxis(QObject *parent)
    : QObject(parent)
{
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMs);
    connect(&m_hold, &QTimer::timeout, this, &TimeAxis::changed);
}

qint64 TimeAxis::wholeMs() const
{
    return std::max(m_now - m_first, leastMs);
}

qint64 TimeAxis::lengthMs() const
{
    return std::min(m_length, wholeMs());
}

qint64 TimeAxis::toMs() const
{
    return m_live && !m_hold.isActive() ? m_now : m_to;
}

void TimeAxis::setFirst(qint64 atMs)
{
    m_first = atMs;
    m_now = std::max(m_now, atMs);
    Q_EMIT changed();
}

void TimeAxis::setNow(qint64 atMs)
{
    if (m_first == 0)
        m_first = atMs;
    m_now = std::max(m_now, atMs);
    if (m_live && !m_hold.isActive())
        Q_EMIT changed();
}

void TimeAxis::showUntil(qint64 toMs)
{
    m_hold.stop();
    if (toMs >= m_now) {
        m_to = m_now;
        setLive(true);
    } else {
        m_to = std::max(toMs, m_first + lengthMs());
        setLive(m_to >= m_now);
    }
    Q_EMIT changed();
}

void TimeAxis::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    Q_EMIT liveChanged(live);
}

void TimeAxis::move(double share)
{
    moveBy(qint64(double(lengthMs()) * share));
}

void TimeAxis::moveBy(qint64 ms)
{
    showUntil(toMs() + ms);
}

void TimeAxis::zoom(double factor, qint64 aroundMs)
{
    const qint64 was = lengthMs();
    const qint64 to = toMs();
    m_length = std::clamp(qint64(double(was) * factor), leastMs, wholeMs());
    const double share = double(to - aroundMs) / double(was);
    if (m_live)
        goLive();
    else
        showUntil(aroundMs + qint64(double(lengthMs()) * std::clamp(share, 0.0, 1.0)));
}

void TimeAxis::goLive()
{
    showUntil(m_now);
}

void TimeAxis::goToStart()
{
    showUntil(m_first);
}

void TimeAxis::showAll()
{
    m_length = std::numeric_limits<qint64>::max(); // as it grows
    goLive();
}

void TimeAxis::stay()
{
    m_to = toMs();
    setLive(false);
}

void TimeAxis::hold()
{
    if (!m_hold.isActive())
        m_to = toMs();
    m_hold.start();
}

void TimeAxis::release()
{
    if (!m_hold.isActive())
        return;
    m_hold.stop();
    Q_EMIT changed();
}

void TimeAxis::setCursor(std::optional<qint64> atMs)
{
    if (m_cursor == atMs)
        return;
    m_cursor = atMs;
    Q_EMIT changed();
}

} // namespace sluice::ui
