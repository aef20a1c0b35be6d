// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QKeySequence>

#include <array>

namespace sluice::ui {

// What can be done with single files of the queue.
enum class QueueCommand {
    Retry,
    Hold,
    Release,
    Stop,
    First,
    Up,
    Down,
    Last,
    InTurn,
    Remove,
    ShowSource,
    ShowResult,
    CopyPath
};

inline constexpr std::array queueCommands{
    QueueCommand::Retry,   QueueCommand::Hold,   QueueCommand::Release,    QueueCommand::Stop,
    QueueCommand::First,   QueueCommand::Up,     QueueCommand::Down,       QueueCommand::Last,
    QueueCommand::InTurn,  QueueCommand::Remove, QueueCommand::ShowSource, QueueCommand::ShowResult,
    QueueCommand::CopyPath};

[[nodiscard]] bool fits(QueueCommand command, const Job &job);
[[nodiscard]] QString commandText(QueueCommand command);
[[nodiscard]] QKeySequence commandKeys(QueueCommand command); // in the queue; may be empty

} // namespace sluice::ui
