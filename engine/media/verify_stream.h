// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/decoder.h"
#include "engine/media/input.h"
#include "engine/media/mux_gate.h"
#include "engine/model/config.h"
#include "engine/model/result.h"

#include <QString>

#include <climits>
#include <cstdint>
#include <memory>
#include <vector>

// What the verification of files and that of ladders share.
namespace sluice::media {

inline constexpr qint64 durationSlackUs = 100'000;
// Of a sample. Decoding costs about a twentieth of encoding, and of a clip of a few seconds the two samples
// must stay a small part.
inline constexpr int samplePackets = 24;

[[nodiscard]] Unexpected differs(const QString &path, const QString &what);

// What is really there, over one file or all segments of a rendition.
struct SeenPackets
{
    qint64 packets = 0;
    qint64 firstUs = 0;
    qint64 endUs = 0;
    qint64 lastUs = 0;            // presentation of the last packet
    qint64 segmentUs = INT64_MAX; // where the last segment begins
    qint64 lastDtsUs = AV_NOPTS_VALUE;
    bool backwards = false;
    qint64 firstKeyPts = AV_NOPTS_VALUE; // in the stream's time base
    qint64 lastKeyPts = AV_NOPTS_VALUE;

    void add(const AVPacket &packet, AVRational timeBase);
};

[[nodiscard]] Result<> comparePackets(const SeenPackets &found, const StreamTally &expected,
                                      const QString &path);
[[nodiscard]] Result<> compareStream(const AVStream &stream, const StreamTally &expected,
                                     const QString &path);

struct TrialSample
{
    int stream = 0;
    int packets = INT_MAX; // at most
    Verification level = Verification::Samples;
    bool copied = false; // the source's own faults are none of the output's
};

// Decodes packets of one stream, at most so many. Of a sample, the loop filter and pictures that no other
// needs are left out: what is looked for is a broken stream, not its beauty.
class Trial final
{
public:
    [[nodiscard]] static Result<Trial> begin(const Input &input, const TrialSample &sample);

    // An edit may hide what a copy begins with; then the sample goes on to the first picture that is shown.
    [[nodiscard]] bool wantsMore() const;

    [[nodiscard]] Result<> take(const AVPacket &packet);
    [[nodiscard]] Result<> finish(const QString &path);

private:
    Trial(Decoder decoder, const TrialSample &sample);

    Decoder m_decoder;
    TrialSample m_sample;
    int m_left; // packets
};

// From where the input stands to its end, or at most so many packets.
[[nodiscard]] Result<> decodeSome(const Input &input, const TrialSample &sample, Control &control);

// The streams that have a time. In an MP4 the names of the chapters are a track of data as well.
[[nodiscard]] std::vector<int> timedStreams(const AVFormatContext &context);

[[nodiscard]] Result<> checkCount(size_t found, size_t should, const QString &path);

// What was opened, if it has so many streams that have a time.
[[nodiscard]] Result<std::unique_ptr<Input>> havingStreams(Result<std::unique_ptr<Input>> input,
                                                           const QString &path, size_t streams);

} // namespace sluice::media
