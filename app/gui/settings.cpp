// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings.h"

namespace sluice {

namespace {

// A file that a person edited may hold anything: what is outside of the limits counts as "automatic".
std::optional<int> readNumber(const QSettings &file, const QString &key, int limit)
{
    bool isNumber = false;
    const int value = file.value(key).toInt(&isNumber);
    return isNumber && value >= 1 && value <= limit ? std::optional(value) : std::nullopt;
}

void writeNumber(QSettings &file, const QString &key, std::optional<int> value)
{
    if (value)
        file.setValue(key, *value);
    else
        file.remove(key);
}

} // namespace

Settings::Settings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sluice"), QStringLiteral("window"))
{
}

ui::WindowChoices Settings::choices() const
{
    ui::WindowChoices choices;
    choices.profileId = m_file.value(QStringLiteral("profile")).toString();
    choices.outputFolder = m_file.value(QStringLiteral("output")).toString();
    Config &config = choices.config;
    config.batchesEnabled = m_file.value(QStringLiteral("batching/enabled"), config.batchesEnabled).toBool();
    config.batchSize = readNumber(m_file, QStringLiteral("batching/size"), Config::batchSizeLimit);
    config.jobs = readNumber(m_file, QStringLiteral("batching/jobs"), Config::jobsLimit);
    config.threads = readNumber(m_file, QStringLiteral("batching/threads"), Config::threadsLimit);
    config.maxCpuPercent = readNumber(m_file, QStringLiteral("batching/cpu"), 100);
    const auto percent = readNumber(m_file, QStringLiteral("batching/memory"), Config::memoryPercentMax);
    if (percent && *percent >= Config::memoryPercentMin)
        config.maxMemoryPercent = *percent;
    return choices;
}

void Settings::keep(const ui::WindowChoices &choices)
{
    m_file.setValue(QStringLiteral("profile"), choices.profileId);
    m_file.setValue(QStringLiteral("output"), choices.outputFolder);
    m_file.setValue(QStringLiteral("batching/enabled"), choices.config.batchesEnabled);
    writeNumber(m_file, QStringLiteral("batching/size"), choices.config.batchSize);
    writeNumber(m_file, QStringLiteral("batching/jobs"), choices.config.jobs);
    writeNumber(m_file, QStringLiteral("batching/threads"), choices.config.threads);
    writeNumber(m_file, QStringLiteral("batching/cpu"), choices.config.maxCpuPercent);
    m_file.setValue(QStringLiteral("batching/memory"), choices.config.maxMemoryPercent);
}

void Settings::restoreGeometry(ui::MainWindow &window) const
{
    // Qt keeps the window on a screen that is there.
    window.restoreGeometry(m_file.value(QStringLiteral("geometry")).toByteArray());
}

void Settings::keepGeometry(const ui::MainWindow &window)
{
    m_file.setValue(QStringLiteral("geometry"), window.saveGeometry());
}

} // namespace sluice
