// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/ladder_look.h"
#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace hls_test {

using namespace sluice;
using namespace sluice::test;

class HlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aLadderHoldsItsPromises();
    void everySegmentPlaysAlone();
    void aFilmWithoutSoundHasNoSoundGroup();
    void aSlideShowIsCutInTime();
    void pictureAndSoundStartTogether();
    void hevcNeedsFragments();

private:
    [[nodiscard]] bool encode(const QString &clip, const std::vector<Rung> &rungs, qint64 segmentUs);
    [[nodiscard]] QString part(const QString &inside = {}) const
    {
        return m_folder->filePath(QStringLiteral("ladder.part") + inside);
    }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
};

void HlsTest::initTestCase()
{
    QVERIFY2(m_worker.start(), "sluice-worker does not start");
}

void HlsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool HlsTest::encode(const QString &clip, const std::vector<Rung> &rungs, qint64 segmentUs)
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(clip));
    if (!info)
        return false;
    Recipe recipe = recipeFor(*info, Container::Hls);
    recipe.rungs = rungs;
    recipe.segmentUs = segmentUs;
    m_worker.send(encodeOf(JobId{2}, m_clips.clip(clip), part(), recipe));
    const std::optional<wire::Event> outcome = m_worker.outcome();
    if (const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr)
        qWarning().noquote() << nameString(failed->error.code) << failed->error.detail;
    return outcome && std::holds_alternative<wire::FileDone>(*outcome);
}

void HlsTest::aLadderHoldsItsPromises()
{
    QVERIFY(
        encode(QStringLiteral("ladder.mp4"), {{640, 360, 900}, {426, 240, 400}, {256, 144, 0}}, 2'000'000));
    QCOMPARE(QDir(part()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("144p"), QStringLiteral("240p"), QStringLiteral("360p"),
                          QStringLiteral("audio"), QStringLiteral("master.m3u8")}));
    const QString master = textOf(part(QStringLiteral("/master.m3u8")));
    const qint64 soundPeak = peakOf(part(QStringLiteral("/audio/index.m3u8")));
    const QStringList keys = keyTimes(part(QStringLiteral("/360p/index.m3u8")));
    QCOMPARE(keys.size(), 4); // at 0, 2.002, 4.004 and 6.006 s of 7 s
    QVERIFY(std::abs(keys[1].toDouble() - keys[0].toDouble() - 2.002) < 0.001);
    for (const QString &rung : {QStringLiteral("360p"), QStringLiteral("240p"), QStringLiteral("144p")}) {
        const QString playlist = part(u'/' + rung + QStringLiteral("/index.m3u8"));
        QCOMPARE(attribute(master, rung, QStringLiteral("BANDWIDTH")), peakOf(playlist) + soundPeak);
        QVERIFY(textOf(playlist).endsWith(QStringLiteral("#EXT-X-ENDLIST\n")));
        QCOMPARE(keyTimes(playlist), keys); // the same pictures begin segments in every rung
        QVERIFY(std::abs(totalUs(playlist) - 7'000'000) < 40'000);
    }
    QVERIFY(master.contains(QStringLiteral("RESOLUTION=426x240,FRAME-RATE=29.970")));
    QVERIFY(
        master.contains(QRegularExpression(QStringLiteral("CODECS=\"avc1\\.[0-9A-F]{6},mp4a\\.40\\.2\""))));
    QVERIFY(std::abs(totalUs(part(QStringLiteral("/audio/index.m3u8"))) - 7'000'000) < 60'000);
    QVERIFY(decodes(part(QStringLiteral("/master.m3u8"))));
}

void HlsTest::everySegmentPlaysAlone()
{
    QVERIFY(encode(QStringLiteral("ladder.mp4"), {{320, 180, 0}}, 2'000'000));
    const QList<ListedSegment> segments = segmentsOf(part(QStringLiteral("/180p/index.m3u8")));
    QCOMPARE(segments.size(), 4);
    for (const ListedSegment &segment : segments)
        QVERIFY2(decodes(segment.path), qPrintable(segment.path));
}

void HlsTest::aFilmWithoutSoundHasNoSoundGroup()
{
    QVERIFY(encode(QStringLiteral("small.mp4"), {{320, 180, 0}}, 1'000'000));
    QVERIFY(!textOf(part(QStringLiteral("/master.m3u8"))).contains(QStringLiteral("AUDIO")));
    QVERIFY(!QFileInfo::exists(part(QStringLiteral("/audio"))));
    QVERIFY(decodes(part(QStringLiteral("/master.m3u8"))));
}

void HlsTest::aSlideShowIsCutInTime()
{
    QVERIFY(encode(QStringLiteral("slides.mp4"), {{320, 180, 0}}, 500'000));
    const QString playlist = part(QStringLiteral("/180p/index.m3u8"));
    const QRegularExpressionMatch target =
        QRegularExpression(QStringLiteral("TARGETDURATION:(\\d+)")).match(textOf(playlist));
    for (const ListedSegment &segment : segmentsOf(playlist))
        QVERIFY((segment.durationUs + 500'000) / 1'000'000 <= target.captured(1).toLongLong());
    QVERIFY(decodes(playlist));
}

void HlsTest::pictureAndSoundStartTogether()
{
    QVERIFY(encode(QStringLiteral("sound-late.mkv"), {{640, 360, 0}, {320, 180, 0}}, 2'000'000));
    const auto start = [this](const char16_t *folder) {
        const QString path = part(u'/' + QString::fromUtf16(folder) + QStringLiteral("/seg00001.ts"));
        return streamsOf(path)[0][u"start_time"].toString().toDouble();
    };
    QCOMPARE(start(u"360p"), start(u"180p"));
    // The encoder's priming of 1024 samples comes before the first picture.
    QVERIFY(std::abs(start(u"360p") - start(u"audio") - 1024.0 / 44100) < 0.003
            || std::abs(start(u"360p") - start(u"audio") - 1024.0 / 48000) < 0.003);
}

void HlsTest::hevcNeedsFragments()
{
    Recipe recipe{.container = Container::Hls,
                  .encoder = VideoEncoder::X265,
                  .preset = QStringLiteral("ultrafast"),
                  .rungs = {{320, 180, 0}},
                  .audio = {},
                  .segmentUs = 1'000'000};
    m_worker.send(encodeOf(JobId{4}, m_clips.clip(QStringLiteral("small.mp4")), part(), recipe));
    const std::optional<wire::FileFailed> failed = m_worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::ProfileInvalid));
    QVERIFY(!QFileInfo::exists(part()));
}

SLUICE_TEST(HlsTest, QCoreApplication)

} // namespace hls_test

#include "hls_test.moc"
