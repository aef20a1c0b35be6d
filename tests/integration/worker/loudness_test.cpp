// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

namespace loudness_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array clips{
    ClipRecipe{"loudness-quiet.wav", ClipWay::Ffmpeg, "-f lavfi -i sine=f=300:d=8 -af volume=-20dB -ac 2"},
    ClipRecipe{"loudness-mono.flac", ClipWay::Ffmpeg, "-f lavfi -i anoisesrc=d=8:c=pink:a=0.9:seed=4 -ac 1"},
    ClipRecipe{"loudness-six.flac", ClipWay::Ffmpeg,
               "-f lavfi -i anoisesrc=d=8:c=brown:a=0.3:r=48000:seed=5 -af "
               "pan=5.1|c0=c0|c1=c0|c2=0.5*c0|c3=c0|c4=c0|c5=c0"},
    // A low tone with a loud crack in each second, at a rate that must not be changed.
    ClipRecipe{"loudness-peaks.wav", ClipWay::Ffmpeg,
               "-f lavfi -i "
               "aevalsrc=0.05*sin(2*PI*400*t)+0.9*sin(2*PI*3000*t)*lt(mod(t\\,1)\\,0.003):s=44100:d=8 -ac 2"},
    ClipRecipe{"loudness-silence.wav", ClipWay::Ffmpeg, "-f lavfi -i anullsrc=d=4"},
    ClipRecipe{"loudness-short.wav", ClipWay::Ffmpeg, "-f lavfi -i sine=d=0.3"},
    ClipRecipe{"loudness-long.flac", ClipWay::Ffmpeg, "-f lavfi -i anoisesrc=d=300:c=pink:seed=6 -ac 2"},
};

struct Heard
{
    double lufs = 0.0;
    double peakDb = 0.0; // true peak
};

// The opinion of the ffmpeg program.
std::optional<Heard> listenTo(const QString &path)
{
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s, {u"-hide_banner"_s, u"-nostdin"_s, u"-i"_s, u"file:"_s + path, u"-af"_s,
                               u"ebur128=peak=true"_s, u"-f"_s, u"null"_s, u"-"_s});
    if (!ffmpeg.waitForFinished(60'000))
        return std::nullopt;
    const QString said = QString::fromUtf8(ffmpeg.readAllStandardError()).section(u"Summary:"_s, -1);
    static const QRegularExpression loudness(u"I:\\s+(-?[0-9.]+) LUFS"_s);
    static const QRegularExpression peak(u"Peak:\\s+(-?[0-9.]+|-inf) dBFS"_s);
    const auto lufs = loudness.match(said);
    const auto db = peak.match(said);
    if (!lufs.hasMatch() || !db.hasMatch())
        return std::nullopt;
    return Heard{lufs.captured(1).toDouble(), db.captured(1).toDouble()};
}

} // namespace

// Loudness after EBU R 128, through the real worker and measured by another program.
class LoudnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_worker.start(), "sluice-worker does not start"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void reachesItsLoudness_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("target");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *clip, int channels, double target,
                            const char *note) {
            QTest::newRow(name) << QString::fromLatin1(clip) << channels << target
                                << QString::fromLatin1(note);
        };
        row("quiet stereo made louder", "loudness-quiet.wav", 2, -23, "LUFS before, +");
        row("quiet stereo made much louder", "loudness-quiet.wav", 2, -14, "LUFS before, +");
        row("loud mono made quieter", "loudness-mono.flac", 1, -23, "LUFS before, -");
        row("six channels mixed to two", "loudness-six.flac", 2, -16, "LUFS before");
        row("six channels kept", "loudness-six.flac", 6, -23, "LUFS before");
        row("peaks that leave no room are held", "loudness-peaks.wav", 2, -16, "peaks held at -1.0 dBTP");
    }
    void reachesItsLoudness()
    {
        QFETCH(QString, clip);
        QFETCH(int, channels);
        QFETCH(double, target);
        QFETCH(QString, note);
        const auto done = encode(clip, channels, {.targetLufs = target});
        QVERIFY(done);
        QVERIFY2(textsOf(done->notes).join(u'\n').contains(note),
                 qPrintable(textsOf(done->notes).join(u'\n')));
        QVERIFY(done->warnings.isEmpty());
        const auto heard = listenTo(part());
        QVERIFY(heard);
        QVERIFY2(std::fabs(heard->lufs - target) <= 0.5, qPrintable(QString::number(heard->lufs)));
        QVERIFY2(heard->peakDb <= -1.0 + 0.1, qPrintable(QString::number(heard->peakDb)));
    }

    void keepsALowerPeak()
    {
        const auto done = encode(u"loudness-peaks.wav"_s, 2, {.targetLufs = -20, .peakDbtp = -6});
        QVERIFY(done);
        const auto heard = listenTo(part());
        QVERIFY(heard && std::fabs(heard->lufs + 20) <= 0.5);
        QVERIFY2(heard->peakDb <= -5.9, qPrintable(QString::number(heard->peakDb)));
    }

    void leavesAloneWhatHasNoLoudness_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::newRow("silence") << u"loudness-silence.wav"_s;
        QTest::newRow("a third of a second") << u"loudness-short.wav"_s;
    }
    void leavesAloneWhatHasNoLoudness()
    {
        QFETCH(QString, clip);
        const auto plain = encode(clip, 2, {});
        QVERIFY(plain && plain->notes.isEmpty());
        const auto before = listenTo(part());
        QVERIFY(QFile::remove(part()));
        const auto done = encode(clip, 2, {.targetLufs = -16});
        QVERIFY(done);
        QCOMPARE(textsOf(done->notes),
                 QStringList{u"sound: too quiet or too short to have a loudness, left as it is"_s});
        const auto after = listenTo(part());
        QVERIFY(before && after);
        QCOMPARE(after->peakDb, before->peakDb);
    }

    void progressRisesOverBothPasses()
    {
        sendEncode(u"loudness-long.flac"_s, 2, {.targetLufs = -16});
        double last = 0.0;
        int told = 0;
        while (const auto event = m_worker.next()) {
            if (const auto *progress = std::get_if<wire::FileProgress>(&*event)) {
                QVERIFY(progress->fraction >= last);
                last = progress->fraction;
                ++told;
            }
            if (std::holds_alternative<wire::FileDone>(*event))
                break;
            QVERIFY(!std::holds_alternative<wire::FileFailed>(*event));
        }
        QVERIFY(told > 0);
    }

    void cancelsWhileItListens()
    {
        sendEncode(u"loudness-long.flac"_s, 2, {.targetLufs = -16});
        QVERIFY(m_worker.nextOf<wire::FileStarted>());
        m_worker.send(wire::CancelFile{JobId{5}});
        const auto outcome = m_worker.outcome();
        QVERIFY(outcome && std::holds_alternative<wire::FileFailed>(*outcome));
        QCOMPARE(std::get<wire::FileFailed>(*outcome).error.code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(part()));
    }

private:
    void sendEncode(const QString &clip, int channels, const Loudness &loudness)
    {
        const QString source = m_clips.clip(clip);
        Recipe recipe;
        recipe.container = Container::Flac;
        recipe.audio = {{.stream = 0,
                         .encoder = AudioEncoder::Flac,
                         .bitrateKbps = 0,
                         .channels = channels,
                         .loudness = loudness}};
        m_worker.send(encodeOf(JobId{5}, source, part(), recipe));
    }
    [[nodiscard]] std::optional<wire::FileDone> encode(const QString &clip, int channels,
                                                       const Loudness &loudness)
    {
        sendEncode(clip, channels, loudness);
        const std::optional<wire::Event> outcome = m_worker.outcome();
        const auto *done = outcome ? std::get_if<wire::FileDone>(&*outcome) : nullptr;
        return done ? std::optional(*done) : std::nullopt;
    }
    [[nodiscard]] QString part() const { return m_folder->filePath(u"out.part"_s); }

    ClipFactory m_clips{clips};
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
};

SLUICE_TEST(LoudnessTest, QCoreApplication)

} // namespace loudness_test

#include "loudness_test.moc"
