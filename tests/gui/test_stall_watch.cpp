// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stall_watch.h"

#include <QThread>
#include <QTimer>

namespace test_stall_watch {

using sluice::tests::threadMilliseconds;
using sluice::tests::WatchedApplication;

// That the tests of the window find a window that stands still.
class TestStallWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsFoundAndWaitingIsNot_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("an event that works for long") << true;
        QTest::newRow("an event during which another program has the processor") << false;
    }

    void workIsFoundAndWaitingIsNot()
    {
        QFETCH(bool, works);
        auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
        bool done = false;
        QTimer::singleShot(0, this, [works, &done] {
            const double until =
                threadMilliseconds() + 2 * WatchedApplication::limitMs * WatchedApplication::slowness();
            while (works && threadMilliseconds() < until) {
            }
            if (!works)
                QThread::msleep(3 * int(WatchedApplication::limitMs));
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        const QStringList stalls = application->takeStalls();
        QCOMPARE(stalls.size(), works ? 1 : 0);
        if (works)
            QVERIFY(stalls.first().startsWith(QLatin1String("workIsFoundAndWaitingIsNot: event ")));
    }
};

SLUICE_WATCHED_TEST(TestStallWatch)

} // namespace test_stall_watch

#include "test_stall_watch.moc"
