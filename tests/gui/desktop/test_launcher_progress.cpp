// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/launcher_progress.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/test_program.h"
#include "ui/engine_link.h"

#include <QApplication>
#include <QDBusArgument>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

namespace test_launcher_progress {

using namespace sluice;
using namespace sluice::desktop;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// A dock that listens, and a program that tells it.
struct Dock
{
    struct Told
    {
        QString application;
        double progress = 0;
        bool visible = false;
        bool urgent = false;
        qint64 atMs = 0;
    };

    ui::EngineLink link;
    Bus ears{BusKind::Session};
    Bus session{BusKind::Session};
    QObject context;
    QElapsedTimer clock;
    QList<Told> told;
    std::unique_ptr<LauncherProgress> progress;

    Dock()
    {
        clock.start();
        ears.listen(QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &context,
                    [this](const QDBusMessage &signal) {
                        const auto map = qdbus_cast<QVariantMap>(signal.arguments().value(1));
                        told << Told{signal.arguments().value(0).toString(), map[u"progress"_s].toDouble(),
                                     map[u"progress-visible"_s].toBool(), map[u"urgent"_s].toBool(),
                                     clock.elapsed()};
                    });
        const auto open = [this] {
            return ears.state() == Bus::State::Open && session.state() == Bus::State::Open;
        };
        QTRY_VERIFY(open());
        progress = std::make_unique<LauncherProgress>(link, session);
        QTRY_COMPARE(told.size(), 1);
    }
    void go(RunState was, RunState is) { Q_EMIT link.runStateChanged(was, is); }
    void reach(double fraction)
    {
        RunProgress now;
        now.fraction = fraction;
        Q_EMIT link.runProgressed(now);
    }
    void finish(int failed)
    {
        RunSummary summary;
        summary.failed = failed;
        Q_EMIT link.runFinished(summary);
        go(RunState::Running, RunState::Idle);
    }
};

} // namespace

class TestLauncherProgress final : public BusTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStartHidesWhatAKilledOneHasLeft()
    {
        const Dock dock;
        QCOMPARE(dock.told[0].application, u"application://io.github.sluice_media.Sluice.desktop"_s);
        QVERIFY(!dock.told[0].visible);
    }

    void itFollowsTheRun()
    {
        Dock dock;
        dock.go(RunState::Idle, RunState::Running);
        dock.reach(0.5);
        QTRY_VERIFY(dock.told.constLast().visible);
        QCOMPARE(dock.told.constLast().progress, 0.5);
        dock.go(RunState::Running, RunState::Paused);
        QTRY_VERIFY(!dock.told.constLast().visible);
        dock.go(RunState::Paused, RunState::Running);
        QTRY_VERIFY(dock.told.constLast().visible);
        dock.finish(0);
        QTRY_VERIFY(!dock.told.constLast().visible);
        QVERIFY(!dock.told.constLast().urgent);
        dock.go(RunState::Idle, RunState::Running); // and begins anew
        QTRY_VERIFY(dock.told.constLast().visible);
        QCOMPARE(dock.told.constLast().progress, 0.0);
    }

    void itNeverGoesBackAndNeverFloods()
    {
        Dock dock;
        dock.go(RunState::Idle, RunState::Running);
        for (int i = 0; i < 1000; ++i)
            dock.reach(i % 2 == 0 ? 0.3 + i / 2000.0 : 0.1);
        QTRY_VERIFY(dock.told.constLast().progress > 0.79);
        dock.reach(1.5);
        QTRY_COMPARE(dock.told.constLast().progress, 1.0);
        QVERIFY(dock.told.size() <= 4);
        for (qsizetype i = 1; i < dock.told.size(); ++i) {
            QVERIFY(dock.told[i].progress >= dock.told[i - 1].progress);
            // The bus may deliver one late and the next in time, so a part of the 250 ms must do here.
            QVERIFY(dock.told[i].atMs - dock.told[i - 1].atMs >= 150);
        }
    }

    void problemsAskForAttentionUntilTheWindowIsLookedAt()
    {
        Dock dock;
        dock.go(RunState::Idle, RunState::Running);
        dock.finish(2);
        QTRY_VERIFY(dock.told.constLast().urgent);
        QVERIFY(!dock.told.constLast().visible);
        QWidget window;
        window.show();
        window.activateWindow();
        QTRY_VERIFY(!dock.told.constLast().urgent);
        dock.go(RunState::Idle, RunState::Running);
        dock.finish(2); // seen as it happens
        dock.go(RunState::Idle, RunState::Running);
        QTRY_VERIFY(dock.told.constLast().visible);
        for (const Dock::Told &one : std::as_const(dock.told).sliced(dock.told.size() - 2))
            QVERIFY(!one.urgent);
    }
};

SLUICE_TEST(TestLauncherProgress, QApplication)

} // namespace test_launcher_progress

#include "test_launcher_progress.moc"
