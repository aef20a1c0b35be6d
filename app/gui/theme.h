// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

enum class Theme { System, Light, Dark };

} // namespace sluice
