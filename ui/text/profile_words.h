// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace sluice::ui {

// In the language of the moment, for the sources that speak about profiles; empty without a text.
[[nodiscard]] inline QString profileWords(const char *text)
{
    return text ? QCoreApplication::translate("ProfileText", text) : QString();
}

} // namespace sluice::ui
