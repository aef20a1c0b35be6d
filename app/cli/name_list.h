// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <string>
#include <vector>

namespace sluice::cli {

// The names of an enum in the words of CLI11.
template <Named Enum>
std::vector<std::string> namesOf()
{
    std::vector<std::string> names;
    names.reserve(Names<Enum>::table.size());
    for (const auto &[value, name] : Names<Enum>::table)
        names.emplace_back(name);
    return names;
}

} // namespace sluice::cli
