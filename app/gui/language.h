// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace sluice {

// Makes the program speak that language (a code of ui/text/languages.h; empty: that of the system): its
// texts, its numbers and its direction of reading, at once in every window that is there. False: its texts
// are missing.
bool speak(const QString &code);

} // namespace sluice
