// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace thumbnail_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array clips{
    ClipRecipe{"thumb-wide.mp4", ClipWay::Ffmpeg, "-f lavfi -i testsrc2=s=1280x720:r=25:d=4 X264"},
    ClipRecipe{"thumb-small.mp4", ClipWay::Ffmpeg, "-f lavfi -i testsrc2=s=160x90:r=25:d=2 X264"},
    ClipRecipe{"thumb-turned.mp4", ClipWay::Shown, "right thumb-wide.mp4"},
    ClipRecipe{"thumb-anamorphic.mp4", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=720x576:r=25:d=2 -vf setsar=64/45 X264"},
    // Grey but for its first third.
    ClipRecipe{
        "thumb-dark-start.mp4", ClipWay::Ffmpeg,
        "-f lavfi -i color=gray:s=640x360:r=25:d=12 -vf drawbox=c=black:t=fill:enable=lt(t\\,4) -g 25 X264"},
    ClipRecipe{"thumb-black.mp4", ClipWay::Ffmpeg, "-f lavfi -i color=black:s=640x360:r=25:d=4 X264"},
    ClipRecipe{"thumb-noise.mkv", ClipWay::Ffmpeg,
               "-f lavfi -i nullsrc=s=480x270:r=25:d=0.4 -vf geq=random(1)*255:128:128 -c:v ffv1"},
    ClipRecipe{"thumb-unknown-length.h264", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=2 X264 -f h264"},
    ClipRecipe{
        "thumb-hdr.mp4", ClipWay::Ffmpeg,
        "-f lavfi -i testsrc2=s=640x360:r=25:d=1 -vf format=yuv420p10le -c:v libx265 -preset ultrafast "
        "-x265-params log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc "
        "-color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc"},
    ClipRecipe{"thumb-sound.m4a", ClipWay::Ffmpeg, "-f lavfi -i sine=d=2 -c:a aac"},
    ClipRecipe{"thumb-text.mp4", ClipWay::Text, "This is no film."},
    ClipRecipe{"thumb-half.mp4", ClipWay::Half, "thumb-wide.mp4"},
    ClipRecipe{"thumb-scratched.mp4", ClipWay::Scratched, "thumb-wide.mp4"},
};

double meanGrey(const QImage &image)
{
    double sum = 0.0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / (double(image.width()) * image.height());
}

} // namespace

// Pictures of real films, as a worker makes them.
class ThumbnailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_worker.start(), "sluice-worker does not start"); }

    void aPictureFitsAndIsLit_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("lit");
        QTest::newRow("it is made smaller") << u"thumb-wide.mp4"_s << QSize(480, 270) << true;
        QTest::newRow("it is not made larger") << u"thumb-small.mp4"_s << QSize(160, 90) << true;
        QTest::newRow("it is turned as a player turns it")
            << u"thumb-turned.mp4"_s << QSize(152, 270) << true;
        QTest::newRow("its pixels are square") << u"thumb-anamorphic.mp4"_s << QSize(480, 270) << true;
        QTest::newRow("a dark start is passed over") << u"thumb-dark-start.mp4"_s << QSize(480, 270) << true;
        QTest::newRow("a film in the dark has a dark one")
            << u"thumb-black.mp4"_s << QSize(480, 270) << false;
        QTest::newRow("noise, which takes most") << u"thumb-noise.mkv"_s << QSize(480, 270) << true;
        QTest::newRow("nobody knows its length") << u"thumb-unknown-length.h264"_s << QSize(320, 180) << true;
        QTest::newRow("HDR with ten bits") << u"thumb-hdr.mp4"_s << QSize(480, 270) << true;
        QTest::newRow("noise in the middle of the file")
            << u"thumb-scratched.mp4"_s << QSize(480, 270) << true;
    }
    void aPictureFitsAndIsLit()
    {
        QFETCH(QString, clip);
        QFETCH(QSize, size);
        QFETCH(bool, lit);
        m_worker.send(wire::MakeThumbnail{.job = JobId{7}, .inputPath = m_clips.clip(clip)});
        const auto event = m_worker.next();
        QVERIFY(event);
        const auto *made = std::get_if<wire::ThumbnailMade>(&*event);
        QVERIFY(made);
        QCOMPARE(number(made->job), 7);
        QVERIFY2(made->jpeg.size() <= 190'000, qPrintable(QString::number(made->jpeg.size())));
        const QImage image = QImage::fromData(made->jpeg, "jpeg");
        QCOMPARE(image.size(), size);
        QCOMPARE(meanGrey(image) > 40.0, lit);
    }

    void whatHasNoPictureFailsAndTheWorkerGoesOn_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("sound alone") << u"thumb-sound.m4a"_s << ErrorCode::InputNoVideo;
        QTest::newRow("no film at all") << u"thumb-text.mp4"_s << ErrorCode::InputNotMedia;
        QTest::newRow("it was not copied to its end") << u"thumb-half.mp4"_s << ErrorCode::InputTruncated;
        QTest::newRow("it is gone") << QString() << ErrorCode::InputMissing;
    }
    void whatHasNoPictureFailsAndTheWorkerGoesOn()
    {
        QFETCH(QString, clip);
        QFETCH(ErrorCode, code);
        const QString path = clip.isEmpty() ? u"/nonexistent/film.mp4"_s : m_clips.clip(clip);
        m_worker.send(wire::MakeThumbnail{.job = JobId{8}, .inputPath = path});
        const auto event = m_worker.next();
        QVERIFY(event);
        const auto *failed = std::get_if<wire::ThumbnailFailed>(&*event);
        QVERIFY(failed);
        QCOMPARE(nameString(failed->error.code), nameString(code));
        QVERIFY(m_worker.probe(m_clips.clip(u"thumb-small.mp4"_s)));
    }

private:
    ClipFactory m_clips{clips};
    WorkerClient m_worker;
};

SLUICE_TEST(ThumbnailTest, QCoreApplication)

} // namespace thumbnail_test

#include "thumbnail_test.moc"
