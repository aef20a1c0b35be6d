// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"

#include <optional>

namespace sluice::run {

// Tells once when memory alone lets fewer batches run than were asked for, once more when it lets even fewer,
// and when all run again. What it sees once only, between two batches, is no change. Values in, values out.
class AdmissionWatch final
{
public:
    // While files wait; `neededBytes` is 0 where it is not memory that they wait for.
    [[nodiscard]] std::optional<Admission> look(const Admission &now)
    {
        const bool isLimited = now.neededBytes > 0 && now.running < now.wanted;
        if (!isLimited && now.running < now.wanted)
            return std::nullopt; // for another reason
        const bool isSteady = m_seen && m_seen->running == now.running && m_seen->wanted == now.wanted;
        m_seen = now;
        const bool isOld =
            m_told ? m_told->wanted == now.wanted && m_told->running <= now.running && isLimited : !isLimited;
        const bool isStillAll = m_told && m_told->running == m_told->wanted && !isLimited;
        if (!isSteady || isOld || isStillAll)
            return std::nullopt;
        m_told = now;
        return now;
    }

private:
    std::optional<Admission> m_seen; // at the last look
    std::optional<Admission> m_told;
};

} // namespace sluice::run
