// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "ui/style/palette_colors.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sluice::ui {

// Asks for the name of a profile. The window below can be used meanwhile.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    // A profile with an id is renamed and may keep its name; without one it is new.
    NameDialog(const Profile &profile, ProfileList profiles, QWidget *parent = nullptr);

    void setColors(const Colors &colors);

Q_SIGNALS:
    void named(const QString &name);

private:
    void sayWords();
    void check();

    QString m_id;
    ProfileList m_profiles;
    QLabel *m_label;
    QLineEdit *m_name;
    QLabel *m_reason;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace sluice::ui
