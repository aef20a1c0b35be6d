// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/countdown.h"

#include "ui/window/message_bar.h"

namespace sluice::ui {

namespace {

QString topic()
{
    return QStringLiteral("countdown");
}

} // namespace

Countdown::Countdown(MessageBar *bar, int tickMs, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(WhenDone what)
{
    m_what = what;
    m_left = seconds;
    m_tick.start();
    m_bar->tell([this] { return message(); });
}

void Countdown::cancel()
{
    m_tick.stop();
    m_bar->dismiss(topic());
}

Message Countdown::message()
{
    const bool sleep = m_what == WhenDone::Sleep;
    return {.kind = MessageKind::Question,
            .text = sleep ? tr("Done. The computer goes to sleep in %n second(s).", nullptr, m_left)
                          : tr("Done. The computer is switched off in %n second(s).", nullptr, m_left),
            .detail = tr("Nothing of the run is lost if you cancel."),
            .actions = {{tr("Cancel"), [this] { m_tick.stop(); }, true},
                        {sleep ? tr("Sleep now") : tr("Switch off now"), [this] { end(); }}},
            .topic = topic()};
}

void Countdown::tick()
{
    if (--m_left > 0) {
        m_bar->reword(topic());
        return;
    }
    m_bar->dismiss(topic());
    end();
}

void Countdown::end()
{
    m_tick.stop();
    Q_EMIT elapsed(m_what);
}

} // namespace sluice::ui
