// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Group E: what is written, and what may happen meanwhile.

#include "tests/integration/cases/case_test.h"
#include "tests/integration/cases/look.h"
#include "tests/integration/worker/ladder_look.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace output_cases {

using namespace sluice;
using namespace sluice::test;

namespace {

// The types of the NAL units of an H.264 stream in a file, in order.
QList<int> unitsOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"),
                  {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                   QStringLiteral("-i"), path, QStringLiteral("-map"), QStringLiteral("0:v"),
                   QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"), QStringLiteral("h264"),
                   QStringLiteral("-")});
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    const QByteArray bytes = process.readAllStandardOutput();
    QList<int> types;
    const QByteArray start = QByteArray::fromHex("000001");
    for (qsizetype at = bytes.indexOf(start); at >= 0 && at + 3 < bytes.size();
         at = bytes.indexOf(start, at + 3))
        types += bytes[at + 3] & 0x1f;
    return types;
}

void everySegmentBeginsAnew(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("case-film.mp4"), [](Recipe &recipe) {
        recipe.container = Container::Hls;
        recipe.preset = QStringLiteral("veryfast"); // with pictures out of order
        recipe.segmentUs = 1'000'000;
    }));
    const QDir folder(run.output(QStringLiteral("/72p")));
    const QStringList segments = folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
    QCOMPARE(segments.size(), 3);
    constexpr int idr = 5;
    constexpr int sequence = 7;
    constexpr int picture = 8;
    for (const QString &segment : segments) {
        const QList<int> units = unitsOf(folder.filePath(segment));
        const auto first = std::ranges::find_if(units, [](int type) { return type >= 1 && type <= idr; });
        QVERIFY2(first != units.end() && *first == idr, qPrintable(segment));
        QVERIFY2(units.contains(sequence) && units.contains(picture), qPrintable(segment));
    }
}

// An IDR picture, and no CRA picture, which others may lead over.
void everySegmentOfHevcBeginsAnew(CaseRun &run)
{
    QVERIFY(run.encode(QStringLiteral("case-film.mp4"), [](Recipe &recipe) {
        recipe.container = Container::Hls;
        recipe.encoder = VideoEncoder::X265;
        recipe.preset = QStringLiteral("medium"); // which opens its groups of pictures unless told
        recipe.segmentUs = 1'000'000;
        recipe.segments = SegmentKind::Fmp4;
    }));
    const QList<ListedSegment> segments = segmentsOf(run.output(QStringLiteral("/72p/index.m3u8")));
    QCOMPARE(segments.size(), 3);
    for (const ListedSegment &segment : segments) {
        const int type = firstPictureType(segment, true);
        QVERIFY2(type == 19 || type == 20, qPrintable(QString::number(type)));
        QVERIFY2(decodes(alone(segment)), qPrintable(segment.path));
    }
}

// The film starts at five seconds, and so do its chapters; in the output both start at none.
void chaptersAndTags(CaseRun &run)
{
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        run.newFolder();
        QVERIFY(run.encode(QStringLiteral("52-chapters.mkv"),
                           [container](Recipe &recipe) { recipe.container = container; }));
        const QJsonObject seen =
            ffprobe(run.output(), {QStringLiteral("-show_chapters"), QStringLiteral("-show_format")});
        const QJsonArray chapters = seen[u"chapters"].toArray();
        QCOMPARE(chapters.size(), 2);
        QCOMPARE(chapters[0][u"tags"][u"title"].toString(), QStringLiteral("one"));
        QVERIFY(std::abs(chapters[0][u"start_time"].toString().toDouble()) < 0.03);
        QVERIFY(std::abs(chapters[1][u"start_time"].toString().toDouble() - 1.5) < 0.03);
        const QJsonObject tags = seen[u"format"][u"tags"].toObject();
        const auto tag = [&tags](QLatin1StringView key) {
            return tags.contains(key) ? tags[key].toString() : tags[QString(key).toUpper()].toString();
        };
        QCOMPARE(tag(QLatin1StringView("title")), QStringLiteral("A film"));
        QVERIFY(tag(QLatin1StringView("encoder")) != QStringLiteral("another"));
    }
}

// In Ogg they belong to the streams.
void tagsOfOgg(CaseRun &run)
{
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        run.newFolder();
        QVERIFY(run.encode(QStringLiteral("52-tags.ogv"),
                           [container](Recipe &recipe) { recipe.container = container; }));
        const QJsonObject tags =
            ffprobe(run.output(), {QStringLiteral("-show_format")})[u"format"][u"tags"].toObject();
        QCOMPARE(tags[u"title"].toString(), QStringLiteral("Song"));
        QCOMPARE(tags[container == Container::Mkv ? u"ARTIST" : u"artist"].toString(),
                 QStringLiteral("Singer"));
    }
}

void textsGoAlong(CaseRun &run)
{
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        run.newFolder();
        const bool mkv = container == Container::Mkv;
        QVERIFY(run.encode(QStringLiteral("52-subtitles.mkv"), [container, mkv](Recipe &recipe) {
            recipe.container = container;
            recipe.keep.subtitles = {
                {.stream = 2, .format = mkv ? SubtitleFormat::Copy : SubtitleFormat::MovText}};
        }));
        const QJsonArray streams = streamsOf(run.output());
        QCOMPARE(streams.size(), 3);
        QCOMPARE(streams[2][u"codec_name"].toString(),
                 mkv ? QStringLiteral("subrip") : QStringLiteral("mov_text"));
        QCOMPARE(streams[2][u"tags"][u"language"].toString(), QStringLiteral("eng"));
        QCOMPARE(streams[2][u"disposition"][u"forced"].toInt(), 1);
        QList<SeenPacket> texts = packetsOf(run.output(), QStringLiteral("s:0"));
        QCOMPARE(texts.size(), mkv ? 2 : 3); // an MP4 begins with an empty one
        QVERIFY(std::abs(texts[texts.size() - 2].pts - 1.0) < 0.05);
        QVERIFY(std::abs(texts.last().pts - 2.0) < 0.05);
        QVERIFY(std::abs(texts.last().duration - 0.5) < 0.002);
    }
}

// When and where it was filmed, encoded or copied.
void whenAndWhere(CaseRun &run)
{
    for (const bool copied : {false, true}) {
        for (const Container container : {Container::Mp4, Container::Mkv}) {
            run.newFolder();
            QVERIFY(run.encode(QStringLiteral("52-dates.mp4"), [container, copied](Recipe &recipe) {
                recipe.container = container;
                recipe.copyVideo = copied;
                recipe.audio.front().copy = copied;
            }));
            const QJsonObject tags =
                ffprobe(run.output(), {QStringLiteral("-show_format")})[u"format"][u"tags"].toObject();
            const auto tag = [&tags](QLatin1StringView key) {
                return tags.contains(key) ? tags[key].toString() : tags[QString(key).toUpper()].toString();
            };
            QCOMPARE(tag(QLatin1StringView("creation_time")), QStringLiteral("2020-02-03T04:05:06.000000Z"));
            QCOMPARE(tag(QLatin1StringView("location")), QStringLiteral("+48.1000+011.5000/"));
            QCOMPARE(tag(QLatin1StringView("track")), QStringLiteral("7"));
        }
    }
}

void aSourceThatGrows(CaseRun &run)
{
    const QString source = run.path(QStringLiteral("growing.mp4"));
    QVERIFY(QFile::copy(run.clip(QStringLiteral("case-film.mp4")), source));
    const auto slowly = [](Recipe &recipe) {
        recipe.preset = QStringLiteral("veryslow");
        recipe.rungs = {{320, 180, 0}};
    };
    const std::optional<wire::Event> outcome = run.encodeHeld(source, slowly, [&source] {
        QFile file(source);
        return file.open(QIODevice::Append) && file.write("more") == 4;
    });
    const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr;
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::InputChanged));
    QVERIFY(QFile::remove(source));
    QVERIFY(run.nothingLeft());
}

// Somebody else writes into what is already there; the worker reads all of it before it calls it done.
void anOutputThatWasSpoilt(CaseRun &run)
{
    const auto inSegments = [](Recipe &recipe) {
        recipe.container = Container::Hls;
        recipe.preset = QStringLiteral("veryslow");
        recipe.segmentUs = 200'000;
        recipe.audio.clear();
        recipe.rungs = {{320, 180, 0}};
    };
    const std::optional<wire::Event> outcome =
        run.encodeHeld(run.clip(QStringLiteral("case-film.mp4")), inSegments, [&run] {
            const QStringList rungs = QDir(run.output()).entryList({QStringLiteral("*p")}, QDir::Dirs);
            QFile second(run.output(u'/' + rungs.value(0) + QStringLiteral("/seg00002.ts")));
            QFile first(run.output(u'/' + rungs.value(0) + QStringLiteral("/seg00001.ts")));
            return second.exists() && first.resize(first.size() / 2); // the first is complete
        });
    const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr;
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::OutputVerifyFailed));
    QVERIFY(run.nothingLeft());
}

constexpr Case cases[] = {
    {"44 every segment begins anew", &everySegmentBeginsAnew},
    {"44 every segment of HEVC begins anew", &everySegmentOfHevcBeginsAnew},
    {"52 chapters and tags", &chaptersAndTags},
    {"52 tags of Ogg", &tagsOfOgg},
    {"52 subtitles", &textsGoAlong},
    {"52 when and where", &whenAndWhere},
    {"58 the source grows meanwhile", &aSourceThatGrows},
    {"59 the output is spoilt meanwhile", &anOutputThatWasSpoilt},
};

} // namespace

SLUICE_CASES(cases)

} // namespace output_cases
