// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Group C: shape and colour of the picture.

#include "tests/integration/cases/case_test.h"
#include "tests/integration/cases/look.h"

#include <QFile>
#include <QSize>

#include <cmath>

namespace picture_cases {

using namespace sluice;
using namespace sluice::test;

namespace {

QJsonObject pictureOf(const QString &path)
{
    return streamsOf(path)[0].toObject();
}

QSize sizeOf(const QString &path)
{
    const QJsonObject picture = pictureOf(path);
    return {picture[u"width"].toInt(), picture[u"height"].toInt()};
}

void pixelsThatAreNotSquare(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("29-wide-pixels.mp4")));
    const QJsonObject picture = pictureOf(run.output());
    QCOMPARE(sizeOf(run.output()), QSize(256, 144));
    QCOMPARE(picture[u"sample_aspect_ratio"].toString(), QStringLiteral("1:1"));
    QCOMPARE(picture[u"display_aspect_ratio"].toString(), QStringLiteral("16:9"));
}

// What ffmpeg shows of the source upright is what the output holds, and nothing turns it once more.
void turnedAndMirrored(CaseRun &run)
{
    struct Turn
    {
        const char *clip;
        QSize size;
    };
    for (const Turn turn : {Turn{"30-right.mp4", {72, 128}}, Turn{"30-over.mp4", {128, 72}},
                            Turn{"30-left.mp4", {72, 128}}, Turn{"30-mirrored.mp4", {128, 72}}}) {
        run.newFolder();
        const QString clip = run.clip(QString::fromUtf8(turn.clip));
        QVERIFY2(pictureOf(clip).contains(u"side_data_list"), turn.clip);
        QVERIFY2(run.encode(clip), turn.clip);
        QCOMPARE(sizeOf(run.output()), turn.size);
        QVERIFY2(!pictureOf(run.output()).contains(u"side_data_list"), turn.clip);
        const double alike = likeness(run.output(), clip);
        QVERIFY2(alike > 25.0, qPrintable(QString::fromUtf8(turn.clip) + QString::number(alike)));
    }
}

void tinyPictures(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("33-tiny.mkv")));
    QCOMPARE(sizeOf(run.output()), QSize(14, 10));
    QVERIFY(decodes(run.output()));
    run.newFolder();
    const std::optional<wire::FileFailed> failed =
        run.refuse(QStringLiteral("33-tiny.mkv"), [](Recipe &recipe) {
            recipe.encoder = VideoEncoder::X265;
            recipe.rungs = {{14, 10, 0}};
        });
    QVERIFY(failed);
    QVERIFY2(failed->error.detail.contains(QStringLiteral("14x10")), qPrintable(failed->error.detail));
    QVERIFY(run.nothingLeft());
}

// A few bytes that claim 144 million pixels.
void hugePictures(CaseRun &run)
{
    QFile small(run.clip(QStringLiteral("35-alpha-rgb.mov")));
    QVERIFY(small.open(QIODevice::ReadOnly));
    QByteArray bytes = small.readAll();
    const qsizetype size = bytes.lastIndexOf("rle ") + 28; // in the description of the track
    QCOMPARE(bytes.mid(size, 4), QByteArray::fromHex("00400040"));
    bytes.replace(size, 4, QByteArray::fromHex("2ee02ee0"));
    const QString path = run.path(QStringLiteral("huge.mov"));
    QFile huge(path);
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QCOMPARE(huge.write(bytes), bytes.size());
    huge.close();
    run.worker().send(wire::Probe{.job = JobId{3}, .inputPath = path});
    const std::optional<wire::Event> probed = run.worker().next();
    const auto *refused = probed ? std::get_if<wire::ProbeFailed>(&*probed) : nullptr;
    QVERIFY(refused);
    QCOMPARE(nameString(refused->error.code), nameString(ErrorCode::InputUnsupported));
    QVERIFY2(refused->error.detail.contains(QStringLiteral("12000x12000")),
             qPrintable(refused->error.detail));
    const std::optional<wire::FileFailed> failed = run.refuse(path); // also for who did not ask before
    QVERIFY(failed);
    QVERIFY(huge.remove());
    QVERIFY(run.nothingLeft());
}

void interlaced(CaseRun &run)
{
    const QString clip = run.clip(QStringLiteral("34-interlaced.mp4"));
    QVERIFY(interlacedFrames(clip) > 15);
    QVERIFY(run.encode(clip));
    QVERIFY2(interlacedFrames(run.output()) <= 5,
             qPrintable(QString::number(interlacedFrames(run.output()))));
}

void throughGlassIsBlack(CaseRun &run)
{
    for (const char *clip :
         {"35-alpha-rgb.mov", "35-alpha-yuv.mkv", "35-alpha-vp9.webm", "35-alpha-vp8.webm"}) {
        run.newFolder();
        QVERIFY2(run.encode(QString::fromUtf8(clip)), clip);
        QCOMPARE(pictureOf(run.output())[u"pix_fmt"].toString(), QStringLiteral("yuv420p"));
        const double grey = brightnessOf(run.output()); // white, half transparent
        QVERIFY2(std::abs(grey - 128.0) < 8.0, qPrintable(QString::number(grey)));
    }
}

void fullRangeStaysWhite(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("35-full-range.mp4")));
    const QJsonObject picture = pictureOf(run.output());
    QCOMPARE(picture[u"pix_fmt"].toString(), QStringLiteral("yuv420p"));
    QVERIFY(picture[u"color_range"].toString() != QStringLiteral("pc"));
    QVERIFY(brightnessOf(run.output()) > 250.0);
}

void coloursKeepTheirNames(CaseRun &run)
{
    const QStringList tags{QStringLiteral("color_primaries"), QStringLiteral("color_transfer"),
                           QStringLiteral("color_space"), QStringLiteral("chroma_location")};
    const QJsonObject source = pictureOf(run.clip(QStringLiteral("36-tagged.mp4")));
    QCOMPARE(source[u"color_space"].toString(), QStringLiteral("bt470bg"));
    QCOMPARE(source[u"chroma_location"].toString(), QStringLiteral("topleft"));
    for (const Rung rung : {Rung{128, 72, 0}, Rung{64, 36, 0}}) { // as it is, and scaled
        run.newFolder();
        QVERIFY(
            run.encode(QStringLiteral("36-tagged.mp4"), [rung](Recipe &recipe) { recipe.rungs = {rung}; }));
        for (const QString &tag : tags)
            QCOMPARE(pictureOf(run.output())[tag].toString(), source[tag].toString());
    }
    run.newFolder();
    QVERIFY(run.encode(QStringLiteral("30-upright.mp4"))); // unknown stays unknown
    for (const QString &tag : tags.first(3))
        QVERIFY2(!pictureOf(run.output()).contains(tag), qPrintable(tag));
}

// 72 lines are coded as 80; those that nobody may see stay away.
void cropped(CaseRun &run)
{
    const QString clip = run.clip(QStringLiteral("30-upright.mp4"));
    QVERIFY(run.encode(clip));
    QCOMPARE(sizeOf(run.output()), QSize(128, 72));
    QVERIFY2(likeness(run.output(), clip) > 25.0, qPrintable(QString::number(likeness(run.output(), clip))));
}

constexpr Case cases[] = {
    {"29 pixels that are not square", &pixelsThatAreNotSquare},
    {"30 turned and mirrored", &turnedAndMirrored},
    {"33 tiny", &tinyPictures},
    {"33 huge", &hugePictures},
    {"34 interlaced", &interlaced},
    {"35 half transparent over black", &throughGlassIsBlack},
    {"35 full range", &fullRangeStaysWhite},
    {"36 colours keep their names", &coloursKeepTheirNames},
    {"38 cropped", &cropped},
};

} // namespace

SLUICE_CASES(cases)

} // namespace picture_cases
