// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/scene.h"
#include "ui/window/main_window.h"

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace sluice::ui::script {

// The real window with a link whose facts come from a script.
struct Stage
{
    EngineLink link;
    MainWindow window{link};
    Scene scene{link};

    // Shows the window with everything that was told, as it is before anything is added.
    void open(QSize size = {1280, 800});
    void running(); // a run in the middle, a file at work selected
    void select(const QString &file);
    void showPicture(); // of the selected file
    void click(const QString &button);
    void trigger(const QKeySequence &keys); // the action of the window that has these
    void openSettings(int page);
    void search(const QString &text);
    void editProfile(int number);    // counted from 0, as the header lists them
    void unfold(const QString &key); // the section that holds this value of the profile
    void settle();                   // what waits to be shown is shown

    // What is to be looked at: the dialog that is open, else the window.
    [[nodiscard]] QWidget &subject();
};

// One picture of the window. Pictures are drawn and all tests of appearance and accessibility walk these, so
// whoever draws something new adds a line here.
struct NamedScene
{
    QString name;
    std::function<void(Stage &)> act;
    QSize size{1280, 800};
};

[[nodiscard]] const std::vector<NamedScene> &scenes();

} // namespace sluice::ui::script
