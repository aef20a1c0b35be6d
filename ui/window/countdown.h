// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/when_done_menu.h"

#include <QObject>
#include <QTimer>

namespace sluice::ui {

class MessageBar;
struct Message;

// Counts down in the message bar before the computer sleeps or is switched off, so that whoever sits there
// can say no.
class Countdown final : public QObject
{
    Q_OBJECT

public:
    static constexpr int seconds = 60;

    // The bar outlives it. `tickMs` is the length of a second.
    explicit Countdown(MessageBar *bar, int tickMs = 1000, QObject *parent = nullptr);

    void start(WhenDone what); // Sleep or PowerOff
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_tick.isActive(); }

Q_SIGNALS:
    void elapsed(sluice::ui::WhenDone what);

private:
    [[nodiscard]] Message message();
    void tick();
    void end();

    MessageBar *m_bar;
    QTimer m_tick;
    WhenDone m_what = WhenDone::Nothing;
    int m_left = 0; // seconds
};

} // namespace sluice::ui
