// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sluice::test {

// Questions about an HLS ladder, answered by its own text and by ffprobe.

struct ListedSegment
{
    QString path;
    qint64 durationUs = 0;
};

[[nodiscard]] QString textOf(const QString &path);
[[nodiscard]] QList<ListedSegment> segmentsOf(const QString &playlist);
// What ffmpeg and ffprobe must be given to see a segment without any other: of fragmented MP4, behind its
// init.mp4.
[[nodiscard]] QString alone(const ListedSegment &segment);

// Bits per second of the worst segment and of all, from the sizes of the files.
[[nodiscard]] qint64 peakOf(const QString &playlist);
[[nodiscard]] qint64 averageOf(const QString &playlist);
[[nodiscard]] qint64 totalUs(const QString &playlist);
// A number of the variant in the folder `variant`; 0 where there is none.
[[nodiscard]] qint64 attribute(const QString &master, const QString &variant, const QString &name);
// What ffprobe sees in a segment alone; the times as it writes them.
struct SeenSegment
{
    QStringList keys;   // times of key frames
    double start = 0.0; // of what is shown first, however it was reordered
    qsizetype packets = 0;
};
[[nodiscard]] SeenSegment lookAt(const ListedSegment &segment);
// The times of all key frames, segment by segment, as ffprobe writes them.
[[nodiscard]] QStringList keyTimes(const QString &playlist);
// The type of the first NAL unit of a segment that carries a part of a picture; -1 where there is none.
[[nodiscard]] int firstPictureType(const ListedSegment &segment, bool hevc);

} // namespace sluice::test
