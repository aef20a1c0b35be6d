// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace sluice {

// The text of each enumerator, as it stands in JSON, in the journal and on the command line.
// Specialise `table` beside the enum; names are part of file formats and never change meaning.
template <typename Enum>
struct Names;

template <typename Enum>
concept Named = requires { Names<Enum>::table; };

template <Named Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value)
{
    for (const auto &[candidate, name] : Names<Enum>::table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <Named Enum>
[[nodiscard]] constexpr std::optional<Enum> fromName(std::string_view name)
{
    for (const auto &[value, candidate] : Names<Enum>::table) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

template <Named Enum>
[[nodiscard]] QString nameString(Enum value)
{
    const std::string_view name = nameOf(value);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace sluice
