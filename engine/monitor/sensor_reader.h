// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sluice::monitor {

// Where the machine's power comes from.
struct Power
{
    bool onBattery = false;
    std::optional<int> batteryPercent; // of the machine's own battery; nothing: it has none

    bool operator==(const Power &) const = default;
};

// How hot the processor is and whether a battery feeds it, where the machine tells. Many do not: virtual
// machines, containers, desktops without a battery.
class SensorReader final
{
public:
    explicit SensorReader(std::string root);

    // Of the processor's hottest sensor; nothing where there is none.
    [[nodiscard]] std::optional<double> celsius();

    // Some batteries take tens of milliseconds to answer, so they are asked once in so many calls.
    [[nodiscard]] Power power();
    static constexpr int callsForEachLook = 10;

private:
    [[nodiscard]] std::vector<std::string> findSensors() const;
    [[nodiscard]] Power readPower() const;

    std::string m_root;
    std::vector<std::string> m_sensors; // files of thousandths of a degree
    Power m_power;
    int m_calls = 0;
};

} // namespace sluice::monitor
