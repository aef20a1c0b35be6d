// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::plan {

inline constexpr double defaultFps = 25.0; // of a source that tells no rate

} // namespace sluice::plan
