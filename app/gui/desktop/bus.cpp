// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"

#include "app/gui/desktop/signal_tap.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QFutureWatcher>
#include <QTimer>
#include <QUuid>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

QString newName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Bus::Bus(BusKind kind, QObject *parent)
    : QObject(parent)
    , m_name(newName())
{
    const auto type = kind == BusKind::Session ? QDBusConnection::SessionBus : QDBusConnection::SystemBus;
    connectBy([type, name = m_name] { return QDBusConnection::connectToBus(type, name); }, defaultConnectMs);
}

Bus::Bus(const QString &address, int connectMs)
    : m_name(newName())
{
    connectBy([address, name = m_name] { return QDBusConnection::connectToBus(address, name); }, connectMs);
}

void Bus::connectBy(std::function<QDBusConnection()> way, int connectMs)
{
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        connected(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([way = std::move(way)] { return way().isConnected(); }));
    QTimer::singleShot(connectMs, this, [this] { settle(State::Absent); });
}

Bus::~Bus()
{
    if (m_connection)
        QDBusConnection::disconnectFromBus(m_name);
}

void Bus::connected(bool open)
{
    if (open && m_state == State::Connecting)
        m_connection = std::make_unique<QDBusConnection>(m_name);
    else if (open)
        QDBusConnection::disconnectFromBus(m_name); // too late
    settle(open ? State::Open : State::Absent);
}

void Bus::settle(State state)
{
    if (m_state != State::Connecting)
        return;
    m_state = state;
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.run();
    }
    Q_EMIT settled();
}

void Bus::call(const QDBusMessage &method, QObject *context, Handler answer, int timeoutMs)
{
    if (m_state == State::Connecting) {
        m_waiting.push_back({context, [this, method, context, answer, timeoutMs] {
                                 call(method, context, answer, timeoutMs);
                             }});
        return;
    }
    if (m_state == State::Absent) {
        const QDBusMessage none = QDBusMessage::createError(QDBusError::NoServer, u"there is no bus"_s);
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), none] { answer(none); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(connection().asyncCall(method, timeoutMs), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                answer(finished->reply());
            });
}

void Bus::listen(const QString &path, const QString &interface, const QString &signal, QObject *context,
                 const Handler &handler)
{
    if (m_state == State::Connecting) {
        m_waiting.push_back({context, [this, path, interface, signal, context, handler] {
                                 listen(path, interface, signal, context, handler);
                             }});
        return;
    }
    if (m_state == State::Absent)
        return;
    // QDBusConnection takes a slot by its name only. The 1 says that it is a slot.
    auto *tap = new SignalTap(handler, context);
    connection().connect(QString(), path, interface, signal, tap, "1take(QDBusMessage)");
}

void Bus::send(const QDBusMessage &signal)
{
    if (m_state == State::Open)
        connection().send(signal);
}

} // namespace sluice::desktop
