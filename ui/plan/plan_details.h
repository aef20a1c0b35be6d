// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/widgets.h"

#include <QList>

class QHBoxLayout;
class QVBoxLayout;

namespace sluice {

struct PlannedFile;

namespace ui {

// One file of the plan in full: what it is, what it becomes, and why.
class PlanDetails final : public Card
{
    Q_OBJECT

public:
    explicit PlanDetails(QWidget *parent = nullptr);

    void show(const PlannedFile *file); // nullptr: none is selected
    void setColors(const Colors &colors);
    [[nodiscard]] QString text() const; // everything that is shown, a line each

private:
    struct Section
    {
        QWidget *box = nullptr;
        QLabel *heading = nullptr;
        QLabel *lines = nullptr;
    };
    Section addSection(QHBoxLayout *layout, int stretch);
    static void fill(const Section &section, const QStringList &lines);

    QLabel *m_name;
    Section m_source;
    Section m_result;
    Section m_why;
};

} // namespace ui

} // namespace sluice
