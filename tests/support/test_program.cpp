// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_program.h"

#include <cstdio>
#include <map>
#include <string>

namespace sluice::tests {

namespace {

using Tests = std::map<std::string, Registration::Main, std::less<>>;

Tests &allTests()
{
    static Tests tests;
    return tests;
}

std::string_view stemOf(std::string_view path)
{
    path.remove_prefix(path.rfind('/') + 1);
    return path.substr(0, path.rfind('.'));
}

} // namespace

Registration::Registration(std::string_view source, Main main)
{
    allTests().insert_or_assign(std::string(stemOf(source)), main);
}

} // namespace sluice::tests

int main(int argc, char **argv)
{
    const auto &tests = sluice::tests::allTests();
    const auto test = argc > 1 ? tests.find(std::string_view(argv[1])) : tests.end();
    if (test == tests.end()) {
        std::fprintf(stderr, "Usage: %s TEST [ARGUMENTS OF QT TEST], where TEST is one of:\n", argv[0]);
        for (const auto &[name, main] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    return test->second(argc - 1, argv + 1); // so that the application has the test's name
}
