// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/problem_text.h"

#include "ui/text/error_text.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace sluice::ui {

QString problemsText(const ProblemCounts &counts)
{
    std::vector<std::pair<std::optional<ErrorCode>, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto &one) { return one.second; });
    QStringList parts;
    for (const auto &[code, count] : sorted) {
        const QString what =
            code ? errorSentence({*code, {}, {}}).brief : stateText(JobState::DoneWithWarnings).toLower();
        parts << QCoreApplication::translate("ProblemText", "%1 × %2", "number of files, their problem")
                     .arg(QLocale().toString(count), what);
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace sluice::ui
