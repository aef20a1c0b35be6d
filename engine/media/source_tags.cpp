// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/source_tags.h"

#include "engine/media/compat.h"

#include <algorithm>

namespace sluice::media {

Result<> copyChapters(AVFormatContext &to, const AVFormatContext &from, qint64 offsetUs)
{
    if (from.nb_chapters == 0)
        return {};
    // Freed by avformat_free_context; calloc'ed entry by entry as FFmpeg does.
    to.chapters = static_cast<AVChapter **>(av_calloc(from.nb_chapters, sizeof(AVChapter *)));
    if (!to.chapters)
        return fail(ErrorCode::OutOfMemory);
    for (unsigned i = 0; i < from.nb_chapters; ++i) {
        const AVChapter &source = *from.chapters[i];
        auto *chapter = static_cast<AVChapter *>(av_mallocz(sizeof(AVChapter)));
        if (!chapter)
            return fail(ErrorCode::OutOfMemory);
        const qint64 offset = av_rescale_q(offsetUs, AV_TIME_BASE_Q, source.time_base);
        chapter->id = source.id;
        chapter->time_base = source.time_base;
        chapter->start = std::max<qint64>(0, source.start - offset);
        chapter->end = std::max<qint64>(chapter->start, source.end - offset);
        av_dict_copy(&chapter->metadata, source.metadata, 0);
        to.chapters[to.nb_chapters++] = chapter;
    }
    return {};
}

Result<OutputContext> copyOfTags(const AVFormatContext &source, std::span<const int> used, qint64 offsetUs)
{
    OutputContext copy(avformat_alloc_context());
    if (!copy)
        return fail(ErrorCode::OutOfMemory);
    av_dict_copy(&copy->metadata, source.metadata, 0);
    // Ogg has no tags of the file: each of its streams has them all.
    if (av_match_name("ogg", source.iformat->name) > 0) {
        for (const int index : used)
            av_dict_copy(&copy->metadata, source.streams[index]->metadata, AV_DICT_DONT_OVERWRITE);
    }
    if (const Result<> copied = copyChapters(*copy, source, offsetUs); !copied)
        return Unexpected(copied.error());
    return copy;
}

Result<OutputContext> copyOfStream(const AVFormatContext &source, int stream)
{
    OutputContext copy(avformat_alloc_context());
    AVStream *to = copy ? avformat_new_stream(copy.get(), nullptr) : nullptr;
    const AVStream &from = *source.streams[stream];
    if (!to || avcodec_parameters_copy(to->codecpar, from.codecpar) < 0 || !compat::copySideData(*to, from)
        || av_dict_copy(&to->metadata, from.metadata, 0) < 0)
        return fail(ErrorCode::OutOfMemory);
    to->time_base = from.time_base;
    to->avg_frame_rate = from.avg_frame_rate;
    to->r_frame_rate = from.r_frame_rate;
    to->disposition = from.disposition;
    to->sample_aspect_ratio =
        from.sample_aspect_ratio.num > 0 ? from.sample_aspect_ratio : from.codecpar->sample_aspect_ratio;
    return copy;
}

QString tagOf(const AVStream &stream, const char *key)
{
    constexpr qsizetype longest = 256;
    const AVDictionaryEntry *tag = av_dict_get(stream.metadata, key, nullptr, 0);
    return tag ? QString::fromUtf8(tag->value).left(longest) : QString();
}

QString titleOf(const AVStream &stream)
{
    if (QString title = tagOf(stream, "title"); !title.isEmpty())
        return title;
    QString handler = tagOf(stream, "handler_name");
    const bool isProgram = handler.contains(QStringLiteral("handler"), Qt::CaseInsensitive)
                           || handler.contains(QStringLiteral("media"), Qt::CaseInsensitive);
    return isProgram ? QString() : handler;
}

int rolesOf(const AVStream &stream)
{
    constexpr int kept = AV_DISPOSITION_DUB | AV_DISPOSITION_ORIGINAL | AV_DISPOSITION_COMMENT
                         | AV_DISPOSITION_LYRICS | AV_DISPOSITION_KARAOKE | AV_DISPOSITION_FORCED
                         | AV_DISPOSITION_HEARING_IMPAIRED | AV_DISPOSITION_VISUAL_IMPAIRED
                         | AV_DISPOSITION_CAPTIONS | AV_DISPOSITION_DESCRIPTIONS;
    return stream.disposition & kept;
}

} // namespace sluice::media
