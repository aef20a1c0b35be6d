// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/name_list.h"

#include <CLI/CLI.hpp>

#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace sluice::cli {

// A flag whose text `take` turns into a value; what it does not know is an error that shows an example.
inline void addFlag(CLI::App &app, const char *flag, const char *what, const char *type, const char *example,
                    const std::function<bool(const QString &)> &take)
{
    app.add_option_function<std::string>(
           flag,
           [flag, example, take](const std::string &text) {
               if (!take(QString::fromStdString(text)))
                   throw CLI::ValidationError(flag, "'" + text + "' is not like " + example);
           },
           what)
        ->type_name(type);
}

// A flag that takes one of the names of an enum.
template <Named Enum>
void addNames(CLI::App &app, const char *flag, const char *what, std::optional<Enum> &value)
{
    app.add_option_function<std::string>(
           flag, [&value](const std::string &name) { value = fromName<Enum>(name); }, what)
        ->check(CLI::IsMember(namesOf<Enum>()));
}

} // namespace sluice::cli
