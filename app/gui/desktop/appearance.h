// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/theme.h"

#include <QObject>

class QVariant;

namespace sluice::desktop {

class Bus;

// Style and colours of the application. With Theme::System the colours follow what the user chose on the
// desktop, as its portal tells; where a desktop gives Qt a palette that fits already, or one of high
// contrast, that one stays.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(Theme theme, Bus &session, QObject *parent = nullptr);

private:
    void follow(const QVariant &scheme);
};

} // namespace sluice::desktop
