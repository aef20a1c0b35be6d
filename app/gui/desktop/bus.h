// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace sluice::desktop {

enum class BusKind { Session, System };

// A connection to a message bus. It is made in a pool thread, and nothing here waits for an answer, so that a
// bus or a service that is missing or hangs holds nobody up. Used from the thread that made it.
class Bus final : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting, Open, Absent };
    using Handler = std::function<void(const QDBusMessage &message)>;

    // After `connectMs` there is no bus, as far as this program goes. A machine that Sluice and others keep
    // busy may well need seconds; one that hangs is rare.
    static constexpr int defaultConnectMs = 15'000;

    explicit Bus(BusKind kind, QObject *parent = nullptr);
    explicit Bus(const QString &address, int connectMs = defaultConnectMs);
    ~Bus() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QDBusConnection connection() const { return *m_connection; } // of an open bus

    // Ends in one answer from the event loop, unless `context` is gone by then: an error where there is no
    // bus or no service, or where it said nothing for `timeoutMs`. A call made while connecting waits.
    void call(const QDBusMessage &method, QObject *context, Handler answer, int timeoutMs = 10'000);
    // Whoever sends that signal, as long as `context` lives.
    void listen(const QString &path, const QString &interface, const QString &signal, QObject *context,
                const Handler &handler);
    void send(const QDBusMessage &signal); // forgotten unless the bus is open

Q_SIGNALS:
    void settled(); // no longer connecting

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };

    void connectBy(std::function<QDBusConnection()> way, int connectMs);
    void connected(bool open);
    void settle(State state);

    QString m_name;
    State m_state = State::Connecting;
    // Kept: to look it up by its name waits for whichever connection is just being made.
    std::unique_ptr<QDBusConnection> m_connection;
    std::vector<Waiting> m_waiting;
};

[[nodiscard]] inline bool isError(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ErrorMessage;
}

} // namespace sluice::desktop
