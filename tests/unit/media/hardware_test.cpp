// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/av_error.h"
#include "engine/media/hardware_device.h"
#include "engine/media/hardware_options.h"
#include "engine/media/video_filter.h"
#include "engine/model/formats.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace hardware_test {

using namespace sluice;
using namespace sluice::media;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(VideoEncoderSpec &)>;

VideoEncoderSpec specOf(VideoEncoder encoder)
{
    VideoEncoderSpec spec;
    spec.encoder = encoder;
    const std::string_view preset = usualPreset(encoder);
    spec.preset = QString::fromLatin1(preset.data(), qsizetype(preset.size()));
    spec.crf = 30;
    spec.rung.width = 1280;
    spec.rung.height = 720;
    spec.rate = {25, 1};
    return spec;
}

// "key=value ..." of the options, and what is not usual in the context.
QString told(const VideoEncoderSpec &spec)
{
    const CodecContext context(avcodec_alloc_context3(nullptr));
    Dictionary options;
    setHardware(*context, options, spec);
    QStringList words;
    const AVDictionaryEntry *entry = nullptr;
    while ((entry = av_dict_get(*options.address(), "", entry, AV_DICT_IGNORE_SUFFIX)))
        words << QString::fromUtf8(entry->key) + u'=' + QString::fromUtf8(entry->value);
    const auto add = [&words](const char *name, qint64 value) {
        if (value != 0)
            words << QString::fromLatin1(name) + u'=' + QString::number(value);
    };
    add("b", context->bit_rate / 1000);
    add("max", context->rc_max_rate / 1000);
    add("buf", context->rc_buffer_size / 1000);
    add("gq", context->global_quality);
    if (context->level != FF_LEVEL_UNKNOWN)
        add("ctxlevel", context->level);
    return words.join(u' ');
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

// What can be known of hardware encoders without any hardware.
class HardwareTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEncoderIsToldInItsWords_data();
    void eachEncoderIsToldInItsWords();
    void keyFramesComeWhereTheyAreAskedFor_data();
    void keyFramesComeWhereTheyAreAskedFor();
    void qualitiesMeanTheSame_data();
    void qualitiesMeanTheSame();
    void optionsAreThoseOfThisFFmpeg_data();
    void optionsAreThoseOfThisFFmpeg();
    void driversAreATextThatChangesWithThem();
    void devicesAreSeen();
    void aBusyCardIsToldApart();
    void picturesArriveAsTheCardWantsThem_data();
    void picturesArriveAsTheCardWantsThem();
};

void HardwareTest::eachEncoderIsToldInItsWords_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    const Change none = [](VideoEncoderSpec &) {};
    const Change rate = [](VideoEncoderSpec &spec) { spec.rung.bitrateKbps = 4000; };
    const Change capped = [](VideoEncoderSpec &spec) { spec.rung.maxBitrateKbps = 6000; };
    const Change both = [](VideoEncoderSpec &spec) {
        spec.rung.bitrateKbps = 4000;
        spec.rung.maxBitrateKbps = 6000;
        spec.rung.bufferKbits = 9000;
    };
    const Change segmented = [](VideoEncoderSpec &spec) { spec.segmented = true; };
    const Change coded = [](VideoEncoderSpec &spec) {
        spec.coding.profile = u"main"_s;
        spec.coding.level = u"4.1"_s;
    };
    const Change baseline = [](VideoEncoderSpec &spec) {
        spec.coding.profile = u"baseline"_s;
        spec.coding.level = u"6"_s;
    };
    using enum VideoEncoder;
    const QString nv = u"preset=p4 rc=vbr "_s;
    const QString nvKeys = u"forced-idr=1 no-scenecut=1"_s;
    QTest::newRow("NVENC by quality") << NvencH264 << none << nv + u"cq=30 "_s + nvKeys;
    QTest::newRow("NVENC by quality with a cap")
        << NvencHevc << capped << nv + u"cq=30 "_s + nvKeys + u" max=6000 buf=12000"_s;
    QTest::newRow("NVENC by bit rate") << NvencHevc << rate << nv + nvKeys + u" b=4000"_s;
    QTest::newRow("NVENC by bit rate with a cap")
        << NvencH264 << both << nv + nvKeys + u" b=4000 max=6000 buf=9000"_s;
    QTest::newRow("NVENC in a ladder")
        << NvencH264 << segmented << nv + u"cq=30 "_s + nvKeys + u" strict_gop=1"_s;
    QTest::newRow("NVENC with profile and level")
        << NvencH264 << coded << nv + u"cq=30 "_s + nvKeys + u" profile=main level=4.1"_s;
    QTest::newRow("NVENC, level 6 of H.264")
        << NvencH264 << baseline << nv + u"cq=30 "_s + nvKeys + u" profile=baseline level=6.0"_s;
    QTest::newRow("NVENC, AV1") << NvencAv1 << none << nv + u"cq=24 "_s + nvKeys;

    const QString qsv = u"preset=medium forced_idr=1"_s;
    const QString qsvH264 = qsv + u" adaptive_i=0 adaptive_b=0"_s;
    QTest::newRow("QSV by quality") << QsvH264 << none << qsvH264 + u" gq=30"_s;
    QTest::newRow("QSV by quality with a cap")
        << QsvHevc << capped << qsv + u" b=4500 max=6000 buf=12000 gq=30"_s;
    QTest::newRow("QSV by bit rate is no constant rate") << QsvHevc << rate << qsv + u" b=4000 max=6000"_s;
    QTest::newRow("QSV by bit rate with a cap")
        << QsvH264 << both << qsvH264 + u" b=4000 max=6000 buf=9000"_s;
    QTest::newRow("QSV with profile and level")
        << QsvHevc << coded << qsv + u" profile=main gq=30 ctxlevel=41"_s;
    QTest::newRow("QSV, AV1") << QsvAv1 << none << qsv + u" gq=24"_s;

    const QString idr = u" idr_interval=0"_s;
    QTest::newRow("VA-API by quality") << VaapiHevc << none << u"rc_mode=CQP"_s + idr + u" gq=30"_s;
    QTest::newRow("VA-API by quality with a cap")
        << VaapiH264 << capped << u"rc_mode=QVBR"_s + idr + u" b=4500 max=6000 buf=12000 gq=30"_s;
    QTest::newRow("VA-API by bit rate") << VaapiH264 << rate << u"rc_mode=VBR"_s + idr + u" b=4000"_s;
    QTest::newRow("VA-API with profile and level")
        << VaapiH264 << baseline << u"rc_mode=CQP"_s + idr + u" profile=constrained_baseline level=6 gq=30"_s;
    QTest::newRow("VA-API, AV1") << VaapiAv1 << none << u"rc_mode=CQP"_s + idr + u" gq=121"_s;
}

void HardwareTest::eachEncoderIsToldInItsWords()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(Change, change);
    VideoEncoderSpec spec = specOf(encoder);
    change(spec);
    QTEST(told(spec), "words");
}

void HardwareTest::keyFramesComeWhereTheyAreAskedFor_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<bool>("segmented");
    QTest::addColumn<int>("gop");
    QTest::newRow("every ten seconds at most") << VideoEncoder::NvencH264 << false << 250;
    QTest::newRow("at segments alone") << VideoEncoder::VaapiHevc << true << 25'000;
    QTest::newRow("QSV counts to 65535") << VideoEncoder::QsvH264 << true << 25'000;
}

void HardwareTest::keyFramesComeWhereTheyAreAskedFor()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(bool, segmented);
    VideoEncoderSpec spec = specOf(encoder);
    spec.segmented = segmented;
    const CodecContext context(avcodec_alloc_context3(nullptr));
    Dictionary options;
    setHardware(*context, options, spec);
    QTEST(context->gop_size, "gop");
    QCOMPARE(context->max_b_frames, 0);
    spec.rate = {120, 1};
    spec.segmented = true;
    setHardware(*context, options, spec);
    QVERIFY(context->gop_size <= 65'535 || apiOf(encoder) != HardwareApi::Qsv);
}

void HardwareTest::qualitiesMeanTheSame_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<int>("crf");
    QTest::addColumn<int>("own");
    QTest::newRow("H.264 keeps the number") << VideoEncoder::NvencH264 << 23 << 23;
    QTest::newRow("HEVC keeps it too") << VideoEncoder::VaapiHevc << 26 << 26;
    QTest::newRow("the best of AV1") << VideoEncoder::QsvAv1 << 1 << 1;
    QTest::newRow("the worst of AV1, to 51") << VideoEncoder::QsvAv1 << 63 << 51;
    QTest::newRow("the worst of AV1, to 255") << VideoEncoder::VaapiAv1 << 63 << 255;
    QTest::newRow("zero is not automatic") << VideoEncoder::NvencHevc << 0 << 1;
}

void HardwareTest::qualitiesMeanTheSame()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(int, crf);
    QTEST(hardwareQuality(encoder, crf), "own");
}

// A name that the encoder does not know would be dropped in silence.
void HardwareTest::optionsAreThoseOfThisFFmpeg_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    for (const auto &[encoder, name] : Names<VideoEncoder>::table) {
        if (isHardware(encoder))
            QTest::newRow(std::string(name).c_str()) << encoder;
    }
}

void HardwareTest::optionsAreThoseOfThisFFmpeg()
{
    QFETCH(VideoEncoder, encoder);
    const AVCodec *codec = avcodec_find_encoder_by_name(std::string(nameOf(encoder)).c_str());
    if (!codec)
        QSKIP("not in this FFmpeg");
    for (const std::string_view preset : presetsOf(encoder)) {
        VideoEncoderSpec spec = specOf(encoder);
        spec.preset = QString::fromLatin1(preset.data(), qsizetype(preset.size()));
        spec.segmented = true;
        if (videoCodecOf(encoder) != VideoCodec::Av1) {
            spec.coding.profile = u"main"_s;
            spec.coding.level = u"6"_s;
        }
        const CodecContext context(avcodec_alloc_context3(codec));
        Dictionary options;
        setHardware(*context, options, spec);
        QCOMPARE(av_opt_set_dict2(context.get(), options.address(), AV_OPT_SEARCH_CHILDREN), 0);
        QVERIFY2(!options.leftOver(), options.leftOver());
    }
}

void HardwareTest::driversAreATextThatChangesWithThem()
{
    const QTemporaryDir root;
    QStringList texts{driversText(root.path())};
    QVERIFY(texts.constLast().startsWith(u"FFmpeg "_s));
    const auto changes = [&](const QString &path, const QByteArray &text) {
        write(root.filePath(path), text);
        texts << driversText(root.path());
        return texts.count(texts.constLast()) == 1;
    };
    QVERIFY(changes(u"proc/sys/kernel/osrelease"_s, "6.1.0-13-amd64\n"));
    QVERIFY(changes(u"sys/module/nvidia/version"_s, "535.129.03\n"));
    QVERIFY(texts.constLast().contains(u"nvidia 535.129.03"_s));
    QVERIFY(changes(u"sys/module/nvidia/version"_s, "545.23.08\n"));
    QVERIFY(changes(u"dev/nvidia0"_s, {}));
    QVERIFY(changes(u"dev/dri/renderD128"_s, {}));
    QVERIFY(texts.constLast().contains(u"dri/renderD128 unknown driver"_s));
    QVERIFY(changes(u"sys/class/drm/renderD128/device/uevent"_s, "DRIVER=i915\nPCI_CLASS=30000\n"));
    QVERIFY(texts.constLast().contains(u"dri/renderD128 i915"_s));
    QVERIFY(changes(u"usr/lib/x86_64-linux-gnu/dri/iHD_drv_video.so"_s, "driver"));
    QVERIFY(!changes(u"sys/class/drm/card0/device/uevent"_s, "DRIVER=ast\n")); // no render node of its own
    QVERIFY(!changes(u"dev/dri/card0"_s, {}));
    QVERIFY(QFile::remove(root.filePath(u"dev/nvidia0"_s)));
    QVERIFY(!driversText(root.path()).contains(u"nvidia0"_s));
}

void HardwareTest::devicesAreSeen()
{
    const QTemporaryDir root;
    for (const HardwareApi api : {HardwareApi::Nvenc, HardwareApi::Qsv, HardwareApi::Vaapi})
        QVERIFY(!hasDevice(api, root.path()));
    QVERIFY(hasDevice(HardwareApi::None, root.path()));
    write(root.filePath(u"dev/nvidiactl"_s), {}); // the driver, without a card
    QVERIFY(!hasDevice(HardwareApi::Nvenc, root.path()));
    write(root.filePath(u"dev/nvidia1"_s), {});
    QVERIFY(hasDevice(HardwareApi::Nvenc, root.path()));
    QVERIFY(!hasDevice(HardwareApi::Vaapi, root.path()));
    write(root.filePath(u"dev/dri/renderD129"_s), {});
    write(root.filePath(u"dev/dri/card0"_s), {});
    QVERIFY(hasDevice(HardwareApi::Qsv, root.path()));
    QCOMPARE(renderNodes(root.path()), QStringList{root.filePath(u"dev/dri/renderD129"_s)});
}

void HardwareTest::aBusyCardIsToldApart()
{
    for (const int number : {AVERROR(ENOMEM), AVERROR(EBUSY), AVERROR(EAGAIN)}) {
        const Error error = hardwareFailure(number, u"h264_nvenc"_s, u"opening"_s).error();
        QCOMPARE(error.code, ErrorCode::HardwareFailed);
        QVERIFY(error.detail.startsWith(u"busy: opening: "_s));
    }
    for (const int number : {AVERROR_EXTERNAL, AVERROR(ENOSYS), AVERROR(EINVAL)}) {
        const Error error = hardwareFailure(number, u"h264_nvenc"_s, u"opening"_s).error();
        QCOMPARE(error.code, ErrorCode::HardwareFailed);
        QVERIFY(error.detail.startsWith(u"opening: "_s));
    }
}

void HardwareTest::picturesArriveAsTheCardWantsThem_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<bool>("deep");
    QTest::addColumn<bool>("barred");
    QTest::addColumn<int>("format");
    QTest::newRow("NVENC") << VideoEncoder::NvencH264 << false << false << int(AV_PIX_FMT_YUV420P);
    QTest::newRow("NVENC, 10 bits") << VideoEncoder::NvencHevc << true << false << int(AV_PIX_FMT_P010LE);
    QTest::newRow("H.264 has 8 bits") << VideoEncoder::VaapiH264 << true << false << int(AV_PIX_FMT_NV12);
    QTest::newRow("VA-API with bars") << VideoEncoder::VaapiHevc << false << true << int(AV_PIX_FMT_NV12);
    QTest::newRow("QSV, 10 bits, with bars")
        << VideoEncoder::QsvAv1 << true << true << int(AV_PIX_FMT_P010LE);
}

void HardwareTest::picturesArriveAsTheCardWantsThem()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(bool, deep);
    QFETCH(bool, barred);
    RungFilter::Setup setup;
    setup.rung.width = 320;
    setup.rung.height = 240;
    setup.format = hardwareFormat(encoder, deep);
    QTEST(int(setup.format), "format");
    if (barred)
        setup.picture.content = {320, 180};
    RungFilter filter(setup);
    const Frame source(av_frame_alloc());
    source->format = deep ? AV_PIX_FMT_YUV420P10LE : AV_PIX_FMT_YUV420P;
    source->width = 640;
    source->height = 360;
    QVERIFY(av_frame_get_buffer(source.get(), 0) >= 0);
    for (int plane = 0; plane < 3; ++plane)
        std::fill_n(source->data[plane], source->linesize[plane] * (plane == 0 ? 360 : 180), std::uint8_t(1));
    const Frame out(av_frame_alloc());
    QVERIFY(filter.run(*source, *out));
    QCOMPARE(out->format, int(setup.format));
    QCOMPARE(out->width, 320);
    QCOMPARE(out->height, 240);
}

SLUICE_TEST(HardwareTest, QCoreApplication)

} // namespace hardware_test

#include "hardware_test.moc"
