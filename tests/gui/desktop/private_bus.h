// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <variant>

namespace sluice::test {

// A message bus of its own, as session and as system bus of this process and its children: nothing of the
// desktop around the test can be reached, and no service is started by a call.
class PrivateBus final
{
public:
    PrivateBus();
    ~PrivateBus();

    // False: there is no dbus-daemon here.
    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }

    // For processes that are started afterwards; this one keeps the bus that it has reached first.
    static void pretendThereIsNone();
    void use() const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

// A test on such a bus; skipped as a whole where there is no daemon to run one.
class BusTest : public QObject
{
    Q_OBJECT

protected:
    PrivateBus m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isRunning())
            QSKIP("there is no dbus-daemon");
    }
};

// Plays a service on the bus: records every call and answers with what the test says.
class FakeService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    // The arguments of the answer; an error message; or nothing at all, for ever.
    struct Silence
    {
    };
    using Answer = std::variant<QVariantList, QDBusError, Silence>;

    explicit FakeService(const QString &name);
    ~FakeService() override;

    // By the name of the method; others are answered with no arguments.
    std::function<Answer(const QDBusMessage &call)> answer;
    QList<QDBusMessage> calls;

    [[nodiscard]] QList<QVariantList> callsOf(const QString &method) const; // their arguments
    void emitSignal(const QString &path, const QString &interface, const QString &signal,
                    const QVariantList &arguments);
    void leave(); // as a process that dies

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_connection;
};

} // namespace sluice::test
