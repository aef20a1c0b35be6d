// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "ui/style/widgets.h"

class QLabel;

namespace sluice::ui {

// What a profile makes of a file, in words.
class EffectCard final : public Card
{
    Q_OBJECT

public:
    explicit EffectCard(QWidget *parent = nullptr);

    void show(const Profile &profile, const ProfileEffect &effect);
    using QWidget::show;
    void setColors(const Colors &colors);

private:
    QLabel *m_title;
    QLabel *m_lines;
    QLabel *m_source;
};

} // namespace sluice::ui
