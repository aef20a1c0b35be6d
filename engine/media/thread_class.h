// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::media {

// Gives every thread of this process the ordinary scheduling class again.
void leaveRealTime();

} // namespace sluice::media
