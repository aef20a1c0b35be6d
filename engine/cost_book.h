// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "engine/plan/learned.h"
#include "engine/store/journal.h"

#include <optional>

namespace sluice {

// What is known of the costs of files on this machine: the formulas, and what finished files have taught.
class CostBook final
{
public:
    explicit CostBook(store::Journal &journal)
        : m_journal(journal)
    {
    }

    // From the journal; without learning, the formulas alone hold.
    [[nodiscard]] Result<> open(bool learning);
    [[nodiscard]] const plan::Learned &learned() const { return m_learned; }

    // From a finished job. What is to be kept in the journal; nothing where it teaches nothing.
    [[nodiscard]] std::optional<Observation> learnFrom(const Job &job);

private:
    store::Journal &m_journal;
    bool m_learning = true;
    plan::Learned m_learned;
};

} // namespace sluice
