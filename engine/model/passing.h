// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What passes from a source into its output without being encoded.

#include "engine/model/names.h"

namespace sluice {

enum class StreamMode {
    Encode,
    CopyFitting, // what already is as the profile would make it
    Copy         // whatever it is, where the container can hold it
};

template <>
struct Names<StreamMode>
{
    static constexpr std::array table{std::pair{StreamMode::Encode, std::string_view("encode")},
                                      std::pair{StreamMode::CopyFitting, std::string_view("copy-fitting")},
                                      std::pair{StreamMode::Copy, std::string_view("copy")}};
};

} // namespace sluice
