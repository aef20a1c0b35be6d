// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace report_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

// What a worker counts and measures while it makes a file.
class ReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_worker.start(), "sluice-worker does not start"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void countsPictures_data()
    {
        QTest::addColumn<FrameRateMode>("mode");
        QTest::addColumn<int>("rate");
        QTest::addColumn<QList<qint64>>("counts"); // in, out, dropped, repeated
        QTest::newRow("as they come") << FrameRateMode::Keep << 0 << QList<qint64>{50, 50, 0, 0};
        QTest::newRow("thinned") << FrameRateMode::Max << 5 << QList<qint64>{50, 10, 40, 0};
        QTest::newRow("each one twice") << FrameRateMode::Constant << 50 << QList<qint64>{50, 100, 0, 50};
        QTest::newRow("every fifth") << FrameRateMode::Constant << 5 << QList<qint64>{50, 10, 40, 0};
    }
    void countsPictures()
    {
        QFETCH(FrameRateMode, mode);
        QFETCH(int, rate);
        QFETCH(QList<qint64>, counts);
        const auto done = encode(u"small.mp4"_s, [&](Recipe &recipe) {
            recipe.picture.frameRateMode = mode;
            recipe.picture.frameRate = {rate, 1};
        });
        QVERIFY(done);
        QCOMPARE((QList<qint64>{done->framesIn, done->frames, done->framesDropped, done->framesRepeated}),
                 counts);
        QCOMPARE(done->framesIn + done->framesRepeated - done->framesDropped, done->frames);
        QVERIFY(done->durationUs >= 1'900'000 && done->durationUs <= 2'200'000);
        QVERIFY(speedOf(*done) > 0.0);
        QVERIFY(done->encoder.contains(u"x264"_s));
    }

    void tellsWhenDecodingFailed()
    {
        const auto done = encode(u"corrupt.mkv"_s, [](Recipe &) {});
        QVERIFY(done);
        QVERIFY(done->decodeErrors > 0);
        QVERIFY(!done->decodeErrorsUs.empty());
        QVERIFY(done->decodeErrorsUs.size() <= mostErrorTimes);
        QVERIFY(std::ranges::is_sorted(done->decodeErrorsUs));
        QVERIFY(done->decodeErrorsUs.front() >= 0 && done->decodeErrorsUs.back() <= 6'000'000);
        const auto good = encode(u"small.mp4"_s, [](Recipe &) {});
        QVERIFY(good && good->decodeErrors == 0 && good->decodeErrorsUs.empty());
    }

    void measuresTheMemoryOfEachFile()
    {
        const auto large =
            encode(u"base.mp4"_s, [](Recipe &recipe) { recipe.rungs = {{.width = 1920, .height = 1080}}; });
        const auto small = encode(u"small.mp4"_s, [](Recipe &) {});
        QVERIFY(large && small && small->peakMemoryBytes > 0);
        if (!small->peakIsOfFile)
            QSKIP("this kernel does not let a process forget its peak");
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer keeps what was freed for a while");
#endif
        QVERIFY2(small->peakMemoryBytes < large->peakMemoryBytes,
                 qPrintable(u"%1 %2"_s.arg(small->peakMemoryBytes).arg(large->peakMemoryBytes)));
    }

private:
    template <typename Change>
    [[nodiscard]] std::optional<wire::FileDone> encode(const QString &clip, const Change &change)
    {
        const QString source = m_clips.clip(clip);
        const std::optional<MediaInfo> info = m_worker.probe(source);
        if (!info || !info->video())
            return std::nullopt;
        Recipe recipe = recipeFor(*info, Container::Mkv);
        change(recipe);
        m_worker.send(encodeOf(JobId{5}, source, m_folder->filePath(u"%1.part"_s.arg(++m_parts)), recipe));
        const std::optional<wire::Event> outcome = m_worker.outcome();
        const auto *done = outcome ? std::get_if<wire::FileDone>(&*outcome) : nullptr;
        return done ? std::optional(*done) : std::nullopt;
    }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
    int m_parts = 0;
};

SLUICE_TEST(ReportTest, QCoreApplication)

} // namespace report_test

#include "report_test.moc"
