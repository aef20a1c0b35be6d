// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <QList>
#include <QString>

namespace sluice {

// What a run has suffered from.
enum class Trouble {
    MemoryTight,  // memory was over its limit again and again
    MemoryUnused, // the limit held work back while there was memory
    FewBatches,   // cores stood idle, and more batches were not allowed
    SmallBatches, // starting processes took a good part of the time
    DiskBound,    // everything waited for the disk
    WorkersLost   // processes crashed or had to be stopped
};

template <>
struct Names<Trouble>
{
    static constexpr std::array table{std::pair{Trouble::MemoryTight, std::string_view("memory-tight")},
                                      std::pair{Trouble::MemoryUnused, std::string_view("memory-unused")},
                                      std::pair{Trouble::FewBatches, std::string_view("few-batches")},
                                      std::pair{Trouble::SmallBatches, std::string_view("small-batches")},
                                      std::pair{Trouble::DiskBound, std::string_view("disk-bound")},
                                      std::pair{Trouble::WorkersLost, std::string_view("workers-lost")}};
};

// One setting to change, after a run. The sentence is made in ui/text/advice_text.h.
struct Advice
{
    Trouble trouble = Trouble::MemoryTight;
    double measured =
        0.0;         // what shows the trouble: percent of the run's time, lost processes for WorkersLost
    QString setting; // as in the configuration file, "max_memory_percent"; empty: none helps
    int from = 0;    // 0: automatic
    int to = 0;      // the same

    bool operator==(const Advice &) const = default;
};

} // namespace sluice
