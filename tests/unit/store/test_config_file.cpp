// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/settings.h"
#include "engine/store/config_file.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace test_config_file {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::store;

class TestConfigFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEmptyObjectIsANewConfig()
    {
        const auto config = readConfig(write("{}"));
        QVERIFY(config);
        QCOMPARE(*config, Config());
    }

    void commentsAreAllowed()
    {
        const auto config = readConfig(write(R"({
  "batch_processing": {
    "enabled": true,
    "batch_size": null,  // null for automatic sizing, or a number for fixed size
    "max_memory_percent": 70  /* Maximum memory usage percentage */
  }
})"));
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        Config wanted;
        wanted.maxMemoryPercent = 70;
        QCOMPARE(*config, wanted);
    }

    void automaticIsSaidInTwoWays()
    {
        for (const char *text : {R"({ "jobs": null, "batch_processing": { "batch_size": "auto" } })",
                                 R"({ "jobs": "auto", "threads": "auto" })"}) {
            const auto config = readConfig(write(text));
            QVERIFY(config);
            QCOMPARE(*config, Config());
        }
    }

    // Every number at both of its ends, and one step beyond.
    void limitsHold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("holds");
        for (const Setting &setting : settingTable) {
            if (setting.low == setting.high)
                continue;
            const std::string key(setting.key);
            const auto row = [&](const char *name, double value, bool holds) {
                QTest::addRow("%s: %s", key.c_str(), name) << QString::fromStdString(key) << value << holds;
            };
            row("the least", setting.low, true);
            row("the most", setting.high, true);
            row("too little", setting.low - 1, false);
            row("too much", setting.high + 1, false);
        }
    }
    void limitsHold()
    {
        QFETCH(QString, key);
        QFETCH(double, value);
        QFETCH(bool, holds);
        const QStringList names = key.split(u'.');
        const QString text = u"{\""_s + names.join(u"\":{\""_s) + u"\":"_s + QString::number(value, 'f', 0)
                             + u"}"_s.repeated(names.size());
        const auto config = readConfig(write(text.toUtf8()));
        QCOMPARE(config.has_value(), holds);
        if (!holds)
            QVERIFY2(config.error().detail.contains(key + u": "_s), qPrintable(config.error().detail));
    }

    void refusesABadFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wrong"); // line:column: what
        const auto row = [](const char *name, const char *text, const char *wrong) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(wrong);
        };
        row("an empty file", "", "1:1: the file is empty");
        row("a list", "[]", "1:1: must be an object");
        row("a comma too many", "{\n  \"jobs\": 2,\n}", "3:1: syntax error");
        row("it ends too early", "{\n  \"jobs\": 2", "2:12: syntax error");
        row("a misspelt key", "{\n  \"batch_processing\": {\n    \"batch_sise\": 2 } }",
            "3:5: batch_processing.batch_sise: unknown key; the nearest is \"batch_size\"");
        row("a misspelt object", "{ \"batch_procesing\": {} }",
            "1:3: batch_procesing: unknown key; the nearest is \"batch_processing\"");
        row("a key in the wrong place", "{\n \"retries\": 2 }",
            "2:2: retries: stands in batch_processing.advanced.errors, not here");
        row("a way instead of objects", "{ \"batch_processing.enabled\": false }",
            "1:3: batch_processing.enabled: unknown key; the nearest is \"batch_processing\"");
        row("a key that stands twice", "{ \"jobs\": 2,\n \"jobs\": 3 }", "1:3: jobs: stands twice");
        row("too many jobs", "{\n \"jobs\": 257 }", "2:2: jobs: 257 is not between 1 and 256");
        row("a number that no computer holds", "{ \"jobs\": 99999999999999999999 }",
            "1:3: jobs: must be null, \"auto\" or a whole number");
        row("a number in quotes", "{ \"jobs\": \"2\" }",
            "1:3: jobs: must be null, \"auto\" or a whole number");
        row("half a job", "{ \"jobs\": 1.5 }", "1:3: jobs: must be null, \"auto\" or a whole number");
        row("an automatic limit",
            R"({ "batch_processing": { "advanced": { "throttling": { "max_cpu_percent": "auto" } } } })",
            "1:55: batch_processing.advanced.throttling.max_cpu_percent: must be null or a whole number");
        row("a factor below one",
            "{ \"batch_processing\": { \"advanced\": { \"estimation\": {\n \"memory_safety_factor\": 0.5 } } "
            "} }",
            "2:2: batch_processing.advanced.estimation.memory_safety_factor: 0.5 is not between 1 and 3");
        row("a word for a flag", "{ \"batch_processing\": { \"enabled\": \"yes\" } }",
            "1:25: batch_processing.enabled: must be true or false");
        row("a number for an object", "{ \"batch_processing\": 2 }",
            "1:3: batch_processing: must be an object");
        row("a choice that is none",
            "{ \"batch_processing\": { \"advanced\": { \"errors\": {\n \"on_error\": \"stopp\" } } } }",
            "2:2: batch_processing.advanced.errors.on_error: \"stopp\" is none of continue, stop; the "
            "nearest is "
            "\"stop\"");
    }
    void refusesABadFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, wrong);
        const QString path = write(text);
        const auto config = readConfig(path);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::ConfigInvalid);
        QCOMPARE(config.error().subject, path);
        const QString start = path + u':' + wrong;
        QVERIFY2(config.error().detail.startsWith(start), qPrintable(config.error().detail));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto config = readConfig(u"/nonexistent/settings.json"_s);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::ConfigInvalid);
        QVERIFY(config.error().detail.startsWith(u"/nonexistent/settings.json: "_s));
        QVERIFY(!readConfig(m_folder->path()));
    }

    void whatIsWrittenReadsBack()
    {
        Config config;
        for (int round = 0; round < 2; ++round) {
            const QString path = m_folder->filePath(u"made/on the way/settings.json"_s);
            QVERIFY(writeConfig(path, config));
            const auto read = readConfig(path);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            QCOMPARE(*read, config);

            config.batchesEnabled = false;
            config.batchSize = 7;
            config.jobs = 3;
            config.threads = 2;
            config.maxMemoryPercent = 61;
            config.verification = Verification::Whole;
            config.batchTargetSeconds = 30;
            config.batchSizeMax = 9;
            config.learning = false;
            config.memorySafetyFactor = 1.3;
            config.resumeMarginPercent = 4;
            config.dwellMs = 2500;
            config.criticalMemoryPercent = 97;
            config.memoryPressureLimit = 12.5;
            config.memoryStallLimit = 7;
            config.diskPressureLimit = 33;
            config.cpuPressureLimit = 66.6;
            config.maxCpuPercent = 75;
            config.keepFreeBytes = qint64(5) << 30;
            config.pauseOnBattery = true;
            config.slowDiskMebibytes = 40;
            config.sampleIntervalMs = 250;
            config.stallSeconds = 90;
            config.onError = OnError::Stop;
            config.retries = 0;
            config.quarantine = false;
        }
    }

    void whatCanNotBeWrittenIsNamed()
    {
        const QString below = write("a file, no folder") + u"/settings.json"_s;
        const auto written = writeConfig(below, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ConfigNotSaved);
        QCOMPARE(written.error().subject, below);
    }

    void theExampleNamesEverySettingWithItsDefault()
    {
        const auto config = readConfig(QStringLiteral(EXAMPLE_CONFIG));
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        QCOMPARE(*config, Config());
        QFile file(QStringLiteral(EXAMPLE_CONFIG));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const Setting &setting : settingTable) {
            const QString key = QString::fromStdString(std::string(setting.key));
            QVERIFY2(text.contains(u'"' + key.section(u'.', -1) + u"\": "), qPrintable(key));
        }
    }

    void resettingLeavesWhatIsNoSetting()
    {
        Config config;
        config.jobs = 3;
        config.quarantine = false;
        config.existing = ExistingPolicy::Overwrite;
        resetSettings(config);
        Config wanted;
        wanted.existing = ExistingPolicy::Overwrite;
        QCOMPARE(config, wanted);
    }

private:
    QString write(const QByteArray &text) const
    {
        const QString path = m_folder->filePath(u"settings.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SLUICE_TEST(TestConfigFile, QCoreApplication)

} // namespace test_config_file

#include "test_config_file.moc"
