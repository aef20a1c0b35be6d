// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the parts of the journal read what stands in its rows.

#include "engine/model/json.h"
#include "engine/store/database.h"

#include <optional>

namespace sluice::store {

[[nodiscard]] inline Result<> ignoringRows(const Result<Statement> &statement)
{
    if (!statement)
        return Unexpected(statement.error());
    return {};
}

[[nodiscard]] inline QString jsonText(const Json &value)
{
    return QString::fromUtf8(toLine(value));
}

// What does not read back was written by another version, and is left out: a broken remark must not keep a
// file from being transcoded.
template <typename T>
[[nodiscard]] std::optional<T> readJson(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    try {
        return Json::parse(text.toStdString()).get<T>();
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

} // namespace sluice::store
