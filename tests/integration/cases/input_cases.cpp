// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Group A: what can be wrong with a source, and what may be in it besides the film.

#include "tests/integration/cases/case_test.h"
#include "tests/integration/cases/look.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace input_cases {

using namespace sluice;
using namespace sluice::test;

namespace {

void truncatedIndexFirst(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("03-half.mp4"));
    QVERIFY(done);
    QVERIFY2(textsOf(done->warnings).join(u'\n').contains(QStringLiteral("The source ends at 1.")),
             qPrintable(textsOf(done->warnings).join(u'\n')));
    QVERIFY(textsOf(done->warnings).join(u'\n').contains(QStringLiteral(" of 3.0 s")));
    const double seconds = lengthOf(run.output(), QStringLiteral("v"));
    QVERIFY2(seconds > 1.0 && seconds < 2.0, qPrintable(QString::number(seconds)));
    QVERIFY(decodes(run.output()));
}

void aLengthThatLies(CaseRun &run)
{
    for (const char *name : {"04-half.mkv", "04-whole.mkv"}) {
        qint64 frames = 0;
        for (const qint64 expectedUs : {qint64(0), qint64(500'000), qint64(3600'000'000)}) {
            run.newFolder();
            std::vector<double> fractions;
            const std::optional<wire::FileDone> done =
                run.encodeWatched(QString::fromUtf8(name), expectedUs, fractions);
            QVERIFY(done);
            QVERIFY(frames == 0 || frames == done->frames); // nothing is cut to a length
            frames = done->frames;
            double last = 0.0;
            for (const double fraction : fractions) {
                QVERIFY2(fraction >= last && fraction <= 0.995, qPrintable(QString::number(fraction)));
                last = fraction;
            }
        }
    }
}

void corruptPacketsAreCounted(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("05-corrupt.mkv"));
    QVERIFY(done);
    const QRegularExpression counted(
        QStringLiteral("^Picture: [1-9]\\d* decoding errors, the first at 0\\.[6-9] s$"));
    QVERIFY2(textsOf(done->warnings).filter(counted).size() == 1,
             qPrintable(textsOf(done->warnings).join(u'\n')));
    QVERIFY(std::abs(lengthOf(run.output(), QStringLiteral("v")) - 3.0) < 0.05);
    QVERIFY(decodes(run.output()));
}

void corruptThroughout(CaseRun &run)
{
    const std::optional<wire::FileFailed> failed =
        run.refuse(QStringLiteral("05-ruined.mkv"),
                   [](Recipe &recipe) { recipe.audio = {{.stream = 1, .bitrateKbps = 64, .channels = 1}}; });
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::InputBroken));
    QVERIFY2(failed->error.detail.contains(QStringLiteral("errors")), qPrintable(failed->error.detail));
    QVERIFY(run.nothingLeft());
}

// Ruined sound does not take the picture with it; what became of it is told.
void corruptSound(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("05-hoarse.mkv"));
    QVERIFY(done);
    QCOMPARE(done->frames, 75);
    const QRegularExpression counted(QStringLiteral("^Sound: [1-9]\\d* decoding errors"));
    QVERIFY2(textsOf(done->warnings).filter(counted).size() == 1,
             qPrintable(textsOf(done->warnings).join(u'\n')));
    QVERIFY(decodes(run.output()));
}

void coverArtIsNotTheFilm(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("06-cover-first.mp4"));
    QVERIFY(done);
    QCOMPARE(done->frames, 75);
    const QJsonArray streams = streamsOf(run.output());
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[0][u"width"].toInt(), 128);
    QCOMPARE(streams[0][u"nb_read_packets"].toString(), QStringLiteral("75"));
}

// The picture before the film is the picture beside it afterwards, byte by byte: verification compares them.
void coverArtStaysCoverArt(CaseRun &run)
{
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        run.newFolder();
        const std::optional<wire::FileDone> done =
            run.encode(QStringLiteral("06-cover-first.mp4"), [container](Recipe &recipe) {
                recipe.container = container;
                recipe.keep.covers = {recipe.videoStream == 0 ? 2 : 0};
            });
        QVERIFY(done);
        QCOMPARE(done->frames, 75);
        const QJsonArray streams = streamsOf(run.output());
        QCOMPARE(streams.size(), 3);
        QCOMPARE(streams[0][u"nb_read_packets"].toString(), QStringLiteral("75"));
        QCOMPARE(streams[2][u"codec_name"].toString(), QStringLiteral("png"));
        QCOMPARE(streams[2][u"disposition"][u"attached_pic"].toInt(), 1);
        QVERIFY(decodes(run.output()));
    }
}

void coverArtMakesNoFilm(CaseRun &run)
{
    const std::optional<wire::FileFailed> failed = run.refuse(QStringLiteral("06-cover.mp3"));
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::InputNoVideo));
    QVERIFY(run.nothingLeft());
}

void attachmentsStayBehind(CaseRun &run)
{
    const std::optional<MediaInfo> info = run.worker().probe(run.clip(QStringLiteral("07-attachment.mkv")));
    QVERIFY(info);
    QCOMPARE(int(info->streams.size()), 3);
    QCOMPARE(info->streams[2].kind, StreamKind::Attachment);
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("07-attachment.mkv"));
    QVERIFY(done);
    QVERIFY2(done->warnings.isEmpty(), qPrintable(textsOf(done->warnings).join(u'\n')));
    const QJsonArray streams = streamsOf(run.output());
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[0][u"nb_read_packets"].toString(), QStringLiteral("75"));
}

void attachmentsGoAlong(CaseRun &run)
{
    const std::optional<wire::FileDone> done =
        run.encode(QStringLiteral("07-attachment.mkv"), [](Recipe &recipe) {
            recipe.container = Container::Mkv;
            recipe.keep.attachments = {2};
        });
    QVERIFY(done);
    const QJsonArray streams = streamsOf(run.output());
    QCOMPARE(streams.size(), 3);
    QCOMPARE(streams[2][u"codec_type"].toString(), QStringLiteral("attachment"));
    QCOMPARE(streams[2][u"tags"][u"filename"].toString(), QStringLiteral("07-note.txt"));
    QCOMPARE(streams[2][u"extradata_size"].toInt(), 24);
}

// Twelve seconds of picture alone, more than is looked at before the start; then there is sound as well.
void soundThatComesLate(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("08-late.ts"));
    QVERIFY(done);
    QCOMPARE(done->frames, 140);
    QVERIFY(decodes(run.output()));
    QCOMPARE(streamsOf(run.output()).size(), 2);
    QVERIFY(std::abs(secondsOfSound(run.output()) - 14.0) < 0.2);
    const QList<double> loud = beeps(run.output());
    QVERIFY(!loud.isEmpty() && std::abs(loud[0] - 12.0) < 0.1);
}

// Nothing but its first packet tells that there is sound: the plan is made by then.
void soundThatNobodyAnnounced(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("08-unannounced.flv"));
    QVERIFY(done);
    QCOMPARE(done->frames, 125);
    const QString told = QStringLiteral("Left out, because they begin too late: 1 tracks");
    QVERIFY2(textsOf(done->warnings).contains(told), qPrintable(textsOf(done->warnings).join(u'\n')));
    QVERIFY(decodes(run.output()));
}

void aSingleFrameLastsOneFrame(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("one-frame.mp4"));
    QVERIFY(done);
    QCOMPARE(done->frames, 1);
    QVERIFY(std::abs(lengthOf(run.output(), QStringLiteral("v")) - 0.04) < 0.001);
    QVERIFY(decodes(run.output()));
}

void aMovingGif(CaseRun &run)
{
    const std::optional<wire::FileDone> done = run.encode(QStringLiteral("12-moving.gif"));
    QVERIFY(done);
    QCOMPARE(done->frames, 10);
    QVERIFY(std::abs(lengthOf(run.output(), QStringLiteral("v")) - 1.0) < 0.05);
    QVERIFY(decodes(run.output()));
}

// A film with `count` times what the arguments say. Too large to keep, and quickly made.
QString filmWith(CaseRun &run, const QStringList &once, const QStringList &input, int count)
{
    QStringList words{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                      QStringLiteral("-i"), run.clip(QStringLiteral("case-film.mp4"))};
    words += input;
    words += {QStringLiteral("-map"), QStringLiteral("0:v"), QStringLiteral("-c"), QStringLiteral("copy")};
    for (int i = 0; i < count; ++i)
        words += once;
    const QString path = run.path(QStringLiteral("much.mkv"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), words + QStringList{path});
    return ffmpeg.waitForFinished() && ffmpeg.exitCode() == 0 ? path : QString();
}

void moreTracksThanAnyFilmHas(CaseRun &run)
{
    const QString path = filmWith(run, {QStringLiteral("-map"), QStringLiteral("0:a")}, {}, 70);
    QVERIFY(!path.isEmpty());
    const std::optional<wire::FileFailed> failed = run.refuse(path);
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::InputUnsupported));
    QCOMPARE(failed->error.detail, QStringLiteral("71 tracks"));
}

void aFilmThatBringsItsFonts(CaseRun &run)
{
    const QString path = filmWith(run, {QStringLiteral("-attach"), run.clip(QStringLiteral("07-note.txt"))},
                                  {QStringLiteral("-metadata:s:t"), QStringLiteral("mimetype=font/ttf")}, 70);
    QVERIFY(!path.isEmpty());
    const std::optional<wire::FileDone> done = run.encode(path);
    QVERIFY(done);
    QCOMPARE(done->frames, 75);
}

constexpr Case cases[] = {
    {"03 truncated, index first", &truncatedIndexFirst},
    {"04 a length that lies", &aLengthThatLies},
    {"05 corrupt packets are counted, with the time of the first", &corruptPacketsAreCounted},
    {"05 corrupt throughout", &corruptThroughout},
    {"05 corrupt sound", &corruptSound},
    {"06 cover art before the film", &coverArtIsNotTheFilm},
    {"06 cover art goes along", &coverArtStaysCoverArt},
    {"06 cover art and no film", &coverArtMakesNoFilm},
    {"07 attachments", &attachmentsStayBehind},
    {"07 attachments in Matroska", &attachmentsGoAlong},
    {"08 sound that comes late", &soundThatComesLate},
    {"08 sound that nobody announced", &soundThatNobodyAnnounced},
    {"09 a single frame lasts one frame", &aSingleFrameLastsOneFrame},
    {"12 a moving GIF", &aMovingGif},
    {"limits: more tracks than any film has", &moreTracksThanAnyFilmHas},
    {"limits: a film that brings seventy fonts", &aFilmThatBringsItsFonts},
};

} // namespace

SLUICE_CASES(cases)

} // namespace input_cases
