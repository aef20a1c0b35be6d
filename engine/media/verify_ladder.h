// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/mux_gate.h"
#include "engine/model/config.h"
#include "engine/model/result.h"

#include <QString>

#include <vector>

namespace sluice::media {

// As verifyOutput(), for the folder of a ladder: its playlists are followed as a player would.
[[nodiscard]] Result<> verifyLadder(const QString &partPath, const std::vector<StreamTally> &expected,
                                    Verification level, Control &control);

} // namespace sluice::media
