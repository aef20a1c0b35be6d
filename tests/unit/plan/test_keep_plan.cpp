// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/estimate.h"
#include "engine/plan/keep_plan.h"
#include "engine/plan/planner.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

namespace test_keep_plan {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

namespace {

StreamInfo streamOf(int index, StreamKind kind, const QString &codec, const QString &language = {})
{
    StreamInfo stream;
    stream.index = index;
    stream.kind = kind;
    stream.codec = codec;
    stream.language = language;
    return stream;
}

MediaInfo film()
{
    MediaInfo info;
    info.durationUs = 60'000'000;
    StreamInfo video = streamOf(0, StreamKind::Video, u"h264"_s);
    video.width = 1280;
    video.height = 720;
    video.fpsNum = 25;
    info.streams = {video};
    return info;
}

StreamInfo coverOf(int index, const QString &codec, qint64 bytes)
{
    StreamInfo cover = streamOf(index, StreamKind::Video, codec);
    cover.attachedPicture = true;
    cover.attachedBytes = bytes;
    cover.width = cover.height = 600;
    return cover;
}

StreamInfo fontOf(int index, qint64 bytes)
{
    StreamInfo font = streamOf(index, StreamKind::Attachment, u"ttf"_s);
    font.attachedBytes = bytes;
    return font;
}

Recipe planned(const MediaInfo &media, const Profile &profile, Remarks &decisions)
{
    Recipe recipe;
    recipe.container = profile.container;
    planKept(media, profile, recipe, decisions);
    return recipe;
}

QString told(const std::vector<SubtitleTrackRecipe> &tracks)
{
    QStringList texts;
    for (const SubtitleTrackRecipe &track : tracks)
        texts += u"%1 %2"_s.arg(track.stream).arg(nameString(track.format));
    return texts.join(u", "_s);
}

constexpr qint64 mebibyte = 1024LL * 1024;

} // namespace

class TestKeepPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subtitlesBecomeWhatTheContainerHolds_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<Container>("container");
        QTest::addColumn<QString>("tracks");
        QTest::addColumn<QString>("decision");
        const auto row = [](const char *name, const char16_t *codec, Container container,
                            const char16_t *tracks, const char16_t *decision) {
            QTest::newRow(name) << QString::fromUtf16(codec) << container << QString::fromUtf16(tracks)
                                << QString::fromUtf16(decision);
        };
        row("SubRip in MP4", u"subrip", Container::Mp4, u"1 mov_text",
            u"subtitles kept: subrip (deu) becomes mov_text");
        row("ASS in MOV", u"ass", Container::Mov, u"1 mov_text",
            u"subtitles kept: ass (deu) becomes mov_text");
        row("MP4's own in MP4", u"mov_text", Container::Mp4, u"1 copy", u"subtitles kept: mov_text (deu)");
        row("MP4's own in MKV", u"mov_text", Container::Mkv, u"1 subrip",
            u"subtitles kept: mov_text (deu) becomes subrip");
        row("ASS in MKV", u"ass", Container::Mkv, u"1 copy", u"subtitles kept: ass (deu)");
        row("WebVTT in MKV", u"webvtt", Container::Mkv, u"1 copy", u"subtitles kept: webvtt (deu)");
        row("SubRip in WebM", u"subrip", Container::WebM, u"1 webvtt",
            u"subtitles kept: subrip (deu) becomes webvtt");
        row("Blu-ray in MKV", u"hdmv_pgs_subtitle", Container::Mkv, u"1 copy",
            u"subtitles kept: hdmv_pgs_subtitle (deu)");
        row("DVD in MP4", u"dvd_subtitle", Container::Mp4, u"",
            u"subtitles left out: mp4 cannot hold dvd_subtitle (deu)");
        row("Blu-ray in WebM", u"hdmv_pgs_subtitle", Container::WebM, u"",
            u"subtitles left out: webm cannot hold hdmv_pgs_subtitle (deu)");
        row("DivX in MKV", u"xsub", Container::Mkv, u"", u"subtitles left out: mkv cannot hold xsub (deu)");
        row("teletext in MKV", u"dvb_teletext", Container::Mkv, u"",
            u"subtitles left out: mkv cannot hold dvb_teletext (deu)");
        row("texts in a ladder", u"subrip", Container::Hls, u"1 webvtt",
            u"subtitles kept: subrip (deu) becomes webvtt");
        row("WebVTT in a ladder is made anew", u"webvtt", Container::Hls, u"1 webvtt",
            u"subtitles kept: webvtt (deu) becomes webvtt");
        row("Blu-ray in a ladder", u"hdmv_pgs_subtitle", Container::Hls, u"",
            u"subtitles left out: hls cannot hold hdmv_pgs_subtitle (deu)");
        row("texts beside sound alone", u"subrip", Container::M4a, u"",
            u"subtitles left out: m4a cannot hold subrip (deu)");
    }
    void subtitlesBecomeWhatTheContainerHolds()
    {
        QFETCH(QString, codec);
        QFETCH(Container, container);
        QFETCH(QString, tracks);
        QFETCH(QString, decision);
        MediaInfo media = film();
        media.streams.push_back(streamOf(1, StreamKind::Subtitle, codec, u"deu"_s));
        Profile profile;
        profile.container = container;
        Remarks decisions;
        QCOMPARE(told(planned(media, profile, decisions).keep.subtitles), tracks);
        QCOMPARE(textsOf(decisions), QStringList{decision});
    }

    void subtitlesAreChosen()
    {
        MediaInfo media = film();
        media.streams.push_back(streamOf(1, StreamKind::Subtitle, u"subrip"_s, u"eng"_s));
        media.streams.push_back(streamOf(2, StreamKind::Subtitle, u"subrip"_s, u"ger"_s));
        media.streams.push_back(streamOf(3, StreamKind::Subtitle, u"subrip"_s));
        Profile profile;
        profile.container = Container::Mkv;
        Remarks decisions;
        QCOMPARE(told(planned(media, profile, decisions).keep.subtitles), u"1 copy, 2 copy, 3 copy"_s);

        profile.subtitles.tracks = SubtitleRule::None;
        decisions.clear();
        QCOMPARE(told(planned(media, profile, decisions).keep.subtitles), QString());
        QCOMPARE(textsOf(decisions), QStringList{u"3 subtitle track(s) left out: the profile has none"_s});

        profile.subtitles = {SubtitleRule::Languages, {u"deu"_s, u"fra"_s, u"eng"_s}};
        decisions.clear();
        QCOMPARE(told(planned(media, profile, decisions).keep.subtitles), u"2 copy, 1 copy"_s);
        QCOMPARE(decisions.front().text(), u"1 subtitle track(s) left out: not in deu, fra, eng"_s);
    }

    void subtitlesAreToldWithoutSoundToo()
    {
        MediaInfo media = film();
        media.streams.push_back(streamOf(1, StreamKind::Subtitle, u"xsub"_s));
        const auto plan = planJob(media, Profile(), u"/out/x"_s, 1);
        QVERIFY(plan);
        QVERIFY(textsOf(plan->decisions).contains(u"subtitles left out: mp4 cannot hold xsub"_s));
    }

    void coverArtGoesWhereItFits_data()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<StreamInfo>("cover");
        QTest::addColumn<QString>("decision");
        const StreamInfo good = coverOf(1, u"mjpeg"_s, mebibyte);
        const auto row = [](const char *name, Container container, const StreamInfo &cover,
                            const char16_t *decision) {
            QTest::newRow(name) << container << cover << QString::fromUtf16(decision);
        };
        for (const Container container :
             {Container::Mp4, Container::Mkv, Container::M4a, Container::Mp3, Container::Flac})
            row(qPrintable(nameString(container)), container, good, u"cover art kept");
        row("WebM", Container::WebM, good, u"cover art left out: webm holds none");
        row("MOV", Container::Mov, good, u"cover art left out: mov holds none");
        row("Opus", Container::Opus, good, u"cover art left out: opus holds none");
        row("a ladder", Container::Hls, good, u"cover art left out: hls holds none");
        row("PNG", Container::Mp4, coverOf(1, u"png"_s, 9), u"cover art kept");
        row("a bitmap", Container::Mp4, coverOf(1, u"bmp"_s, 9),
            u"cover art left out: it is bmp, and neither JPEG nor PNG");
        StreamInfo broken = good;
        broken.width = 0;
        row("broken", Container::Mp4, broken, u"cover art left out: it is broken");
        row("nothing", Container::Mp4, coverOf(1, u"png"_s, 0), u"cover art left out: it is broken");
        row("too large for FLAC", Container::Flac, coverOf(1, u"png"_s, 16 * mebibyte),
            u"cover art left out: it has 16777216 bytes");
    }
    void coverArtGoesWhereItFits()
    {
        QFETCH(Container, container);
        QFETCH(StreamInfo, cover);
        QFETCH(QString, decision);
        MediaInfo media = film();
        media.streams.push_back(cover);
        Profile profile;
        profile.container = container;
        Remarks decisions;
        const Recipe recipe = planned(media, profile, decisions);
        QCOMPARE(textsOf(decisions), QStringList{decision});
        QCOMPARE(recipe.keep.covers.size(), decision == u"cover art kept" ? size_t(1) : size_t(0));
    }

    void attachmentsGoIntoMatroska()
    {
        MediaInfo media = film();
        media.streams.push_back(fontOf(1, 100 * mebibyte));
        media.streams.push_back(fontOf(2, 100 * mebibyte));
        media.streams.push_back(fontOf(3, mebibyte));
        Profile profile;
        profile.container = Container::Mkv;
        Remarks decisions;
        const Recipe recipe = planned(media, profile, decisions);
        QCOMPARE(recipe.keep.attachments, (std::vector{1, 3}));
        QCOMPARE(attachedBytes(media, recipe), 101 * mebibyte);
        QCOMPARE(textsOf(decisions), (QStringList{u"2 attachment(s) kept"_s,
                                                  u"1 attachment(s) left out: too much is attached"_s}));
        profile.container = Container::Mp4;
        decisions.clear();
        QVERIFY(planned(media, profile, decisions).keep.attachments.empty());
        QCOMPARE(textsOf(decisions), QStringList{u"3 attachment(s) left out: mp4 holds none"_s});
    }

    void whatIsAttachedCostsMemory()
    {
        MediaInfo media = film();
        media.streams.push_back(fontOf(1, 100 * mebibyte));
        Profile profile;
        profile.container = Container::Mkv;
        const auto with = planJob(media, profile, u"/out/x"_s, 1);
        media.streams.pop_back();
        const auto without = planJob(media, profile, u"/out/x"_s, 1);
        QVERIFY(with && without);
        QCOMPARE(with->predictedMemoryBytes - without->predictedMemoryBytes, 300 * mebibyte);
        QCOMPARE(with->predictedBytes - without->predictedBytes, 100 * mebibyte);
    }

    void theTimeOfTheFileIsAWish()
    {
        Remarks decisions;
        Profile profile;
        QVERIFY(planned(film(), profile, decisions).keep.fileTime);
        profile.keepFileTime = false;
        QVERIFY(!planned(film(), profile, decisions).keep.fileTime);
        QVERIFY(decisions.isEmpty());
    }
};

SLUICE_TEST(TestKeepPlan, QCoreApplication)

} // namespace test_keep_plan

#include "test_keep_plan.moc"
