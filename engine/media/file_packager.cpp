// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/file_packager.h"

#include "engine/media/av_error.h"
#include "engine/media/compat.h"
#include "engine/media/hls_packager.h"
#include "engine/media/source_tags.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice::media {

namespace {

// What describes the work and not the film; of the encoder, sizes and rates of the source would be lies.
constexpr std::array<const char *, 20> copiedTags{
    "title",         "artist",   "album", "album_artist", "comment",   "composer", "copyright",
    "date",          "genre",    "show",  "episode_id",   "network",   "synopsis", "description",
    "creation_time", "location", "track", "disc",         "performer", "publisher"};

const char *muxerOf(Container container)
{
    switch (container) {
    case Container::Mkv:
        return "matroska";
    case Container::WebM:
        return "webm";
    case Container::Mov:
        return "mov";
    case Container::M4a:
        return "ipod";
    case Container::Opus:
        return "opus";
    case Container::Mp3:
        return "mp3";
    case Container::Flac:
        return "flac";
    case Container::Mp4:
    case Container::Hls: // a folder; see HlsPackager
        break;
    }
    return "mp4";
}

bool isMov(Container container)
{
    return container == Container::Mp4 || container == Container::Mov || container == Container::M4a;
}

void copyTags(AVFormatContext &to, const AVFormatContext &from)
{
    for (const char *key : copiedTags) {
        if (const AVDictionaryEntry *tag = av_dict_get(from.metadata, key, nullptr, 0))
            av_dict_set(&to.metadata, key, tag->value, 0);
    }
}

} // namespace

Result<std::unique_ptr<Packager>> makePackager(const Recipe &recipe, const QString &partPath)
{
    return recipe.container == Container::Hls ? HlsPackager::create(recipe, partPath)
                                              : FilePackager::create(recipe.container, partPath);
}

Result<std::unique_ptr<Packager>> FilePackager::create(Container container, const QString &partPath)
{
    std::unique_ptr<FilePackager> packager(new FilePackager(container, partPath));
    Result<UniqueFd> fd = createFile(partPath);
    if (!fd)
        return Unexpected(fd.error());
    packager->m_part.created();
    Result<std::unique_ptr<FdIo>> io = FdIo::forWriting(std::move(*fd), partPath, true);
    if (!io)
        return Unexpected(io.error());
    packager->m_io = std::move(*io);
    return packager;
}

Result<> FilePackager::checked(int averror, const char *doing) const
{
    const int failure = m_io->failure() != 0 ? m_io->failure() : averror;
    if (failure < 0)
        return outputFailure(failure, m_part.path(), QString::fromUtf8(doing));
    return {};
}

Result<> FilePackager::addStream(const OutputStream &stream)
{
    AVStream *out = avformat_new_stream(m_context.get(), nullptr);
    if (!out || avcodec_parameters_copy(out->codecpar, stream.parameters) < 0)
        return fail(ErrorCode::OutOfMemory);
    out->codecpar->codec_tag = 0; // a copied one has that of another container
    out->time_base = stream.timeBase;
    out->disposition = (stream.isDefault ? AV_DISPOSITION_DEFAULT : 0) | stream.roles;
    if (stream.parameters->codec_type == AVMEDIA_TYPE_VIDEO) {
        out->sample_aspect_ratio = stream.parameters->sample_aspect_ratio;
        if (stream.rate.num > 0)
            out->avg_frame_rate = stream.rate;
        if (isMov(m_container) && stream.parameters->codec_id == AV_CODEC_ID_HEVC)
            out->codecpar->codec_tag = MKTAG('h', 'v', 'c', '1'); // the tag that Apple's players know
    }
    if (isMov(m_container) && stream.parameters->codec_id == AV_CODEC_ID_MOV_TEXT)
        out->codecpar->codec_tag = MKTAG('t', 'x', '3', 'g'); // in MOV as well: its own texts are others
    if (stream.copied) {
        out->sample_aspect_ratio = stream.copied->sample_aspect_ratio;
        if (!compat::copySideData(*out, *stream.copied))
            return fail(ErrorCode::OutOfMemory);
    }
    if (!stream.language.isEmpty())
        av_dict_set(&out->metadata, "language", stream.language.toUtf8().constData(), 0);
    if (!stream.title.isEmpty())
        av_dict_set(&out->metadata, isMov(m_container) ? "handler_name" : "title",
                    stream.title.toUtf8().constData(), 0);
    m_timeBases.push_back(stream.timeBase);
    m_behind.push_back({.wanted = isMov(m_container) && !stream.copied
                                  && stream.parameters->codec_type == AVMEDIA_TYPE_VIDEO,
                        .packet = {}});
    m_interleaver.addStream(stream.timeBase, stream.sparse);
    return {};
}

Result<> FilePackager::begin(const std::vector<OutputStream> &streams, const OutputTags &tags)
{
    // The index is moved to the front by opening the file again by its name; "file:" because a name may
    // contain a colon.
    const QByteArray url = "file:" + QFile::encodeName(m_part.path());
    AVFormatContext *raw = nullptr;
    if (avformat_alloc_output_context2(&raw, nullptr, muxerOf(m_container), url.constData()) < 0)
        return fail(ErrorCode::OutOfMemory);
    m_context.reset(raw);
    raw->pb = m_io->context();
    raw->flags |= AVFMT_FLAG_CUSTOM_IO;
    raw->strict_std_compliance =
        FF_COMPLIANCE_EXPERIMENTAL; // so FFmpeg calls FLAC in MP4, which a copy may be
    for (const OutputStream &stream : streams) {
        if (const Result<> added = addStream(stream); !added)
            return added;
    }
    if (const Result<> added = addAttached(tags); !added)
        return added;
    m_io->setFileTime(tags.fileTimeNs);
    copyTags(*raw, *tags.source);
    if (const Result<> copied = copyChapters(*raw, *tags.source); !copied)
        return copied;
    Dictionary options;
    if (isMov(m_container))
        options.set("movflags", "+faststart");
    if (const Result<> begun = checked(avformat_write_header(raw, options.address()), "writing the header");
        !begun)
        return begun;
    return writeCovers(tags, int(streams.size()));
}

Result<> FilePackager::addAttached(const OutputTags &tags)
{
    if (!tags.attached)
        return {};
    for (const Attached &attached : *tags.attached) {
        if (const Result<> added = media::addAttached(*m_context, attached, m_container); !added)
            return added;
    }
    return {};
}

// They stand behind the `streams` that have a time.
Result<> FilePackager::writeCovers(const OutputTags &tags, int streams)
{
    const size_t count = tags.attached ? tags.attached->size() : 0;
    for (size_t i = 0; i < count; ++i) {
        const int written = writeCover(*m_context, streams + int(i), (*tags.attached)[i], m_container);
        if (const Result<> good = checked(written, "writing the cover art"); !good)
            return good;
    }
    return {};
}

Interleaver::Write FilePackager::writer()
{
    return [this](int stream, AVPacket &packet) {
        packet.stream_index = stream;
        av_packet_rescale_ts(&packet, m_timeBases[size_t(stream)], m_context->streams[stream]->time_base);
        return checked(av_write_frame(m_context.get(), &packet), "writing");
    };
}

// An MP4 says how long a picture lasts in the order of decoding, and so of the last shown only where it is
// decoded last as well. The one that is gets what remains.
Result<> FilePackager::writeBehind(int stream, AVPacket &packet)
{
    Behind &behind = m_behind[size_t(stream)];
    Packet newest(av_packet_alloc());
    if (!newest)
        return fail(ErrorCode::OutOfMemory);
    av_packet_move_ref(newest.get(), &packet);
    if (!behind.packet)
        behind.early = newest->pts - newest->dts;
    const qint64 end = newest->pts + newest->duration;
    behind.endPts = behind.packet ? std::max(behind.endPts, end) : end;
    const Packet previous = std::exchange(behind.packet, std::move(newest));
    return previous ? m_interleaver.add(stream, *previous, writer()) : Result<>();
}

Result<> FilePackager::writeLast()
{
    for (size_t i = 0; i < m_behind.size(); ++i) {
        const Behind &behind = m_behind[i];
        if (!behind.packet)
            continue;
        AVPacket &last = *behind.packet;
        last.duration = std::max<qint64>(last.duration, behind.endPts - behind.early - last.dts);
        if (const Result<> added = m_interleaver.add(int(i), last, writer()); !added)
            return added;
    }
    return {};
}

Result<> FilePackager::write(int stream, AVPacket &packet, bool)
{
    if (m_behind[size_t(stream)].wanted)
        return writeBehind(stream, packet);
    return m_interleaver.add(stream, packet, writer());
}

bool FilePackager::keepsHiddenStart() const
{
    return isMov(m_container);
}

Result<> FilePackager::finish()
{
    if (const Result<> written = writeLast(); !written)
        return written;
    if (const Result<> flushed = m_interleaver.flush(writer()); !flushed)
        return flushed;
    if (const Result<> written = checked(av_write_trailer(m_context.get()), "writing the index"); !written)
        return written;
    if (const Result<> closed = m_io->close(); !closed)
        return closed;
    return syncFolder(QFileInfo(m_part.path()).path());
}

} // namespace sluice::media
