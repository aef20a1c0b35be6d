// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/single_instance.h"

#include "app/gui/app_id.h"
#include "app/gui/desktop/bus.h"

#include <QDBusError>
#include <QUrl>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr uint doNotQueue = 4; // of RequestName, as are these answers
constexpr uint nowOwner = 1;
constexpr uint alreadyOwner = 4;
constexpr int mostAttempts = 20; // each but the last met a window that was just closing

constexpr auto applicationInterface = "org.freedesktop.Application"_L1;

QString name()
{
    return QString::fromLatin1(appId);
}

// The specification: dots become slashes, and what no path may hold an underscore.
QString path()
{
    return u'/' + name().replace(u'.', u'/').replace(u'-', u'_');
}

QStringList uris(const QStringList &paths)
{
    QStringList uris;
    for (const QString &given : paths)
        uris << QString::fromLatin1(QUrl::fromLocalFile(given).toEncoded());
    return uris;
}

QString tokenFrom(const QVariantMap &platformData)
{
    return platformData.value(u"activation-token"_s).toString();
}

} // namespace

Launch readLaunch()
{
    Launch data;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        data[u"activation-token"_s] = token;
    if (const QString id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty())
        data[u"desktop-startup-id"_s] = id;
    return data;
}

SingleInstance::SingleInstance(Bus &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    new ApplicationInterface(this);
}

void SingleInstance::claim(const Wish &wish, int answerMs)
{
    m_wish = wish;
    m_answerMs = answerMs;
    if (m_bus.state() == Bus::State::Connecting)
        connect(&m_bus, &Bus::settled, this, &SingleInstance::request);
    else
        QMetaObject::invokeMethod(this, &SingleInstance::request, Qt::QueuedConnection);
}

void SingleInstance::request()
{
    // The object stands before the name does: whoever finds the name finds somebody to talk to.
    if (m_bus.state() == Bus::State::Open)
        m_bus.connection().registerObject(path(), this);
    QDBusMessage method = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"RequestName"_s);
    method << name() << doNotQueue;
    m_bus.call(method, this, [this](const QDBusMessage &reply) { answered(reply); });
}

void SingleInstance::answered(const QDBusMessage &reply)
{
    const uint answer = isError(reply) ? 0 : reply.arguments().value(0).toUInt();
    if (isError(reply) || answer == nowOwner || answer == alreadyOwner)
        Q_EMIT isFirst();
    else
        handOver();
}

void SingleInstance::handOver()
{
    QDBusMessage method;
    const auto ask = [&method](const QString &what) {
        method = QDBusMessage::createMethodCall(name(), path(), applicationInterface, what);
    };
    if (!m_wish.paths.isEmpty()) {
        ask(u"Open"_s);
        method << uris(m_wish.paths);
    } else if (!m_wish.action.isEmpty()) {
        ask(u"ActivateAction"_s);
        method << m_wish.action << QVariantList();
    } else {
        ask(u"Activate"_s);
    }
    method << m_wish.launch;
    m_waited.start();
    m_bus.call(method, this, [this](const QDBusMessage &reply) { handedOverOr(reply); }, m_answerMs);
}

void SingleInstance::handedOverOr(const QDBusMessage &reply)
{
    if (!isError(reply)) {
        Q_EMIT handedOver();
        return;
    }
    // No reply also means that the one who was to reply has left the bus; timers may be a little early.
    const auto error = QDBusError(reply).type();
    const bool wasClosing = error == QDBusError::ServiceUnknown || error == QDBusError::UnknownObject
                            || (error == QDBusError::NoReply && !m_waited.hasExpired(m_answerMs * 3 / 4));
    if (wasClosing && ++m_attempts < mostAttempts)
        request();
    else
        Q_EMIT isFirst();
}

ApplicationInterface::ApplicationInterface(SingleInstance *instance)
    : QDBusAbstractAdaptor(instance)
    , m_instance(instance)
{
}

void ApplicationInterface::Activate(const QVariantMap &platformData)
{
    Q_EMIT m_instance->activated(tokenFrom(platformData));
}

void ApplicationInterface::Open(const QStringList &uris, const QVariantMap &platformData)
{
    QStringList paths;
    for (const QString &uri : uris) {
        if (const QUrl url(uri); url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT m_instance->pathsGiven(paths);
    Q_EMIT m_instance->activated(tokenFrom(platformData));
}

void ApplicationInterface::ActivateAction(const QString &name, const QVariantList &,
                                          const QVariantMap &platformData)
{
    Q_EMIT m_instance->activated(tokenFrom(platformData));
    Q_EMIT m_instance->actionWanted(name);
}

} // namespace sluice::desktop
