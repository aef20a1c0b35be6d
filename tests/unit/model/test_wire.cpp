// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/wire/codec.h"
#include "engine/wire/framer.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

namespace test_wire {

using namespace sluice;
using namespace sluice::wire;
using namespace Qt::StringLiterals;

namespace {

// With a remark in so many others.
QByteArray fileDoneWithRemarks(int depth)
{
    FileDone done;
    done.warnings = {remark("inmost")};
    QByteArray line = encode(Event(done));
    const QByteArray inmost = "{\"say\":\"inmost\"}";
    const QByteArray nested =
        QByteArray("{\"say\":\"%1\",\"of\":[").repeated(depth) + inmost + QByteArray("]}").repeated(depth);
    return line.replace(inmost, nested);
}

Encode fullEncode()
{
    Encode encode;
    encode.job = JobId(7);
    encode.attempt = 2;
    encode.inputPath = u"/in/ä \"quoted\"\nline.mp4"_s;
    encode.partPath = u"/out/.x.part"_s;
    encode.expectedSizeBytes = Q_INT64_C(5'000'000'000);
    encode.recipe = {
        .container = Container::Hls,
        .encoder = VideoEncoder::X264,
        .preset = u"veryfast"_s,
        .crf = 21,
        .rungs = {{1280, 720, 3000, 2000, 4500}, {640, 360, 0}},
        .videoStream = 0,
        .audio = {{.stream = 2, .bitrateKbps = 128, .channels = 2, .copy = true}},
        .segmentUs = 6'000'000,
        .segments = SegmentKind::Fmp4,
        .picture = {.crop = {2, 4, 6, 8},
                    .content = {640, 480},
                    .sarNum = 64,
                    .sarDen = 45,
                    .deinterlace = Deinterlace::Always,
                    .frameRateMode = FrameRateMode::Max,
                    .frameRate = {30000, 1001},
                    .denoise = Denoise::Strong,
                    .toneMap = true},
        .copyVideo = true,
        .rate = {.mode = RateMode::Size, .twoPass = true, .targetBytes = Q_INT64_C(5'000'000'000)},
        .coding = {.tune = u"film"_s,
                   .profile = u"high"_s,
                   .level = u"4.1"_s,
                   .pixelFormat = PixelFormat::Yuv420Deep,
                   .keyframeMs = 2000},
        .keep = {.subtitles = {{.stream = 3, .format = SubtitleFormat::WebVtt}, {.stream = 4}},
                 .covers = {5},
                 .attachments = {6, 7},
                 .fileTime = false}};
    encode.threads = 4;
    return encode;
}

} // namespace

class TestWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsComeBackAsTheyWent_data()
    {
        QTest::addColumn<Command>("command");
        QTest::newRow("probe") << Command(Probe{JobId(1), u"/a b.mp4"_s, true});
        QTest::newRow("encode with every field") << Command(fullEncode());
        QTest::newRow("check an encoder")
            << Command(CheckEncoder{.encoder = VideoEncoder::QsvAv1, .knownDrivers = u"i915"_s});
        QTest::newRow("take back") << Command(TakeBack{{JobId(1), JobId(2)}});
        QTest::newRow("make thumbnail") << Command(MakeThumbnail{JobId(1), u"/in/ä.mp4"_s});
        QTest::newRow("cancel one file") << Command(CancelFile{JobId(3)});
        QTest::newRow("pause") << Command(Pause{});
        QTest::newRow("resume") << Command(Resume{});
        QTest::newRow("cancel") << Command(Cancel{});
        QTest::newRow("finish") << Command(Finish{});
        QTest::newRow("ping") << Command(Ping{9});
    }
    void commandsComeBackAsTheyWent()
    {
        QFETCH(Command, command);
        const QByteArray line = encode(command);
        QVERIFY2(!line.contains('\n'), "a line is one line, whatever a file is called");
        const auto decoded = decodeCommand(line);
        QVERIFY(decoded);
        QCOMPARE(decoded->index(), command.index());
        QCOMPARE(encode(*decoded), line);
        QVERIFY2(!decodeEvent(line), "no command is taken for an event");
    }

    void eventsComeBackAsTheyWent_data()
    {
        QTest::addColumn<Event>("event");
        Hello hello;
        hello.pid = 77;
        hello.libraries = u"Lavc59"_s;
        QTest::newRow("hello") << Event(hello);
        QTest::newRow("pong") << Event(Pong{4});
        StreamInfo stream;
        stream.codec = u"h264"_s;
        stream.kind = StreamKind::Video;
        stream.hdr = true;
        MediaInfo info;
        info.format = u"mov"_s;
        StreamInfo font;
        font.index = 1;
        font.kind = StreamKind::Attachment;
        font.attachedBytes = 70'000;
        info.streams = {stream, font};
        QTest::newRow("probed") << Event(Probed{JobId(1), info});
        QTest::newRow("probe failed")
            << Event(ProbeFailed{JobId(1), Error{ErrorCode::InputTruncated, u"/x"_s, u"moov"_s}});
        QTest::newRow("thumbnail made") << Event(ThumbnailMade{JobId(1), QByteArray("\xff\xd8\0\n\xd9", 5)});
        QTest::newRow("thumbnail failed")
            << Event(ThumbnailFailed{JobId(1), Error{ErrorCode::InputNoVideo, u"/x"_s, {}}});
        QTest::newRow("encoder check begun") << Event(EncoderCheckBegun{
            .encoder = VideoEncoder::NvencHevc, .drivers = u"nvidia 535"_s, .needed = false});
        QTest::newRow("encoder checked") << Event(EncoderChecked{
            .encoder = VideoEncoder::NvencHevc, .state = EncoderState::Busy, .detail = u"too many"_s});
        QTest::newRow("file started") << Event(FileStarted{JobId(1), 3});
        FileProgress progress;
        progress.fraction = 0.25;
        QTest::newRow("file progress") << Event(progress);
        QTest::newRow("file verifying") << Event(FileVerifying{JobId(1), 1});
        FileDone done;
        done.warnings = {verbatim(u"one"_s), remark("%1: %2", {u"two"_s}, {verbatim(u"three"_s)})};
        done.framesDropped = 3;
        done.decodeErrorsUs = {40'000, 80'000};
        done.peakIsOfFile = true;
        done.notes = {remark("sound: louder")};
        QTest::newRow("file done") << Event(done);
        QTest::newRow("file failed") << Event(FileFailed{JobId(1), 1, Error{ErrorCode::Cancelled, {}, {}}});
        QTest::newRow("took back") << Event(TookBack{{JobId(5)}});
        QTest::newRow("remarks within remarks") << *decodeEvent(fileDoneWithRemarks(7));
    }
    void eventsComeBackAsTheyWent()
    {
        QFETCH(Event, event);
        const QByteArray line = encode(event);
        const auto decoded = decodeEvent(line);
        QVERIFY(decoded);
        QCOMPARE(decoded->index(), event.index());
        QCOMPARE(encode(*decoded), line);
    }

    void brokenLinesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no type") << QByteArray("{}");
        QTest::newRow("a type that nobody knows") << QByteArray("{\"type\":\"explode\"}");
        QTest::newRow("a missing member") << QByteArray("{\"type\":\"file-started\",\"job\":1}");
        QTest::newRow("a member of another type")
            << QByteArray("{\"type\":\"file-started\",\"job\":\"one\",\"attempt\":1}");
        QTest::newRow("an error code that nobody knows") << QByteArray(
            "{\"type\":\"file-failed\",\"job\":1,\"attempt\":1,\"error\":{\"code\":\"weather\"}}");
        QTest::newRow("remarks within remarks, for ever") << fileDoneWithRemarks(100'000);
        QTest::newRow("cut in the middle") << QByteArray("{\"type\":\"file-started\",\"job\":1,\"att");
    }
    void brokenLinesAreErrors()
    {
        QFETCH(QByteArray, line);
        const auto decoded = decodeEvent(line);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::WorkerProtocol);
        QVERIFY(!decoded.error().detail.isEmpty());
    }

    void framerCutsLinesWhereverThePiecesEnd()
    {
        const QByteArray stream = "one\ntwo\n\nthree\nfour";
        for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
            Framer framer;
            QByteArrayList lines;
            for (qsizetype at = 0; at < stream.size(); at += piece) {
                framer.add(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
                while (true) {
                    const auto line = framer.next();
                    QVERIFY(line);
                    if (!*line)
                        break;
                    lines << **line;
                }
            }
            QCOMPARE(lines, QByteArrayList({"one", "two", "", "three"}));
        }
    }

    void framerRefusesALineWithoutEnd()
    {
        Framer framer;
        const QByteArray piece(64 * 1024, 'x');
        bool refused = false;
        for (int i = 0; i < 32 && !refused; ++i) {
            framer.add(piece);
            refused = !framer.next();
        }
        QVERIFY(refused);
        framer.add("\n{}\n");
        QVERIFY2(!framer.next(), "what follows an over-long line is not trusted");
    }

    void framerTakesALineOfTheGreatestLength()
    {
        Framer framer;
        framer.add(QByteArray(Framer::maxLineBytes, 'x'));
        framer.add("\n");
        const auto line = framer.next();
        QVERIFY(line && *line);
        QCOMPARE((*line)->size(), Framer::maxLineBytes);
    }
};

SLUICE_TEST(TestWire, QCoreApplication)

} // namespace test_wire

#include "test_wire.moc"
