// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QString>

namespace sluice {

// All that is known of how one file went, for whoever wants to see for himself.
struct JobLog
{
    Job job; // with its report, also where that lies in the journal alone
    // The end of what its process wrote to its error channel, which may be about other files of the same
    // batch. Kept for files that failed or have warnings, from the end of their batch on.
    QString workerSaid;
};

} // namespace sluice
