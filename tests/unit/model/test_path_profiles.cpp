// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/path_profiles.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

namespace test_path_profiles {

using namespace sluice;
using namespace Qt::StringLiterals;

class TestPathProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestOneCounts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("in the folder") << u"/v/talks/1.mp4"_s << u"sound"_s;
        QTest::newRow("far below it") << u"/v/talks/a/b/1.mp4"_s << u"sound"_s;
        QTest::newRow("the folder itself") << u"/v/talks"_s << u"sound"_s;
        QTest::newRow("in a nearer one") << u"/v/talks/films/1.mp4"_s << u"small"_s;
        QTest::newRow("the file has its own") << u"/v/talks/films/2.mp4"_s << u"fast"_s;
        QTest::newRow("as all others, in a folder that is not") << u"/v/talks/old/1.mp4"_s << QString();
        QTest::newRow("a name that begins alike") << u"/v/talks 2/1.mp4"_s << QString();
        QTest::newRow("elsewhere") << u"/w/1.mp4"_s << QString();
    }
    void theNearestOneCounts()
    {
        QFETCH(QString, path);
        QFETCH(QString, id);
        const PathProfiles profiles({{u"/v/talks"_s, u"sound"_s},
                                     {u"/v/talks/films"_s, u"small"_s},
                                     {u"/v/talks/films/2.mp4"_s, u"fast"_s},
                                     {u"/v/talks/old"_s, QString()}});
        QCOMPARE(profiles.idOf(path), id);
    }

    void theRootIsAFolder()
    {
        PathProfiles profiles;
        profiles.set({u"/"_s}, u"small"_s);
        QCOMPARE(profiles.idOf(u"/1.mp4"_s), u"small"_s);
        QCOMPARE(profiles.idOf(u"/v/1.mp4"_s), u"small"_s);
        profiles.set({u"/"_s}, {});
        QVERIFY(profiles.isEmpty());
    }

    void whatIsSetTakesThePlaceOfAllBelow()
    {
        PathProfiles profiles;
        profiles.set({u"/v/a/1.mp4"_s, u"/v/a/b"_s, u"/v/ab"_s}, u"small"_s);
        profiles.set({u"/v/a"_s}, u"sound"_s);
        const QMap<QString, QString> left{{u"/v/a"_s, u"sound"_s}, {u"/v/ab"_s, u"small"_s}};
        QCOMPARE(profiles.idByPath(), left);
    }

    void onlyWhatDiffersIsKept()
    {
        PathProfiles profiles;
        profiles.set({u"/v/a/1.mp4"_s, u"/v/a"_s}, u"sound"_s); // the folder says it all
        QCOMPARE(profiles.idByPath().size(), 1);
        profiles.set({u"/v/a/2.mp4"_s}, {}); // as all others, against its folder
        QCOMPARE(profiles.idOf(u"/v/a/2.mp4"_s), QString());
        QCOMPARE(profiles.idOf(u"/v/a/1.mp4"_s), u"sound"_s);
        profiles.set({u"/v/a/2.mp4"_s}, u"sound"_s);
        QCOMPARE(profiles.idByPath().size(), 1);
        profiles.set({u"/v/a"_s}, {});
        QVERIFY(profiles.isEmpty());
    }

    void aProfileThatIsGoneIsAsNone()
    {
        Profile all;
        all.id = u"fast"_s;
        Profile sound;
        sound.id = u"sound"_s;
        ProfileChoice choice{.forAll = all, .paths = {}, .byId = {}};
        choice.paths.set({u"/v/a"_s}, u"sound"_s);
        choice.paths.set({u"/v/b"_s}, u"gone"_s);
        choice.byId = {{u"fast"_s, all}, {u"sound"_s, sound}};
        QCOMPARE(choice.of(u"/v/a/1.mp4"_s), sound);
        QCOMPARE(choice.of(u"/v/b/1.mp4"_s), all);
        QCOMPARE(choice.of(u"/v/1.mp4"_s), all);
        QCOMPARE(choice.all(), (QList<Profile>{all, sound}));
    }
};

SLUICE_TEST(TestPathProfiles, QCoreApplication)

} // namespace test_path_profiles

#include "test_path_profiles.moc"
