// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/config_options.h"

#include "app/cli/name_list.h"
#include "engine/model/settings.h"
#include "engine/store/config_file.h"

#include <CLI/CLI.hpp>

#include <QDir>

#include <charconv>
#include <optional>
#include <string>

namespace sluice::cli {

namespace {

// A whole number as large as the setting may be; nothing for any other text.
std::optional<int> numberOf(const std::string &text, const Setting &setting)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < int(setting.low)
        || value > int(setting.high))
        return std::nullopt;
    return value;
}

std::string rangeOf(const Setting &setting)
{
    return "a whole number from " + std::to_string(int(setting.low)) + " to "
           + std::to_string(int(setting.high));
}

// A flag that takes "auto" or a number.
void addAutomatic(CLI::App &app, ConfigOptions &options, const char *flag, const char *what, SettingId id)
{
    const Setting &setting = settingOf(id);
    app.add_option_function<std::string>(
           flag,
           [&options, &setting](const std::string &text) {
               const auto field = std::get<std::optional<int> Config::*>(setting.field);
               options.changes.emplace_back(
                   [field, value = numberOf(text, setting)](Config &config) { config.*field = value; });
           },
           what)
        ->check(CLI::Validator(
            [&setting](const std::string &text) -> std::string {
                if (text == "auto" || numberOf(text, setting))
                    return {};
                return "'" + text + "' is neither auto nor " + rangeOf(setting);
            },
            "N|auto"));
}

} // namespace

void defineConfig(CLI::App &app, ConfigOptions &options)
{
    const auto change = [&options](auto made) { options.changes.emplace_back(std::move(made)); };
    app.add_option_function<std::string>(
           "--config",
           [&options](const std::string &path) {
               options.file = QDir::current().absoluteFilePath(QString::fromStdString(path));
           },
           "Settings of batches and of the machine, as JSON; what is said beside it wins")
        ->type_name("FILE");
    addAutomatic(app, options, "--jobs", "Batches at once", SettingId::Jobs);
    addAutomatic(app, options, "--threads", "Cores for each file", SettingId::Threads);
    app.add_option_function<std::string>(
           "--batch-mode",
           [change](const std::string &mode) {
               change([enabled = mode == "enabled"](Config &config) { config.batchesEnabled = enabled; });
           },
           "Disabled: a process of its own for every file")
        ->check(CLI::IsMember({"enabled", "disabled"}));
    addAutomatic(app, options, "--batch-size", "Files in one batch", SettingId::BatchSize);
    const Setting &memory = settingOf(SettingId::MaxMemoryPercent);
    app.add_option_function<int>(
           "--max-memory",
           [change](int percent) {
               change([percent](Config &config) { config.maxMemoryPercent = percent; });
           },
           "Share of the memory at which new batches wait")
        ->check(CLI::Range(int(memory.low), int(memory.high)))
        ->type_name("PERCENT");
    app.add_option_function<std::string>(
           "--verify",
           [change](const std::string &name) {
               change([name](Config &config) {
                   config.verification = fromName<Verification>(name).value_or(config.verification);
               });
           },
           "How a finished file is checked before it gets its name")
        ->check(CLI::IsMember(namesOf<Verification>()));
    app.add_flag_function(
        "--overwrite",
        [change](std::int64_t) {
            change([](Config &config) { config.existing = ExistingPolicy::Overwrite; });
        },
        "Replace existing files in the output folder, once the new ones stand");
}

Result<Config> ConfigOptions::config() const
{
    Config config;
    if (!file.isEmpty()) {
        auto read = store::readConfig(file);
        if (!read)
            return read;
        config = *read;
    }
    for (const auto &change : changes)
        change(config);
    return config;
}

} // namespace sluice::cli
