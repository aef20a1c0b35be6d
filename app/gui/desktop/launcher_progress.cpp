// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/launcher_progress.h"

#include "app/gui/app_id.h"
#include "app/gui/desktop/bus.h"
#include "ui/engine_link.h"

#include <QApplication>
#include <QWindow>

#include <algorithm>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastMs = 250; // from one signal to the next

} // namespace

LauncherProgress::LauncherProgress(ui::EngineLink &link, Bus &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(leastMs);
    connect(&m_pause, &QTimer::timeout, this, &LauncherProgress::send);
    connect(&link, &ui::EngineLink::runStateChanged, this, &LauncherProgress::stateChanged);
    connect(&link, &ui::EngineLink::runProgressed, this, [this](const RunProgress &progress) {
        m_fraction = std::clamp(progress.fraction, m_fraction, 1.0);
        change();
    });
    connect(&link, &ui::EngineLink::runFinished, this, [this](const RunSummary &summary) {
        setUrgent(summary.failed > 0 && !QApplication::activeWindow());
    });
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window)
            setUrgent(false);
    });
    // What a start that was killed has left at the icon goes.
    if (m_session.state() == Bus::State::Connecting)
        connect(&m_session, &Bus::settled, this, &LauncherProgress::change);
    else
        change();
}

void LauncherProgress::stateChanged(RunState was, RunState is)
{
    if (was == RunState::Idle) {
        m_fraction = 0.0;
        m_urgent = false;
    }
    m_visible = is == RunState::Preparing || is == RunState::Running || is == RunState::Stopping;
    change();
}

void LauncherProgress::setUrgent(bool urgent)
{
    m_urgent = urgent;
    change();
}

void LauncherProgress::change()
{
    if (!m_pause.isActive())
        send();
}

void LauncherProgress::send()
{
    const QVariantMap properties{
        {u"progress"_s, m_fraction}, {u"progress-visible"_s, m_visible}, {u"urgent"_s, m_urgent}};
    if (properties == m_sent || m_session.state() != Bus::State::Open)
        return;
    m_sent = properties;
    QDBusMessage update = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/sluice"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << QString(u"application://"_s + QString::fromLatin1(appId) + u".desktop"_s) << properties;
    m_session.send(update);
    m_pause.start();
}

} // namespace sluice::desktop
