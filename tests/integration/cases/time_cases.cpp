// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Group B: clocks. Most clips flash and beep once a second, so that it can be heard and seen where they end
// up.

#include "tests/integration/cases/case_test.h"
#include "tests/integration/cases/look.h"

#include <QDir>

#include <cmath>

namespace time_cases {

using namespace sluice;
using namespace sluice::test;

namespace {

const QString video = QStringLiteral("v");
const QString audio = QStringLiteral("a");

bool near(double is, double should, double slack)
{
    if (std::abs(is - should) <= slack)
        return true;
    qWarning() << is << "instead of" << should;
    return false;
}

// Encodes, and looks that picture and sound still belong together.
void keepsSync(CaseRun &run, const QString &clip, double seconds, int pairs, double beepsLaterBy = 0.0)
{
    const std::optional<wire::FileDone> done = run.encode(clip);
    QVERIFY(done);
    QVERIFY(near(double(done->durationUs) / 1e6, seconds, 0.05));
    const QString problem = syncProblem(run.output(), run.output(), pairs, beepsLaterBy);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
    QVERIFY(decodingTimesRise(run.output(), QStringLiteral("v:0")));
    QVERIFY(decodingTimesRise(run.output(), QStringLiteral("a:0")));
    QVERIFY(decodes(run.output()));
}

void startsAtAnHour(CaseRun &run)
{
    const QString clip = QStringLiteral("13-offset.ts");
    keepsSync(run, clip, 4.0, 3);
    // One offset for both: the first of them starts at 0, and the other as much later as it was.
    const double apart = startOf(run.clip(clip), video) - startOf(run.clip(clip), audio);
    QVERIFY(near(startOf(run.output(), video) - startOf(run.output(), audio), apart, 0.001));
    QVERIFY(near(std::min(startOf(run.output(), video), startOf(run.output(), audio)), 0.0, 0.001));
}

void soundStartsLate(CaseRun &run)
{
    keepsSync(run, QStringLiteral("14-sound-late.mkv"), 4.7, 3, 0.7);
}

void pictureStartsLate(CaseRun &run)
{
    keepsSync(run, QStringLiteral("14-picture-late.mkv"), 4.7, 3, -0.7);
}

// Pictures out of order in the stream start at 0 all the same, in a file and in every rung.
void reorderedPictures(CaseRun &run)
{
    const auto reorder = [](Recipe &recipe) { recipe.preset = QStringLiteral("veryfast"); };
    QVERIFY(run.encode(QStringLiteral("case-film.mp4"), reorder));
    QVERIFY(streamsOf(run.output())[0][u"has_b_frames"].toInt() > 0);
    QVERIFY(near(startOf(run.output(), video), 0.0, 0.001));
    QVERIFY(near(startOf(run.output(), audio), 0.0, 0.001));
    run.newFolder();
    QVERIFY(run.encode(QStringLiteral("case-film.mp4"), [&reorder](Recipe &recipe) {
        reorder(recipe);
        recipe.container = Container::Hls;
        recipe.segmentUs = 1'000'000;
        recipe.rungs = {{128, 72, 0}, {64, 36, 0}};
    }));
    const auto firstOf = [&run](const char *folder) {
        const QString path = run.output(QStringLiteral("/%1/seg00001.ts").arg(QString::fromUtf8(folder)));
        double first = 1e9;
        for (const SeenPacket &packet : packetsOf(path, QStringLiteral("v:0")))
            first = std::min(first, packet.pts);
        return first;
    };
    QVERIFY(firstOf("72p") < 100.0);
    QCOMPARE(firstOf("72p"), firstOf("36p"));
}

void anEditListCutsTheHead(CaseRun &run)
{
    keepsSync(run, QStringLiteral("16-cut.mp4"), 2.63, 2);
    QVERIFY(near(lengthOf(run.output(), video), 2.63, 0.05));
}

void aCounterThatWraps(CaseRun &run)
{
    keepsSync(run, QStringLiteral("17-wrap.ts"), 4.0, 3);
}

void joinedStreams(CaseRun &run)
{
    keepsSync(run, QStringLiteral("18-joined.ts"), 8.0, 6);
}

void joinedStreamsThatBeginWithSound(CaseRun &run)
{
    keepsSync(run, QStringLiteral("18-sound-first.ts"), 8.72, 5, -0.7);
}

void timesThatRepeat(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("20-repeated.mkv"));
    QVERIFY(done);
    QVERIFY(done->frames >= 69 && done->frames <= 75);
    QVERIFY(decodingTimesRise(run.output(), QStringLiteral("v:0")));
    QVERIFY(near(lengthOf(run.output(), video), 3.0, 0.05));
    QVERIFY(decodes(run.output()));
}

// Every frame stays, and no key frame is more than ten seconds away (or twelve frames).
void anyFrameRate(CaseRun &run)
{
    struct Rate
    {
        const char *clip;
        int frames;
        double seconds;
        double longestGop;
    };
    for (const Rate rate : {Rate{"22-film.mp4", 288, 12.012, 10.1}, Rate{"22-ntsc.mp4", 360, 12.012, 10.1},
                            Rate{"22-slow.mp4", 12, 12.0, 12.1}, Rate{"22-fast.mp4", 1440, 12.0, 10.1},
                            Rate{"22-absurd.mkv", 500, 0.5, 1.0}}) {
        run.newFolder();
        const std::optional<wire::FileDone> done = run.encode(QString::fromUtf8(rate.clip));
        QVERIFY2(done, rate.clip);
        QCOMPARE(done->frames, rate.frames);
        QVERIFY2(near(lengthOf(run.output(), video), rate.seconds, rate.seconds / 100), rate.clip);
        const QList<double> keys = keyFrames(run.output());
        QVERIFY2(!keys.isEmpty(), rate.clip);
        double last = 0.0;
        for (const double key : keys + QList<double>{rate.seconds}) {
            QVERIFY2(key - last <= rate.longestGop, rate.clip);
            last = key;
        }
    }
}

void aHoleInTheSound(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("23-hole.mkv")));
    QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
    QVERIFY(near(secondsOfSound(run.output()), 5.0, 0.07)); // two encoders have filled their last frame
    const QList<double> loud = beeps(run.output());         // after the silence
    QCOMPARE(loud.size(), 1);
    QVERIFY(near(loud[0], 3.0, 0.05));
}

void aHoleOfMoreThanAMinuteInTheSound(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("23-long-hole.mkv")));
    QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
    QVERIFY(near(secondsOfSound(run.output()), 74.0, 0.1));
    const QList<double> loud = beeps(run.output());
    QCOMPARE(loud.size(), 1);
    QVERIFY(near(loud[0], 72.0, 0.05));
}

// Where clocks may jump, and this one does not.
void aHoleInATransportStream(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("23-silence.ts")));
    QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
    QVERIFY(near(lengthOf(run.output(), video), 16.0, 0.05));
    QVERIFY(near(secondsOfSound(run.output()), 16.0, 0.1));
    const QList<double> loud = beeps(run.output());
    QCOMPARE(loud.size(), 1);
    QVERIFY(near(loud[0], 14.0, 0.05));
    run.newFolder();
    QVERIFY(run.encode(QStringLiteral("23-no-picture.ts")));
    QVERIFY(near(lengthOf(run.output(), video), 16.0, 0.05));
    QVERIFY(near(secondsOfSound(run.output()), 16.0, 0.1));
    const QList<double> white = flashes(run.output());
    QVERIFY(!white.isEmpty());
    QVERIFY(near(white[0], 14.0, 0.05));
}

void soundThatOverlaps(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("23-overlap.mkv")));
    QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
    QVERIFY(near(secondsOfSound(run.output()), 2.7, 0.07));
}

void lipsAndVoices(CaseRun &run)
{
    keepsSync(run, QStringLiteral("case-sync.mp4"), 4.0, 3);
}

void lipsAndVoicesInEveryRung(CaseRun &run)
{
    for (const SegmentKind segments : {SegmentKind::MpegTs, SegmentKind::Fmp4}) {
        run.newFolder();
        QVERIFY(run.encode(QStringLiteral("case-sync.mp4"), [segments](Recipe &recipe) {
            recipe.container = Container::Hls;
            recipe.preset = QStringLiteral("veryfast"); // with pictures out of order
            recipe.segmentUs = 2'000'000;
            recipe.segments = segments;
            recipe.rungs = {{64, 64, 0}, {32, 32, 0}};
        }));
        for (const char *rung : {"64p", "32p"}) {
            const QString problem =
                syncProblem(run.output(QStringLiteral("/%1/index.m3u8").arg(QString::fromUtf8(rung))),
                            run.output(QStringLiteral("/audio/index.m3u8")), 3);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }
}

void soundLongerThanPicture(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("25-long-sound.mp4")));
    QVERIFY(near(lengthOf(run.output(), video), 1.0, 0.05));
    QVERIFY(near(lengthOf(run.output(), audio), 3.0, 0.05));
}

void pictureLongerThanSound(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("25-long-picture.mp4")));
    QVERIFY(near(lengthOf(run.output(), video), 3.0, 0.05));
    QVERIFY(near(lengthOf(run.output(), audio), 1.0, 0.05));
}

// In a file it is one picture that lasts, at a constant rate and in a ladder many.
void theLastPictureStands(CaseRun &run)
{
    const QString clip = QStringLiteral("25-last-stands.mp4");
    struct Way
    {
        FrameRateMode mode;
        FrameRate rate;
        int frames;
        const char *preset; // the slower one shows its last picture before it decodes its last
    };
    for (const Way &way :
         {Way{FrameRateMode::Keep, {}, 20, "ultrafast"}, Way{FrameRateMode::Max, {3, 1}, 7, "ultrafast"},
          Way{FrameRateMode::Max, {5, 1}, 11, "medium"},
          Way{FrameRateMode::Constant, {10, 1}, 140, "ultrafast"}}) {
        run.newFolder();
        const std::optional<wire::FileDone> done = run.encode(clip, [&way](Recipe &recipe) {
            recipe.preset = QString::fromUtf8(way.preset);
            recipe.picture.frameRateMode = way.mode;
            recipe.picture.frameRate = way.rate;
        });
        QVERIFY(done);
        QCOMPARE(done->frames, way.frames);
        QVERIFY(near(double(done->durationUs) / 1e6, 14.0, 0.06));
        QVERIFY(near(lengthOf(run.output(), video), 14.0, 0.01));
    }
    run.newFolder();
    QVERIFY(run.encode(clip, [](Recipe &recipe) {
        recipe.container = Container::Hls;
        recipe.segmentUs = 4'000'000;
    }));
    const QList<SeenPacket> packets =
        packetsOf(run.output(QStringLiteral("/36p/index.m3u8")), QStringLiteral("v:0"));
    QVERIFY(!packets.isEmpty());
    QVERIFY(
        near(packets.last().pts - packets.first().pts, 13.5, 0.51)); // the last one lasts a second at most
}

void soundAtTheEndOnly(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("27-sound-at-end.mkv"));
    QVERIFY(done);
    QCOMPARE(done->frames, 120);
    QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
    const QList<double> loud = beeps(run.output());
    QCOMPARE(loud.size(), 1);
    QVERIFY(near(loud[0], 11.0, 0.05));
}

void soundAfterMoreThanAMinute(CaseRun &run)
{
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        run.newFolder();
        QVERIFY(run.encode(QStringLiteral("27-sound-after-a-minute.mkv"),
                           [container](Recipe &recipe) { recipe.container = container; }));
        QVERIFY2(soundGaps(run.output()).isEmpty(), qPrintable(soundGaps(run.output())));
        const QList<double> loud = beeps(run.output());
        QCOMPARE(loud.size(), 1);
        QVERIFY(near(loud[0], 70.0, 0.05));
    }
}

// Ten minutes without a word. Nothing may wait for it: see also `nothingWaitsForSubtitles`.
void aTextAtTheEndOnly(CaseRun &run)
{
    for (const bool copied : {false, true}) {
        run.newFolder();
        const std::optional<wire::FileDone> done =
            run.encode(QStringLiteral("27-text-at-end.mkv"), [copied](Recipe &recipe) {
                recipe.copyVideo = copied;
                recipe.audio.front().copy = copied;
                recipe.keep.subtitles = {{.stream = 2, .format = SubtitleFormat::MovText}};
            });
        QVERIFY(done);
        const QList<SeenPacket> texts = packetsOf(run.output(), QStringLiteral("s:0"));
        QVERIFY(texts.size() >= 2);
        QVERIFY(near(texts[1].pts, 601.0, 0.05));
        QVERIFY(near(texts[1].duration, 1.0, 0.002));
    }
}

constexpr Case cases[] = {
    {"13 the film starts at an hour", &startsAtAnHour},
    {"14 the sound starts late", &soundStartsLate},
    {"14 the picture starts late", &pictureStartsLate},
    {"15 pictures out of order", &reorderedPictures},
    {"16 an edit list cuts the head off", &anEditListCutsTheHead},
    {"17 the counter wraps", &aCounterThatWraps},
    {"18 two streams joined", &joinedStreams},
    {"18 two streams joined, each with its sound first", &joinedStreamsThatBeginWithSound},
    {"20 times that repeat", &timesThatRepeat},
    {"22 any frame rate", &anyFrameRate},
    {"23 a hole in the sound", &aHoleInTheSound},
    {"23 a hole of more than a minute in the sound", &aHoleOfMoreThanAMinuteInTheSound},
    {"23 a hole of more than ten seconds in a transport stream", &aHoleInATransportStream},
    {"23 sound that overlaps", &soundThatOverlaps},
    {"24 lips and voices", &lipsAndVoices},
    {"24 lips and voices in every rung", &lipsAndVoicesInEveryRung},
    {"25 the sound is longer", &soundLongerThanPicture},
    {"25 the picture is longer", &pictureLongerThanSound},
    {"25 the last picture stands for long", &theLastPictureStands},
    {"27 sound at the end only", &soundAtTheEndOnly},
    {"27 sound that begins after more than a minute", &soundAfterMoreThanAMinute},
    {"27 a text at the end only", &aTextAtTheEndOnly},
};

} // namespace

SLUICE_CASES(cases)

} // namespace time_cases
