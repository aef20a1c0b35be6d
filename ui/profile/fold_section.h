// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_problem.h"
#include "ui/style/palette_colors.h"

#include <QList>
#include <QWidget>

#include <span>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace sluice {
enum class FieldId;
struct Profile;
} // namespace sluice

namespace sluice::ui {

class FieldRow;

// Values of a profile under a heading that folds them away. It says how many have to be corrected, opens by
// itself when one of them goes wrong, and is not there while none of them has a meaning.
class FoldSection final : public QWidget
{
    Q_OBJECT

public:
    // Without a heading it is always open.
    explicit FoldSection(bool hasHeading, QWidget *parent = nullptr);

    // In the order in which keys reach them. A row of another kind belongs to the section from then on.
    void add(std::span<const FieldId> ids);
    void addOther(QWidget *row);

    void setTitle(const QString &title);

    void show(const Profile &profile, const std::vector<ProfileProblem> &problems);
    using QWidget::show;
    void setColors(const Colors &colors);
    void setOpen(bool open);

    [[nodiscard]] const QList<FieldRow *> &rows() const { return m_rows; }

private:
    void nameHeading();

    QString m_title;
    QPushButton *m_heading = nullptr;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    QList<FieldRow *> m_rows;
    QColor m_text;
    int m_problems = 0;
};

} // namespace sluice::ui
