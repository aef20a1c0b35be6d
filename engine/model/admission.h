// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace sluice {

// How many of the batches that the user asked for memory lets run at once; told when that changes. The
// sentence is made in ui/text/admission_text.h.
struct Admission
{
    qint64 atMs = 0;        // since the epoch
    int running = 0;        // batches at once
    int wanted = 0;         // the same as `running`: memory is no longer in the way
    qint64 neededBytes = 0; // of memory, by one more batch
    qint64 usedBytes = 0;   // by those that run, reserved or taken
    qint64 allowedBytes = 0;

    bool operator==(const Admission &) const = default;
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::Admission)
