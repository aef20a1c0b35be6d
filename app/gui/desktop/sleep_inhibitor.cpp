// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/sleep_inhibitor.h"

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/names.h"
#include "ui/engine_link.h"

#include <QDBusObjectPath>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr uint suspend = 4; // of the portal's flags

} // namespace

SleepInhibitor::SleepInhibitor(ui::EngineLink &link, Bus &system, Bus &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{
    connect(&link, &ui::EngineLink::runStateChanged, this, [this](RunState, RunState is) {
        want(is == RunState::Preparing || is == RunState::Running || is == RunState::Stopping);
    });
}

void SleepInhibitor::want(bool wanted)
{
    m_wanted = wanted;
    if (!wanted)
        release();
    else if (!m_asking && !isHeld())
        askLogind();
}

void SleepInhibitor::askLogind()
{
    m_asking = true;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(logind, logindPath, logindInterface, u"Inhibit"_s);
    inhibit << u"sleep"_s << u"Sluice"_s << tr("Videos are being converted") << u"block"_s;
    m_system.call(inhibit, this, [this](const QDBusMessage &reply) {
        if (isError(reply)) {
            askPortal();
            return;
        }
        m_asking = false;
        if (m_wanted)
            m_lock = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    });
}

void SleepInhibitor::askPortal()
{
    QDBusMessage inhibit =
        QDBusMessage::createMethodCall(portal, portalPath, u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    inhibit << QString() << suspend << QVariantMap{{u"reason"_s, tr("Videos are being converted")}};
    m_session.call(inhibit, this, [this](const QDBusMessage &reply) {
        m_asking = false;
        if (isError(reply))
            return;
        m_request = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (!m_wanted)
            release();
    });
}

void SleepInhibitor::release()
{
    m_lock = QDBusUnixFileDescriptor();
    if (m_request.isEmpty())
        return;
    m_session.send(
        QDBusMessage::createMethodCall(portal, m_request, u"org.freedesktop.portal.Request"_s, u"Close"_s));
    m_request.clear();
}

} // namespace sluice::desktop
