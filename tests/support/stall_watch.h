// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

#include <time.h>

namespace sluice::tests {

[[nodiscard]] inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// An application that notes every event which took the window's thread longer than somebody at the window
// should notice. It counts processor time of that thread, so that a busy machine does not make a test fail;
// that nothing waits either is proved by test_hung_folder.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    static constexpr double limitMs = 50;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) // counted with the event from which it follows
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className(); // it may be gone afterwards
        const QEvent::Type type = event->type();
        const double begun = threadMilliseconds();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double took = threadMilliseconds() - begun;
        m_longest = std::max(m_longest, took);
        if (took > limitMs * slowness())
            m_stalls << QStringLiteral("%1: event %2 of %3 took %4 ms")
                            .arg(QString::fromLatin1(QTest::currentTestFunction()))
                            .arg(int(type))
                            .arg(QString::fromLatin1(name))
                            .arg(took, 0, 'f', 0);
        return result;
    }

    // How much slower than an ordinary build on an ordinary machine: SLUICE_SLOW says more of the machine.
    static double slowness()
    {
        constexpr double build = isSanitized ? 20 : 1;
        static const double machine = std::max(1.0, qEnvironmentVariable("SLUICE_SLOW").toDouble());
        return build * machine;
    }

    [[nodiscard]] QStringList takeStalls() { return std::exchange(m_stalls, {}); }
    [[nodiscard]] double longestMs() const { return m_longest; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QStringList m_stalls;
};

template <typename Test>
int runWatched(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    Test test;
    const int failed = QTest::qExec(&test, argc, argv);
    const QStringList stalls = application.takeStalls();
    for (const QString &stall : stalls)
        qCritical("The window stood still: %s", qPrintable(stall));
    qInfo("The longest event took %.1f ms", application.longestMs());
    return failed > 0 ? failed : int(stalls.size());
}

} // namespace sluice::tests

// As SLUICE_TEST, but fails as well where the window stood still.
#define SLUICE_WATCHED_TEST(Test) \
    static const sluice::tests::Registration registered(__FILE__, &sluice::tests::runWatched<Test>);
