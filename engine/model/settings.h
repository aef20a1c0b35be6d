// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/enum_order.h"

#include <array>
#include <optional>
#include <string_view>
#include <variant>

namespace sluice {

enum class SettingId {
    BatchesEnabled,
    BatchSize,
    MaxMemoryPercent,
    Jobs,
    Threads,
    Verification,

    BatchTargetSeconds,
    BatchSizeMax,
    Learning,
    MemorySafetyFactor,

    ResumeMarginPercent,
    DwellMs,
    CriticalMemoryPercent,
    MaxCpuPercent,
    MemoryPressureLimit,
    MemoryStallLimit,
    DiskPressureLimit,
    CpuPressureLimit,
    KeepFreeBytes,
    PauseOnBattery,
    SlowDiskMebibytes,

    SampleIntervalMs,
    StallSeconds,

    OnError,
    Retries,
    Quarantine
};

// One setting of a Config: where it stands in a file and what it may hold. Files, command line and window all
// go by this. What is no setting, such as whether to overwrite, is said anew for each run.
struct Setting
{
    using Field = std::variant<bool Config::*, int Config::*, double Config::*, qint64 Config::*,
                               std::optional<int> Config::*, std::optional<double> Config::*,
                               OnError Config::*, Verification Config::*>;

    SettingId id;
    std::string_view key; // the objects that it stands in and its name, joined by dots
    Field field;
    double low = 0.0; // of a number, both included, in the unit of its name
    double high = 0.0;
    bool automatic = false; // "auto" in a file means nothing as well
    double unit = 1.0;      // of the field in one of the file
};

inline constexpr std::array settingTable{
    Setting{SettingId::BatchesEnabled, "batch_processing.enabled", &Config::batchesEnabled},
    Setting{SettingId::BatchSize, "batch_processing.batch_size", &Config::batchSize, 1, 10'000, true},
    Setting{SettingId::MaxMemoryPercent, "batch_processing.max_memory_percent", &Config::maxMemoryPercent, 10,
            95},
    Setting{SettingId::Jobs, "jobs", &Config::jobs, 1, 256, true},
    Setting{SettingId::Threads, "threads", &Config::threads, 1, 64, true},
    Setting{SettingId::Verification, "verify", &Config::verification},

    Setting{SettingId::BatchTargetSeconds, "batch_processing.advanced.estimation.target_seconds",
            &Config::batchTargetSeconds, 1, 86'400},
    Setting{SettingId::BatchSizeMax, "batch_processing.advanced.estimation.max_batch_size",
            &Config::batchSizeMax, 1, 10'000},
    Setting{SettingId::Learning, "batch_processing.advanced.estimation.learning", &Config::learning},
    Setting{SettingId::MemorySafetyFactor, "batch_processing.advanced.estimation.memory_safety_factor",
            &Config::memorySafetyFactor, 1, 3},

    Setting{SettingId::ResumeMarginPercent, "batch_processing.advanced.throttling.resume_margin_percent",
            &Config::resumeMarginPercent, 1, 50},
    Setting{SettingId::DwellMs, "batch_processing.advanced.throttling.dwell_ms", &Config::dwellMs, 100,
            600'000},
    Setting{SettingId::CriticalMemoryPercent, "batch_processing.advanced.throttling.critical_memory_percent",
            &Config::criticalMemoryPercent, 10, 100},
    Setting{SettingId::MaxCpuPercent, "batch_processing.advanced.throttling.max_cpu_percent",
            &Config::maxCpuPercent, 10, 100},
    Setting{SettingId::MemoryPressureLimit, "batch_processing.advanced.throttling.memory_pressure_percent",
            &Config::memoryPressureLimit, 1, 100},
    Setting{SettingId::MemoryStallLimit, "batch_processing.advanced.throttling.memory_stall_percent",
            &Config::memoryStallLimit, 1, 100},
    Setting{SettingId::DiskPressureLimit, "batch_processing.advanced.throttling.disk_pressure_percent",
            &Config::diskPressureLimit, 1, 100},
    Setting{SettingId::CpuPressureLimit, "batch_processing.advanced.throttling.cpu_pressure_percent",
            &Config::cpuPressureLimit, 1, 100},
    Setting{SettingId::KeepFreeBytes, "batch_processing.advanced.throttling.keep_free_mib",
            &Config::keepFreeBytes, 0, 1'048'576, false, 1'048'576},
    Setting{SettingId::PauseOnBattery, "batch_processing.advanced.throttling.pause_on_battery",
            &Config::pauseOnBattery},
    Setting{SettingId::SlowDiskMebibytes, "batch_processing.advanced.throttling.slow_disk_mib_per_second",
            &Config::slowDiskMebibytes, 1, 10'000},

    Setting{SettingId::SampleIntervalMs, "batch_processing.advanced.monitoring.sampling_interval_ms",
            &Config::sampleIntervalMs, 100, 60'000},
    Setting{SettingId::StallSeconds, "batch_processing.advanced.monitoring.stall_seconds",
            &Config::stallSeconds, 5, 86'400},

    Setting{SettingId::OnError, "batch_processing.advanced.errors.on_error", &Config::onError},
    Setting{SettingId::Retries, "batch_processing.advanced.errors.retries", &Config::retries, 0, 10},
    Setting{SettingId::Quarantine, "batch_processing.advanced.errors.quarantine", &Config::quarantine}};

static_assert(settingTable.size() == std::size_t(SettingId::Quarantine) + 1
                  && standsInOrder(settingTable, &Setting::id),
              "each setting once, in the order of the enum");

[[nodiscard]] constexpr const Setting &settingOf(SettingId id)
{
    return settingTable[std::size_t(id)];
}

// The file's part of a Config as a new one has it; the rest stays.
inline void resetSettings(Config &config)
{
    for (const Setting &setting : settingTable)
        std::visit([&config](auto field) { config.*field = Config{}.*field; }, setting.field);
}

} // namespace sluice
