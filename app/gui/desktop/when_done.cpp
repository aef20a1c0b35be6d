// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/when_done.h"

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/names.h"
#include "ui/engine_link.h"
#include "ui/text/desktop_text.h"
#include "ui/window/message_bar.h"

#include <QDBusError>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage ask(const QString &method)
{
    return QDBusMessage::createMethodCall(logind, logindPath, logindInterface, method);
}

} // namespace

WhenDone::WhenDone(ui::EngineLink &link, ui::WhenDoneMenu &menu, ui::MessageBar &messages, Bus &system,
                   int secondMs, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_messages(messages)
    , m_system(system)
    , m_countdown(&messages, secondMs)
{
    connect(&link, &ui::EngineLink::runStateChanged, this, [this](RunState was, RunState) {
        if (was == RunState::Idle && m_countdown.isRunning())
            m_countdown.cancel();
    });
    connect(&link, &ui::EngineLink::runFinished, this, &WhenDone::runFinished);
    connect(&m_menu, &ui::WhenDoneMenu::chosen, this, &WhenDone::tellChoice);
    connect(&m_countdown, &ui::Countdown::elapsed, this, &WhenDone::carryOut);
    connect(&m_command, &EndCommand::finished, this,
            [this](const QString &command, int code, const QString &said) {
                tell(code == 0, code == 0 ? ui::commandDoneSentence(command)
                                          : ui::commandFailedSentence(command, code, said));
            });
    learnWhatIsPossible();
}

void WhenDone::learnWhatIsPossible()
{
    const auto learn = [this](ui::WhenDone what, const QString &method) {
        m_menu.setPossible(what, false); // until the computer says that it is
        m_system.call(ask(method), this, [this, what](const QDBusMessage &reply) {
            const QString answer = isError(reply) ? QString() : reply.arguments().value(0).toString();
            m_menu.setPossible(what, answer == "yes"_L1 || answer == "challenge"_L1);
        });
    };
    learn(ui::WhenDone::Sleep, u"CanSuspend"_s);
    learn(ui::WhenDone::PowerOff, u"CanPowerOff"_s);
}

void WhenDone::tellChoice(ui::WhenDone what)
{
    if (what == ui::WhenDone::Nothing) {
        m_messages.dismiss(u"when done"_s);
        return;
    }
    m_messages.tell([what, command = m_menu.command()] {
        const ui::Sentence sentence = what == ui::WhenDone::Sleep      ? ui::willSleepSentence()
                                      : what == ui::WhenDone::PowerOff ? ui::willPowerOffSentence()
                                                                       : ui::willRunSentence(command);
        return ui::Message{.kind = ui::MessageKind::Info,
                           .text = sentence.what,
                           .detail = sentence.next,
                           .actions = {},
                           .topic = u"when done"_s};
    });
}

void WhenDone::runFinished(const RunSummary &summary)
{
    const ui::WhenDone choice = m_menu.choice();
    const QString command = m_menu.command();
    m_menu.choose(ui::WhenDone::Nothing);
    m_messages.dismiss(u"when done"_s);
    if (choice == ui::WhenDone::Nothing || summary.stopped)
        return;
    if (choice == ui::WhenDone::Command)
        m_command.run(command);
    else
        m_countdown.start(choice);
}

void WhenDone::carryOut(ui::WhenDone what)
{
    const bool sleep = what == ui::WhenDone::Sleep;
    QDBusMessage method = ask(sleep ? u"Suspend"_s : u"PowerOff"_s);
    method << true; // may ask for a password
    m_system.call(method, this, [this, sleep](const QDBusMessage &reply) {
        // Who is asked for a password, or sleeps, answers late.
        if (!isError(reply) || QDBusError(reply).type() == QDBusError::NoReply)
            return;
        const QString reason = reply.errorMessage();
        tell(false, sleep ? ui::cannotSleepSentence(reason) : ui::cannotPowerOffSentence(reason));
    });
}

void WhenDone::tell(bool well, const ui::Sentence &sentence)
{
    m_messages.tell(ui::Message{.kind = well ? ui::MessageKind::Info : ui::MessageKind::Problem,
                                .text = sentence.what,
                                .detail = sentence.next,
                                .actions = {},
                                .topic = u"when done"_s});
}

} // namespace sluice::desktop
