// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <string>
#include <string_view>

// Inside of the monitor: small files of the kernel, read without an allocation, many times a second.
namespace sluice::monitor {

// What fits into the buffer, or nothing with errno set. Files of /proc are read from their beginning to
// their end in one go, because a second read may see another moment.
[[nodiscard]] std::optional<std::string_view> readFile(const std::string &path, std::span<char> buffer);

// Cuts the next line, without its end, off the front; nothing when there is none left.
[[nodiscard]] std::optional<std::string_view> nextLine(std::string_view &text);

// Cuts the next word, between spaces and tabs, off the front; empty when there is none left.
std::string_view nextWord(std::string_view &text);

[[nodiscard]] std::optional<qint64> toNumber(std::string_view word);
[[nodiscard]] std::optional<double> toReal(std::string_view word);

// The number behind a key at the start of a line: "MemTotal:  16 kB" and "inactive_file 4096" alike.
[[nodiscard]] std::optional<qint64> numberOf(std::string_view text, std::string_view key);

// A file that holds one number; "max" and the like are nothing.
[[nodiscard]] std::optional<qint64> readNumber(const std::string &path);

} // namespace sluice::monitor
