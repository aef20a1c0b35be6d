// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/frame_pacer.h"
#include "engine/media/video_filter.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace video_filter_test {

using namespace sluice;
using namespace sluice::media;

namespace {

constexpr AVRational timeBase{1, 1000};

Frame frameOf(AVPixelFormat format, int width, int height)
{
    Frame frame(av_frame_alloc());
    frame->format = format;
    frame->width = width;
    frame->height = height;
    frame->pts = 0;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        qFatal("no memory");
    return frame;
}

// Every sample of a plane of bytes.
void fill(AVFrame &frame, int plane, int height, std::uint8_t value)
{
    std::memset(frame.data[plane], value, size_t(frame.linesize[plane]) * size_t(height));
}

Frame grey(AVPixelFormat format, int width, int height, std::uint8_t luma)
{
    Frame frame = frameOf(format, width, height);
    fill(*frame, 0, height, luma);
    fill(*frame, 1, height / 2, 128);
    fill(*frame, 2, height / 2, 128);
    return frame;
}

int at(const AVFrame &frame, int plane, int x, int y)
{
    return frame.data[plane][y * frame.linesize[plane] + x];
}

Frame through(const AVFrame &frame, const RungFilter::Setup &setup)
{
    Frame out(av_frame_alloc());
    RungFilter filter(setup);
    const Result<> done = filter.run(frame, *out);
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return out;
}

// What comes out of the front filter for one frame, which is also its last.
Frame throughFront(AVFrame &frame, const std::optional<DisplayMatrix> &matrix, const PictureRecipe &picture)
{
    Frame out(av_frame_alloc());
    FrontFilter filter(timeBase, matrix, picture);
    const auto keep = [&out](AVFrame &ready) -> Result<> {
        av_frame_move_ref(out.get(), &ready);
        return {};
    };
    for (AVFrame *next : {&frame, static_cast<AVFrame *>(nullptr)}) {
        const Result<> done = filter.run(next, keep);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return out;
}

} // namespace

class VideoFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureThatFitsIsNotCopied();
    void cuttingEdgesCopiesNothing();
    void picturesAreTurnedAsTheirMatrixSays_data();
    void picturesAreTurnedAsTheirMatrixSays();
    void coloursBecomeThoseOfTelevision_data();
    void coloursBecomeThoseOfTelevision();
    void fullRangeBecomesLimited_data();
    void fullRangeBecomesLimited();
    void transparencyComesOverBlack();
    void fewerBitsAreDithered();
    void barsAreBlackAndEven();
    void hdrIsMappedForEightBits_data();
    void hdrIsMappedForEightBits();
    void framesAreDroppedEvenly_data();
    void framesAreDroppedEvenly();
    void slowFramesAreAllKept();
};

void VideoFilterTest::aPictureThatFitsIsNotCopied()
{
    const Frame frame = grey(AV_PIX_FMT_YUV420P, 64, 36, 90);
    const std::uint8_t *samples = frame->data[0];
    const Frame front = throughFront(*frame, std::nullopt, {});
    QCOMPARE(front->data[0], samples);
    const Frame out = through(*front, {.timeBase = timeBase, .rung = {64, 36, 0}});
    QCOMPARE(out->data[0], samples);
    QCOMPARE(out->color_range, AVCOL_RANGE_UNSPECIFIED); // what is not known stays unknown
}

void VideoFilterTest::cuttingEdgesCopiesNothing()
{
    const Frame frame = grey(AV_PIX_FMT_YUV420P, 64, 36, 90);
    const std::uint8_t *samples = frame->data[0];
    const int line = frame->linesize[0];
    const Frame front = throughFront(*frame, std::nullopt, {.crop = {8, 4, 6, 2}});
    QCOMPARE(front->width, 50);
    QCOMPARE(front->height, 30);
    QCOMPARE(front->data[0], samples + ptrdiff_t(4) * line + 8);
}

void VideoFilterTest::picturesAreTurnedAsTheirMatrixSays_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("c");
    QTest::addColumn<int>("d");
    QTest::newRow("upright") << 1 << 0 << 0 << 1;
    QTest::newRow("a quarter") << 0 << 1 << -1 << 0;
    QTest::newRow("a half") << -1 << 0 << 0 << -1;
    QTest::newRow("three quarters") << 0 << -1 << 1 << 0;
    QTest::newRow("mirrored") << -1 << 0 << 0 << 1;
    QTest::newRow("upside down in a mirror") << 1 << 0 << 0 << -1;
    QTest::newRow("about one diagonal") << 0 << 1 << 1 << 0;
    QTest::newRow("about the other diagonal") << 0 << -1 << -1 << 0;
}

// The matrix takes the pixel (x, y) to (a x + c y, b x + d y).
void VideoFilterTest::picturesAreTurnedAsTheirMatrixSays()
{
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(int, c);
    QFETCH(int, d);
    constexpr int width = 6;
    constexpr int height = 4;
    const Frame frame = frameOf(AV_PIX_FMT_GRAY8, width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            frame->data[0][y * frame->linesize[0] + x] = std::uint8_t(10 * y + x);
    }
    constexpr std::int32_t one = 1 << 16;
    const DisplayMatrix matrix{a * one, b * one, 0, c * one, d * one, 0, 0, 0, 1 << 30};
    const Frame out = throughFront(*frame, matrix, {});
    QCOMPARE(out->width, a != 0 ? width : height);
    const int left = std::min(0, a * (width - 1)) + std::min(0, c * (height - 1));
    const int top = std::min(0, b * (width - 1)) + std::min(0, d * (height - 1));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            QCOMPARE(at(*out, 0, a * x + c * y - left, b * x + d * y - top), 10 * y + x);
    }
}

void VideoFilterTest::coloursBecomeThoseOfTelevision_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("largest");
    QTest::addColumn<int>("luma"); // of pure red
    QTest::addColumn<int>("space");
    QTest::newRow("high definition") << 720 << 0 << 63 << int(AVCOL_SPC_BT709);
    QTest::newRow("standard definition") << 576 << 576 << 81 << int(AVCOL_SPC_SMPTE170M);
    QTest::newRow("a small rung of a ladder") << 540 << 720 << 63 << int(AVCOL_SPC_BT709);
}

void VideoFilterTest::coloursBecomeThoseOfTelevision()
{
    QFETCH(int, height);
    QFETCH(int, largest);
    QFETCH(int, luma);
    QFETCH(int, space);
    for (const AVColorSpace tag : {AVCOL_SPC_RGB, AVCOL_SPC_UNSPECIFIED}) {
        const Frame frame = frameOf(AV_PIX_FMT_RGB24, 64, height);
        frame->colorspace = tag;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < 64 * 3; ++x)
                frame->data[0][y * frame->linesize[0] + x] = x % 3 == 0 ? 255 : 0;
        }
        const Frame out =
            through(*frame, {.timeBase = timeBase, .rung = {64, height, 0}, .largestLines = largest});
        QVERIFY2(std::abs(at(*out, 0, 20, 20) - luma) <= 1, qPrintable(QString::number(at(*out, 0, 20, 20))));
        QCOMPARE(int(out->colorspace), space);
        QCOMPARE(out->color_range, AVCOL_RANGE_MPEG);
        QCOMPARE(out->format, int(AV_PIX_FMT_YUV420P));
    }
}

void VideoFilterTest::fullRangeBecomesLimited_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("range");
    QTest::newRow("by its format") << int(AV_PIX_FMT_YUVJ420P) << int(AVCOL_RANGE_UNSPECIFIED);
    QTest::newRow("by its tag") << int(AV_PIX_FMT_YUV420P) << int(AVCOL_RANGE_JPEG);
    QTest::newRow("by both") << int(AV_PIX_FMT_YUVJ420P) << int(AVCOL_RANGE_JPEG);
}

void VideoFilterTest::fullRangeBecomesLimited()
{
    QFETCH(int, format);
    QFETCH(int, range);
    for (const int width : {64, 32}) {
        const Frame frame = grey(AVPixelFormat(format), 64, 36, 255);
        frame->color_range = AVColorRange(range);
        const Frame out = through(*frame, {.timeBase = timeBase, .rung = {width, 36, 0}});
        QVERIFY(std::abs(at(*out, 0, 10, 10) - 235) <= 1);
        QCOMPARE(out->format, int(AV_PIX_FMT_YUV420P));
        QCOMPARE(out->color_range, AVCOL_RANGE_MPEG);
    }
}

void VideoFilterTest::transparencyComesOverBlack()
{
    const Frame frame = frameOf(AV_PIX_FMT_RGBA, 64, 36);
    for (int y = 0; y < 36; ++y) {
        for (int x = 0; x < 64; ++x) {
            std::uint8_t *pixel = frame->data[0] + ptrdiff_t(y) * frame->linesize[0] + ptrdiff_t(4) * x;
            std::fill_n(pixel, 3, std::uint8_t(255));
            pixel[3] = y < 12 ? 0 : y < 24 ? 128 : 255;
        }
    }
    const Frame out = through(*frame, {.timeBase = timeBase, .rung = {64, 36, 0}});
    QVERIFY(std::abs(at(*out, 0, 30, 5) - 16) <= 1);
    QVERIFY(std::abs(at(*out, 0, 30, 18) - 126) <= 1);
    QVERIFY(std::abs(at(*out, 0, 30, 30) - 235) <= 1);
}

// A level between two of eight bits becomes a mixture of both.
void VideoFilterTest::fewerBitsAreDithered()
{
    for (const int width : {64, 32}) {
        const Frame frame = frameOf(AV_PIX_FMT_YUV420P10LE, 64, 32);
        for (int plane = 0; plane < 3; ++plane) {
            const int height = plane == 0 ? 32 : 16;
            auto *samples = reinterpret_cast<std::uint16_t *>(frame->data[plane]);
            std::fill_n(samples, frame->linesize[plane] / 2 * height, std::uint16_t(plane == 0 ? 502 : 512));
        }
        const Frame out = through(*frame, {.timeBase = timeBase, .rung = {width, 32, 0}});
        double sum = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < width; ++x)
                sum += at(*out, 0, x, y);
        }
        const double mean = sum / (32.0 * width);
        QVERIFY2(std::abs(mean - 125.5) < 0.2, qPrintable(QString::number(mean)));
    }
}

void VideoFilterTest::barsAreBlackAndEven()
{
    const Frame frame = grey(AV_PIX_FMT_YUV420P, 64, 48, 200);
    const Frame out =
        through(*frame, {.timeBase = timeBase, .rung = {128, 48, 0}, .picture = {.content = {64, 48}}});
    QCOMPARE(out->width, 128);
    QCOMPARE(at(*out, 0, 31, 20), 16);
    QCOMPARE(at(*out, 1, 15, 10), 128);
    QCOMPARE(at(*out, 0, 32, 20), 200);
    QCOMPARE(at(*out, 0, 95, 20), 200);
    QCOMPARE(at(*out, 0, 96, 20), 16);
}

void VideoFilterTest::hdrIsMappedForEightBits_data()
{
    QTest::addColumn<int>("transfer");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("tagged");
    QTest::newRow("PQ, smaller") << int(AVCOL_TRC_SMPTE2084) << 32 << true;
    QTest::newRow("PQ, larger") << int(AVCOL_TRC_SMPTE2084) << 128 << true;
    QTest::newRow("PQ without the other tags") << int(AVCOL_TRC_SMPTE2084) << 32 << false;
    QTest::newRow("HLG") << int(AVCOL_TRC_ARIB_STD_B67) << 64 << true;
}

void VideoFilterTest::hdrIsMappedForEightBits()
{
    QFETCH(int, transfer);
    QFETCH(int, width);
    QFETCH(bool, tagged);
    int darker = 0;
    for (const int level : {64, 300, 450, 600}) { // of ten bits; the first is black
        const Frame frame = frameOf(AV_PIX_FMT_YUV420P10LE, 64, 64);
        for (int plane = 0; plane < 3; ++plane) {
            auto *samples = reinterpret_cast<std::uint16_t *>(frame->data[plane]);
            std::fill_n(samples, frame->linesize[plane] / 2 * (plane == 0 ? 64 : 32),
                        std::uint16_t(plane == 0 ? level : 512));
        }
        frame->color_trc = AVColorTransferCharacteristic(transfer);
        frame->color_range = AVCOL_RANGE_MPEG;
        if (tagged) {
            frame->color_primaries = AVCOL_PRI_BT2020;
            frame->colorspace = AVCOL_SPC_BT2020_NCL;
        }
        QVERIFY(av_content_light_metadata_create_side_data(frame.get()));
        const Frame out = through(*frame, {.timeBase = timeBase, .rung = {width, width, 0}});
        QCOMPARE(out->width, width);
        QCOMPARE(out->color_trc, AVCOL_TRC_BT709);
        QCOMPARE(out->color_primaries, AVCOL_PRI_BT709);
        QCOMPARE(out->colorspace, AVCOL_SPC_BT709);
        QVERIFY(!av_frame_get_side_data(out.get(), AV_FRAME_DATA_CONTENT_LIGHT_LEVEL));
        const int luma = at(*out, 0, 20, 20);
        QVERIFY(std::abs(at(*out, 1, 10, 10) - 128) <= 1); // grey stays grey
        QVERIFY2(level == 64 ? std::abs(luma - 16) <= 1 : luma > darker + 10,
                 qPrintable(QString::number(luma)));
        darker = luma;
    }
}

void VideoFilterTest::framesAreDroppedEvenly_data()
{
    QTest::addColumn<int>("source"); // frames a second, at times of whole milliseconds
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("kept");     // of ten seconds
    QTest::addColumn<int>("shortest"); // ms between two
    QTest::addColumn<int>("longest");
    QTest::newRow("60 to 30") << 60 << 30 << 300 << 33 << 34;
    QTest::newRow("60 to 50") << 60 << 50 << 500 << 16 << 34;
    QTest::newRow("50 to 30") << 50 << 30 << 300 << 20 << 41;
    QTest::newRow("30 to 30") << 30 << 30 << 300 << 33 << 34;
    QTest::newRow("24 to 60") << 24 << 60 << 240 << 41 << 42;
    QTest::newRow("25 to 5: none comes early") << 25 << 5 << 50 << 200 << 200;
}

void VideoFilterTest::framesAreDroppedEvenly()
{
    QFETCH(int, source);
    QFETCH(int, limit);
    QFETCH(int, kept);
    QFETCH(int, shortest);
    QFETCH(int, longest);
    for (const int start : {0, 7, 17}) {
        FramePacer pacer(FrameRateMode::Max, {limit, 1}, timeBase, false);
        QList<qint64> times;
        for (int i = 0; i < source * 10; ++i) {
            const qint64 pts = start + std::llround(i * 1000.0 / source);
            if (pacer.takes(pts))
                times << pts;
        }
        QVERIFY2(std::abs(times.size() - kept) <= 1, qPrintable(QString::number(times.size())));
        for (qsizetype i = 1; i < times.size(); ++i) {
            QVERIFY(times[i] - times[i - 1] >= shortest);
            QVERIFY(times[i] - times[i - 1] <= longest);
        }
    }
}

void VideoFilterTest::slowFramesAreAllKept()
{
    FramePacer pacer(FrameRateMode::Max, {25, 1}, timeBase, false);
    for (const qint64 pts : {0, 500, 540, 580, 5000, 5041, 5079, 9000})
        QVERIFY(pacer.takes(pts));
    QVERIFY(!pacer.takes(9008));
}

SLUICE_TEST(VideoFilterTest, sluice::tests::NoApplication)

} // namespace video_filter_test

#include "video_filter_test.moc"
