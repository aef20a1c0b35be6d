// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/error.h"

#include <QString>

namespace sluice::ui {

// An error for people. All texts are plain text in the language of the program; control characters of the
// subject, which may be a hostile file name, are replaced.
struct Sentence
{
    QString what;  // one sentence that names the subject: "“a.mov” is empty."
    QString next;  // one step that helps: "Copy it again from where it came."
    QString brief; // the reason alone, for a table row that already names the file: "the file is empty"
};

[[nodiscard]] Sentence errorSentence(const Error &error);

// The same text with every control and direction character replaced, so that it cannot forge lines.
[[nodiscard]] QString plainText(const QString &text);

} // namespace sluice::ui
