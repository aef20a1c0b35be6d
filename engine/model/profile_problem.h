// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sluice {

// What is wrong with one value of a profile. The pattern is untranslated and stands in the context
// "ProfileProblem" for translators; its words follow the name of the value.
struct ProfileProblem
{
    QString key;         // "video.crf", "hls.rungs[2].shortSide"
    const char *pattern; // "%1 is not between %2 and %3"
    QStringList values;  // of its places, in order

    // For files and logs: untranslated.
    [[nodiscard]] QString what() const;
};

// The pattern with its values, which may themselves hold such places. For translated patterns too.
[[nodiscard]] QString filledIn(const QString &pattern, const QStringList &values);

} // namespace sluice
