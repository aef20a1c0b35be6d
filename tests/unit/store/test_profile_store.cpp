// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_store.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace test_profile_store {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::store;

class TestProfileStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void shipsProfilesThatHold();
    void beginsWithTheDefault();
    void describesTheLadder();
    void findsAProfile_data();
    void findsAProfile();
    void namesTheNearestOne();
    void readsAFileWithComments();
    void readsWhatIsSaidAboutThePicture();
    void namesAnAnonymousFileAfterItself();
    void refusesABadFile_data();
    void refusesABadFile();
    void refusesBadValues_data();
    void refusesBadValues();
    void listsTheUsersFolder();

private:
    QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::shipsProfilesThatHold()
{
    const ProfileStore store{QString()};
    QStringList names;
    for (const Profile &profile : store.builtIns()) {
        names.append(profile.name);
        QVERIFY(validate(profile));
        QVERIFY(profile.description.endsWith(u'.'));
    }
    QCOMPARE(names,
             (QStringList{u"Fast 1080p H.264"_s, u"Quality H.264"_s, u"Small HEVC"_s, u"Small AV1"_s,
                          u"Phone 720p"_s, u"Web VP9"_s, u"Remux to MP4"_s, u"Remux to MKV"_s, u"Sound AAC"_s,
                          u"HLS ladder"_s, u"HLS HEVC"_s, u"Fast 1080p NVIDIA"_s, u"Fast 1080p VA-API"_s}));
}

void TestProfileStore::beginsWithTheDefault()
{
    const ProfileStore store{QString()};
    const Profile &profile = store.builtIns().constFirst();
    QCOMPARE(profile.container, Container::Mp4);
    QCOMPARE(profile.video, (VideoSettings{VideoEncoder::X264, u"veryfast"_s, 23, 1920, 1080}));
    QCOMPARE(profile.audio, (AudioSettings{true, 160, 2, AudioEncoder::Aac, TrackRule::Default, {}}));
}

void TestProfileStore::describesTheLadder()
{
    const auto profile = ProfileStore(QString()).load(u"hls-ladder"_s);
    QVERIFY(profile);
    QCOMPARE(profile->container, Container::Hls);
    QCOMPARE(profile->hls,
             (HlsSettings{6000, SegmentKind::Auto, {{1080, 6000}, {720, 3500}, {480, 1600}, {360, 900}}}));
}

void TestProfileStore::findsAProfile_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("by its id") << u"phone-720p"_s;
    QTest::newRow("by its name") << u"Phone 720p"_s;
    QTest::newRow("by its name in any case") << u"PHONE 720P"_s;
}

void TestProfileStore::findsAProfile()
{
    QFETCH(QString, wanted);
    const auto profile = ProfileStore(QString()).load(wanted);
    QVERIFY(profile);
    QCOMPARE(profile->id, u"phone-720p"_s);
}

void TestProfileStore::namesTheNearestOne()
{
    const auto profile = ProfileStore(QString()).load(u"phone 72p"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error(), (Error{ErrorCode::ProfileUnknown, u"phone 72p"_s, u"Phone 720p"_s}));
    const auto file = ProfileStore(QString()).load(u"./none.json"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::ProfileUnknown);
}

void TestProfileStore::readsAFileWithComments()
{
    const QString path = write(u"tv.json"_s, R"(// for the living room
{ "id": "tv", "name": "Our TV", /* slow, but once only */ "video": { "preset": "slow", "crf": 18 } })");
    const auto profile = ProfileStore(QString()).load(path);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    QCOMPARE(profile->name, u"Our TV"_s);
    QCOMPARE(profile->video, (VideoSettings{VideoEncoder::X264, u"slow"_s, 18, 0, 0}));
    QCOMPARE(profile->audio, AudioSettings());
}

void TestProfileStore::readsWhatIsSaidAboutThePicture()
{
    const auto profile = readProfile(
        write(u"tv.json"_s, "{ \"picture\": { \"width\": 1280, \"height\": 720, \"fit\": \"stretch\","
                            " \"crop\": { \"left\": 2, \"bottom\": 4 }, \"deinterlace\": \"always\","
                            " \"frameRateMode\": \"max\", \"frameRate\": \"30\", \"denoise\": \"medium\","
                            " \"hdr\": \"tone-map\" } }"));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    QCOMPARE(profile->picture, (PictureSettings{.width = 1280,
                                                .height = 720,
                                                .fit = SizeFit::Stretch,
                                                .crop = {2, 0, 0, 4},
                                                .pixelAspect = PixelAspect::Square,
                                                .deinterlace = Deinterlace::Always,
                                                .frameRateMode = FrameRateMode::Max,
                                                .frameRate = u"30"_s,
                                                .denoise = Denoise::Medium,
                                                .hdr = HdrMode::ToneMap}));
}

void TestProfileStore::namesAnAnonymousFileAfterItself()
{
    const auto profile = readProfile(write(u"My TV (4K).json"_s, "{}"));
    QVERIFY(profile);
    QCOMPARE(profile->id, u"my-tv-4k"_s);
    QCOMPARE(profile->name, u"My TV (4K)"_s);
}

void TestProfileStore::refusesABadFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place"); // line:column
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *text, const char *place, const char *message) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(place) << QString::fromLatin1(message);
    };
    row("a comma too many", "{\n  \"id\": \"a\",\n}", "3:1", "syntax error");
    row("an empty file", "", "1:1", "empty");
    row("a list instead of a profile", "[]", "1:1", "must be an object");
    row("a misspelt key", "{\n  \"video\": {\n    \"cfr\": 20\n  }\n}", "3:5",
        R"(video.cfr: unknown key; the nearest is "crf")");
    row("a misspelt part", R"({ "vidio": {} })", "1:3", R"(vidio: unknown key; the nearest is "video")");
    row("a number in quotes", "{ \"video\": {\n \"crf\": \"20\" } }", "2:2",
        "video.crf: must be a whole number");
    row("half a quality", "{ \"video\": {\n \"crf\": 20.5 } }", "2:2", "video.crf: must be a whole number");
    row("a number that no int holds", "{ \"video\": {\n \"crf\": 4294967316 } }", "2:2",
        "video.crf: must be a whole number");
    row("a quality out of range", "// remark\n{ \"video\": { \"crf\": 77 } }", "2:14",
        "video.crf: 77 is not between 0 and 51");
    row("an unknown encoder", R"({ "video": { "encoder": "x264" } })", "1:14",
        R"(video.encoder: "x264" is none of libx264, libx265, libsvtav1, libvpx-vp9, h264_nvenc, hevc_nvenc, )"
        R"(av1_nvenc, h264_qsv, hevc_qsv, av1_qsv, h264_vaapi, hevc_vaapi, av1_vaapi; the nearest is "libx264")");
    row("a hardware preset of another maker", R"({ "video": { "encoder": "hevc_qsv", "preset": "p4" } })",
        "1:37", R"(video.preset: no preset of hevc_qsv is called "p4"; the nearest is "fast")");
    row("a quality that means automatic to hardware",
        R"({ "video": { "encoder": "h264_nvenc", "preset": "p4", "crf": 0 } })", "1:55",
        "video.crf: 0 is not between 1 and 51");
    row("two passes by hardware",
        R"({ "video": { "encoder": "av1_vaapi", "preset": "default", "crf": 30,
  "rate": { "mode": "bitrate", "bitrateKbps": 2000, "twoPass": true } } })",
        "2:53", "video.rate.twoPass: av1_vaapi has one pass only");
    row("a tune of hardware",
        R"({ "video": { "encoder": "h264_qsv", "preset": "fast",
  "coding": { "tune": "film" } } })",
        "2:15", "video.coding.tune: h264_qsv has no tune to choose");
    row("a fallback that is none",
        R"({ "video": { "encoder": "h264_vaapi", "preset": "default",
  "hardwareFallback": "wait" } })",
        "2:3", R"(video.hardwareFallback: "wait" is none of software, fail; the nearest is "fail")");
    row("an unknown preset", R"({ "video": { "preset": "veryfst" } })", "1:14",
        R"(video.preset: no preset of libx264 is called "veryfst"; the nearest is "veryfast")");
    row("a preset of another encoder", R"({ "video": { "encoder": "libsvtav1", "preset": "14" } })", "1:38",
        R"(video.preset: no preset of libsvtav1 is called "14"; the nearest is "1")");
    row("a quality that SVT-AV1 does not know",
        R"({ "video": { "encoder": "libsvtav1", "preset": "8", "crf": 0 } })", "1:53",
        "video.crf: 0 is not between 1 and 63");
    row("H.264 in WebM", R"({ "container": "webm", "audio": { "encoder": "opus" } })", "1:1",
        "video.encoder: libx264 cannot stand in webm, which takes libvpx-vp9, libsvtav1, av1_nvenc, av1_qsv, "
        "av1_vaapi");
    row("AAC in WebM",
        R"({ "container": "webm", "video": { "encoder": "libvpx-vp9", "preset": "4" }, "audio": {} })",
        "1:77", "audio.encoder: aac cannot stand in webm, which takes opus");
    row("FLAC in MP4", R"({ "audio": { "encoder": "flac" } })", "1:14",
        "audio.encoder: flac cannot stand in mp4, which takes aac, ac3, mp3, opus");
    row("a language by its name", R"({ "audio": { "tracks": "languages", "languages": ["English"] } })",
        "1:37", R"(audio.languages: "English" is not a code of three letters, as eng)");
    row("languages that are not named", R"({ "audio": { "tracks": "languages" } })", "1:3",
        "audio.languages: no language is named");
    row("a language that is no list", R"({ "audio": { "languages": "eng" } })", "1:14",
        "audio.languages: must be a list of texts");
    row("subtitles by an unknown rule", "{ \"subtitles\": {\n \"tracks\": \"al\" } }", "2:2",
        R"(subtitles.tracks: "al" is none of all, none, languages; the nearest is "all")");
    row("subtitles of no language", R"({ "subtitles": { "tracks": "languages" } })", "1:3",
        "subtitles.languages: no language is named");
    row("subtitles of a language by its name",
        R"({ "subtitles": { "tracks": "languages", "languages": ["German"] } })", "1:41",
        R"(subtitles.languages: "German" is not a code of three letters, as eng)");
    row("a time that is a word", "{ \"keepFileTime\": \"yes\" }", "1:3",
        "keepFileTime: must be true or false");
    row("a file of sound without sound", R"({ "container": "m4a", "audio": { "enabled": false } })", "1:34",
        "audio.enabled: a file of sound needs sound");
    row("a container that is a number", R"({ "container": 4 })", "1:3",
        "container: must be one of mp4, mkv, hls, webm, mov, m4a, opus, mp3, flac");
    row("a ladder without rungs", "{\n \"container\": \"hls\",\n \"hls\": {}\n}", "3:2",
        "hls.rungs: a ladder needs at least one rung");
    row("a rung that climbs",
        "{ \"container\": \"hls\", \"hls\": { \"rungs\": [\n { \"shortSide\": 480 },\n { \"shortSide\": 720 }"
        "] } }",
        "3:4", "hls.rungs[1].shortSide: rungs go from the highest to the lowest");
    row("an unknown key in a rung",
        "{ \"container\": \"hls\", \"hls\": { \"rungs\": [\n { \"shortside\": 480 } ] } }", "2:4",
        R"(hls.rungs[0].shortside: unknown key; the nearest is "shortSide")");
    row("segments that are not there", "{ \"hls\": {\n \"segments\": \"ts\" } }", "2:2",
        "hls.segments: \"ts\" is none of auto, mpegts, fmp4; the nearest is \"auto\"");
    row("a rung that is a number", "{ \"hls\": { \"rungs\": [\n 480 ] } }", "2:5",
        "hls.rungs[0]: must be an object");
    row("an unknown way of fitting", "{ \"picture\": {\n \"fit\": \"strech\" } }", "2:2",
        "picture.fit: \"strech\" is none of letterbox, stretch; the nearest is \"stretch\"");
    row("a loudness without limits", "{ \"audio\": { \"loudness\": {\n \"targetLufs\": -2.5 } } }", "2:2",
        "audio.loudness.targetLufs: -2.5 is neither 0 nor between -31 and -5");
    row("a bit rate of a quality", "{ \"video\": { \"rate\": {\n \"bitrateKbps\": 2000 } } }", "2:2",
        "video.rate.bitrateKbps: is for the mode bitrate");
    row("a rate by an unknown mode", "{ \"video\": { \"rate\": {\n \"mode\": \"bitrat\" } } }", "2:2",
        "video.rate.mode: \"bitrat\" is none of quality, bitrate, size; the nearest is \"bitrate\"");
    row("key frames too often", "{ \"video\": { \"coding\": {\n \"keyframeMs\": 7 } } }", "2:2",
        "video.coding.keyframeMs: 7 is not between 100 and 60000");
    row("edges that are said and detected",
        "{ \"picture\": { \"cropMode\": \"detected\",\n \"crop\": { \"top\": 2 } } }", "2:2",
        "picture.crop: the edges are either said or detected");
    row("a crop that is a text", "{ \"picture\": {\n \"crop\": \"1:2:3:4\" } }", "2:2",
        "picture.crop: must be an object");
    row("an edge outside", "{ \"picture\": { \"crop\": {\n \"top\": -2 } } }", "2:2",
        "picture.crop.top: -2 is not between 0 and 16384");
    row("a constant rate without a rate", "{ \"picture\": {\n \"frameRateMode\": \"constant\" } }", "1:3",
        "picture.frameRate: \"\" is no rate");
    row("a key that stands twice", "{ \"id\": \"a\",\n \"id\": \"b\" }", "1:3", "id: stands twice");
    row("an id with a space", R"({ "id": "my id" })", "1:3", R"(id: "my id" is not made of a-z, 0-9 and -)");
}

void TestProfileStore::refusesABadFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, message);
    const QString path = write(u"bad.json"_s, text);
    const auto profile = readProfile(path);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
    QCOMPARE(profile.error().subject, path);
    const QString start = u"%1:%2: "_s.arg(path, place);
    QVERIFY2(profile.error().detail.startsWith(start), qPrintable(profile.error().detail));
    QVERIFY2(profile.error().detail.contains(message), qPrintable(profile.error().detail));
}

void TestProfileStore::refusesBadValues_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("detail");
    const Profile good = ProfileStore(QString()).builtIns().constFirst();
    const Profile ladder = ProfileStore(QString()).load(u"hls-ladder"_s).value();
    const auto row = [](const char *name, Profile profile, auto change, const QString &detail) {
        change(profile);
        QTest::newRow(name) << profile << detail;
    };
    row("a built-in profile holds", good, [](Profile &) {}, u""_s);
    const QString stays = u"a picture that is copied stays as it is"_s;
    row(
        "a size for a copy", good,
        [](Profile &p) {
            p.video.mode = StreamMode::Copy;
            p.picture.width = p.picture.height = 64;
        },
        u"picture.width: "_s + stays);
    row(
        "edges of a copy", good,
        [](Profile &p) {
            p.video.mode = StreamMode::Copy;
            p.picture.crop.left = 2;
        },
        u"picture.crop: "_s + stays);
    row(
        "noise of a copy", good,
        [](Profile &p) {
            p.video.mode = StreamMode::Copy;
            p.picture.denoise = Denoise::Light;
        },
        u"picture.denoise: "_s + stays);
    row(
        "a copied ladder", ladder, [](Profile &p) { p.video.mode = StreamMode::CopyFitting; },
        u"video.mode: a ladder is encoded: its segments begin with key frames of their own"_s);
    row(
        "copied sound in a ladder", ladder, [](Profile &p) { p.audio.mode = StreamMode::Copy; },
        u"audio.mode: a ladder is encoded: its segments begin with key frames of their own"_s);
    row(
        "a quality below lossless", good, [](Profile &p) { p.video.crf = -1; },
        u"video.crf: -1 is not between 0 and 51"_s);
    row(
        "a picture of one pixel", good, [](Profile &p) { p.video.maxWidth = 1; },
        u"video.maxWidth: 1 is neither 0 nor between 16 and 16384"_s);
    row(
        "a whisper of sound", good, [](Profile &p) { p.audio.bitrateKbps = 8; },
        u"audio.bitrateKbps: 8 is not between 16 and 512"_s);
    row(
        "no sound needs no bitrate", good,
        [](Profile &p) { p.audio = {false, 0, 0, AudioEncoder::Aac, TrackRule::Default, {}}; }, u""_s);
    row(
        "a short segment", ladder, [](Profile &p) { p.hls.segmentMs = 999; },
        u"hls.segmentMs: 999 is not between 1000 and 20000"_s);
    row("a ladder in HEVC", ladder, [](Profile &p) { p.video.encoder = VideoEncoder::X265; }, u""_s);
    row(
        "a ladder in HEVC, in a transport stream", ladder,
        [](Profile &p) {
            p.video.encoder = VideoEncoder::X265;
            p.hls.segments = SegmentKind::MpegTs;
        },
        u"hls.segments: libx265 cannot stand in segments of mpegts; fmp4 and auto can hold it"_s);
    row(
        "a ladder in VP9", ladder,
        [](Profile &p) { p.video = {.encoder = VideoEncoder::Vp9, .preset = u"4"_s, .crf = 32}; },
        u"video.encoder: libvpx-vp9 cannot stand in hls, which takes libx264, libx265, libsvtav1, "
        u"h264_nvenc, "
        "hevc_nvenc, av1_nvenc, h264_qsv, hevc_qsv, av1_qsv, h264_vaapi, hevc_vaapi, av1_vaapi"_s);
    row(
        "an odd rung", ladder, [](Profile &p) { p.hls.rungs[3].shortSide = 361; },
        u"hls.rungs[3].shortSide: 361 is odd"_s);
    row(
        "half an exact size", good, [](Profile &p) { p.picture.width = 640; },
        u"picture.height: 0 is not between 16 and 16384"_s);
    row(
        "an exact size and pixels that are not square", good,
        [](Profile &p) {
            p.picture.width = 640;
            p.picture.height = 480;
            p.picture.pixelAspect = PixelAspect::Keep;
        },
        u"picture.pixelAspect: an exact size has square pixels"_s);
    row(
        "a ladder of pixels that are not square", ladder,
        [](Profile &p) { p.picture.pixelAspect = PixelAspect::Keep; },
        u"picture.pixelAspect: a ladder has square pixels"_s);
    row(
        "two faults are both told", good,
        [](Profile &p) {
            p.name = u" "_s;
            p.video.crf = 52;
        },
        u"name: empty; video.crf: 52 is not between 0 and 51"_s);
}

void TestProfileStore::refusesBadValues()
{
    QFETCH(Profile, profile);
    QFETCH(QString, detail);
    const auto valid = validate(profile);
    QCOMPARE(valid ? QString(u""_s) : valid.error().detail, detail);
}

void TestProfileStore::listsTheUsersFolder()
{
    write(u"a.json"_s, R"({ "id": "phone-720p", "name": "My phone" })");
    write(u"b.json"_s, R"({ "id": "tv", "name": "TV" })");
    write(u"c.json"_s, R"({ "id": "tv", "name": "Second TV" })");
    write(u"broken.json"_s, "{");
    write(u"notes.txt"_s, "no profile");
    const ProfileStore store(m_folder->path());
    const auto listing = store.all();
    QStringList names;
    for (const Profile &profile : listing.profiles)
        names.append(profile.name);
    QCOMPARE(names, (QStringList{u"Fast 1080p H.264"_s, u"Quality H.264"_s, u"Small HEVC"_s, u"Small AV1"_s,
                                 u"My phone"_s, u"Web VP9"_s, u"Remux to MP4"_s, u"Remux to MKV"_s,
                                 u"Sound AAC"_s, u"HLS ladder"_s, u"HLS HEVC"_s, u"Fast 1080p NVIDIA"_s,
                                 u"Fast 1080p VA-API"_s, u"TV"_s}));
    QCOMPARE(listing.problems.size(), size_t(2));
    QCOMPARE(listing.problems[0].subject, m_folder->filePath(u"broken.json"_s));
    QCOMPARE(listing.problems[1].subject, m_folder->filePath(u"c.json"_s));
    QCOMPARE(store.load(u"tv"_s)->name, u"TV"_s);
    QCOMPARE(store.load(u"broken"_s).error().code, ErrorCode::ProfileInvalid);
}

SLUICE_TEST(TestProfileStore, QCoreApplication)

} // namespace test_profile_store

#include "test_profile_store.moc"
