// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/audio_filter.h"
#include "engine/media/control.h"
#include "engine/model/recipe.h"
#include "engine/model/remark.h"
#include "engine/model/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace sluice::media {

// What EBU R 128 says about one run of samples, by libavfilter's ebur128.
class LoudnessMeter final
{
public:
    struct Reading
    {
        double lufs = 0.0;
        double peakDbtp = 0.0; // never too low, at most 0.0005 of full scale too high
    };

    [[nodiscard]] static Result<LoudnessMeter> open(int sampleRate, const QByteArray &layout);

    // Packed doubles, AV_SAMPLE_FMT_DBL; takes the reference.
    [[nodiscard]] Result<> add(AVFrame &samples);
    // Nothing for silence, and for sound shorter than a block of 400 ms.
    [[nodiscard]] std::optional<Reading> reading() const;

    static constexpr AVSampleFormat format = AV_SAMPLE_FMT_DBL;

private:
    FilterChain m_graph;
    Frame m_frame{av_frame_alloc()};
    double m_lufs = -70.0;
    double m_peak = 0.0; // of full scale
};

// What is done to one track so that it gets its loudness, and a sentence about it for the report.
struct LevelChoice
{
    AudioLevel level;
    Remark note; // empty: nothing was wished
};

// Listens to the tracks of a source that wish a loudness, as they will be heard: mixed down, at the rate of
// the encoder. Reads the source through an opening of its own, once where a plain gain is enough and a few
// times where a limiter takes loudness away; the picture is not decoded. `progress` gets 0 to 1, rising.
// Errors: those of Input, Cancelled.
[[nodiscard]] Result<std::vector<LevelChoice>> chooseLevels(const QString &path,
                                                            std::span<const AudioTrackRecipe> tracks,
                                                            Control &control,
                                                            const std::function<void(double)> &progress);

} // namespace sluice::media
