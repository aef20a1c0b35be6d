// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/sensor_reader.h"

#include "engine/monitor/text_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace sluice::monitor {

namespace {

// The drivers of Intel's, AMD's and small boards' processors, and the kernel's names of zones.
constexpr std::array<std::string_view, 4> drivers{"coretemp", "k10temp", "zenpower", "cpu_thermal"};
constexpr std::array<std::string_view, 4> zones{"x86_pkg_temp", "cpu-thermal", "cpu_thermal", "soc_thermal"};

std::vector<std::string> entriesOf(const std::string &folder)
{
    std::vector<std::string> entries;
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        entries.push_back(it->path().string());
    std::ranges::sort(entries);
    return entries;
}

std::string wordIn(const std::string &file)
{
    std::array<char, 128> buffer{};
    auto text = readFile(file, buffer);
    return text ? std::string(nextWord(*text)) : std::string();
}

} // namespace

SensorReader::SensorReader(std::string root)
    : m_root(std::move(root))
    , m_sensors(findSensors())
{
}

std::vector<std::string> SensorReader::findSensors() const
{
    std::vector<std::string> found;
    for (const std::string &chip : entriesOf(m_root + "/sys/class/hwmon")) {
        if (std::ranges::find(drivers, wordIn(chip + "/name")) == drivers.end())
            continue;
        std::ranges::copy_if(entriesOf(chip), std::back_inserter(found), [](const std::string &file) {
            return file.ends_with("_input") && file.find("/temp") != std::string::npos;
        });
    }
    if (!found.empty())
        return found;
    for (const std::string &zone : entriesOf(m_root + "/sys/class/thermal")) {
        if (std::ranges::find(zones, wordIn(zone + "/type")) != zones.end())
            found.push_back(zone + "/temp");
    }
    return found;
}

std::optional<double> SensorReader::celsius()
{
    std::optional<double> hottest;
    for (const std::string &sensor : m_sensors) {
        if (const auto thousandths = readNumber(sensor))
            hottest = std::max(hottest.value_or(-300.0), double(*thousandths) / 1000);
    }
    return hottest;
}

Power SensorReader::power()
{
    if (m_calls++ % callsForEachLook == 0)
        m_power = readPower();
    return m_power;
}

// A machine with two batteries empties one after the other; a mouse has one too, and that is not meant.
Power SensorReader::readPower() const
{
    Power power;
    bool plugged = false;
    bool discharging = false;
    int batteries = 0;
    qint64 percents = 0;
    for (const std::string &supply : entriesOf(m_root + "/sys/class/power_supply")) {
        const std::string type = wordIn(supply + "/type");
        if (type == "Battery" && wordIn(supply + "/scope") != "Device") {
            discharging = discharging || wordIn(supply + "/status") == "Discharging";
            if (const auto percent = readNumber(supply + "/capacity")) {
                ++batteries;
                percents += *percent;
            }
        } else if (type == "Mains" || type == "USB") {
            plugged = plugged || readNumber(supply + "/online") == 1;
        }
    }
    power.onBattery = discharging && !plugged;
    if (batteries > 0)
        power.batteryPercent = int(percents / batteries);
    return power;
}

} // namespace sluice::monitor
