// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/desktop/end_command.h"
#include "engine/model/event.h"
#include "ui/window/countdown.h"
#include "ui/window/when_done_menu.h"

#include <QObject>

namespace sluice::ui {
class EngineLink;
class MessageBar;
struct Sentence;
} // namespace sluice::ui

namespace sluice::desktop {

class Bus;

// Does at the end of a run what was chosen for it, unless the user has stopped the run. Before the computer
// sleeps or is switched off, a minute passes in which that can be cancelled. Afterwards nothing is chosen.
class WhenDone final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it. `secondMs` is the length of a second of the countdown.
    WhenDone(ui::EngineLink &link, ui::WhenDoneMenu &menu, ui::MessageBar &messages, Bus &system,
             int secondMs = 1000, QObject *parent = nullptr);

private:
    void learnWhatIsPossible();
    void runFinished(const RunSummary &summary);
    void tellChoice(ui::WhenDone what);
    void carryOut(ui::WhenDone what);
    void tell(bool well, const ui::Sentence &sentence);

    ui::WhenDoneMenu &m_menu;
    ui::MessageBar &m_messages;
    Bus &m_system;
    ui::Countdown m_countdown;
    EndCommand m_command;
};

} // namespace sluice::desktop
