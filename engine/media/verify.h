// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/attached.h"
#include "engine/media/control.h"
#include "engine/media/mux_gate.h"
#include "engine/model/config.h"
#include "engine/model/recipe.h"
#include "engine/model/result.h"

#include <QString>

#include <vector>

namespace sluice::media {

// Opens what was written as a player would and compares it with what was sent to the packager: streams,
// sizes, counts, order of times, length, and whatever is attached; the first and the last pictures are
// decoded. OutputVerifyFailed says what differs.
[[nodiscard]] Result<> verifyOutput(const Recipe &recipe, const QString &partPath,
                                    const std::vector<StreamTally> &expected, Verification level,
                                    Control &control, const std::vector<Attached> &attached = {});

} // namespace sluice::media
