// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/plan_review.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace sluice::ui {

// Asked at each file: true gives the rest up. A plan of 50 000 files takes long enough to be written in
// another thread.
using StopAsked = std::function<bool()>;
inline bool neverStop()
{
    return false;
}

// The plan as a table for other programs: RFC 4180 in UTF-8, a line for each file, bytes and seconds as plain
// numbers.
[[nodiscard]] QByteArray planAsCsv(const PlanReview &review, const StopAsked &stop = neverStop);

// The plan as a page to read or to print, in the language of the program: the summary, then a table of the
// first `most` files.
[[nodiscard]] QString planAsHtml(const PlanReview &review, qsizetype most, const StopAsked &stop = neverStop);

} // namespace sluice::ui
