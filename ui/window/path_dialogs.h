// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace sluice::ui {

// Asks beside the window, without stopping anything; `then` is called if something was chosen.
void askForFolder(QWidget *window, const QString &title, std::function<void(const QString &folder)> then);
void askForFiles(QWidget *window, const QString &title, std::function<void(const QStringList &files)> then);

} // namespace sluice::ui
