// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"
#include "engine/model/json.h"

namespace sluice {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Admission, atMs, running, wanted, neededBytes, usedBytes, allowedBytes)

} // namespace sluice
