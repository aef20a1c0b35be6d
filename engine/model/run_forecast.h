// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace sluice {

// A guess, and between what the truth may well be.
struct Guess
{
    qint64 low = 0;
    qint64 likely = 0;
    qint64 high = 0;

    bool operator==(const Guess &) const = default;
};

// A file that needs more memory than the limit allows for everything together, with one thread.
struct TooLarge
{
    QString inputPath;
    qint64 neededBytes = 0;
    qint64 limitBytes = 0;

    bool operator==(const TooLarge &) const = default;
};

// What a run would take that began now.
struct RunForecast
{
    int files = 0;   // that would be converted
    int skipped = 0; // whose output is there
    int unclear = 0; // that the profile does not fit, or of which too little is known
    int slots = 0;   // batches at once, on average
    int threads = 0;
    int batchSize = 0;
    Guess wallUs{};
    Guess outputBytes{};
    Guess memoryBytes{};   // of all batches at once
    qint64 diskBytes = 0;  // that ought to be free at the output: what may be written and what is to be kept
    qint64 freeBytes = -1; // there now; -1: not known
    int tooLarge = 0;      // files that need more memory than the limit
    std::optional<TooLarge> largest; // of these

    bool operator==(const RunForecast &) const = default;
};

[[nodiscard]] inline bool lacksRoom(const RunForecast &forecast)
{
    return forecast.files > 0 && forecast.freeBytes >= 0 && forecast.diskBytes > forecast.freeBytes;
}

} // namespace sluice
