// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

// Numbers for people, by the default QLocale. Times are microseconds unless the name says otherwise.
namespace sluice::ui {

// "0 B", "412 MB", "1.2 GB": powers of 1000, as file managers count.
[[nodiscard]] QString sizeText(qint64 bytes);
// "412 MiB", "1.2 GiB": powers of 1024, as memory is counted.
[[nodiscard]] QString memoryText(qint64 bytes);
// "96 %"
[[nodiscard]] QString percentText(double percent);
// "61 % smaller", "4 % larger", "same size"; empty where one of the two is not known.
[[nodiscard]] QString savingText(qint64 inputBytes, qint64 outputBytes);

// Read from the left wherever it stands: numbers with signs between them, paths.
[[nodiscard]] QString readFromTheLeft(const QString &text);

// As menus want it, where an ampersand stands for a key.
[[nodiscard]] QString menuText(QString text);

// "1920×1080", kept in this order where the language is written from the right.
[[nodiscard]] QString pictureSizeText(int width, int height);

// How long something takes, in at most two units: "12 s", "3 min", "1 h 40 min", "2 d 3 h". What takes any
// time takes a second at least: nobody waits "about 0 s".
[[nodiscard]] QString durationText(qint64 us);
// How long a film runs: "02:40", "1:12:03"; a dash where it is not known.
[[nodiscard]] QString lengthText(qint64 us);
// "14:02", in local time.
[[nodiscard]] QString clockText(qint64 msSinceEpoch);
// The same with seconds: "14:02:11".
[[nodiscard]] QString secondText(qint64 msSinceEpoch);

// "about 1 h 40 min left (1 h 20 min to 2 h 5 min)". Rounded as coarsely as such a guess deserves; the range
// stands there only where it says more. -1: not known; empty without a guess.
[[nodiscard]] QString timeLeftText(qint64 leftUs, qint64 lowUs = -1, qint64 highUs = -1);

// The name of a control in running text: without the mark of its key, and without the key in parentheses that
// stands behind Chinese and Japanese names.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace sluice::ui
