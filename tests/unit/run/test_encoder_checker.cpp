// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/encoder_checker.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace test_encoder_checker {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEncoderChecker final : public QObject
{
    Q_OBJECT

private:
    struct Told
    {
        EncoderFact fact;
        bool anew = false;
    };
    QList<Told> ask(const QList<EncoderFact> &known, std::chrono::milliseconds patience = 20s,
                    const QString &program = QStringLiteral(FAKE_WORKER))
    {
        QList<Told> told;
        m_errors.clear();
        EncoderChecker checker({program, {}}, {}, patience);
        connect(&checker, &EncoderChecker::checked, this,
                [&told](const EncoderFact &fact, bool anew) { told.append({fact, anew}); });
        connect(&checker, &EncoderChecker::unavailable, this,
                [this](const Error &error) { m_errors.append(error); });
        for (const EncoderFact &fact : known)
            checker.check(fact);
        if (!QTest::qWaitFor([&] { return checker.isIdle(); }, 20'000))
            qWarning("no answer");
        return told;
    }
    QString log() const
    {
        QFile file(m_folder.filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
    QList<Error> m_errors;

private Q_SLOTS:
    void init()
    {
        qunsetenv("FAKE_WORKER_ENCODER");
        qunsetenv("FAKE_WORKER_DRIVERS");
        qunsetenv("FAKE_WORKER_START");
        qputenv("FAKE_WORKER_LOG", QFile::encodeName(m_folder.filePath(u"log"_s)));
        QFile::remove(m_folder.filePath(u"log"_s));
    }

    void everyEndOfACheckIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<EncoderState>("state");
        QTest::newRow("it works") << QByteArray("works") << EncoderState::Works;
        QTest::newRow("there is no card") << QByteArray("no-device") << EncoderState::NoDevice;
        QTest::newRow("it is busy") << QByteArray("busy") << EncoderState::Busy;
        QTest::newRow("the driver crashes") << QByteArray("crash") << EncoderState::Crashed;
        QTest::newRow("the driver hangs") << QByteArray("hang") << EncoderState::Hangs;
        QTest::newRow("the worker answers another question") << QByteArray("babble") << EncoderState::Crashed;
    }
    void everyEndOfACheckIsAnAnswer()
    {
        QFETCH(QByteArray, how);
        qputenv("FAKE_WORKER_ENCODER", how);
        const auto told = ask({notChecked(VideoEncoder::QsvHevc)}, how == "hang" ? 500ms : 20s);
        QCOMPARE(told.size(), 1);
        QTEST(told[0].fact.state, "state");
        QCOMPARE(told[0].fact.encoder, VideoEncoder::QsvHevc);
        QCOMPARE(told[0].fact.drivers, u"fake drivers 1"_s); // also of one that crashed
        QVERIFY(told[0].anew);
        QVERIFY(m_errors.isEmpty());
    }

    void whatIsKnownIsToldAgain()
    {
        const EncoderFact known{.encoder = VideoEncoder::VaapiH264,
                                .state = EncoderState::DriverError,
                                .detail = u"as before"_s,
                                .drivers = u"fake drivers 1"_s,
                                .checkedMs = 5};
        auto told = ask({known});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].fact, known);
        QVERIFY(!told[0].anew);
        QVERIFY(!log().contains(u"tried"_s));

        qputenv("FAKE_WORKER_DRIVERS", "fake drivers 2");
        told = ask({known});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].fact.state, EncoderState::Works);
        QCOMPARE(told[0].fact.drivers, u"fake drivers 2"_s);
        QVERIFY(told[0].anew);
    }

    void oneCrashTakesNoOtherAlong()
    {
        qputenv("FAKE_WORKER_ENCODER", "crash");
        const auto told = ask({notChecked(VideoEncoder::NvencAv1), notChecked(VideoEncoder::X264),
                               notChecked(VideoEncoder::QsvAv1), notChecked(VideoEncoder::SvtAv1)});
        QStringList lines;
        for (const Told &one : told)
            lines << nameString(one.fact.encoder) + u' ' + nameString(one.fact.state);
        QCOMPARE(lines.join(u", "_s),
                 u"av1_nvenc crashed, libx264 works, av1_qsv crashed, libsvtav1 works"_s);
        QCOMPARE(log().count(u"started"_s), 4); // each in a process of its own
    }

    void aWorkerThatIsNotThereSaysNothingOfEncoders_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such program")
            << u"/nonexistent/worker"_s << QByteArray() << ErrorCode::WorkerMissing;
        QTest::newRow("of another version")
            << QStringLiteral(FAKE_WORKER) << QByteArray("wrong-version") << ErrorCode::WorkerVersion;
    }
    void aWorkerThatIsNotThereSaysNothingOfEncoders()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, start);
        QFETCH(ErrorCode, code);
        qputenv("FAKE_WORKER_START", start);
        const auto told =
            ask({notChecked(VideoEncoder::QsvHevc), notChecked(VideoEncoder::X264)}, 20s, program);
        QVERIFY(told.isEmpty());
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors[0].code, code);
    }
};

SLUICE_TEST(TestEncoderChecker, QCoreApplication)

} // namespace test_encoder_checker

#include "test_encoder_checker.moc"
