// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::ui {

// One visitor of many functions, for std::visit.
template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
// clazy of Debian 12 is built on clang 14, which does not find this by itself.
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace sluice::ui
