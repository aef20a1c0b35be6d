// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/media/input.h"
#include "engine/model/report.h"
#include "engine/model/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sluice::media {

// One stream's decoder. Broken packets are counted, not fatal: a scratch in the middle costs a moment, not
// the film. What a stream must not do is consist of errors.
class Decoder final
{
public:
    using Take = std::function<Result<>(AVFrame &)>;

    [[nodiscard]] static Result<Decoder> open(const Input &input, int stream, int threads);

    // Hands every frame that this packet makes ready to `take`; nullptr drains. Fails for what is not the
    // stream's fault only: no memory, or what `take` says.
    [[nodiscard]] Result<> decode(const AVPacket *packet, const Take &take);

    // InputBroken when no frame came, or when more than two thirds of what came were errors.
    [[nodiscard]] Result<> verdict(const QString &path) const;
    // What went wrong, in words with times.
    [[nodiscard]] Remarks warnings() const;

    void addErrorsTo(FileReport &report) const;

    [[nodiscard]] const AVCodecContext *context() const { return m_context.get(); }
    [[nodiscard]] AVCodecContext *context() { return m_context.get(); }
    [[nodiscard]] qint64 frames() const { return m_frames; }

private:
    [[nodiscard]] Result<> receive(const Take &take);
    void countError(qint64 pts);

    CodecContext m_context;
    Frame m_frame;
    AVRational m_timeBase{0, 1};
    qint64 m_startPts = 0; // of the stream, so that warnings tell the time in the film
    qint64 m_frames = 0;
    qint64 m_errors = 0;
    std::vector<qint64> m_errorsUs; // of the first of them
    qint64 m_lastPts = AV_NOPTS_VALUE;
};

} // namespace sluice::media
