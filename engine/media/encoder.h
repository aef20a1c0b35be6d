// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/recipe.h"
#include "engine/model/result.h"

#include <QString>

#include <deque>
#include <functional>

namespace sluice::media {

struct VideoEncoderSpec
{
    VideoEncoder encoder = VideoEncoder::X264;
    QString preset;
    int crf = 23;
    Rung rung;
    AVPixelFormat format = AV_PIX_FMT_YUV420P;
    AVRational timeBase{1, 90000};
    AVRational rate{0, 1}; // for rate control; 0/1: unknown
    int threads = 1;
    bool globalHeader = true;
    bool segmented = false; // key frames where they are asked for, and nowhere else
};

struct AudioEncoderSpec
{
    AudioEncoder encoder = AudioEncoder::Aac;
    int bitrateKbps = 160;
    int channels = 2;
    int sampleRate = 48000;
    bool deep = false; // the source has more than 16 bits; for FLAC
    bool globalHeader = true;
};

// One encoder and what it must remember between a frame and its packet.
class Encoder final
{
public:
    using Take = std::function<Result<>(AVPacket &packet, bool startsSegment)>;

    // The colours are those of `first`, a frame as it will be sent.
    [[nodiscard]] static Result<Encoder> openVideo(const VideoEncoderSpec &spec, const AVFrame &first);
    [[nodiscard]] static Result<Encoder> openAudio(const AudioEncoderSpec &spec);

    // `duration` in the time base: what the frame lasts if no other follows.
    [[nodiscard]] Result<> send(AVFrame &frame, bool startsSegment, qint64 duration, const Take &take);
    [[nodiscard]] Result<> finish(const Take &take);

    [[nodiscard]] const AVCodecContext *context() const { return m_context.get(); }
    [[nodiscard]] QString name() const; // with the version of the library, for the report

    // The rate of the encoder that is nearest to the source's, from above where there is one.
    [[nodiscard]] static int sampleRateFor(AudioEncoder encoder, int sourceRate);

private:
    // Encoders of 5.1 return packets without a duration and forget who asked for a segment.
    struct Sent
    {
        qint64 pts = 0;
        qint64 duration = 0;
        bool startsSegment = false;
    };

    [[nodiscard]] static Result<Encoder> allocate(const char *name);
    [[nodiscard]] Result<> open(Dictionary &options);
    [[nodiscard]] Result<> receive(const Take &take);
    [[nodiscard]] Sent recall(qint64 pts);

    CodecContext m_context;
    Packet m_packet;
    std::deque<Sent> m_sent; // not yet come back, in order of presentation
    qint64 m_lastPts = 0;
};

} // namespace sluice::media
