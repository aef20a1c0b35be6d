// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusMessage;

namespace sluice::desktop {

class Bus;

// What the desktop told this start of the program, so that the window which answers it may come to the front:
// the "platform data" of the interface. Read before the QApplication is made, which takes it out of the
// environment.
using Launch = QVariantMap;
[[nodiscard]] Launch readLaunch();

// What a start is about.
struct Wish
{
    QStringList paths; // absolute
    QString action;    // by name; without paths only
    Launch launch;
};

// Among all starts in a session one has the window. The others hand over what they were given, through
// org.freedesktop.Application on the name of the application, and end.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    // The bus outlives it.
    explicit SingleInstance(Bus &bus, QObject *parent = nullptr);

    // Ends in isFirst() or handedOver(). A running program that does not answer within `answerMs` leaves this
    // one the first, so that nobody waits for a window in vain.
    void claim(const Wish &wish, int answerMs = 10'000);

Q_SIGNALS:
    void isFirst(); // also where there is no bus
    void handedOver();

    // From later starts, once this one is the first. The token lets a window come to the front on Wayland.
    void pathsGiven(const QStringList &paths);
    void activated(const QString &token);
    void actionWanted(const QString &name);

private:
    void request();
    void answered(const QDBusMessage &reply);
    void handOver();
    void handedOverOr(const QDBusMessage &reply);

    Bus &m_bus;
    Wish m_wish;
    QElapsedTimer m_waited;
    int m_answerMs = 0;
    int m_attempts = 0;
};

// The interface as the bus sees it.
class ApplicationInterface final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationInterface(SingleInstance *instance);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData);

private:
    SingleInstance *m_instance;
};

} // namespace sluice::desktop
