// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sluice::wire {

// Cuts a byte stream into lines. After an over-long line the framer is broken for good: what follows can not
// be trusted, and the link ends.
class Framer final
{
public:
    static constexpr qsizetype maxLineBytes = 1024 * 1024;

    void add(QByteArrayView bytes);

    // The next whole line without its newline; nothing while none is complete; WorkerProtocol when a line is
    // longer than maxLineBytes.
    [[nodiscard]] Result<std::optional<QByteArray>> next();

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;   // first byte not yet handed out
    qsizetype m_scanned = 0; // no newline before this
    bool m_broken = false;
};

} // namespace sluice::wire
