// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace sluice::ui {

class TimeAxis;

// Arrows and Page Up and Down move, Home and End go to the begin and to now, + and - zoom, arrows with Shift
// move the moment that is pointed at. False: the key means nothing to an axis.
[[nodiscard]] bool moveByKey(TimeAxis &axis, const QKeyEvent &key, bool mirrored);

} // namespace sluice::ui
