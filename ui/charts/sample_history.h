// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>
#include <span>
#include <vector>

namespace sluice::ui {

// Values over time, several channels at once, for as long as a run takes and in bounded memory: the last rows
// as they came, older ones as the lowest, the mean and the highest of ten seconds, later of longer stretches.
class SampleHistory
{
public:
    struct Range
    {
        float low = 0;
        float mean = 0;
        float high = 0;
    };

    static constexpr int fineRows = 3600;   // an hour of one a second
    static constexpr int coarseRows = 8640; // a day of ten seconds each; then two become one

    explicit SampleHistory(int channels);

    // One value for each channel. A clock that was set back does not go back here.
    void append(qint64 atMs, std::span<const double> values);
    void forgetBefore(qint64 atMs);

    [[nodiscard]] int rows() const { return int(m_coarse.size() + m_fineTimes.size()); }
    [[nodiscard]] qint64 atMs(int row) const;     // of its last value
    [[nodiscard]] int samples(int row) const;     // that it stands for
    [[nodiscard]] qint64 lengthMs(int row) const; // that it may stand for; 0: one value
    [[nodiscard]] Range range(int row, int channel) const;
    [[nodiscard]] int firstRowFrom(qint64 atMs) const; // rows(): none
    [[nodiscard]] int nearestRow(qint64 atMs) const;   // -1: there is none
    [[nodiscard]] qint64 bytes() const;                // of memory, about

private:
    struct Stretch
    {
        qint64 bucket = 0; // its number, in lengths of m_bucketMs since the epoch
        qint64 atMs = 0;
        int samples = 0;
    };

    void thinOldest();
    void addStretch(const Stretch &stretch, std::span<const Range> ranges);
    void thinFurther();

    int m_channels;
    qint64 m_bucketMs = 10'000;
    std::deque<Stretch> m_coarse;
    std::deque<Range> m_coarseRanges; // m_channels for each stretch
    std::deque<qint64> m_fineTimes;
    std::deque<float> m_fineValues; // m_channels for each time
};

} // namespace sluice::ui
