// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/formats.h"
#include "engine/model/json.h"
#include "engine/model/recipe.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

namespace test_model {

using namespace sluice;
using namespace Qt::StringLiterals;

class TestModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coresGoWhereTheWorkIs()
    {
        const std::vector<Rung> ladder{{1920, 1080}, {1280, 720}, {854, 480}, {640, 360}};
        QCOMPARE(coresOfRungs(ladder, 1), (std::vector<int>{1, 1, 1, 1}));
        QCOMPARE(coresOfRungs(ladder, 8), (std::vector<int>{4, 2, 1, 1}));
        QCOMPARE(coresOfRungs({{1280, 720}}, 6), std::vector<int>{6});
        QVERIFY(coresOfRungs({}, 4).empty());
        QCOMPARE(encoderThreads(VideoEncoder::X264, 1), 1);
        QCOMPARE(encoderThreads(VideoEncoder::X264, 2), 3);
        QCOMPARE(encoderThreads(VideoEncoder::SvtAv1, 2), 2);
    }

    void statesMoveAsTheyMay()
    {
        // Rows: from. Columns: to, in the order of the enum. Read it aloud.
        const QStringList expected{
            u"Waiting          -> running, paused, skipped, failed, cancelled"_s,
            u"Running          -> waiting, paused, verifying, skipped, failed, cancelled"_s,
            u"Paused           -> waiting, running, verifying, failed, cancelled"_s,
            u"Verifying        -> waiting, paused, done, done-with-warnings, failed, cancelled"_s,
            u"Done             -> "_s,
            u"DoneWithWarnings -> "_s,
            u"Skipped          -> waiting"_s,
            u"Failed           -> waiting"_s,
            u"Cancelled        -> waiting"_s,
        };
        for (int from = 0; from < jobStateCount; ++from) {
            QStringList moves;
            for (int to = 0; to < jobStateCount; ++to) {
                if (canMove(JobState(from), JobState(to)))
                    moves << nameString(JobState(to));
            }
            QCOMPARE(expected.at(from).left(20) + moves.join(u", "_s), expected.at(from));
        }
    }

    void ratesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("num"); // 0: no rate
        QTest::addColumn<int>("den");
        QTest::newRow("whole") << u"25"_s << 25 << 1;
        QTest::newRow("half") << u"12.5"_s << 25 << 2;
        QTest::newRow("film on television") << u"23.976"_s << 24000 << 1001;
        QTest::newRow("the same, rounded") << u"23.98"_s << 24000 << 1001;
        QTest::newRow("American television") << u"29.97"_s << 30000 << 1001;
        QTest::newRow("a fraction") << u"60000/1001"_s << 60000 << 1001;
        QTest::newRow("a fraction that can be shortened") << u"50/2"_s << 25 << 1;
        QTest::newRow("nothing") << u""_s << 0 << 1;
        QTest::newRow("zero") << u"0"_s << 0 << 1;
        QTest::newRow("too many") << u"241"_s << 0 << 1;
        QTest::newRow("no number") << u"nan"_s << 0 << 1;
        QTest::newRow("half a fraction") << u"30/"_s << 0 << 1;
        QTest::newRow("a fraction of nothing") << u"30/0"_s << 0 << 1;
        QTest::newRow("two fractions") << u"1/2/3"_s << 0 << 1;
    }
    void ratesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(int, num);
        QFETCH(int, den);
        QCOMPARE(frameRateOf(text).value_or(FrameRate{}), (FrameRate{num, den}));
    }

    void finalStatesAreNotActive()
    {
        for (int state = 0; state < jobStateCount; ++state)
            QVERIFY(!(isFinal(JobState(state)) && isActive(JobState(state))));
    }

    void everyErrorCodeHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int code = 0; code < errorCodeCount; ++code) {
            const QString name = nameString(ErrorCode(code));
            QVERIFY(!name.isEmpty());
            QVERIFY2(!names.contains(name), qPrintable(name));
            QCOMPARE(fromName<ErrorCode>(name.toStdString()), ErrorCode(code));
            names.insert(name);
        }
    }

    void invalidTextInJsonIsReplacedAndDoesNotThrow()
    {
        const QByteArray line = toLine(Json{{"name", std::string("a\xff") + "b"}});
        QCOMPARE(line, QByteArray("{\"name\":\"a\xef\xbf\xbd"
                                  "b\"}"));
    }

    void displaySizeIsWhatAViewerSees_data()
    {
        QTest::addColumn<QSize>("coded");
        QTest::addColumn<int>("sarNum");
        QTest::addColumn<int>("sarDen");
        QTest::addColumn<int>("rotation");
        QTest::addColumn<QSize>("seen");
        QTest::newRow("square pixels stay") << QSize(1920, 1080) << 1 << 1 << 0 << QSize(1920, 1080);
        QTest::newRow("wide pixels widen") << QSize(720, 576) << 64 << 45 << 0 << QSize(1024, 576);
        QTest::newRow("a turned phone stands upright")
            << QSize(1920, 1080) << 1 << 1 << 90 << QSize(1080, 1920);
        QTest::newRow("upside down keeps its shape") << QSize(640, 360) << 1 << 1 << 180 << QSize(640, 360);
        QTest::newRow("wide pixels turned") << QSize(720, 576) << 64 << 45 << 270 << QSize(576, 1024);
        QTest::newRow("odd numbers become even") << QSize(853, 479) << 1 << 1 << 0 << QSize(854, 480);
        QTest::newRow("an unknown aspect counts as square")
            << QSize(640, 480) << 0 << 1 << 0 << QSize(640, 480);
    }
    void displaySizeIsWhatAViewerSees()
    {
        QFETCH(QSize, coded);
        QFETCH(int, sarNum);
        QFETCH(int, sarDen);
        QFETCH(int, rotation);
        QFETCH(QSize, seen);
        StreamInfo video;
        video.width = coded.width();
        video.height = coded.height();
        video.sarNum = sarNum;
        video.sarDen = sarDen;
        video.rotationDegrees = rotation;
        const Size size = displaySize(video);
        QCOMPARE(QSize(size.width, size.height), seen);
    }

    void coverArtIsNotTheVideo()
    {
        StreamInfo cover;
        cover.index = 0;
        cover.kind = StreamKind::Video;
        cover.attachedPicture = true;
        MediaInfo info;
        info.streams = {cover};
        QVERIFY(!info.video());
        StreamInfo film = cover;
        film.index = 1;
        film.attachedPicture = false;
        info.streams.push_back(film);
        QCOMPARE(info.video()->index, 1);
    }

    void theDefaultAudioTrackIsTaken()
    {
        StreamInfo first;
        first.index = 1;
        first.kind = StreamKind::Audio;
        StreamInfo second = first;
        second.index = 2;
        second.isDefault = true;
        MediaInfo info;
        QVERIFY(!info.audio());
        info.streams = {first, second};
        QCOMPARE(info.audio()->index, 2);
        info.streams[1].isDefault = false;
        QCOMPARE(info.audio()->index, 1);
    }
};

SLUICE_TEST(TestModel, QCoreApplication)

} // namespace test_model

#include "test_model.moc"
