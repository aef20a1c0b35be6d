// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/stage.h"

namespace sluice::ui::script {

// 32 workers: files in every state, a crash and its second try, some that stand still.
void manyWorkers(Stage &stage);

// Six hours of a run with a decision of the throttle every forty minutes, each for another cause.
void longRun(Stage &stage);

// The pointer on a chart, so that all show their values at that moment; a run in the middle.
void lookClosely(Stage &stage);

// The keyboard in a chart that was scrolled back.
void walkBack(Stage &stage);

} // namespace sluice::ui::script
