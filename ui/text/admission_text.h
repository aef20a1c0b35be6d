// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"

#include <QString>

namespace sluice::ui {

// "2 of 4 batches at a time: one more needs about 610 MiB of memory, and of the 700 MiB allowed only 90 MiB
// are left."
[[nodiscard]] QString admissionSentence(const Admission &admission);

} // namespace sluice::ui
