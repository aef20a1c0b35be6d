// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/desktop/private_bus.h"

#include <QFile>
#include <QUuid>

namespace sluice::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto config = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void useAddress(const QByteArray &address)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
}

} // namespace

PrivateBus::PrivateBus()
{
    const QString file = m_folder.filePath(u"bus.conf"_s);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    out.write(QString::fromLatin1(config).arg(m_folder.path()).toUtf8());
    out.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + file, u"--nofork"_s, u"--print-address"_s});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead(10'000))
        m_address = m_daemon.readLine().trimmed();
    use();
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PrivateBus::use() const
{
    useAddress(m_address);
}

void PrivateBus::pretendThereIsNone()
{
    useAddress("unix:path=/nonexistent");
}

FakeService::FakeService(const QString &name)
    : m_connection(QUuid::createUuid().toString())
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
    bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
    if (!bus.registerService(name))
        qFatal("the name %s is taken", qPrintable(name));
}

FakeService::~FakeService()
{
    leave();
}

void FakeService::leave()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

bool FakeService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    calls << message;
    const Answer is = answer ? answer(message) : QVariantList();
    if (const auto *arguments = std::get_if<QVariantList>(&is))
        connection.send(message.createReply(*arguments));
    else if (const auto *error = std::get_if<QDBusError>(&is))
        connection.send(message.createErrorReply(*error));
    return true;
}

QList<QVariantList> FakeService::callsOf(const QString &method) const
{
    QList<QVariantList> found;
    for (const QDBusMessage &call : calls) {
        if (call.member() == method)
            found << call.arguments();
    }
    return found;
}

void FakeService::emitSignal(const QString &path, const QString &interface, const QString &signal,
                             const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QDBusConnection(m_connection).send(message);
}

} // namespace sluice::test
