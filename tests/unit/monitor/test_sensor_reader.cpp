// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/sensor_reader.h"
#include "tests/support/test_program.h"
#include "tests/unit/monitor/machine_tree.h"

#include <QCoreApplication>
#include <QtTest>

namespace test_sensor_reader {

using namespace Qt::StringLiterals;
using namespace sluice::monitor;
using sluice::test::Files;
using sluice::test::MachineTree;

namespace {

Files laptop()
{
    return {{u"sys/class/hwmon/hwmon0/name"_s, "nvme\n"},
            {u"sys/class/hwmon/hwmon0/temp1_input"_s, "99000\n"},
            {u"sys/class/hwmon/hwmon1/name"_s, "coretemp\n"},
            {u"sys/class/hwmon/hwmon1/temp1_input"_s, "61500\n"},
            {u"sys/class/hwmon/hwmon1/temp2_input"_s, "64250\n"},
            {u"sys/class/hwmon/hwmon1/temp2_max"_s, "100000\n"},
            {u"sys/class/thermal/thermal_zone0/type"_s, "x86_pkg_temp\n"},
            {u"sys/class/thermal/thermal_zone0/temp"_s, "12000\n"},
            {u"sys/class/power_supply/AC/type"_s, "Mains\n"},
            {u"sys/class/power_supply/AC/online"_s, "0\n"},
            {u"sys/class/power_supply/BAT0/type"_s, "Battery\n"},
            {u"sys/class/power_supply/BAT0/status"_s, "Discharging\n"},
            {u"sys/class/power_supply/BAT0/capacity"_s, "63\n"},
            {u"sys/class/power_supply/mouse/type"_s, "Battery\n"},
            {u"sys/class/power_supply/mouse/scope"_s, "Device\n"},
            {u"sys/class/power_supply/mouse/status"_s, "Discharging\n"},
            {u"sys/class/power_supply/mouse/capacity"_s, "5\n"}};
}

Files changed(Files files, const Files &changes)
{
    for (auto file = changes.begin(); file != changes.end(); ++file)
        files.insert(file.key(), file.value());
    return files;
}

Files without(Files files, const QString &part)
{
    files.removeIf([&part](auto file) { return file.key().contains(part); });
    return files;
}

SensorReader reader(const MachineTree &tree)
{
    return SensorReader(tree.root().toStdString());
}

} // namespace

class TestSensorReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void temperatures_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<double>("celsius"); // 0: none
        QTest::newRow("the hottest core, not the disk") << laptop() << 64.25;
        QTest::newRow("no driver: the zone") << without(laptop(), u"hwmon1"_s) << 12.0;
        QTest::newRow("neither") << without(without(laptop(), u"hwmon1"_s), u"thermal"_s) << 0.0;
        QTest::newRow("a sensor that fails")
            << changed(laptop(), {{u"sys/class/hwmon/hwmon1/temp2_input"_s, {}}}) << 61.5;
        QTest::newRow("no machine at all") << Files() << 0.0;
    }
    void temperatures()
    {
        QFETCH(const Files, files);
        const MachineTree tree(files);
        QTEST(reader(tree).celsius().value_or(0.0), "celsius");
    }

    void batteries_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<bool>("onBattery");
        QTest::addColumn<int>("percent"); // -1: there is no battery
        const Files second{{u"sys/class/power_supply/BAT1/type"_s, "Battery\n"},
                           {u"sys/class/power_supply/BAT1/status"_s, "Unknown\n"},
                           {u"sys/class/power_supply/BAT1/capacity"_s, "37\n"}};
        QTest::newRow("on its battery") << laptop() << true << 63;
        QTest::newRow("plugged in") << changed(laptop(), {{u"sys/class/power_supply/AC/online"_s, "1\n"}})
                                    << false << 63;
        QTest::newRow("charged over USB")
            << changed(laptop(), {{u"sys/class/power_supply/AC/type"_s, "USB\n"},
                                  {u"sys/class/power_supply/AC/online"_s, "1\n"}})
            << false << 63;
        QTest::newRow("full") << changed(laptop(), {{u"sys/class/power_supply/BAT0/status"_s, "Full\n"}})
                              << false << 63;
        QTest::newRow("two, one after the other") << changed(laptop(), second) << true << 50;
        QTest::newRow("only the mouse has one") << without(laptop(), u"BAT0"_s) << false << -1;
        QTest::newRow("none") << Files() << false << -1;
    }
    void batteries()
    {
        QFETCH(const Files, files);
        const MachineTree tree(files);
        const Power power = reader(tree).power();
        QTEST(power.onBattery, "onBattery");
        QTEST(power.batteryPercent.value_or(-1), "percent");
    }

    void isAskedNowAndThen()
    {
        const MachineTree tree(laptop());
        SensorReader seen = reader(tree);
        QVERIFY(seen.power().onBattery);
        tree.write({{u"sys/class/power_supply/AC/online"_s, "1\n"}});
        for (int call = 1; call < SensorReader::callsForEachLook; ++call)
            QVERIFY(seen.power().onBattery);
        QVERIFY(!seen.power().onBattery);
    }
};

SLUICE_TEST(TestSensorReader, QCoreApplication)

} // namespace test_sensor_reader

#include "test_sensor_reader.moc"
