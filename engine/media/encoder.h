// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/media/hardware_device.h"
#include "engine/media/key_clock.h"
#include "engine/media/pass_stats.h"
#include "engine/model/recipe.h"
#include "engine/model/result.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

namespace sluice::media {

struct VideoEncoderSpec
{
    static constexpr double assumedRate = 25.0; // where no other is known

    VideoEncoder encoder = VideoEncoder::X264;
    QString preset;
    int crf = 23;
    Rung rung;
    AVPixelFormat format = AV_PIX_FMT_YUV420P;
    AVRational timeBase{1, 90000};
    AVRational rate{0, 1}; // for rate control; 0/1: unknown
    int cores = 1;         // to keep busy: see encoderThreads()
    bool globalHeader = true;
    bool segmented = false; // key frames where they are asked for, and nowhere else
    CodingSettings coding{};
    Pass pass = Pass::Only;
    QByteArray statsFile; // of two passes: where x264 and x265 keep what they learn, encoded for the system
    QByteArray statsText; // for the second pass of libvpx
};

struct AudioEncoderSpec
{
    AudioEncoder encoder = AudioEncoder::Aac;
    int bitrateKbps = 160;
    QByteArray layout = "stereo"; // of the channels
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
    // What a first pass of libvpx has learned; after finish().
    [[nodiscard]] QByteArray statistics() const { return m_context->stats_out; }

    [[nodiscard]] const AVCodecContext *context() const { return m_context.get(); }
    // What a container must know, at an address that stays.
    [[nodiscard]] const AVCodecParameters *parameters() const { return m_parameters.get(); }
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
    [[nodiscard]] Result<> prepareHardware(const VideoEncoderSpec &spec, Dictionary &options);
    [[nodiscard]] Result<> open(Dictionary &options);
    [[nodiscard]] Result<> encode(AVFrame &frame, bool isKey, bool startsSegment, qint64 duration,
                                  const Take &take);
    [[nodiscard]] Result<> sendHeld(qint64 next, const Take &take);
    [[nodiscard]] Result<> receive(const Take &take);
    [[nodiscard]] Unexpected failure(int averror, const QString &doing) const;
    [[nodiscard]] Sent recall(qint64 pts);

    QByteArray m_statistics;                // the context points into it
    std::optional<HardwareUpload> m_upload; // of encoders that take pictures from their card only
    bool m_isHardware = false;
    const AVCodec *m_codec = nullptr; // the context forgets it where it cannot be opened
    CodecContext m_context;
    CodecParameters m_parameters;
    Packet m_packet;
    std::deque<Sent> m_sent; // not yet come back, in order of presentation
    qint64 m_lastPts = 0;
    std::optional<KeyClock> m_keys; // key frames by time: then one picture is held until the next has come
    Frame m_held;
    qint64 m_heldDuration = 0;
    bool m_keepsPackets = true; // else nobody asks what they last
};

} // namespace sluice::media
