// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"
#include "engine/model/profile_problem.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace sluice::ui {

class FieldEditor;

// A value of a profile with its name, its explanation, and below it what is wrong with it. It is there only
// where the value has a meaning or something is wrong.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(FieldEditor *editor, QWidget *parent = nullptr);

    void show(const Profile &profile, const std::vector<ProfileProblem> &problems);
    using QWidget::show;
    void setColors(const Colors &colors);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }
    [[nodiscard]] QString problem() const;

private:
    FieldEditor *m_editor;
    QLabel *m_name = nullptr;
    QLabel *m_explanation;
    QLabel *m_problem;
    bool m_wanted = true;
    bool m_hasProblem = false;
};

} // namespace sluice::ui
