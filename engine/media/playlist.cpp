// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/playlist.h"

#include <QByteArrayList>
#include <QStringBuilder>

#include <algorithm>

namespace sluice::media {

namespace {

QByteArray quoted(const QString &text)
{
    return '"' + playlistText(text).toUtf8() + '"';
}

qint64 bitsPerSecond(qint64 bytes, qint64 us)
{
    return us > 0 ? (bytes * 8 * 1'000'000 + us - 1) / us : 0; // rounded up: a promise is kept
}

QByteArray header(SegmentKind kind)
{
    const QByteArray version = kind == SegmentKind::Fmp4 ? "7" : "6";
    return "#EXTM3U\n#EXT-X-VERSION:" + version + "\n#EXT-X-INDEPENDENT-SEGMENTS\n";
}

QByteArray nameOf(VideoRange range)
{
    return range == VideoRange::Pq ? "PQ" : range == VideoRange::Hlg ? "HLG" : "SDR";
}

QByteArray seconds(qint64 us)
{
    return QByteArray::number(us / 1'000'000) + '.'
           + QByteArray::number(us % 1'000'000).rightJustified(6, '0');
}

QByteArray mediaLine(const AudioRendition &audio)
{
    QByteArray line = "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME=" + quoted(audio.name);
    if (!audio.language.isEmpty())
        line += ",LANGUAGE=" + quoted(audio.language);
    line += audio.isDefault ? ",DEFAULT=YES" : ",DEFAULT=NO";
    line += audio.autoSelect ? ",AUTOSELECT=YES" : ",AUTOSELECT=NO";
    if (audio.channels > 0)
        line += ",CHANNELS=\"" + QByteArray::number(audio.channels) + '"';
    return line + ",URI=\"" + audio.uri + "\"\n";
}

QByteArray mediaLine(const SubtitleRendition &subtitles)
{
    QByteArray line = "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=" + quoted(subtitles.name);
    if (!subtitles.language.isEmpty())
        line += ",LANGUAGE=" + quoted(subtitles.language);
    line += subtitles.isDefault ? ",DEFAULT=YES" : ",DEFAULT=NO";
    line += subtitles.autoSelect ? ",AUTOSELECT=YES" : ",AUTOSELECT=NO";
    line += subtitles.forced ? ",FORCED=YES" : ",FORCED=NO";
    if (subtitles.describesSounds)
        line += ",CHARACTERISTICS=\"public.accessibility.transcribes-spoken-dialog,"
                "public.accessibility.describes-music-and-sound\"";
    return line + ",URI=\"" + subtitles.uri + "\"\n";
}

QByteArray variantLines(const Variant &variant, std::span<const AudioRendition> sounds, bool subtitled)
{
    // Whichever sound is chosen, the promise holds.
    qint64 soundPeak = 0;
    qint64 soundAverage = 0;
    QByteArrayList codecs{variant.codecs};
    for (const AudioRendition &sound : sounds) {
        soundPeak = std::max(soundPeak, peakBandwidth(sound.segments));
        soundAverage = std::max(soundAverage, averageBandwidth(sound.segments));
        if (!codecs.contains(sound.codecs))
            codecs += sound.codecs;
    }
    const qint64 peak = peakBandwidth(variant.segments) + soundPeak;
    const qint64 average = averageBandwidth(variant.segments) + soundAverage;
    QByteArray line = "#EXT-X-STREAM-INF:BANDWIDTH=" + QByteArray::number(peak) + ",AVERAGE-BANDWIDTH="
                      + QByteArray::number(average) + ",CODECS=\"" + codecs.join(',') + "\",RESOLUTION="
                      + QByteArray::number(variant.width) + 'x' + QByteArray::number(variant.height);
    if (variant.frameRate > 0.0)
        line += ",FRAME-RATE=" + QByteArray::number(variant.frameRate, 'f', 3);
    line += ",VIDEO-RANGE=" + nameOf(variant.range);
    if (!sounds.empty())
        line += ",AUDIO=\"audio\"";
    if (subtitled)
        line += ",SUBTITLES=\"subtitles\"";
    return line + '\n' + variant.uri + '\n';
}

} // namespace

QByteArray segmentName(std::size_t number, const char *suffix)
{
    return "seg" + QByteArray::number(qulonglong(number)).rightJustified(5, '0') + suffix;
}

// It must not contain a quote, nor end the line.
QString playlistText(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c == u'"' || c.category() == QChar::Other_Control || c == QChar(QChar::LineSeparator)
                         || c == QChar::ParagraphSeparator
                     ? QChar(u' ')
                     : c;
    return clean.trimmed();
}

qint64 peakBandwidth(std::span<const Segment> segments)
{
    qint64 peak = 0;
    for (const Segment &segment : segments)
        peak = std::max(peak, bitsPerSecond(segment.bytes, segment.durationUs));
    return peak;
}

qint64 averageBandwidth(std::span<const Segment> segments)
{
    qint64 bytes = 0;
    qint64 us = 0;
    for (const Segment &segment : segments) {
        bytes += segment.bytes;
        us += segment.durationUs;
    }
    return bitsPerSecond(bytes, us);
}

QByteArray mediaPlaylist(std::span<const Segment> segments, const QByteArray &init)
{
    // No EXTINF, rounded to whole seconds, may be above the target.
    qint64 target = 1;
    for (const Segment &segment : segments)
        target = std::max(target, (segment.durationUs + 500'000) / 1'000'000);
    const auto kind = init.isEmpty() ? SegmentKind::MpegTs : SegmentKind::Fmp4;
    QByteArray text = header(kind) + "#EXT-X-TARGETDURATION:" + QByteArray::number(target)
                      + "\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n";
    if (!init.isEmpty())
        text += "#EXT-X-MAP:URI=\"" + init + "\"\n";
    for (const Segment &segment : segments)
        text += "#EXTINF:" + seconds(segment.durationUs) + ",\n" + segment.name + '\n';
    return text + "#EXT-X-ENDLIST\n";
}

QByteArray masterPlaylist(std::span<const Variant> variants, std::span<const AudioRendition> sounds,
                          SegmentKind kind, std::span<const SubtitleRendition> subtitles)
{
    QByteArray text = header(kind);
    for (const AudioRendition &sound : sounds)
        text += mediaLine(sound);
    for (const SubtitleRendition &rendition : subtitles)
        text += mediaLine(rendition);
    for (const Variant &variant : variants)
        text += variantLines(variant, sounds, !subtitles.empty());
    return text;
}

} // namespace sluice::media
