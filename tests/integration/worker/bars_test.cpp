// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

namespace bars_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array clips{
    ClipRecipe{"bars-letterbox.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x136:r=25:d=4 -vf pad=320:180:0:22 X264"},
    ClipRecipe{"bars-pillars.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=240x180:r=25:d=4 -vf pad=320:180:40:0 X264"},
    ClipRecipe{"bars-odd.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i color=white:s=320x180:r=25:d=2 -vf "
               "drawbox=h=23:c=black:t=fill,drawbox=y=153:h=27:c=black:t=fill,format=yuv444p "
               "-c:v libx264 -preset ultrafast -pix_fmt yuv444p"},
    ClipRecipe{"bars-dark-start.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x136:r=25:d=4 -vf "
               "pad=320:180:0:22,drawbox=c=black:t=fill:enable=lt(t\\,3) X264"},
    ClipRecipe{"bars-none.mp4", ClipWay::Ffmpeg, "-f lavfi -i testsrc2=s=320x180:r=25:d=4 X264"},
    ClipRecipe{"bars-black.mp4", ClipWay::Ffmpeg, "-f lavfi -i color=black:s=320x180:r=25:d=4 X264"},
    ClipRecipe{
        "bars-spot.mp4", ClipWay::Ffmpeg,
        "-f lavfi -i color=black:s=320x180:r=25:d=4 -vf drawbox=x=140:y=80:w=40:h=40:c=white:t=fill X264"},
    // Longer than what is looked at wholly; the bars are away for a sixth of it.
    ClipRecipe{"bars-vanish.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=30 -vf "
               "drawbox=h=22:c=black:t=fill:enable=not(between(t\\,15\\,20)),"
               "drawbox=y=158:h=22:c=black:t=fill:enable=not(between(t\\,15\\,20)) X264"},
    ClipRecipe{"bars-long.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x136:r=25:d=30 -vf pad=320:180:0:22 X264"},
    ClipRecipe{"bars-turned.mp4", ClipWay::Shown, "right bars-letterbox.mp4"},
    ClipRecipe{"bars-hdr.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x136:r=25:d=2 -vf pad=320:180:0:22,format=yuv420p10le -c:v libx265 "
               "-preset ultrafast -x265-params "
               "log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc "
               "-color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc"},
};

} // namespace

// Black bars as a worker finds them, looking at real films.
class BarsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_worker.start(), "sluice-worker does not start"); }

    void findsWhatIsBlackAllTheTime_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<QList<int>>("bars"); // left, top, right, bottom
        const QList<int> none{0, 0, 0, 0};
        QTest::newRow("letterbox") << u"bars-letterbox.mp4"_s << QList<int>{0, 22, 0, 22};
        QTest::newRow("pillars") << u"bars-pillars.mp4"_s << QList<int>{40, 0, 40, 0};
        QTest::newRow("odd bars are cut to even ones") << u"bars-odd.mp4"_s << QList<int>{0, 22, 0, 26};
        QTest::newRow("a dark start") << u"bars-dark-start.mp4"_s << QList<int>{0, 22, 0, 22};
        QTest::newRow("a long film") << u"bars-long.mp4"_s << QList<int>{0, 22, 0, 22};
        QTest::newRow("turned by the player") << u"bars-turned.mp4"_s << QList<int>{22, 0, 22, 0};
        QTest::newRow("HDR with ten bits") << u"bars-hdr.mp4"_s << QList<int>{0, 22, 0, 22};
        QTest::newRow("no bars") << u"bars-none.mp4"_s << none;
        QTest::newRow("black from end to end") << u"bars-black.mp4"_s << none;
        QTest::newRow("a spot in the dark is no picture amid bars") << u"bars-spot.mp4"_s << none;
        QTest::newRow("bars that vanish in the middle") << u"bars-vanish.mp4"_s << none;
    }
    void findsWhatIsBlackAllTheTime()
    {
        QFETCH(QString, clip);
        QFETCH(QList<int>, bars);
        m_worker.send(wire::Probe{.job = JobId{1}, .inputPath = m_clips.clip(clip), .findBars = true});
        const auto probed = m_worker.nextOf<wire::Probed>();
        QVERIFY(probed && probed->info.video());
        const StreamInfo &video = *probed->info.video();
        QVERIFY(video.barsSought);
        QCOMPARE((QList<int>{video.bars.left, video.bars.top, video.bars.right, video.bars.bottom}), bars);
    }

    void doesNotLookWhereNobodyAsks()
    {
        const auto info = m_worker.probe(m_clips.clip(u"bars-letterbox.mp4"_s));
        QVERIFY(info && info->video());
        QVERIFY(!info->video()->barsSought);
        QCOMPARE(info->video()->bars, Crop());
    }

private:
    ClipFactory m_clips{clips};
    WorkerClient m_worker;
};

SLUICE_TEST(BarsTest, QCoreApplication)

} // namespace bars_test

#include "bars_test.moc"
