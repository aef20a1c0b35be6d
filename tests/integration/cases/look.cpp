// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cases/look.h"

#include "tests/integration/worker/worker_client.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sluice::test {

namespace {

constexpr double frame = 0.04; // of the clips that flash and beep

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

// Runs ffmpeg with the times of the file as they are, and keeps what it prints.
QByteArray ffmpeg(const QString &path, const QStringList &what)
{
    return saidBy(QStringLiteral("ffmpeg"),
                  words("-nostdin -hide_banner -copyts -i") + QStringList{path} + what + words("-f null -"));
}

QList<double> numbers(const QByteArray &text, const QString &pattern)
{
    QList<double> found;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        found += matches.next().captured(1).toDouble();
    return found;
}

double number(const QJsonValue &value)
{
    return value.toString().toDouble();
}

double ofStream(const QString &path, const QString &kind, const QString &key)
{
    const QJsonArray streams =
        ffprobe(path, {QStringLiteral("-show_streams"), QStringLiteral("-select_streams"), kind})[u"streams"]
            .toArray();
    return streams.isEmpty() ? -1.0 : number(streams[0][key]);
}

} // namespace

QByteArray saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    QByteArray said = process.readAll();
    if (ended && process.exitCode() == 0)
        return said;
    qWarning().noquote() << program << arguments << said;
    return {};
}

QList<SeenPacket> packetsOf(const QString &path, const QString &stream)
{
    QList<SeenPacket> seen;
    const QJsonArray packets = ffprobe(path, {QStringLiteral("-show_packets"),
                                              QStringLiteral("-select_streams"), stream})[u"packets"]
                                   .toArray();
    for (const QJsonValue &packet : packets) {
        seen += {.pts = number(packet[u"pts_time"]),
                 .dts = number(packet[u"dts_time"]),
                 .duration = number(packet[u"duration_time"]),
                 .key = packet[u"flags"].toString().contains(u'K'),
                 .hasDts = packet[u"dts_time"].isString()};
    }
    return seen;
}

bool decodingTimesRise(const QString &path, const QString &stream)
{
    double last = -1e9;
    int timed = 0;
    for (const SeenPacket &packet : packetsOf(path, stream)) {
        if (!packet.hasDts)
            continue;
        if (packet.dts <= last)
            return false;
        last = packet.dts;
        ++timed;
    }
    return timed > 1;
}

QList<double> keyFrames(const QString &path)
{
    QList<double> times;
    for (const SeenPacket &packet : packetsOf(path, QStringLiteral("v:0"))) {
        if (packet.key)
            times += packet.pts;
    }
    return times;
}

double startOf(const QString &path, const QString &kind)
{
    return ofStream(path, kind, QStringLiteral("start_time"));
}

double lengthOf(const QString &path, const QString &kind)
{
    return ofStream(path, kind, QStringLiteral("duration"));
}

QString soundGaps(const QString &path)
{
    const QList<SeenPacket> packets = packetsOf(path, QStringLiteral("a:0"));
    if (packets.size() < 2)
        return QStringLiteral("no sound");
    double end = packets.first().pts;
    for (const SeenPacket &packet : packets) {
        if (packet.duration > 0.12)
            return QStringLiteral("a packet of %1 s at %2").arg(packet.duration).arg(packet.pts);
        if (std::abs(packet.pts - end) > 0.03)
            return QStringLiteral("from %1 to %2").arg(end).arg(packet.pts);
        end = packet.pts + packet.duration;
    }
    return {};
}

double secondsOfSound(const QString &path)
{
    // One channel of 16-bit samples at 8 kHz: 16000 bytes a second.
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  words("-nostdin -v error -i") + QStringList{path} + words("-vn -ac 1 -ar 8000 -f s16le -"));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return -1.0;
    return double(process.readAllStandardOutput().size()) / 16000.0;
}

Peaks peaksOf(const QString &path)
{
    const QByteArray said =
        ffmpeg(path, {QStringLiteral("-vn"), QStringLiteral("-af"), QStringLiteral("astats")});
    const QByteArray overall = said.mid(said.indexOf("Overall"));
    const QList<double> peaks = numbers(overall, QStringLiteral("Peak level dB: (\\S+)"));
    const QList<double> flats = numbers(overall, QStringLiteral("Flat factor: (\\S+)"));
    const bool silent = overall.contains("Peak level dB: -inf");
    return {.peakDb = silent ? -200.0 : peaks.value(0, 99.0), .flatFactor = flats.value(0, 99.0)};
}

QList<double> flashes(const QString &path)
{
    return numbers(ffmpeg(path, words("-an -vf blackdetect=d=0.1:pix_th=0.3")),
                   QStringLiteral("black_end:(\\S+)"));
}

QList<double> beeps(const QString &path)
{
    return numbers(ffmpeg(path, words("-vn -af silencedetect=n=-30dB:d=0.1")),
                   QStringLiteral("silence_end: (\\S+)"));
}

QString syncProblem(const QString &pictures, const QString &sound, int pairs, double beepsLaterBy)
{
    QList<double> white = flashes(pictures);
    QList<double> loud = beeps(sound);
    if (white.isEmpty() || loud.isEmpty())
        return QStringLiteral("%1 flashes, %2 beeps").arg(white.size()).arg(loud.size());
    // These clips end in the dark and in silence: the last are the end of the file.
    white.removeLast();
    loud.removeLast();
    int found = 0;
    QString text;
    for (const double flash : white) {
        const auto near = std::ranges::min_element(
            loud, {}, [flash, beepsLaterBy](double beep) { return std::abs(beep - beepsLaterBy - flash); });
        if (near == loud.end())
            continue;
        const double apart = *near - beepsLaterBy - flash;
        if (std::abs(apart) > 0.3) // its beep is not in the film
            continue;
        ++found;
        if (std::abs(apart) > frame)
            text += QStringLiteral("%1 s apart at %2; ").arg(apart).arg(flash);
    }
    if (found < pairs)
        text += QStringLiteral("%1 pairs only").arg(found);
    if (!text.isEmpty())
        qWarning() << "flashes" << white << "beeps" << loud;
    return text;
}

double likeness(const QString &path, const QString &other)
{
    const QByteArray said =
        saidBy(QStringLiteral("ffmpeg"), words("-nostdin -hide_banner -i")
                                             + QStringList{path, QStringLiteral("-i"), other}
                                             + words("-lavfi [0:v][1:v]psnr -f null -"));
    if (said.contains("average:inf"))
        return 100.0;
    return numbers(said, QStringLiteral("average:([0-9.]+)")).value(0, 0.0);
}

double brightnessOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), words("-nostdin -v error -i") + QStringList{path}
                                                + words("-frames:v 1 -pix_fmt rgb24 -f rawvideo -"));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return -1.0;
    const QByteArray pixels = process.readAllStandardOutput();
    if (pixels.isEmpty())
        return -1.0;
    const double sum =
        std::accumulate(pixels.begin(), pixels.end(), 0.0, [](double s, char c) { return s + uchar(c); });
    return sum / double(pixels.size());
}

int interlacedFrames(const QString &path)
{
    const QByteArray said = ffmpeg(path, words("-an -vf idet"));
    const QByteArray multi = said.mid(said.lastIndexOf("Multi frame detection"));
    const QList<double> top = numbers(multi, QStringLiteral("TFF:\\s*(\\d+)"));
    const QList<double> bottom = numbers(multi, QStringLiteral("BFF:\\s*(\\d+)"));
    return top.isEmpty() || bottom.isEmpty() ? -1 : int(top[0] + bottom[0]);
}

} // namespace sluice::test
