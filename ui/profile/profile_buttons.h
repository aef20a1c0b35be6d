// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace sluice::ui {

// Beside the box of profiles: Edit, and a menu with what else can be done with the one that is chosen.
class ProfileButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileButtons(QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    // How much narrower it gets without its word, in pixels.
    [[nodiscard]] int spareWidth() const;
    void setNarrow(bool narrow);
    // What can be done with a profile of that origin; nothing before there is one.
    void allow(ProfileOrigin origin, bool mayDelete);

Q_SIGNALS:
    void editAsked();
    void saveAsAsked();
    void renameAsked();
    void duplicateAsked();
    void resetAsked();
    void deleteAsked();
    void importAsked();
    void exportAsked();

private:
    void sayWords();
    QAction *add(const char *text, const char *name, void (ProfileButtons::*asked)());

    QMenu *m_menu;
    QPushButton *m_edit;
    QToolButton *m_more;
    QAction *m_rename = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_delete = nullptr;
    bool m_narrow = false;
};

} // namespace sluice::ui
