// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sample_history.h"

#include <algorithm>
#include <utility>

namespace sluice::ui {

namespace {

SampleHistory::Range joined(const SampleHistory::Range &a, int ofA, const SampleHistory::Range &b, int ofB)
{
    const auto all = float(ofA + ofB);
    return {std::min(a.low, b.low), (a.mean * float(ofA) + b.mean * float(ofB)) / all,
            std::max(a.high, b.high)};
}

} // namespace

SampleHistory::SampleHistory(int channels)
    : m_channels(channels)
{
}

void SampleHistory::append(qint64 atMs, std::span<const double> values)
{
    if (rows() > 0)
        atMs = std::max(atMs, this->atMs(rows() - 1));
    if (m_fineTimes.size() >= std::size_t(fineRows))
        thinOldest();
    m_fineTimes.push_back(atMs);
    for (int channel = 0; channel < m_channels; ++channel)
        m_fineValues.push_back(std::size_t(channel) < values.size() ? float(values[std::size_t(channel)])
                                                                    : 0);
}

void SampleHistory::forgetBefore(qint64 atMs)
{
    while (!m_coarse.empty() && m_coarse.front().atMs < atMs) {
        m_coarse.pop_front();
        m_coarseRanges.erase(m_coarseRanges.begin(), m_coarseRanges.begin() + m_channels);
    }
    while (!m_fineTimes.empty() && m_fineTimes.front() < atMs) {
        m_fineTimes.pop_front();
        m_fineValues.erase(m_fineValues.begin(), m_fineValues.begin() + m_channels);
    }
}

void SampleHistory::thinOldest()
{
    const qint64 at = m_fineTimes.front();
    std::vector<Range> ranges;
    for (int channel = 0; channel < m_channels; ++channel) {
        const float value = m_fineValues[std::size_t(channel)];
        ranges.push_back({value, value, value});
    }
    m_fineTimes.pop_front();
    m_fineValues.erase(m_fineValues.begin(), m_fineValues.begin() + m_channels);
    if (m_coarse.size() >= std::size_t(coarseRows) && m_coarse.back().bucket != at / m_bucketMs)
        thinFurther();
    addStretch({at / m_bucketMs, at, 1}, ranges);
}

void SampleHistory::addStretch(const Stretch &stretch, std::span<const Range> ranges)
{
    if (m_coarse.empty() || m_coarse.back().bucket != stretch.bucket) {
        m_coarse.push_back(stretch);
        m_coarseRanges.insert(m_coarseRanges.end(), ranges.begin(), ranges.end());
        return;
    }
    Stretch &last = m_coarse.back();
    const std::size_t from = m_coarseRanges.size() - std::size_t(m_channels);
    for (int channel = 0; channel < m_channels; ++channel) {
        Range &range = m_coarseRanges[from + std::size_t(channel)];
        range = joined(range, last.samples, ranges[std::size_t(channel)], stretch.samples);
    }
    last.atMs = stretch.atMs;
    last.samples += stretch.samples;
}

void SampleHistory::thinFurther()
{
    m_bucketMs *= 2;
    const std::deque<Stretch> stretches = std::exchange(m_coarse, {});
    const std::deque<Range> ranges = std::exchange(m_coarseRanges, {});
    std::vector<Range> one(std::size_t(m_channels), Range{});
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        for (int channel = 0; channel < m_channels; ++channel)
            one[std::size_t(channel)] = ranges[i * std::size_t(m_channels) + std::size_t(channel)];
        addStretch({stretches[i].atMs / m_bucketMs, stretches[i].atMs, stretches[i].samples}, one);
    }
}

qint64 SampleHistory::atMs(int row) const
{
    const auto index = std::size_t(row);
    return index < m_coarse.size() ? m_coarse[index].atMs : m_fineTimes[index - m_coarse.size()];
}

int SampleHistory::samples(int row) const
{
    return std::size_t(row) < m_coarse.size() ? m_coarse[std::size_t(row)].samples : 1;
}

qint64 SampleHistory::lengthMs(int row) const
{
    return std::size_t(row) < m_coarse.size() ? m_bucketMs : 0;
}

SampleHistory::Range SampleHistory::range(int row, int channel) const
{
    const auto index = std::size_t(row);
    if (index < m_coarse.size())
        return m_coarseRanges[index * std::size_t(m_channels) + std::size_t(channel)];
    const float value =
        m_fineValues[(index - m_coarse.size()) * std::size_t(m_channels) + std::size_t(channel)];
    return {value, value, value};
}

int SampleHistory::firstRowFrom(qint64 atMs) const
{
    const auto coarse = std::ranges::lower_bound(m_coarse, atMs, {}, &Stretch::atMs);
    if (coarse != m_coarse.end())
        return int(coarse - m_coarse.begin());
    const auto fine = std::ranges::lower_bound(m_fineTimes, atMs);
    return int(m_coarse.size()) + int(fine - m_fineTimes.begin());
}

int SampleHistory::nearestRow(qint64 atMs) const
{
    const int after = std::min(firstRowFrom(atMs), rows() - 1);
    if (after <= 0)
        return after;
    return atMs - this->atMs(after - 1) < this->atMs(after) - atMs ? after - 1 : after;
}

qint64 SampleHistory::bytes() const
{
    const std::size_t all = m_coarse.size() * sizeof(Stretch) + m_coarseRanges.size() * sizeof(Range)
                            + m_fineTimes.size() * sizeof(qint64) + m_fineValues.size() * sizeof(float);
    return qint64(all);
}

} // namespace sluice::ui
