// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings.h"

#include "app/common/locations.h"
#include "engine/store/config_file.h"
#include "ui/window/view_state.h"

#include <QFile>
#include <QFileInfo>

namespace sluice {

namespace {

constexpr int writeMs = 400; // several changes in a row are written once

} // namespace

Settings::Settings(std::function<void(const Error &)> tell)
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sluice"), QStringLiteral("window"))
    , m_tell(std::move(tell))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
    m_choices.profileId = m_file.value(QStringLiteral("profile")).toString();
    m_choices.language = m_file.value(QStringLiteral("language")).toString();
    m_choices.outputFolder = m_file.value(QStringLiteral("output")).toString();
    m_choices.shownCharts = m_file.value(QStringLiteral("charts")).toStringList();
    m_choices.recentPaths = m_file.value(QStringLiteral("recent")).toStringList();
    if (!QFileInfo::exists(app::settingsFile()))
        return;
    if (const auto config = store::readConfig(app::settingsFile()))
        m_choices.config = *config;
    else
        m_problem = config.error();
}

Settings::~Settings()
{
    if (m_timer.isActive())
        write();
}

void Settings::keep(const ui::WindowChoices &choices)
{
    const bool sameConfig = choices.config == m_choices.config;
    m_choices = choices;
    m_file.setValue(QStringLiteral("profile"), choices.profileId);
    m_file.setValue(QStringLiteral("output"), choices.outputFolder);
    m_file.setValue(QStringLiteral("language"), choices.language);
    m_file.setValue(QStringLiteral("charts"), choices.shownCharts);
    m_file.setValue(QStringLiteral("recent"), choices.recentPaths);
    if (!sameConfig)
        m_timer.start();
}

void Settings::write()
{
    m_timer.stop();
    const QString path = app::settingsFile();
    if (std::exchange(m_problem, {})) {
        const QString aside = path + QStringLiteral(".unreadable");
        QFile::remove(aside);
        QFile::rename(path, aside);
    }
    if (const auto written = store::writeConfig(path, m_choices.config); !written && m_tell)
        m_tell(written.error());
}

void Settings::restoreGeometry(ui::MainWindow &window) const
{
    // Qt keeps the window on a screen that is there.
    if (!window.restoreGeometry(m_file.value(QStringLiteral("geometry")).toByteArray()))
        ui::fitOnScreen(window);
    ui::restoreViewState(window, m_file.value(QStringLiteral("view")).toByteArray());
}

void Settings::keepGeometry(const ui::MainWindow &window)
{
    m_file.setValue(QStringLiteral("geometry"), window.saveGeometry());
    m_file.setValue(QStringLiteral("view"), ui::viewState(window));
}

} // namespace sluice
