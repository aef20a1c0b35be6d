// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/input.h"

#include "engine/media/av_error.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace sluice::media {

namespace {

// No hls, dash, concat, image2, tty, xbin, rtsp, sdp, lavfi: those open other files or the network.
constexpr const char *formatWhitelist =
    "mov,matroska,mpegts,mpeg,mpegvideo,avi,flv,asf,ogg,wav,aac,mp3,flac,mxf,gif,ivf,h264,hevc,obu,dv,wtv,"
    "w64,ac3,eac3";
constexpr qint64 probeBytes = 20'000'000;
constexpr qint64 analyzeUs = 10'000'000;
constexpr int maxStreams = 1000; // of all kinds: a Matroska film may bring a hundred fonts
constexpr int maxTracks = 64;    // that could be played

FileStamp stampOf(const struct stat &status)
{
    return {.sizeBytes = status.st_size,
            .modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec,
            .inode = status.st_ino};
}

int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

} // namespace

const char *Input::codecWhitelist()
{
    return "h264,hevc,av1,libdav1d,libaom-av1,vp8,vp9,libvpx,libvpx-vp9,mpeg1video,mpeg2video,mpeg4,"
           "msmpeg4,msmpeg4v1,msmpeg4v2,wmv1,wmv2,wmv3,vc1,prores,dnxhd,mjpeg,dvvideo,theora,ffv1,huffyuv,"
           "ffvhuff,utvideo,rawvideo,gif,flv,h263,h263i,h263p,svq1,svq3,cinepak,rv30,rv40,qtrle,png,"
           "aac,aac_latm,mp1,mp1float,mp2,mp2float,mp3,mp3float,ac3,eac3,dca,truehd,mlp,flac,alac,opus,"
           "libopus,"
           "vorbis,libvorbis,wmav1,wmav2,wmapro,wmavoice,amrnb,amrwb,adpcm_ms,adpcm_ima_wav,adpcm_ima_qt,"
           "adpcm_swf,nellymoser,speex,libspeex,gsm_ms,qdm2,cook,"
           "pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_u8,pcm_s8,pcm_f32le,pcm_f32be,"
           "pcm_f64le,pcm_alaw,pcm_mulaw,pcm_bluray,pcm_dvd,pcm_s16le_planar,"
           "subrip,srt,ass,ssa,webvtt,mov_text,text"; // of subtitles the texts: pictures are only copied
}

Result<std::unique_ptr<Input>> Input::open(const QString &path, Control &control, Look look)
{
    std::unique_ptr<Input> input(new Input);
    input->m_path = path;
    if (const Result<> opened = input->openDescriptor({}); !opened)
        return Unexpected(opened.error());
    if (const Result<> opened = input->openContainer(control, look); !opened)
        return Unexpected(opened.error());
    return input;
}

Result<std::unique_ptr<Input>> Input::openSegment(const QString &path, const QByteArray &init,
                                                  Control &control)
{
    std::unique_ptr<Input> input(new Input);
    input->m_path = path;
    if (const Result<> opened = input->openDescriptor(init); !opened)
        return Unexpected(opened.error());
    if (const Result<> opened = input->openContainer(control, Look::Header); !opened)
        return Unexpected(opened.error());
    return input;
}

Result<> Input::openDescriptor(const QByteArray &preface)
{
    // Not blocking: a pipe with a video's name must not hold the worker.
    UniqueFd fd(::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.valid())
        return inputFailure(AVERROR(errno), m_path, QStringLiteral("opening"));
    struct stat status{};
    if (::fstat(fd.get(), &status) != 0)
        return inputFailure(AVERROR(errno), m_path, QStringLiteral("looking at"));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::InputNotMedia, m_path, QStringLiteral("not a regular file"));
    if (status.st_size == 0)
        return fail(ErrorCode::InputEmpty, m_path);
    m_stamp = stampOf(status);
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    Result<std::unique_ptr<FdIo>> io = FdIo::forReading(std::move(fd), m_path, preface);
    if (!io)
        return Unexpected(io.error());
    m_io = std::move(*io);
    return {};
}

// By content alone: a text file named .mp4 is no truncated MP4.
Result<const AVInputFormat *> Input::detectFormat() const
{
    const AVInputFormat *format = nullptr;
    const int found = av_probe_input_buffer2(m_io->context(), &format, "", nullptr, 0, 1 << 20);
    if (m_io->failure() != 0)
        return inputFailure(m_io->failure(), m_path, QStringLiteral("reading"));
    if (found < 0 || !format || av_match_list(format->name, formatWhitelist, ',') <= 0) {
        const QString name = format ? QString::fromUtf8(format->name) : QStringLiteral("unknown");
        return fail(ErrorCode::InputNotMedia, m_path, QStringLiteral("format: ") + name);
    }
    return format;
}

Result<> Input::openContainer(Control &control, Look look)
{
    const Result<const AVInputFormat *> format = detectFormat();
    if (!format)
        return Unexpected(format.error());

    AVFormatContext *raw = avformat_alloc_context();
    if (!raw)
        return fail(ErrorCode::OutOfMemory, m_path);
    raw->pb = m_io->context();
    raw->interrupt_callback = {.callback = &Control::interrupt, .opaque = &control};
    raw->io_open = &refuseToOpen;
    raw->probesize = probeBytes;
    raw->max_analyze_duration = analyzeUs;
    raw->max_streams = maxStreams;
    raw->flags |= AVFMT_FLAG_CUSTOM_IO;
    raw->format_whitelist = av_strdup(formatWhitelist);
    raw->protocol_whitelist = av_strdup("");
    raw->codec_whitelist = av_strdup(codecWhitelist());

    // The name goes along for messages only; "file:" keeps a colon in it from naming a protocol.
    const QByteArray url = "file:" + QFile::encodeName(m_path);
    const int opened = avformat_open_input(&raw, url.constData(), *format, nullptr); // frees raw on failure
    if (opened < 0) {
        const bool isMov = av_match_list((*format)->name, "mov", ',') > 0;
        if (m_io->failure() == 0 && isMov && (opened == AVERROR_INVALIDDATA || opened == AVERROR_EOF))
            return fail(ErrorCode::InputTruncated, m_path, QStringLiteral("the index (moov) is missing"));
        return inputFailure(m_io->failure() != 0 ? m_io->failure() : opened, m_path,
                            QStringLiteral("opening the container"));
    }
    m_context.reset(raw);
    if (const Result<> modest = checkLimits(); !modest)
        return modest;
    // Also here pictures are decoded, where the container does not say enough.
    std::vector<AVDictionary *> limits(raw->nb_streams, nullptr);
    for (AVDictionary *&limit : limits)
        av_dict_set_int(&limit, "max_pixels", maxPixels, 0);
    const int found = look == Look::Thorough ? avformat_find_stream_info(raw, limits.data()) : 0;
    for (AVDictionary *&limit : limits)
        av_dict_free(&limit);
    if (m_io->failure() != 0)
        return inputFailure(m_io->failure(), m_path, QStringLiteral("reading"));
    if (control.cancelled())
        return fail(ErrorCode::Cancelled, m_path);
    if (found < 0)
        return inputFailure(found, m_path, QStringLiteral("looking at the streams"));
    return {};
}

// As the header tells them: a decoder that refuses a size leaves nothing to tell.
Result<> Input::checkLimits() const
{
    int tracks = 0;
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const AVCodecParameters &codec = *m_context->streams[i]->codecpar;
        tracks += codec.codec_type == AVMEDIA_TYPE_ATTACHMENT ? 0 : 1;
        if (codec.codec_type == AVMEDIA_TYPE_VIDEO && qint64(codec.width) * codec.height > maxPixels)
            return fail(ErrorCode::InputUnsupported, m_path,
                        QStringLiteral("%1x%2 is too large").arg(codec.width).arg(codec.height));
    }
    if (tracks > maxTracks)
        return fail(ErrorCode::InputUnsupported, m_path, QStringLiteral("%1 tracks").arg(tracks));
    return {};
}

AVStream *Input::stream(int index) const
{
    return index >= 0 && unsigned(index) < m_context->nb_streams ? m_context->streams[index] : nullptr;
}

void Input::useOnly(std::span<const int> streams)
{
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        const bool used = std::find(streams.begin(), streams.end(), int(i)) != streams.end();
        m_context->streams[i]->discard = used ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

Result<> Input::checkUnchanged() const
{
    struct stat open{};
    struct stat named{};
    const bool same = ::fstat(m_io->descriptor(), &open) == 0 && stampOf(open) == m_stamp
                      && ::stat(QFile::encodeName(m_path).constData(), &named) == 0
                      && stampOf(named) == m_stamp;
    if (!same)
        return fail(ErrorCode::InputChanged, m_path, QStringLiteral("size, time or inode differ at the end"));
    return {};
}

qint64 Input::claimedUs() const
{
    const AVFormatContext &source = *context();
    if (source.duration <= 0)
        return 0;
    // Writers of Matroska count from time 0, wherever the first packet lies.
    const bool fromZero = av_match_name("matroska", source.iformat->name) > 0;
    const qint64 startUs = fromZero && source.start_time != AV_NOPTS_VALUE ? source.start_time : 0;
    return std::max<qint64>(0, source.duration - std::max<qint64>(0, startUs));
}

double Input::positionFraction() const
{
    const qint64 at = std::max<qint64>(0, avio_tell(m_context->pb));
    return m_stamp.sizeBytes > 0 ? std::min(1.0, double(at) / double(m_stamp.sizeBytes)) : 0.0;
}

} // namespace sluice::media
