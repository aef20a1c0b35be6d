// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/formats.h"
#include "engine/store/profile_store.h"
#include "engine/store/profile_writer.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace test_profile_changes {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::store;

namespace {

template <typename Enum>
Enum anyOf(QRandomGenerator &random)
{
    const auto &table = Names<Enum>::table;
    return table[size_t(random.bounded(int(table.size())))].first;
}

template <typename Value>
Value oneOf(QRandomGenerator &random, std::initializer_list<Value> values)
{
    return *(values.begin() + random.bounded(int(values.size())));
}

// Values as nobody would choose them; many do not go together.
Profile anyProfile(QRandomGenerator &random)
{
    Profile p;
    p.id = u"odd"_s;
    p.name =
        oneOf(random, {u"A \"quoted\" \\ name"_s, u"Größe ≤ 10 GB 🎬"_s, u"// no comment */"_s, u"%1\t%2"_s});
    p.description = oneOf(random, {QString(), u"two\nlines"_s, u"ends with \\"_s});
    p.container = anyOf<Container>(random);
    p.video.encoder = anyOf<VideoEncoder>(random);
    const auto presets = presetsOf(p.video.encoder);
    p.video.preset =
        QString::fromStdString(std::string(presets[size_t(random.bounded(int(presets.size())))]));
    p.video.crf = random.bounded(1, 52);
    p.video.maxWidth = oneOf(random, {0, 16, 17, 1920, 16384});
    p.video.mode = oneOf(random, {StreamMode::Encode, StreamMode::Encode, StreamMode::Copy});
    p.video.rate.mode = anyOf<RateMode>(random);
    if (p.video.rate.mode == RateMode::Bitrate && p.container != Container::Hls)
        p.video.rate.bitrateKbps = random.bounded(50, 200'001);
    if (p.video.rate.mode == RateMode::Size)
        p.video.rate.targetKB = oneOf(random, {50, 700'000, 2'000'000'000});
    p.video.rate.twoPass = p.video.rate.mode == RateMode::Bitrate && random.bounded(2) == 1;
    p.video.coding.keyframeMs = p.container == Container::Hls ? 0 : oneOf(random, {0, 100, 60'000});
    p.video.hardwareFallback = anyOf<HardwareFallback>(random);
    p.picture.cropMode = anyOf<CropMode>(random);
    if (p.picture.cropMode == CropMode::Fixed)
        p.picture.crop = {0, random.bounded(9), 3, 16384};
    p.picture.deinterlace = anyOf<Deinterlace>(random);
    p.picture.frameRateMode = anyOf<FrameRateMode>(random);
    p.picture.frameRate = oneOf(random, {u"25"_s, u"29.97"_s, u"30000/1001"_s});
    p.picture.denoise = anyOf<Denoise>(random);
    p.picture.hdr = anyOf<HdrMode>(random);
    p.audio.encoder = anyOf<AudioEncoder>(random);
    p.audio.bitrateKbps = random.bounded(16, 513);
    p.audio.maxChannels = random.bounded(1, 9);
    p.audio.tracks = anyOf<TrackRule>(random);
    p.audio.languages = {u"deu"_s, u"eng"_s};
    p.audio.loudness = {oneOf(random, {0.0, -23.0, -16.4, -0.1 * 163}), oneOf(random, {-1.0, -1.7, 0.0})};
    p.subtitles = {anyOf<SubtitleRule>(random), {u"fra"_s}};
    p.keepFileTime = random.bounded(2) == 1;
    p.hls = {random.bounded(1000, 20'001), anyOf<SegmentKind>(random), {{1080, 6000, 0}, {64, 0, 0}}};
    return p;
}

} // namespace

class TestProfileChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles"_s));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<Profile>("profile");
        const QList<Profile> builtIns = ProfileStore(QString()).builtIns();
        for (const Profile &profile : builtIns)
            QTest::newRow(qPrintable(profile.name)) << profile;
        Profile odd = builtIns.constFirst();
        odd.video.rate = {.mode = RateMode::Bitrate,
                          .bitrateKbps = 2500,
                          .maxBitrateKbps = 4000,
                          .bufferKbits = 8000,
                          .twoPass = true};
        odd.video.coding = {u"film"_s, u"high"_s, u"4.1"_s, PixelFormat::Yuv420, 2000};
        odd.picture.width = 640;
        odd.picture.height = 480;
        odd.picture.fit = SizeFit::Stretch;
        QTest::newRow("rates and an exact size") << odd;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(Profile, profile);
        QCOMPARE(readBack(profile), profile);
    }

    void oddValuesAreReadBack()
    {
        QRandomGenerator random(20'261'125);
        int good = 0;
        for (int i = 0; i < 4000; ++i) {
            const Profile profile = anyProfile(random);
            if (!validate(profile))
                continue;
            ++good;
            QCOMPARE(readBack(profile), profile);
        }
        QVERIFY2(good > 100, qPrintable(QString::number(good)));
    }

    void aNewOneGetsAnIdOfItsOwn()
    {
        Profile profile = builtIn();
        profile.id.clear();
        profile.name = u"Für den Fernseher (4K)"_s;
        const auto first = m_store->save(profile);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->id, u"f-r-den-fernseher-4k"_s);
        const auto second = m_store->save(profile);
        QVERIFY(second);
        QCOMPARE(second->id, u"f-r-den-fernseher-4k-2"_s);
        profile.name = u"東京"_s;
        QCOMPARE(m_store->save(profile)->id, u"profile"_s);
        QCOMPARE(m_store->list().entries.size(), ProfileStore(QString()).builtIns().size() + 3);
        QCOMPARE(originOf(u"profile"_s), ProfileOrigin::Own);
    }

    void savingAgainWritesTheSameFile()
    {
        write(u"TV.json"_s, R"({ "id": "tv", "name": "TV" })");
        Profile profile = *m_store->load(u"tv"_s);
        profile.name = u"Television"_s;
        QVERIFY(m_store->save(profile));
        QCOMPARE(files(), QStringList{u"TV.json"_s});
        QCOMPARE(*m_store->load(u"tv"_s), profile);
    }

    void aBrokenFileIsNotWrittenOver()
    {
        write(u"mine.json"_s, "{ broken");
        Profile profile = builtIn();
        profile.id = u"mine"_s;
        QVERIFY(m_store->save(profile));
        QCOMPARE(files(), (QStringList{u"mine-2.json"_s, u"mine.json"_s}));
        QCOMPARE(read(u"mine.json"_s), "{ broken"_ba);
    }

    void whatCannotBeUsedIsNotSaved()
    {
        Profile profile = builtIn();
        profile.video.crf = 77;
        const auto saved = m_store->save(profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error(), (Error{ErrorCode::ProfileInvalid, profile.name,
                                       u"video.crf: 77 is not between 0 and 51"_s}));
        QVERIFY(files().isEmpty());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile(m_folder->filePath(u"profiles"_s)).open(QIODevice::WriteOnly); // a file in its place
        const auto saved = m_store->save(builtIn());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ConfigNotSaved);
    }

    void aReplacedOneComesBack()
    {
        Profile profile = builtIn();
        profile.video.crf = 30;
        QVERIFY(m_store->save(profile));
        QCOMPARE(originOf(profile.id), ProfileOrigin::Replaced);
        QCOMPARE(m_store->all().profiles.constFirst().video.crf, 30);
        const auto removed = m_store->remove(profile.id);
        QVERIFY(removed);
        QCOMPARE(removed->origin, ProfileOrigin::Replaced);
        QCOMPARE(removed->profile, profile);
        QCOMPARE(m_store->all().profiles.constFirst(), builtIn());
        QVERIFY(m_store->restore(*removed));
        QCOMPARE(m_store->all().profiles.constFirst(), profile);
    }

    void whatWasRemovedComesBackWithItsComments()
    {
        const QByteArray text = "// for the living room\n{ \"id\": \"tv\" }\n";
        write(u"TV.json"_s, text);
        const auto removed = m_store->remove(u"tv"_s);
        QVERIFY(removed);
        QVERIFY(files().isEmpty());
        QVERIFY(m_store->restore(*removed));
        QCOMPARE(read(u"TV.json"_s), text);
        QVERIFY(m_store->remove(u"tv"_s));
        write(u"TV.json"_s, R"({ "id": "other", "name": "Other" })"); // another one has its place by now
        QVERIFY(m_store->restore(*removed));
        QCOMPARE(files(), (QStringList{u"TV.json"_s, u"tv.json"_s}));
        QCOMPARE(m_store->load(u"other"_s)->name, u"Other"_s);
    }

    void aBuiltInOneCannotBeRemoved()
    {
        const auto removed = m_store->remove(builtIn().id);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::ProfileUnknown);
    }

    void aFileIsBroughtIn()
    {
        const QByteArray text =
            "// by hand\n{ \"id\": \"tv\", \"name\": \"TV\", \"video\": { \"crf\": 18 } }";
        const QString path = outside(u"from a friend.json"_s, text);
        const auto brought = m_store->importFrom(path);
        QVERIFY2(brought, qPrintable(brought ? QString() : brought.error().detail));
        QCOMPARE(brought->id, u"tv"_s);
        QCOMPARE(read(u"tv.json"_s), text);
        QVERIFY(m_store->importFrom(path)); // the same once more changes nothing
        QCOMPARE(files(), QStringList{u"tv.json"_s});
    }

    void aFileWithoutANameTakesThatOfItsFile()
    {
        const auto brought =
            m_store->importFrom(outside(u"My TV (4K).json"_s, "{ \"video\": { \"crf\": 18 } }"));
        QVERIFY(brought);
        QCOMPARE(brought->name, u"My TV (4K)"_s);
        QCOMPARE(*m_store->load(u"my-tv-4k"_s), *brought);
    }

    void whatIsThereAlreadyKeepsItsName()
    {
        Profile profile = builtIn();
        profile.video.crf = 19;
        const auto brought = m_store->importFrom(outside(u"x.json"_s, profileText(profile)));
        QVERIFY(brought);
        QCOMPARE(brought->name, builtIn().name + u" 2");
        QVERIFY(brought->id != builtIn().id);
        QCOMPARE(originOf(builtIn().id), ProfileOrigin::BuiltIn);
        QCOMPARE(m_store->load(brought->name)->video.crf, 19);
    }

    void aFileThatIsNoProfileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("grammar") << "{\n  \"id\": \"a\",\n}"_ba << u":3:1: "_s;
        QTest::newRow("another kind of file") << "{ \"compilerOptions\": {} }"_ba << u":1:3: "_s;
        QTest::newRow("a value out of range") << "{\n\"video\": { \"crf\": 99 } }"_ba << u":2:12: "_s;
    }
    void aFileThatIsNoProfileIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const QString path = outside(u"bad.json"_s, text);
        const auto brought = m_store->importFrom(path);
        QVERIFY(!brought);
        QCOMPARE(brought.error().code, ErrorCode::ProfileInvalid);
        QVERIFY2(brought.error().detail.startsWith(path + where), qPrintable(brought.error().detail));
        QVERIFY(files().isEmpty());
        QCOMPARE(m_store->importFrom(u"/nonexistent.json"_s).error().code, ErrorCode::InputMissing);
    }

    void aCopyGoesOutAndComesBack()
    {
        const QString path = m_folder->filePath(u"out/small.json"_s);
        QVERIFY(m_store->exportTo(u"small-av1"_s, path));
        QCOMPARE(*readProfile(path), *m_store->load(u"small-av1"_s));
        QCOMPARE(m_store->exportTo(u"none"_s, path).error().code, ErrorCode::ProfileUnknown);
        QCOMPARE(m_store->exportTo(u"small-av1"_s, m_folder->path()).error().code, ErrorCode::ConfigNotSaved);
    }

private:
    static Profile builtIn() { return ProfileStore(QString()).builtIns().constFirst(); }

    Profile readBack(const Profile &profile) const
    {
        const auto read = readProfile(outside(u"profile.json"_s, profileText(profile)));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
    ProfileOrigin originOf(const QString &id) const
    {
        const ProfileList list = m_store->list();
        for (const ProfileEntry &entry : list.entries) {
            if (entry.profile.id == id)
                return entry.origin;
        }
        qFatal("no profile %s", qPrintable(id));
    }
    static QString put(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void write(const QString &name, const QByteArray &text) const
    {
        put(m_folder->filePath(u"profiles/"_s + name), text);
    }
    QString outside(const QString &name, const QByteArray &text) const
    {
        return put(m_folder->filePath(u"outside/"_s + name), text);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(u"profiles/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const
    {
        return QDir(m_folder->filePath(u"profiles"_s)).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
};

SLUICE_TEST(TestProfileChanges, QCoreApplication)

} // namespace test_profile_changes

#include "test_profile_changes.moc"
