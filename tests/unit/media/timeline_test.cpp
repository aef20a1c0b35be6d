// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/timeline.h"

#include "engine/media/handles.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <numeric>
#include <vector>

namespace timeline_test {

using namespace sluice;
using namespace sluice::media;

// One clock for all streams, whatever the packets say. Times are in milliseconds.
class TimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseOfSubtitlesIsNoJump();
    void soundMayBeSilentWhileTheFileGoesOn();
    void soundBehindTheEndOfTheFileGoesOnWhereItWas();
    void aHoleInOneStreamIsNoJump();
    void aJumpMovesAllStreams();
    void aJumpAfterAHoleLeadsToTheOthers();
    void aStreamThatBeginsBehindAJumpBeginsWithTheOthers();
};

namespace {

constexpr qint64 none = AV_NOPTS_VALUE;

// A source with streams of these kinds, which all begin at `startMs`.
class Source final
{
public:
    explicit Source(std::initializer_list<AVMediaType> kinds, int flags = 0, qint64 startMs = 0,
                    qint64 claimedMs = 0)
    {
        m_format.flags = flags;
        m_context->iformat = &m_format;
        if (claimedMs > 0)
            m_context->duration = claimedMs * 1000;
        for (const AVMediaType kind : kinds) {
            AVStream *stream = avformat_new_stream(m_context.get(), nullptr);
            stream->codecpar->codec_type = kind;
            stream->time_base = {1, 1000};
            stream->start_time = startMs;
        }
        std::vector<int> all(kinds.size());
        std::iota(all.begin(), all.end(), 0);
        m_timeline = std::make_unique<Timeline>(*m_context, all);
    }
    ~Source() { m_context->iformat = nullptr; }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    [[nodiscard]] const Timeline &timeline() const { return *m_timeline; }

    // What becomes of a packet's time.
    qint64 read(int stream, qint64 ms)
    {
        m_packet->stream_index = stream;
        m_packet->pts = m_packet->dts = ms;
        m_packet->duration = 40;
        m_timeline->mend(*m_packet, {1, 1000});
        return m_packet->pts;
    }

private:
    AVInputFormat m_format{};
    OutputContext m_context{avformat_alloc_context()};
    std::unique_ptr<Timeline> m_timeline;
    Packet m_packet{av_packet_alloc()};
};

} // namespace

void TimelineTest::aPauseOfSubtitlesIsNoJump()
{
    Source source({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_SUBTITLE}, AVFMT_TS_DISCONT, 5000);
    QCOMPARE(source.timeline().offsetUs(), 5'000'000);
    QCOMPARE(source.read(0, 5000), 5000);
    QCOMPARE(source.read(1, 5500), 5500);
    QCOMPARE(source.read(0, 5040), 5040);
    QCOMPARE(source.read(1, 65'000), 65'000); // a minute later
    QCOMPARE(source.read(0, 5080), 5080);
    QCOMPARE(source.read(0, 900'000), 5120); // a jump of the picture takes the subtitles along
    QCOMPARE(source.read(1, 900'500), 5620);
}

void TimelineTest::soundMayBeSilentWhileTheFileGoesOn()
{
    Source claims({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO}, 0, 0, 200'000);
    QCOMPARE(claims.read(1, 0), 0);
    QCOMPARE(claims.read(1, 150'000), 150'000);
    Source saysNothing({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO});
    QCOMPARE(saysNothing.read(0, 149'000), 149'000);
    QCOMPARE(saysNothing.read(1, 150'000), 150'000); // its first
    QCOMPARE(saysNothing.read(0, 300'000), 300'000);
    QCOMPARE(saysNothing.read(1, 300'000), 300'000);
}

void TimelineTest::soundBehindTheEndOfTheFileGoesOnWhereItWas()
{
    Source source({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO}, 0, 0, 10'000);
    QCOMPARE(source.read(0, 0), 0);
    QCOMPARE(source.read(1, 500'000), 0); // its first
    QCOMPARE(source.read(1, 500'040), 40);
    QCOMPARE(source.read(1, 80), 80); // as it should be
    QCOMPARE(source.read(1, 600'000), 120);
    QCOMPARE(source.read(1, 160), 160);
    QCOMPARE(source.read(1, 200'000'000), none);
    QCOMPARE(source.read(1, 200), 200);
    QCOMPARE(source.timeline().endUs(), 240'000);
}

void TimelineTest::aHoleInOneStreamIsNoJump()
{
    Source source({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO}, AVFMT_TS_DISCONT);
    QCOMPARE(source.read(1, 0), 0);
    QCOMPARE(source.read(0, 0), 0);
    for (qint64 ms = 1000; ms <= 30'000; ms += 1000)
        QCOMPARE(source.read(0, ms), ms);
    QCOMPARE(source.read(1, 31'000), 31'000);
    QCOMPARE(source.read(0, 31'000), 31'000);
}

void TimelineTest::aJumpMovesAllStreams()
{
    Source source({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO}, AVFMT_TS_DISCONT);
    QCOMPARE(source.read(0, 0), 0);
    QCOMPARE(source.read(1, 0), 0);
    QCOMPARE(source.read(0, 500'000), 40);
    QCOMPARE(source.read(1, 40), 40); // held back from before
    QCOMPARE(source.read(1, 500'040), 80);
    QCOMPARE(source.read(1, 10), 80 + 40); // and back
    QCOMPARE(source.read(0, 10), 80 + 40);
}

void TimelineTest::aJumpAfterAHoleLeadsToTheOthers()
{
    Source source({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO}, AVFMT_TS_DISCONT);
    QCOMPARE(source.read(1, 0), 0);
    for (qint64 ms = 0; ms <= 20'000; ms += 1000)
        QCOMPARE(source.read(0, ms), ms);
    QCOMPARE(source.read(1, 500'000), 20'000);
    QCOMPARE(source.read(0, 500'040), 20'040);
    QCOMPARE(source.read(1, 500'040), 20'040);
}

void TimelineTest::aStreamThatBeginsBehindAJumpBeginsWithTheOthers()
{
    Source source({AVMEDIA_TYPE_VIDEO, AVMEDIA_TYPE_AUDIO}, AVFMT_TS_DISCONT);
    for (qint64 ms = 0; ms <= 20'000; ms += 1000)
        QCOMPARE(source.read(0, ms), ms);
    QCOMPARE(source.read(1, 500'000), 20'000);
    QCOMPARE(source.read(0, 500'040), 20'040);
}

SLUICE_TEST(TimelineTest, sluice::tests::NoApplication)

} // namespace timeline_test

#include "timeline_test.moc"
