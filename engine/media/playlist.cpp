// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/playlist.h"

#include <QStringBuilder>

#include <algorithm>

namespace sluice::media {

namespace {

// What stands in quotes must not contain one, nor end the line.
QByteArray quoted(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c == u'"' || c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(u' ') : c;
    return '"' + clean.trimmed().toUtf8() + '"';
}

qint64 bitsPerSecond(qint64 bytes, qint64 us)
{
    return us > 0 ? (bytes * 8 * 1'000'000 + us - 1) / us : 0; // rounded up: a promise is kept
}

QByteArray header()
{
    return "#EXTM3U\n#EXT-X-VERSION:6\n#EXT-X-INDEPENDENT-SEGMENTS\n";
}

QByteArray seconds(qint64 us)
{
    return QByteArray::number(us / 1'000'000) + '.'
           + QByteArray::number(us % 1'000'000).rightJustified(6, '0');
}

QByteArray mediaLine(const AudioRendition &audio)
{
    QByteArray line = "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME="
                      + quoted(audio.name.isEmpty() ? QStringLiteral("Audio") : audio.name);
    if (!audio.language.isEmpty() && audio.language != QStringLiteral("und"))
        line += ",LANGUAGE=" + quoted(audio.language);
    line += ",DEFAULT=YES,AUTOSELECT=YES";
    if (audio.channels > 0)
        line += ",CHANNELS=\"" + QByteArray::number(audio.channels) + '"';
    return line + ",URI=\"" + audio.uri + "\"\n";
}

QByteArray variantLines(const Variant &variant, const AudioRendition *audio)
{
    qint64 peak = peakBandwidth(variant.segments);
    qint64 average = averageBandwidth(variant.segments);
    QByteArray codecs = variant.codecs;
    if (audio) {
        peak += peakBandwidth(audio->segments);
        average += averageBandwidth(audio->segments);
        codecs += ',' + audio->codecs;
    }
    QByteArray line = "#EXT-X-STREAM-INF:BANDWIDTH=" + QByteArray::number(peak) + ",AVERAGE-BANDWIDTH="
                      + QByteArray::number(average) + ",CODECS=\"" + codecs + "\",RESOLUTION="
                      + QByteArray::number(variant.width) + 'x' + QByteArray::number(variant.height);
    if (variant.frameRate > 0.0)
        line += ",FRAME-RATE=" + QByteArray::number(variant.frameRate, 'f', 3);
    if (audio)
        line += ",AUDIO=\"audio\"";
    return line + '\n' + variant.uri + '\n';
}

} // namespace

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

QByteArray mediaPlaylist(std::span<const Segment> segments)
{
    // No EXTINF, rounded to whole seconds, may be above the target.
    qint64 target = 1;
    for (const Segment &segment : segments)
        target = std::max(target, (segment.durationUs + 500'000) / 1'000'000);
    QByteArray text = header() + "#EXT-X-TARGETDURATION:" + QByteArray::number(target)
                      + "\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n";
    for (const Segment &segment : segments)
        text += "#EXTINF:" + seconds(segment.durationUs) + ",\n" + segment.name + '\n';
    return text + "#EXT-X-ENDLIST\n";
}

QByteArray masterPlaylist(std::span<const Variant> variants, const AudioRendition *audio)
{
    QByteArray text = header();
    if (audio)
        text += mediaLine(*audio);
    for (const Variant &variant : variants)
        text += variantLines(variant, audio);
    return text;
}

} // namespace sluice::media
