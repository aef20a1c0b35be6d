// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/interleaver.h"
#include "engine/media/subtitle_text.h"
#include "engine/media/subtitle_times.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

namespace subtitle_test {

using namespace sluice;
using namespace sluice::media;
using namespace Qt::StringLiterals;

// The pure parts of subtitles: when texts are shown, what of them is text, and in which order packets go.
class SubtitleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsKeepTheirTimes();
    void eventsOutOfOrderBeginLater();
    void eventsWithoutAnEndWait();
    void eventsTogetherBecomeOne();
    void eventsAreOutAsSoonAsTheyBegin();
    void decorationIsLimited();
    void shapesAreNoText_data();
    void shapesAreNoText();
    void nothingWaitsForSubtitles();
    void silenceHoldsTenSecondsAtMost();
    void whatCatchesUpIsWaitedFor();
};

namespace {

QString told(const SubtitleTimes::Events &events)
{
    QStringList texts;
    for (const SubtitleEvent &event : events)
        texts +=
            u"%1-%2 %3"_s.arg(event.startMs).arg(event.endMs).arg(QString::fromUtf8(event.texts.join('+')));
    return texts.join(u", "_s);
}

SubtitleEvent shown(qint64 start, qint64 end, const char *text)
{
    return {.startMs = start, .endMs = end, .texts = {text}};
}

// Writes nothing, and remembers in which order it was asked to.
struct Written
{
    QStringList order;

    Interleaver::Write write()
    {
        return [this](int stream, AVPacket &packet) {
            order += u"%1@%2"_s.arg(stream).arg(packet.dts);
            return Result<>();
        };
    }
};

Result<> add(Interleaver &interleaver, int stream, qint64 dts, Written &written, int bytes = 1)
{
    const Packet packet(av_packet_alloc());
    if (!packet || av_new_packet(packet.get(), bytes) < 0)
        return fail(ErrorCode::OutOfMemory);
    packet->dts = dts;
    return interleaver.add(stream, *packet, written.write());
}

} // namespace

void SubtitleTest::eventsKeepTheirTimes()
{
    SubtitleTimes times(SubtitleTimes::Overlap::Kept);
    QCOMPARE(told(times.add(shown(-2000, -500, "before"))), QString());
    QCOMPARE(told(times.add(shown(-500, 500, "half before"))), u"0-500 half before"_s);
    QCOMPARE(told(times.add(shown(1000, 3000, "long"))), u"1000-3000 long"_s);
    QCOMPARE(told(times.add(shown(2000, 2500, "within"))), u"2000-2500 within"_s);
    QCOMPARE(told(times.finish()), QString());
    QCOMPARE(times.moved(), 0);
}

void SubtitleTest::eventsOutOfOrderBeginLater()
{
    SubtitleTimes times(SubtitleTimes::Overlap::Kept);
    QCOMPARE(told(times.add(shown(2000, 3000, "second"))), u"2000-3000 second"_s);
    QCOMPARE(told(times.add(shown(1000, 2500, "first"))), u"2000-2500 first"_s);
    QCOMPARE(told(times.add(shown(1000, 1500, "over"))), QString());
    QCOMPARE(times.moved(), 2);
}

void SubtitleTest::eventsWithoutAnEndWait()
{
    SubtitleTimes times(SubtitleTimes::Overlap::Kept);
    QCOMPARE(told(times.add(shown(1000, 1000, "a"))), QString());
    QCOMPARE(told(times.reached(4999)), QString());
    QCOMPARE(told(times.add(shown(2000, 0, "b"))), u"1000-2000 a"_s);
    QCOMPARE(told(times.add(shown(2000, 2500, "c"))), u"2000-6000 b, 2000-2500 c"_s);
    QCOMPARE(told(times.add(shown(7000, 0, "d"))), QString());
    QCOMPARE(told(times.reached(11'000)), u"7000-11000 d"_s);
    QCOMPARE(told(times.add(shown(12'000, 0, "e"))), QString());
    QCOMPARE(told(times.finish()), u"12000-16000 e"_s);
}

void SubtitleTest::eventsTogetherBecomeOne()
{
    SubtitleTimes times(SubtitleTimes::Overlap::Merged);
    QCOMPARE(told(times.add(shown(1000, 4000, "a"))), QString());
    QCOMPARE(told(times.add(shown(2000, 3000, "b"))), u"1000-4000 a"_s);
    QCOMPARE(told(times.add(shown(2000, 3000, "c"))), QString());
    QCOMPARE(told(times.add(shown(5000, 6000, "d"))), u"2000-3000 a+b+c, 3000-4000 a"_s);
    QCOMPARE(told(times.add(shown(6000, 7000, "e"))), u"5000-6000 d"_s);
    QCOMPARE(told(times.finish()), u"6000-7000 e"_s);
    QCOMPARE(told(times.finish()), QString());
    QCOMPARE(times.moved(), 0);
}

void SubtitleTest::eventsAreOutAsSoonAsTheyBegin()
{
    SubtitleTimes times(SubtitleTimes::Overlap::Merged);
    QCOMPARE(told(times.add(shown(1000, 4000, "a"))), QString());
    QCOMPARE(told(times.reached(1000)), QString()); // another may begin at the same time
    QCOMPARE(told(times.reached(1001)), u"1000-4000 a"_s);
    QCOMPARE(told(times.add(shown(3000, 0, "b"))), QString());
    QCOMPARE(told(times.reached(3500)), u"3000-4000 a+b"_s);
    QCOMPARE(told(times.reached(4500)), u"4000-7000 b"_s);
    QCOMPARE(told(times.add(shown(3500, 5000, "late"))), QString()); // `b` ends here as well
    QCOMPARE(told(times.finish()), u"4000-5000 late"_s);
    QCOMPARE(times.moved(), 1);
}

void SubtitleTest::decorationIsLimited()
{
    SubtitleTimes times(SubtitleTimes::Overlap::Merged);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(told(times.add(shown(1000, 2000, "x"))), QString());
    SubtitleTimes::Events ready = times.finish();
    QCOMPARE(ready.size(), size_t(1));
    QCOMPARE(ready.front().texts.size(), SubtitleTimes::mostAtOnce);

    SubtitleTimes signs(SubtitleTimes::Overlap::Merged);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(told(signs.add(shown(1000, 2000, "{\\pos(1,2)}sign"))), QString());
        if (i == 500)
            QCOMPARE(told(signs.add(shown(1000, 2000, "speech"))), QString());
    }
    ready = signs.finish();
    QCOMPARE(ready.front().texts.size(), SubtitleTimes::mostAtOnce);
    QVERIFY(ready.front().texts.contains("speech"));
}

void SubtitleTest::shapesAreNoText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const char *text, const char *kept) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(kept);
    };
    row("text", "Plain, with a comma", "Plain, with a comma");
    row("a shape", "{\\p1}m 0 0 l 9 9{\\p0}", "{\\p1}{\\p0}");
    row("a shape and text", "A{\\p4\\an8}m 0 0{\\p0}B", "A{\\p4\\an8}{\\p0}B");
    row("a shape that does not end", "{\\p1}m 0 0 l 9 9", "{\\p1}");
    row("a place is no shape", "{\\pos(1,2)}Sign", "{\\pos(1,2)}Sign");
    row("on and off again", "{\\p1\\p0}Sign", "{\\p1\\p0}Sign");
    row("a block that does not end", "A{\\p1 m 0 0", "A{\\p1 m 0 0");
    row("nothing", "", "");
}

void SubtitleTest::shapesAreNoText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kept);
    const QByteArray head = "0,0,Default,,0,0,0,,";
    QCOMPARE(withoutDrawings(head + text), head + kept);
    QCOMPARE(withoutDrawings("too,few,fields\\p1"), QByteArray("too,few,fields\\p1"));
}

// Case 27: a track of subtitles that says nothing must not hold anything up.
void SubtitleTest::nothingWaitsForSubtitles()
{
    Interleaver interleaver;
    interleaver.addStream({1, 1000}, false);
    interleaver.addStream({1, 1000}, false);
    interleaver.addStream({1, 1000}, true);
    Written written;
    QVERIFY(add(interleaver, 2, 25, written)); // comes early: decoding is slow
    QVERIFY(add(interleaver, 0, 0, written));
    QCOMPARE(written.order, QStringList());
    QVERIFY(add(interleaver, 1, 10, written));
    QCOMPARE(written.order, QStringList{u"0@0"_s});
    for (int i = 1; i < 1000; ++i) {
        QVERIFY(add(interleaver, 0, 40LL * i, written));
        QVERIFY(add(interleaver, 1, 40LL * i + 10, written));
        QVERIFY(written.order.size() >= 2LL * i); // all but what is not yet due
    }
    QCOMPARE(written.order.mid(0, 5), (QStringList{u"0@0"_s, u"1@10"_s, u"2@25"_s, u"0@40"_s, u"1@50"_s}));
    QVERIFY(add(interleaver, 2, 39'000, written)); // late is better than never
    QVERIFY(interleaver.flush(written.write()));
    QCOMPARE(written.order.size(), 2002);
}

void SubtitleTest::silenceHoldsTenSecondsAtMost()
{
    Interleaver interleaver;
    interleaver.addStream({1, 1000}, false);
    interleaver.addStream({1, 1000}, false);
    Written written;
    QVERIFY(add(interleaver, 1, 0, written));
    for (int i = 0; i < 500; ++i)
        QVERIFY(add(interleaver, 0, 40LL * i, written));
    QCOMPARE(written.order.size(), 1 + 500 - 251);
    Interleaver large;
    large.addStream({1, 1000}, false);
    large.addStream({1, 1000}, false);
    Written some;
    for (int i = 0; i < 100; ++i)
        QVERIFY(add(large, 0, i, some, 1024 * 1024));
    QCOMPARE(some.order.size(), 100 - 64);
}

// Sound whose first packet comes when the pictures are far ahead, and then all that it has missed.
void SubtitleTest::whatCatchesUpIsWaitedFor()
{
    Interleaver interleaver;
    interleaver.addStream({1, 1000}, false);
    interleaver.addStream({1, 1000}, false);
    Written written;
    for (int i = 0; i < 30; ++i)
        QVERIFY(add(interleaver, 0, 1000LL * i, written));
    QCOMPARE(written.order.size(), 0);
    for (int i = 0; i < 30; ++i) {
        QVERIFY(add(interleaver, 1, (1000LL * i) - 20, written));
        QCOMPARE(written.order.size(), 2 * i + 1);
    }
    for (int i = 0; i < 30; ++i)
        QCOMPARE(written.order[2 * i].left(1), u"1"_s);
}

SLUICE_TEST(SubtitleTest, QCoreApplication)

} // namespace subtitle_test

#include "subtitle_test.moc"
