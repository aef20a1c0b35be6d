// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/text_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <unistd.h>

namespace sluice::monitor {

std::optional<std::string_view> readFile(const std::string &path, std::span<char> buffer)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    size_t size = 0;
    int error = 0;
    while (size < buffer.size()) {
        const ssize_t count = ::read(descriptor, buffer.data() + size, buffer.size() - size);
        if (count > 0) {
            size += size_t(count);
        } else if (count == 0) {
            break;
        } else if (errno != EINTR) {
            error = errno; // the process has gone in between, or the kernel has this feature switched off
            break;
        }
    }
    ::close(descriptor);
    errno = error;
    if (error != 0)
        return std::nullopt;
    return std::string_view(buffer.data(), size);
}

std::optional<std::string_view> nextLine(std::string_view &text)
{
    if (text.empty())
        return std::nullopt;
    const size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

std::string_view nextWord(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    const std::string_view word = text.substr(0, text.find_first_of(" \t\n"));
    text.remove_prefix(word.size());
    return word;
}

std::optional<qint64> toNumber(std::string_view word)
{
    qint64 value = 0;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || stop != word.data() + word.size())
        return std::nullopt;
    return value;
}

std::optional<double> toReal(std::string_view word)
{
    double value = 0.0;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || stop != word.data() + word.size())
        return std::nullopt;
    return value;
}

std::optional<qint64> numberOf(std::string_view text, std::string_view key)
{
    while (auto line = nextLine(text)) {
        if (nextWord(*line) == key)
            return toNumber(nextWord(*line));
    }
    return std::nullopt;
}

std::optional<qint64> readNumber(const std::string &path)
{
    std::array<char, 64> buffer{};
    auto text = readFile(path, buffer);
    if (!text)
        return std::nullopt;
    return toNumber(nextWord(*text));
}

} // namespace sluice::monitor
