// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/encoder_check.h"

#include "engine/media/av_error.h"
#include "engine/media/encoder.h"
#include "engine/media/hardware_device.h"
#include "engine/media/hardware_options.h"
#include "engine/media/luma.h"
#include "engine/model/formats.h"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace sluice::media {

namespace {

constexpr int checkWidth = 640; // every card takes this size; many refuse smaller ones
constexpr int checkHeight = 360;
constexpr int checkFrames = 12;
constexpr int forcedKey = 6; // where a segment would begin
constexpr int lumaSlack = 16;
constexpr int grey = 128; // of chroma

// What the library says while an encoder is checked: its numbers alone explain nothing.
class LogCatcher final
{
public:
    LogCatcher()
    {
        said().clear();
        av_log_set_callback(&LogCatcher::take);
    }
    ~LogCatcher() { av_log_set_callback(&av_log_default_callback); }
    LogCatcher(const LogCatcher &) = delete;
    LogCatcher &operator=(const LogCatcher &) = delete;

    [[nodiscard]] static QString text()
    {
        const std::lock_guard lock(mutex());
        return said().simplified();
    }

private:
    static constexpr qsizetype enough = 400;

    static void take(void *, int level, const char *format, va_list arguments)
    {
        std::array<char, 300> line{};
        if (level > AV_LOG_ERROR || std::vsnprintf(line.data(), line.size(), format, arguments) < 0)
            return;
        const std::lock_guard lock(mutex());
        if (said().size() < enough)
            said() += QString::fromUtf8(line.data());
    }
    // The library has one callback for all and hands it no object of ours.
    static QString &said()
    {
        static QString text;
        return text;
    }
    static std::mutex &mutex()
    {
        static std::mutex lock;
        return lock;
    }
};

int lumaOf(int number)
{
    return 60 + number * 10;
}

// A grey that changes from picture to picture: so a driver that hands out an old picture is seen.
Result<> paint(AVFrame &picture, int number)
{
    if (av_frame_make_writable(&picture) < 0)
        return fail(ErrorCode::OutOfMemory);
    for (int plane = 0; plane < 3 && picture.data[plane]; ++plane) {
        const int lines = plane == 0 ? picture.height : picture.height / 2;
        const int value = plane == 0 ? lumaOf(number) : grey;
        for (int y = 0; y < lines; ++y) {
            std::uint8_t *line = picture.data[plane] + std::ptrdiff_t(y) * picture.linesize[plane];
            std::fill_n(line, picture.linesize[plane], std::uint8_t(value));
        }
    }
    picture.pts = number;
    return {};
}

Unexpected wrong(const QString &what)
{
    return fail(ErrorCode::OutputVerifyFailed, {}, what);
}

using Packets = std::vector<Packet>;

Result<Packets> encodeSome(Encoder &encoder, AVFrame &picture)
{
    Packets packets;
    const Encoder::Take keep = [&packets](AVPacket &packet, bool) -> Result<> {
        Packet copy(av_packet_clone(&packet));
        if (!copy)
            return fail(ErrorCode::OutOfMemory);
        packets.push_back(std::move(copy));
        return {};
    };
    for (int i = 0; i < checkFrames; ++i) {
        if (const Result<> painted = paint(picture, i); !painted)
            return Unexpected(painted.error());
        if (const Result<> sent = encoder.send(picture, i == 0 || i == forcedKey, 1, keep); !sent)
            return Unexpected(sent.error());
    }
    if (const Result<> finished = encoder.finish(keep); !finished)
        return Unexpected(finished.error());
    return packets;
}

Result<> compareDecoded(const AVFrame &picture, int number)
{
    if (picture.width != checkWidth || picture.height != checkHeight)
        return wrong(QStringLiteral("pictures of %1x%2").arg(picture.width).arg(picture.height));
    const bool comparable = picture.format == AV_PIX_FMT_YUV420P || picture.format == AV_PIX_FMT_YUVJ420P;
    if (comparable && std::abs(int(meanLuma(picture)) - lumaOf(number)) > lumaSlack)
        return wrong(QStringLiteral("picture %1 does not look like what went in").arg(number));
    return {};
}

// Nothing to say where no decoder is at hand, or only one that needs a device itself.
Result<> decodeAll(const Encoder &encoder, const Packets &packets)
{
    const AVCodec *codec = avcodec_find_decoder(encoder.parameters()->codec_id);
    const bool needsCard = codec
                           && ((codec->capabilities & AV_CODEC_CAP_HARDWARE) != 0
                               || QLatin1String(codec->name) == QLatin1String("av1"));
    if (!codec || needsCard)
        return {};
    const CodecContext decoder(avcodec_alloc_context3(codec));
    const Frame picture(av_frame_alloc());
    if (!decoder || !picture)
        return fail(ErrorCode::OutOfMemory);
    decoder->thread_count = 1;
    if (avcodec_parameters_to_context(decoder.get(), encoder.parameters()) < 0
        || avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return {};
    int decoded = 0;
    const auto receive = [&]() -> Result<> {
        while (avcodec_receive_frame(decoder.get(), picture.get()) >= 0) {
            if (const Result<> same = compareDecoded(*picture, decoded++); !same)
                return same;
        }
        return {};
    };
    for (size_t i = 0; i <= packets.size(); ++i) {
        const AVPacket *packet = i < packets.size() ? packets[i].get() : nullptr;
        if (avcodec_send_packet(decoder.get(), packet) < 0)
            return wrong(QStringLiteral("packet %1 cannot be decoded").arg(i));
        if (const Result<> received = receive(); !received)
            return received;
    }
    if (decoded != checkFrames)
        return wrong(QStringLiteral("%1 of %2 pictures can be decoded").arg(decoded).arg(checkFrames));
    return {};
}

Result<> tryOut(VideoEncoder encoder)
{
    const Frame picture(av_frame_alloc());
    if (!picture)
        return fail(ErrorCode::OutOfMemory);
    picture->format = isHardware(encoder) ? hardwareFormat(encoder, false) : AV_PIX_FMT_YUV420P;
    picture->width = checkWidth;
    picture->height = checkHeight;
    picture->color_range = AVCOL_RANGE_MPEG;
    if (av_frame_get_buffer(picture.get(), 0) < 0)
        return fail(ErrorCode::OutOfMemory);
    const std::string_view preset = usualPreset(encoder);
    VideoEncoderSpec spec;
    spec.encoder = encoder;
    spec.preset = QString::fromLatin1(preset.data(), qsizetype(preset.size()));
    spec.crf = usualCrf(encoder);
    spec.rung.width = checkWidth;
    spec.rung.height = checkHeight;
    spec.format = AVPixelFormat(picture->format);
    spec.timeBase = {1, 25};
    spec.rate = {25, 1};
    spec.segmented = true;
    Result<Encoder> opened = Encoder::openVideo(spec, *picture);
    if (!opened)
        return Unexpected(opened.error());
    const Result<Packets> packets = encodeSome(*opened, *picture);
    if (!packets)
        return Unexpected(packets.error());
    if (packets->size() != checkFrames)
        return wrong(QStringLiteral("%1 packets for %2 pictures").arg(packets->size()).arg(checkFrames));
    if ((packets->front()->flags & AV_PKT_FLAG_KEY) == 0)
        return wrong(QStringLiteral("it begins with no key frame"));
    return decodeAll(*opened, *packets);
}

EncoderState stateOf(const Error &error, VideoEncoder encoder, const QString &said)
{
    // NVENC's word for too many sessions differs from driver to driver.
    const bool crowded = said.contains(QLatin1String("incompatible client key"));
    switch (error.code) {
    case ErrorCode::EncoderMissing:
        return EncoderState::NotBuiltIn;
    case ErrorCode::EncoderFailed: // told by our own look at its packets
    case ErrorCode::OutputVerifyFailed:
        return EncoderState::WrongOutput;
    case ErrorCode::OutOfMemory:
        return EncoderState::Busy;
    default:
        break;
    }
    if (!hasDevice(apiOf(encoder)))
        return EncoderState::NoDevice;
    return crowded || error.detail.startsWith(busyMark) ? EncoderState::Busy : EncoderState::DriverError;
}

} // namespace

EncoderFact checkEncoder(VideoEncoder encoder)
{
    const LogCatcher log;
    const Result<> tried = tryOut(encoder);
    EncoderFact fact = notChecked(encoder);
    fact.state = EncoderState::Works;
    if (!tried) {
        const QString said = LogCatcher::text();
        fact.state = stateOf(tried.error(), encoder, said);
        fact.detail = said.isEmpty() || fact.state == EncoderState::WrongOutput ? tried.error().detail : said;
    }
    return fact;
}

} // namespace sluice::media
