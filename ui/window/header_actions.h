// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QWidget;

namespace sluice::ui {

class RecentMenu;
class WhenDoneMenu;

// What the buttons and the menu of the header do; each is an action of the window, so that its shortcut works
// everywhere.
struct HeaderActions
{
    QAction *addFolder = nullptr;
    QAction *addFiles = nullptr;
    QAction *start = nullptr;
    QAction *pause = nullptr;
    QAction *resume = nullptr;
    QAction *stop = nullptr;
    QAction *review = nullptr;
    QAction *find = nullptr;
    QAction *history = nullptr;
    QAction *settings = nullptr;
    QAction *quit = nullptr;
    RecentMenu *recent = nullptr;
    WhenDoneMenu *whenDone = nullptr;
};

// The actions belong to the window.
[[nodiscard]] HeaderActions makeHeaderActions(QWidget *window);

// The second press means now.
void sayStop(const HeaderActions &actions, bool stopping);

} // namespace sluice::ui
