// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/error.h"

#if __has_include(<expected>)
#include <expected>
#endif

#if defined(__cpp_lib_expected)
namespace sluice {
template <typename T = void>
using Result = std::expected<T, Error>;
using Unexpected = std::unexpected<Error>;
} // namespace sluice
#else
// clazy of Debian 12 is built on clang 14, which does not see std::expected in libstdc++.
#include <tl/expected.hpp>
namespace sluice {
template <typename T = void>
using Result = tl::expected<T, Error>;
using Unexpected = tl::unexpected<Error>;
} // namespace sluice
#endif

namespace sluice {

[[nodiscard]] inline Unexpected fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Unexpected(Error{code, std::move(subject), std::move(detail)});
}

} // namespace sluice
