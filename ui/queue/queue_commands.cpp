// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_commands.h"

#include <QCoreApplication>

namespace sluice::ui {

bool fits(QueueCommand command, const Job &job)
{
    const bool begins = !isFinal(job.state) && !isAtWork(job);
    switch (command) {
    case QueueCommand::Retry:
        return isFinal(job.state) && canMove(job.state, JobState::Waiting);
    case QueueCommand::Hold:
        return canMove(job.state, JobState::Paused);
    case QueueCommand::Release:
        return job.state == JobState::Paused;
    case QueueCommand::Stop:
        return !isFinal(job.state);
    case QueueCommand::First:
    case QueueCommand::Up:
    case QueueCommand::Down:
    case QueueCommand::Last:
        return begins;
    case QueueCommand::InTurn:
        return begins && job.priority > 0;
    case QueueCommand::Remove:
        return !isAtWork(job);
    case QueueCommand::ShowSource:
    case QueueCommand::CopyPath:
        return true;
    case QueueCommand::ShowResult:
        return job.plan && (job.state == JobState::Done || job.state == JobState::DoneWithWarnings);
    }
    return false;
}

QString commandText(QueueCommand command)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("QueueCommands", text);
    };
    switch (command) {
    case QueueCommand::Retry:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Try again"));
    case QueueCommand::Hold:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Pause"));
    case QueueCommand::Release:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Resume"));
    case QueueCommand::Stop:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Stop"));
    case QueueCommand::First:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Convert next"));
    case QueueCommand::Up:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Move up"));
    case QueueCommand::Down:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Move down"));
    case QueueCommand::Last:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Move to the end"));
    case QueueCommand::InTurn:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Convert in its turn"));
    case QueueCommand::Remove:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Remove from the queue"));
    case QueueCommand::ShowSource:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Show the source in its folder"));
    case QueueCommand::ShowResult:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Show the result in its folder"));
    case QueueCommand::CopyPath:
        return translated(QT_TRANSLATE_NOOP("QueueCommands", "Copy the path"));
    }
    return {};
}

QKeySequence commandKeys(QueueCommand command)
{
    switch (command) {
    case QueueCommand::Retry:
        return Qt::Key_F5;
    case QueueCommand::Hold:
        return Qt::Key_F7;
    case QueueCommand::Release:
        return Qt::Key_F8;
    case QueueCommand::Stop:
        return Qt::CTRL | Qt::Key_T;
    case QueueCommand::First:
        return Qt::ALT | Qt::Key_Home;
    case QueueCommand::Up:
        return Qt::ALT | Qt::Key_Up;
    case QueueCommand::Down:
        return Qt::ALT | Qt::Key_Down;
    case QueueCommand::Last:
        return Qt::ALT | Qt::Key_End;
    case QueueCommand::Remove:
        return Qt::Key_Delete;
    case QueueCommand::CopyPath:
        return Qt::CTRL | Qt::Key_C;
    case QueueCommand::InTurn:
    case QueueCommand::ShowSource:
    case QueueCommand::ShowResult:
        return {};
    }
    return {};
}

} // namespace sluice::ui
