// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/attached.h"

#include "engine/media/handles.h"
#include "engine/media/source_tags.h"

#include <algorithm>

namespace sluice::media {

namespace {

bool isCover(const AVStream &stream)
{
    // Thumbnails with a time are a film of their own.
    return (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0
           && (stream.disposition & AV_DISPOSITION_TIMED_THUMBNAILS) == 0;
}

QByteArray bytesOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    const bool inPacket = isCover(stream);
    const std::uint8_t *data = inPacket ? stream.attached_pic.data : codec.extradata;
    const int size = inPacket ? stream.attached_pic.size : codec.extradata_size;
    return data && size > 0 ? QByteArray::fromRawData(reinterpret_cast<const char *>(data), size)
                            : QByteArray();
}

Attached describeAttached(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    return {.isCover = isCover(stream),
            .codec = codec.codec_id,
            .width = codec.width,
            .height = codec.height,
            .format = codec.format,
            .bytes = bytesOf(stream),
            .fileName = tagOf(stream, "filename").toUtf8(),
            .mimeType = tagOf(stream, "mimetype").toUtf8(),
            .title = tagOf(stream, "title").toUtf8(),
            .comment = tagOf(stream, "comment").toUtf8()};
}

// Matroska asks for both, and players know cover art by its name.
void fillIn(Attached &attached, int number)
{
    const bool png = attached.codec == AV_CODEC_ID_PNG;
    const QByteArray again = number > 1 ? QByteArray('-' + QByteArray::number(number)) : QByteArray();
    if (attached.fileName.isEmpty()) {
        attached.fileName = (attached.isCover ? "cover" : "attachment") + again;
        if (attached.isCover)
            attached.fileName += png ? ".png" : ".jpg";
    }
    if (attached.isCover)
        attached.mimeType = png ? "image/png" : "image/jpeg";
    else if (attached.mimeType.isEmpty())
        attached.mimeType = "application/octet-stream";
    if (attached.isCover && attached.comment.isEmpty())
        attached.comment = "Cover (front)";
}

bool setExtradata(AVCodecParameters &codec, const QByteArray &bytes)
{
    codec.extradata =
        static_cast<std::uint8_t *>(av_mallocz(size_t(bytes.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!codec.extradata)
        return false;
    codec.extradata_size = int(bytes.size());
    std::ranges::copy(bytes, codec.extradata);
    return true;
}

} // namespace

qint64 attachedSize(const AVStream &stream)
{
    const bool attached = isCover(stream) || stream.codecpar->codec_type == AVMEDIA_TYPE_ATTACHMENT;
    return attached ? bytesOf(stream).size() : 0;
}

Result<std::vector<Attached>> collectAttached(const Input &input, const Recipe &recipe)
{
    std::vector<Attached> all;
    qint64 bytes = 0;
    const auto collect = [&](const std::vector<int> &streams, bool covers) -> Result<> {
        for (size_t i = 0; i < streams.size(); ++i) {
            const AVStream *stream = input.stream(streams[i]);
            if (!stream || attachedSize(*stream) == 0 || isCover(*stream) != covers)
                return fail(ErrorCode::InputChanged, input.path(),
                            QStringLiteral("its attachments are others"));
            all.push_back(describeAttached(*stream));
            fillIn(all.back(), int(i) + 1);
            bytes += all.back().bytes.size();
        }
        return {};
    };
    if (const Result<> collected = collect(recipe.keep.covers, true); !collected)
        return Unexpected(collected.error());
    if (const Result<> collected = collect(recipe.keep.attachments, false); !collected)
        return Unexpected(collected.error());
    if (bytes > attachedBytesMax)
        return fail(ErrorCode::InputChanged, input.path(),
                    QStringLiteral("%1 bytes are attached").arg(bytes));
    return all;
}

Result<> addAttached(AVFormatContext &to, const Attached &attached, Container container)
{
    AVStream *out = avformat_new_stream(&to, nullptr);
    if (!out)
        return fail(ErrorCode::OutOfMemory);
    AVCodecParameters &codec = *out->codecpar;
    codec.codec_id = attached.codec;
    const auto set = [out](const char *key, const QByteArray &value) {
        if (!value.isEmpty())
            av_dict_set(&out->metadata, key, value.constData(), 0);
    };
    set("title", attached.title);
    if (container == Container::Mkv) { // there cover art is a file like others
        codec.codec_type = AVMEDIA_TYPE_ATTACHMENT;
        set("filename", attached.fileName);
        set("mimetype", attached.mimeType);
        return setExtradata(codec, attached.bytes) ? Result<>() : fail(ErrorCode::OutOfMemory);
    }
    codec.codec_type = AVMEDIA_TYPE_VIDEO;
    codec.width = attached.width;
    codec.height = attached.height;
    codec.format = attached.format;
    out->disposition = AV_DISPOSITION_ATTACHED_PIC;
    out->time_base = {1, 90000};
    set("comment", attached.comment);
    return {};
}

int writeCover(AVFormatContext &to, int stream, const Attached &cover, Container container)
{
    if (container == Container::Mkv || !cover.isCover)
        return 0;
    const Packet packet(av_packet_alloc());
    if (!packet || av_new_packet(packet.get(), int(cover.bytes.size())) < 0)
        return AVERROR(ENOMEM);
    std::ranges::copy(cover.bytes, packet->data);
    packet->stream_index = stream;
    packet->pts = 0;
    packet->dts = 0;
    packet->flags |= AV_PKT_FLAG_KEY;
    return av_write_frame(&to, packet.get());
}

bool holdsAttached(const AVStream &stream, const Attached &attached)
{
    return isCover(stream) == attached.isCover && attachedSize(stream) > 0
           && bytesOf(stream) == attached.bytes;
}

} // namespace sluice::media
