// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice::desktop {

// The services of a desktop that more than one class here talks to.

inline constexpr QLatin1StringView portal("org.freedesktop.portal.Desktop");
inline constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");

inline constexpr QLatin1StringView logind("org.freedesktop.login1");
inline constexpr QLatin1StringView logindPath("/org/freedesktop/login1");
inline constexpr QLatin1StringView logindInterface("org.freedesktop.login1.Manager");

} // namespace sluice::desktop
