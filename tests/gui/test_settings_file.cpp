// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/locations.h"
#include "app/gui/settings.h"
#include "engine/store/config_file.h"
#include "tests/support/test_program.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace test_settings_file {

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What the window remembers from one start to the next.
class TestSettingsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
        m_path = m_folder->filePath(u"sluice/settings.json"_s);
    }

    void itLiesWhereTheDesktopWantsIt()
    {
        QCOMPARE(app::settingsFile(), m_path);
        qputenv("XDG_CONFIG_HOME", "relative");
        QCOMPARE(app::settingsFile(), QDir::homePath() + u"/.config/sluice/settings.json"_s);
    }

    void whatIsKeptComesBack()
    {
        ui::WindowChoices choices;
        {
            Settings settings;
            QVERIFY(!settings.problem());
            QVERIFY(settings.choices().config == Config());
            choices.profileId = u"small-hevc"_s;
            choices.outputFolder = u"/out"_s;
            choices.language = u"zh_CN"_s;
            choices.shownCharts = {u"cpu"_s, u"disk"_s};
            choices.recentPaths = {u"/v/a, b; 100 %"_s, u"/v/über"_s};
            choices.config.jobs = 3;
            choices.config.onError = OnError::Stop;
            choices.config.keepFreeBytes = 0;
            settings.keep(choices);
        }
        const Settings settings;
        QCOMPARE(settings.choices().language, u"zh_CN"_s);
        QVERIFY(settings.choices().config == choices.config);
        QCOMPARE(settings.choices().shownCharts, choices.shownCharts);
        QCOMPARE(settings.choices().recentPaths, choices.recentPaths);
        const auto config = store::readConfig(m_path); // as sluice-cli --config does
        QVERIFY(config && *config == choices.config);
    }

    void overwritingIsNotRemembered()
    {
        {
            Settings settings;
            ui::WindowChoices choices;
            choices.config.existing = ExistingPolicy::Overwrite;
            settings.keep(choices);
        }
        QCOMPARE(Settings().choices().config.existing, ExistingPolicy::Skip);
    }

    void changesAreWrittenWithoutAnEnd()
    {
        Settings settings;
        ui::WindowChoices choices;
        choices.config.retries = 4;
        settings.keep(choices);
        QVERIFY(QTest::qWaitFor([this] { return read(m_path).contains("\"retries\": 4"); }));
    }

    void aBrokenFileIsToldAndLeftUntilSomethingChanges()
    {
        const QByteArray broken = "{ \"jobs\": 3, }";
        write(m_path, broken);
        ui::WindowChoices choices;
        {
            Settings settings;
            QVERIFY(settings.problem());
            QCOMPARE(settings.problem()->code, ErrorCode::ConfigInvalid);
            QVERIFY(settings.problem()->detail.startsWith(m_path + u":1:"_s));
            QVERIFY(settings.choices().config == Config());
            choices.profileId = u"other"_s; // is kept elsewhere
            settings.keep(choices);
        }
        QCOMPARE(read(m_path), broken);
        {
            Settings settings;
            choices.config.jobs = 2;
            settings.keep(choices);
        }
        QCOMPARE(read(m_path + u".unreadable"_s), broken);
        QVERIFY(!Settings().problem());
        QCOMPARE(Settings().choices().config.jobs, std::optional(2));
    }

    void whatCanNotBeWrittenIsTold()
    {
        write(m_folder->filePath(u"sluice"_s), "a file, no folder");
        QList<Error> told;
        {
            Settings settings([&told](const Error &error) { told << error; });
            ui::WindowChoices choices;
            choices.config.jobs = 2;
            settings.keep(choices);
        }
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].code, ErrorCode::ConfigNotSaved);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

SLUICE_TEST(TestSettingsFile, QApplication)

} // namespace test_settings_file

#include "test_settings_file.moc"
