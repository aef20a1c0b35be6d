// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/ladder_look.h"

#include "tests/integration/worker/worker_client.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace sluice::test {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<ListedSegment> segmentsOf(const QString &playlist)
{
    static const QRegularExpression pattern(QStringLiteral("#EXTINF:(\\d+)\\.(\\d{6}),\\n(\\S+)"));
    QList<ListedSegment> segments;
    auto matches = pattern.globalMatch(textOf(playlist));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        segments.append(
            {.path = QFileInfo(playlist).path() + u'/' + match.captured(3),
             .durationUs = match.captured(1).toLongLong() * 1'000'000 + match.captured(2).toLongLong()});
    }
    return segments;
}

QString alone(const ListedSegment &segment)
{
    const QString init = QFileInfo(segment.path).path() + QStringLiteral("/init.mp4");
    return segment.path.endsWith(QStringLiteral(".m4s"))
               ? QStringLiteral("concat:") + init + u'|' + segment.path
               : segment.path;
}

qint64 peakOf(const QString &playlist)
{
    qint64 peak = 0;
    for (const ListedSegment &segment : segmentsOf(playlist)) {
        const qint64 bits = QFileInfo(segment.path).size() * 8 * 1'000'000;
        peak = std::max(peak, (bits + segment.durationUs - 1) / segment.durationUs);
    }
    return peak;
}

qint64 averageOf(const QString &playlist)
{
    qint64 bits = 0;
    for (const ListedSegment &segment : segmentsOf(playlist))
        bits += QFileInfo(segment.path).size() * 8 * 1'000'000;
    const qint64 us = totalUs(playlist);
    return us > 0 ? (bits + us - 1) / us : 0;
}

qint64 totalUs(const QString &playlist)
{
    qint64 sum = 0;
    for (const ListedSegment &segment : segmentsOf(playlist))
        sum += segment.durationUs;
    return sum;
}

qint64 attribute(const QString &master, const QString &variant, const QString &name)
{
    const QRegularExpression pattern(QStringLiteral("[:,]%1=(\\d+)[^\\n]*\\n%2/").arg(name, variant));
    return pattern.match(master).captured(1).toLongLong();
}

SeenSegment lookAt(const ListedSegment &segment)
{
    SeenSegment seen;
    const QJsonArray packets =
        ffprobe(alone(segment), {QStringLiteral("-show_packets")})[u"packets"].toArray();
    for (const auto &packet : packets) {
        const QString time = packet[u"pts_time"].toString();
        if (packet[u"flags"].toString().contains(u'K'))
            seen.keys += time;
        seen.start = seen.packets == 0 ? time.toDouble() : std::min(seen.start, time.toDouble());
        ++seen.packets;
    }
    return seen;
}

QStringList keyTimes(const QString &playlist)
{
    QStringList times;
    for (const ListedSegment &segment : segmentsOf(playlist))
        times += lookAt(segment).keys;
    return times;
}

int firstPictureType(const ListedSegment &segment, bool hevc)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                   QStringLiteral("-i"), alone(segment), QStringLiteral("-map"), QStringLiteral("0:v"),
                   QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"),
                   hevc ? QStringLiteral("hevc") : QStringLiteral("h264"), QStringLiteral("-")});
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return -1;
    const QByteArray bytes = process.readAllStandardOutput();
    const QByteArray start = QByteArray::fromHex("000001");
    for (qsizetype at = bytes.indexOf(start); at >= 0 && at + 3 < bytes.size();
         at = bytes.indexOf(start, at + 3)) {
        const int type = hevc ? bytes[at + 3] >> 1 & 0x3f : bytes[at + 3] & 0x1f;
        if (hevc ? type < 32 : type >= 1 && type <= 5)
            return type;
    }
    return -1;
}

} // namespace sluice::test
