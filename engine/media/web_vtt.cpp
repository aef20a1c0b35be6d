// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/web_vtt.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace sluice::media {

namespace {

QByteArray digits(qint64 number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

// 00:00:01.500
QByteArray timeText(qint64 ms)
{
    return digits(ms / 3'600'000, 2) + ':' + digits(ms / 60'000 % 60, 2) + ':' + digits(ms / 1000 % 60, 2)
           + '.' + digits(ms % 1000, 3);
}

std::optional<qint64> timeOf(const QByteArray &text)
{
    const QByteArrayList parts = text.trimmed().replace('.', ':').split(':');
    if (parts.size() != 4)
        return std::nullopt;
    qint64 ms = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        const qint64 part = parts[i].toLongLong(&ok);
        if (!ok || part < 0)
            return std::nullopt;
        ms = ms * (i == 3 ? 1000 : 60) + part;
    }
    return ms;
}

// An empty line would end the cue, and an arrow begin another.
QByteArray payload(const QByteArray &text)
{
    QByteArray lines;
    for (const QByteArray &line : QByteArray(text).replace('\r', '\n').split('\n')) {
        if (!line.trimmed().isEmpty())
            lines += line + '\n';
    }
    return lines.replace("-->", "--&gt;");
}

QByteArray head(qint64 clock90kHz)
{
    return "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:" + QByteArray::number(clock90kHz) + ",LOCAL:00:00:00.000\n";
}

} // namespace

QByteArray escapedForWebVtt(const QByteArray &text)
{
    QByteArray escaped;
    bool inBlock = false;
    for (const char c : text) {
        inBlock = c == '{' || (inBlock && c != '}');
        if (!inBlock && c == '&')
            escaped += "&amp;";
        else if (!inBlock && c == '<')
            escaped += "&lt;";
        else if (!inBlock && c == '>')
            escaped += "&gt;";
        else
            escaped += c;
    }
    return escaped;
}

std::vector<std::vector<std::size_t>> cuesOfSegments(std::span<const Cue> cues,
                                                     std::span<const qint64> startsMs)
{
    std::vector<std::vector<std::size_t>> shown(startsMs.size());
    if (startsMs.empty())
        return shown;
    const auto segmentAt = [startsMs](qint64 ms) {
        const auto after = std::ranges::upper_bound(startsMs, ms);
        return std::size_t(std::max<std::ptrdiff_t>(after - startsMs.begin() - 1, 0));
    };
    for (std::size_t i = 0; i < cues.size(); ++i) {
        const std::size_t first = segmentAt(cues[i].startMs);
        const std::size_t last = std::max(first, segmentAt(std::max(cues[i].startMs, cues[i].endMs - 1)));
        for (std::size_t at = first; at <= std::min(last, first + repeatsMax - 1); ++at)
            shown[at].push_back(i);
    }
    return shown;
}

QByteArray webVttSegment(std::span<const Cue> cues, std::span<const std::size_t> indices, qint64 clock90kHz)
{
    QByteArray text = head(clock90kHz);
    for (const std::size_t index : indices) {
        const Cue &cue = cues[index];
        text += '\n' + QByteArray::number(qint64(index) + 1) + '\n' + timeText(cue.startMs) + " --> "
                + timeText(std::max(cue.endMs, cue.startMs + 1)) + '\n' + payload(cue.text);
    }
    return text;
}

bool readWebVtt(const QByteArray &file, qint64 clock90kHz, std::vector<SeenCue> &cues)
{
    if (!file.startsWith(head(clock90kHz)))
        return false;
    const QByteArrayList lines = file.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype arrow = lines[i].indexOf(" --> ");
        if (arrow < 0)
            continue;
        bool ok = false;
        const qint64 number = lines[i - 1].toLongLong(&ok);
        const std::optional<qint64> start = timeOf(lines[i].first(arrow));
        if (!ok || !start)
            return false;
        cues.push_back({.number = number, .startMs = *start});
    }
    return true;
}

} // namespace sluice::media
