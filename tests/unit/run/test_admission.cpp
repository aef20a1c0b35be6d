// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/admission_watch.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace test_admission {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;

// What is told of memory that lets fewer batches run than were asked for.
class TestAdmission final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsToldOnce_data()
    {
        QTest::addColumn<QString>("looks"); // how many run, "!" where others wait for memory
        QTest::addColumn<QString>("told");  // by "look:running"
        QTest::newRow("all run from the start") << u"4 4 4"_s << u""_s;
        QTest::newRow("fewer, for long") << u"2! 2! 2! 2! 2!"_s << u"1:2"_s;
        QTest::newRow("fewer for a moment, between two batches") << u"4 3! 4 4 3! 4"_s << u""_s;
        QTest::newRow("fewer, and even fewer") << u"3! 3! 2! 2! 2!"_s << u"1:3 3:2"_s;
        QTest::newRow("now fewer, now a few more") << u"2! 2! 3! 3! 2! 2! 3! 3!"_s << u"1:2"_s;
        QTest::newRow("all again, and fewer once more") << u"2! 2! 4 4 4 2! 2!"_s << u"1:2 3:4 6:2"_s;
        QTest::newRow("fewer for want of something else") << u"2 2 2"_s << u""_s;
    }
    void aChangeIsToldOnce()
    {
        QFETCH(QString, looks);
        QFETCH(QString, told);
        AdmissionWatch watch;
        QStringList is;
        const QStringList all = looks.split(u' ');
        for (int i = 0; i < all.size(); ++i) {
            const auto change = watch.look({.running = all[i].left(1).toInt(),
                                            .wanted = 4,
                                            .neededBytes = all[i].endsWith(u'!') ? 600 : 0});
            if (change)
                is << u"%1:%2"_s.arg(i).arg(change->running);
        }
        QCOMPARE(is.join(u' '), told);
    }

    void otherWishesAreTold()
    {
        AdmissionWatch watch;
        Admission now{.running = 2, .wanted = 4, .neededBytes = 600};
        QVERIFY(!watch.look(now));
        QVERIFY(watch.look(now));
        now.wanted = 3;
        QVERIFY(!watch.look(now));
        QVERIFY(watch.look(now));
        QVERIFY(!watch.look(now));
    }
};

SLUICE_TEST(TestAdmission, sluice::tests::NoApplication)

} // namespace test_admission

#include "test_admission.moc"
