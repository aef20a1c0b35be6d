// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/run_notifier.h"

#include "app/gui/app_id.h"
#include "app/gui/desktop/bus.h"
#include "ui/engine_link.h"
#include "ui/text/desktop_text.h"
#include "ui/text/state_text.h"

#include <QApplication>
#include <QWindow>

#include <utility>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto objectPath = "/org/freedesktop/Notifications"_L1;
constexpr auto interface = service;

constexpr auto showFolder = "show-folder"_L1;
constexpr auto showProblems = "show-problems"_L1;
constexpr auto shown = "default"_L1; // the notification itself was pressed

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(service, objectPath, interface, name);
}

QStringList actionsFor(const RunSummary &summary)
{
    QStringList actions{shown, RunNotifier::tr("Show the window")};
    if (summary.done > 0)
        actions << showFolder << RunNotifier::tr("Show in folder");
    if (summary.failed > 0 || summary.doneWithWarnings > 0)
        actions << showProblems << RunNotifier::tr("Show problems");
    return actions;
}

} // namespace

RunNotifier::RunNotifier(ui::EngineLink &link, Bus &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&link, &ui::EngineLink::runStateChanged, this, [this](RunState was, RunState) {
        if (was == RunState::Idle)
            learnCapabilities();
    });
    connect(&link, &ui::EngineLink::runFinished, this, &RunNotifier::tell);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window)
            withdraw();
    });

    m_session.listen(objectPath, interface, u"ActivationToken"_s, this, [this](const QDBusMessage &signal) {
        if (signal.arguments().value(0).toUInt() == m_id)
            m_token = signal.arguments().value(1).toString();
    });
    m_session.listen(objectPath, interface, u"ActionInvoked"_s, this, [this](const QDBusMessage &signal) {
        act(signal.arguments().value(0).toUInt(), signal.arguments().value(1).toString());
    });
    m_session.listen(objectPath, interface, u"NotificationClosed"_s, this,
                     [this](const QDBusMessage &signal) {
                         if (signal.arguments().value(0).toUInt() == m_id)
                             m_id = 0;
                     });
}

void RunNotifier::learnCapabilities()
{
    m_session.call(method(u"GetCapabilities"_s), this, [this](const QDBusMessage &reply) {
        if (!isError(reply))
            m_capabilities = reply.arguments().value(0).toStringList();
    });
}

bool RunNotifier::can(const char *capability) const
{
    return m_capabilities.isEmpty() || m_capabilities.contains(QLatin1StringView(capability));
}

void RunNotifier::tell(const RunSummary &summary)
{
    if (QApplication::activeWindow())
        return;
    const QString text = ui::summaryText(summary);
    QDBusMessage notify = method(u"Notify"_s);
    notify << u"Sluice"_s << m_id << QString::fromLatin1(appId) << ui::runEndTitle(summary)
           << (can("body-markup") ? text.toHtmlEscaped() : text)
           << (can("actions") ? actionsFor(summary) : QStringList())
           << QVariantMap{{u"desktop-entry"_s, QString::fromLatin1(appId)}} << -1;
    m_telling = true;
    m_session.call(notify, this, [this](const QDBusMessage &reply) { told(reply); });
}

void RunNotifier::told(const QDBusMessage &reply)
{
    m_telling = false;
    m_id = isError(reply) ? 0 : reply.arguments().value(0).toUInt();
    if (QApplication::activeWindow())
        withdraw(); // looked at meanwhile
}

void RunNotifier::withdraw()
{
    if (m_telling || m_id == 0)
        return;
    m_session.call(method(u"CloseNotification"_s) << std::exchange(m_id, 0), this,
                   [](const QDBusMessage &) {});
}

void RunNotifier::act(uint id, const QString &action)
{
    if (id == 0 || id != m_id)
        return;
    Q_EMIT activated(std::exchange(m_token, {}));
    if (action == showFolder)
        Q_EMIT showResultsWanted();
    else if (action == showProblems)
        Q_EMIT showProblemsWanted();
    withdraw();
}

} // namespace sluice::desktop
