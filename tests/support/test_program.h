// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTest>

#include <string_view>
#include <type_traits>

class QGuiApplication;

namespace sluice::tests {

// The tests of a folder are compiled together into one program, because the headers they share cost more than
// they do themselves. CTest runs each of them in a process of its own, by the name of its source:
//
//   unit_plan test_planner [ARGUMENTS OF QT TEST]
//
// Each source keeps what is its own in a namespace of its name and ends with SLUICE_TEST.

class Registration
{
public:
    using Main = int (*)(int argc, char **argv);

    // `source` is __FILE__, whose stem becomes the name.
    Registration(std::string_view source, Main main);
};

// In the place of an application for what needs none.
struct NoApplication
{
    NoApplication(int & /*argc*/, char ** /*argv*/) {}
};

template <typename Test, typename Application>
int runTest(int argc, char **argv)
{
    [[maybe_unused]] Application application(argc, argv);
    if constexpr (std::is_base_of_v<QGuiApplication, Application>)
        Application::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN has it
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace sluice::tests

#define SLUICE_TEST(Test, Application) \
    static const sluice::tests::Registration registered(__FILE__, &sluice::tests::runTest<Test, Application>);
