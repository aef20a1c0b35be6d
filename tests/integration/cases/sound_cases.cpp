// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Group D: shape of the sound.

#include "tests/integration/cases/case_test.h"
#include "tests/integration/cases/look.h"

#include <cmath>

namespace sound_cases {

using namespace sluice;
using namespace sluice::test;

namespace {

// Five channels at full scale in step with each other: the most that a mix can come to.
void mixedWithoutClipping(CaseRun &run)
{
    QVERIFY(
        run.encode(QStringLiteral("39-loud.mkv"), [](Recipe &recipe) { recipe.audio.at(0).channels = 2; }));
    QCOMPARE(streamsOf(run.output())[1][u"channels"].toInt(), 2);
    const Peaks peaks = peaksOf(run.output());
    QVERIFY2(peaks.peakDb > -12.0 && peaks.peakDb < 0.5, qPrintable(QString::number(peaks.peakDb)));
    QVERIFY2(peaks.flatFactor < 1.0, qPrintable(QString::number(peaks.flatFactor)));
}

void theBassChannelIsLeftOut(CaseRun &run)
{
    QVERIFY(
        run.encode(QStringLiteral("39-bass.mkv"), [](Recipe &recipe) { recipe.audio.at(0).channels = 2; }));
    QCOMPARE(streamsOf(run.output()).size(), 2);
    QVERIFY2(peaksOf(run.output()).peakDb < -50.0, qPrintable(QString::number(peaksOf(run.output()).peakDb)));
}

// The last channel alone is heard, and as loud as it was.
void threeAndFourChannelsKeepTheirPlaces(CaseRun &run)
{
    struct Way
    {
        const char *clip;
        AudioEncoder encoder;
        const char *layout;
    };
    for (const Way way :
         {Way{"41-three.mkv", AudioEncoder::Aac, "3.0"}, Way{"41-three.mkv", AudioEncoder::Opus, "3.0"},
          Way{"41-three.mkv", AudioEncoder::Flac, "3.0"}, Way{"41-bass.mkv", AudioEncoder::Aac, "2.1"},
          Way{"41-quad.mkv", AudioEncoder::Opus, "quad"}, Way{"41-quad.mkv", AudioEncoder::Flac, "quad"}}) {
        run.newFolder();
        QVERIFY(run.encode(QString::fromUtf8(way.clip), [&way](Recipe &recipe) {
            recipe.container = Container::Mkv;
            AudioTrackRecipe &track = recipe.audio.at(0);
            track.encoder = way.encoder;
            track.bitrateKbps = way.encoder == AudioEncoder::Flac ? 0 : 192;
            track.channels = QByteArray(way.layout) == "quad" ? 4 : 3;
        }));
        QCOMPARE(streamsOf(run.output())[1][u"channel_layout"].toString(), QString::fromUtf8(way.layout));
        const double peak = peaksOf(run.output()).peakDb;
        QVERIFY2(std::abs(peak) < 1.5, qPrintable(QString::number(peak)));
    }
}

void channelsWithoutAnOrder(CaseRun &run)
{
    const std::optional<MediaInfo> info = run.worker().probe(run.clip(QStringLiteral("41-ten-channels.mkv")));
    QVERIFY(info && info->audio());
    QCOMPARE(info->audio()->channels, 10);
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("41-ten-channels.mkv"));
    QVERIFY(done);
    QCOMPARE(streamsOf(run.output())[1][u"channels"].toInt(), 2);
    const double peak = peaksOf(run.output()).peakDb; // the first channel is heard as it was
    QVERIFY2(std::abs(peak) < 1.5, qPrintable(QString::number(peak)));
}

void noSampleTooManyOrTooFew(CaseRun &run)
{
    const QString clip = run.clip(QStringLiteral("case-sync.mp4"));
    QVERIFY(run.encode(clip));
    QVERIFY(std::abs(secondsOfSound(run.output()) - secondsOfSound(clip)) <= 1024.0 / 48000);
    QList<double> heard = beeps(run.output());
    QCOMPARE(heard.size(), 4);
    heard.removeLast(); // the end of the file
    for (qsizetype i = 0; i < heard.size(); ++i)
        QVERIFY2(std::abs(heard[i] - double(i + 1)) < 0.005, qPrintable(QString::number(heard[i])));
}

constexpr Case cases[] = {
    {"39 six channels at full scale become two", &mixedWithoutClipping},
    {"39 the bass channel is left out", &theBassChannelIsLeftOut},
    {"41 three and four channels keep their places", &threeAndFourChannelsKeepTheirPlaces},
    {"41 channels without an order", &channelsWithoutAnOrder},
    {"42 no sample too many or too few", &noSampleTooManyOrTooFew},
};

} // namespace

SLUICE_CASES(cases)

} // namespace sound_cases
