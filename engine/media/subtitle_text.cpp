// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/subtitle_text.h"

#include "engine/media/av_error.h"
#include "engine/media/web_vtt.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <vector>

namespace sluice::media {

namespace {

// Those of texts alone: decoders of pictures are never needed, and so never opened.
constexpr const char *decoders = "subrip,srt,ass,ssa,webvtt,mov_text,text";
constexpr qsizetype longestText = 16 * 1024; // a sample of an MP4 has 64 KiB, with its styles
constexpr int encodedBytesMax = 512 * 1024;
constexpr int fieldsBeforeText = 8; // of a dialogue: order, layer, style, name, three margins, effect

Unexpected unable(const char *what, int averror)
{
    return fail(averror == AVERROR(ENOMEM) ? ErrorCode::OutOfMemory : ErrorCode::InputUnsupported, {},
                QString::fromUtf8(what) + QStringLiteral(": ") + avText(averror));
}

// Where the text of a dialogue begins.
qsizetype textBegin(const QByteArray &dialogue)
{
    qsizetype at = 0;
    for (int field = 0; field < fieldsBeforeText && at >= 0; ++field)
        at = dialogue.indexOf(',', at) + 1;
    return std::max<qsizetype>(at, 0);
}

// Whether anything stands beside the overrides.
bool says(const QByteArray &dialogue)
{
    bool inBlock = false;
    return std::any_of(dialogue.cbegin() + textBegin(dialogue), dialogue.cend(), [&inBlock](char c) {
        inBlock = c == '{' || (inBlock && c != '}');
        return !inBlock && c != '}' && c != ' ';
    });
}

// What a block of overrides says about drawing, `\p1` or `\p0`; other words begin with p as well.
bool drawsAfter(const QByteArray &block, bool draws)
{
    for (qsizetype at = block.indexOf("\\p"); at >= 0; at = block.indexOf("\\p", at + 2)) {
        const char next = at + 2 < block.size() ? block[at + 2] : ' ';
        if (next >= '0' && next <= '9')
            draws = next != '0';
    }
    return draws;
}

} // namespace

QByteArray withoutDrawings(const QByteArray &dialogue)
{
    const qsizetype begin = textBegin(dialogue);
    if (!dialogue.contains("\\p"))
        return dialogue;
    QByteArray kept = dialogue.first(begin);
    bool draws = false;
    for (qsizetype at = begin; at < dialogue.size();) {
        const bool isBlock = dialogue[at] == '{';
        const qsizetype close = dialogue.indexOf(isBlock ? '}' : '{', at + 1);
        const qsizetype end = close < 0 ? dialogue.size() : close + (isBlock ? 1 : 0);
        const QByteArray piece = dialogue.sliced(at, end - at);
        if (isBlock)
            draws = drawsAfter(piece, draws);
        if (isBlock || !draws)
            kept += piece;
        at = end;
    }
    return kept;
}

Result<SubtitleText> SubtitleText::open(const AVStream &source, SubtitleFormat format)
{
    const AVCodec *decoder = avcodec_find_decoder(source.codecpar->codec_id);
    const AVCodec *encoder = avcodec_find_encoder_by_name(nameString(format).toUtf8().constData());
    if (!decoder || !encoder)
        return fail(
            ErrorCode::InputUnsupported, {},
            QStringLiteral("%1 cannot become %2")
                .arg(QString::fromUtf8(avcodec_get_name(source.codecpar->codec_id)), nameString(format)));
    SubtitleText text;
    text.m_decoder.reset(avcodec_alloc_context3(decoder));
    text.m_encoder.reset(avcodec_alloc_context3(encoder));
    text.m_parameters.reset(avcodec_parameters_alloc());
    if (!text.m_decoder || !text.m_encoder || !text.m_parameters
        || avcodec_parameters_to_context(text.m_decoder.get(), source.codecpar) < 0)
        return fail(ErrorCode::OutOfMemory);
    text.m_decoder->pkt_timebase = source.time_base;
    text.m_decoder->codec_whitelist = av_strdup(decoders);
    if (const int opened = avcodec_open2(text.m_decoder.get(), decoder, nullptr); opened < 0)
        return unable("its texts cannot be read", opened);

    AVCodecContext &made = *text.m_encoder;
    made.time_base = {1, 1000};
    const int header = text.m_decoder->subtitle_header_size;
    if (header > 0) { // the styles; an encoder frees them
        made.subtitle_header = static_cast<std::uint8_t *>(av_mallocz(size_t(header) + 1));
        if (!made.subtitle_header)
            return fail(ErrorCode::OutOfMemory);
        std::copy_n(text.m_decoder->subtitle_header, header, made.subtitle_header);
        made.subtitle_header_size = header;
    }
    if (const int opened = avcodec_open2(&made, encoder, nullptr); opened < 0)
        return unable("its texts cannot be made", opened);
    if (avcodec_parameters_from_context(text.m_parameters.get(), &made) < 0)
        return fail(ErrorCode::OutOfMemory);
    return text;
}

// FFmpeg drops texts that are no UTF-8 as a whole: what can be read of them is kept.
Result<Packet> SubtitleText::readable(const AVPacket &packet)
{
    Packet copy(av_packet_clone(&packet));
    if (!copy)
        return fail(ErrorCode::OutOfMemory);
    if (m_decoder->codec_id == AV_CODEC_ID_MOV_TEXT) // not text alone
        return copy;
    const QByteArray bytes(reinterpret_cast<const char *>(packet.data), packet.size);
    const QByteArray mended = QString::fromUtf8(bytes).toUtf8();
    if (mended == bytes)
        return copy;
    ++m_mended;
    Packet other(av_packet_alloc());
    if (!other || av_new_packet(other.get(), int(mended.size())) < 0
        || av_packet_copy_props(other.get(), &packet) < 0)
        return fail(ErrorCode::OutOfMemory);
    std::ranges::copy(mended, other->data);
    return other;
}

Result<SubtitleEvent> SubtitleText::decode(const AVPacket &packet)
{
    const Result<Packet> read = readable(packet);
    if (!read)
        return Unexpected(read.error());
    AVSubtitle subtitle{};
    int got = 0;
    const int decoded = avcodec_decode_subtitle2(m_decoder.get(), &subtitle, &got, read->get());
    SubtitleEvent event;
    if (decoded >= 0 && got != 0)
        take(subtitle, event);
    avsubtitle_free(&subtitle);
    if (decoded == AVERROR(ENOMEM))
        return fail(ErrorCode::OutOfMemory);
    m_broken += decoded < 0 ? 1 : 0;
    return event;
}

void SubtitleText::take(const AVSubtitle &subtitle, SubtitleEvent &event)
{
    event.startMs = subtitle.start_display_time;
    if (subtitle.end_display_time != std::numeric_limits<std::uint32_t>::max())
        event.endMs = subtitle.end_display_time;
    for (unsigned i = 0; i < subtitle.num_rects; ++i) {
        const char *ass = subtitle.rects[i]->type == SUBTITLE_ASS ? subtitle.rects[i]->ass : nullptr;
        if (!ass)
            continue;
        const QByteArray dialogue = withoutDrawings(ass);
        if (dialogue.size() > longestText)
            ++m_tooLong;
        else if (says(dialogue))
            event.texts += dialogue;
    }
}

Result<QByteArray> SubtitleText::encode(const SubtitleEvent &event)
{
    QByteArrayList lines = event.texts;
    if (m_encoder->codec_id == AV_CODEC_ID_WEBVTT) {
        for (QByteArray &line : lines)
            line = line.first(textBegin(line)) + escapedForWebVtt(line.sliced(textBegin(line)));
    }
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // encoders put nothing between them
        lines[i] += "\\N";
    std::vector<AVSubtitleRect> rects(size_t(lines.size()));
    std::vector<AVSubtitleRect *> pointers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        rects[size_t(i)].type = SUBTITLE_ASS;
        rects[size_t(i)].ass = lines[i].data();
        pointers.push_back(&rects[size_t(i)]);
    }
    AVSubtitle subtitle{};
    subtitle.end_display_time = std::uint32_t(
        std::clamp<qint64>(event.endMs - event.startMs, 0, std::numeric_limits<std::int32_t>::max()));
    subtitle.num_rects = unsigned(pointers.size());
    subtitle.rects = pointers.data();
    QByteArray bytes(encodedBytesMax, Qt::Uninitialized);
    const int made = avcodec_encode_subtitle(m_encoder.get(), reinterpret_cast<std::uint8_t *>(bytes.data()),
                                             int(bytes.size()), &subtitle);
    if (made == AVERROR(ENOMEM))
        return fail(ErrorCode::OutOfMemory);
    if (made < 0)
        ++m_broken;
    bytes.truncate(std::max(made, 0));
    return bytes;
}

} // namespace sluice::media
