// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/handles.h"
#include "engine/media/input.h"
#include "engine/model/result.h"

namespace sluice::media {

// A source packet by packet, over broken stretches, until it ends or is given up.
class PacketReader final
{
public:
    PacketReader(Input &input, Control &control)
        : m_input(input)
        , m_control(control)
    {
    }

    // The next packet; none at the end. Errors: Cancelled, those of the disk, OutOfMemory.
    [[nodiscard]] Result<Packet> next();

    [[nodiscard]] int lastError() const { return m_lastError; } // an AVERROR of the format, or 0

private:
    Input &m_input;
    Control &m_control;
    int m_lastError = 0;
};

} // namespace sluice::media
