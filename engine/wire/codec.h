// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"
#include "engine/wire/messages.h"

#include <QByteArray>
#include <QByteArrayView>

namespace sluice::wire {

// One line without its newline; never contains one.
[[nodiscard]] QByteArray encode(const Command &command);
[[nodiscard]] QByteArray encode(const Event &event);

// Errors are WorkerProtocol with what was wrong as the detail. Unknown members are ignored, unknown types are
// not.
[[nodiscard]] Result<Command> decodeCommand(QByteArrayView line);
[[nodiscard]] Result<Event> decodeEvent(QByteArrayView line);

} // namespace sluice::wire
