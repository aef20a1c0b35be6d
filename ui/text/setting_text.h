// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/settings.h"

#include <QString>

namespace sluice::ui {

// The words for one setting, in the language of the program.
struct SettingText
{
    QString name;        // with a mnemonic that is unique in its group
    QString explanation; // one line
    QString unit;        // behind a number, with its space; empty: it is a count
    QString nothing;     // what it is called where no number is set
};

[[nodiscard]] SettingText settingText(SettingId id);

[[nodiscard]] QString choiceText(OnError choice);
[[nodiscard]] QString choiceText(Verification choice);

} // namespace sluice::ui
