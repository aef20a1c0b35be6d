// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <utility>

namespace sluice::desktop {

// One signal of a bus, handed to a function.
class SignalTap final : public QObject
{
    Q_OBJECT

public:
    SignalTap(std::function<void(const QDBusMessage &)> handler, QObject *parent)
        : QObject(parent)
        , m_handler(std::move(handler))
    {
    }

public Q_SLOTS:
    void take(const QDBusMessage &message) { m_handler(message); }

private:
    std::function<void(const QDBusMessage &)> m_handler;
};

} // namespace sluice::desktop
