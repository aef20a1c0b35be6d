// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sluice::test {

// Questions about a media file, answered by the ffprobe and ffmpeg programs. Times are in seconds.

struct SeenPacket
{
    double pts = 0.0;
    double dts = 0.0;
    double duration = 0.0;
    bool key = false;
    bool hasDts = false;
};

// `stream` in ffprobe's words, "v:0".
[[nodiscard]] QList<SeenPacket> packetsOf(const QString &path, const QString &stream);
[[nodiscard]] bool decodingTimesRise(const QString &path, const QString &stream);
[[nodiscard]] QList<double> keyFrames(const QString &path);

// Of the first stream of a kind, "v" or "a"; -1 where there is none.
[[nodiscard]] double startOf(const QString &path, const QString &kind);
[[nodiscard]] double lengthOf(const QString &path, const QString &kind);

// Where the packets of the sound leave a hole, overlap, or hide a hole in a long packet; empty is good.
[[nodiscard]] QString soundGaps(const QString &path);
// How long the decoded samples play, whatever their times say.
[[nodiscard]] double secondsOfSound(const QString &path);
// Highest sample (1 is full scale, and a decoder may pass it), and how long it stays flat there.
struct Peaks
{
    double peakDb = 0.0;
    double flatFactor = 0.0;
};
[[nodiscard]] Peaks peaksOf(const QString &path);

// Starts of white pictures after black, and of sound after silence.
[[nodiscard]] QList<double> flashes(const QString &path);
[[nodiscard]] QList<double> beeps(const QString &path);
// Pairs flashes with beeps, which come `beepsLaterBy` after them; empty when each pair is at most a frame
// apart and there are at least `pairs` of them.
[[nodiscard]] QString syncProblem(const QString &pictures, const QString &sound, int pairs,
                                  double beepsLaterBy = 0.0);

// How alike the pictures of two files are, in dB, as players show them (turned, cropped). 0: another size.
[[nodiscard]] double likeness(const QString &path, const QString &other);
// Mean of red, green and blue of the first picture, 0 to 255; -1 where there is none.
[[nodiscard]] double brightnessOf(const QString &path);
// Pictures that look interlaced.
[[nodiscard]] int interlacedFrames(const QString &path);

// What a program says on both its channels; empty, with a warning, when it fails.
[[nodiscard]] QByteArray saidBy(const QString &program, const QStringList &arguments);

} // namespace sluice::test
