// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

// The name of the desktop file, of the icon, of the metainfo and of the window on Wayland: all of them agree.
inline constexpr char appId[] = "io.github.sluice_media.Sluice";

} // namespace sluice
