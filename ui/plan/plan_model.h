// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/plan_review.h"

#include <QAbstractTableModel>

namespace sluice::ui {

// The files of a plan, a row each. Words are made when they are looked at, so that a plan of any size is
// there at once.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Outcome, Picture, Sound, Subtitles, Size, Result, Time, Memory, Output, ColumnCount };

    explicit PlanModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setReview(const PlanReview &review);
    [[nodiscard]] const PlanReview &review() const { return m_review; }
    [[nodiscard]] const PlannedFile &file(int row) const { return m_review.files[row]; }
    [[nodiscard]] QString text(const PlannedFile &file, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString tip(const PlannedFile &file, int column) const;

    PlanReview m_review;
};

} // namespace sluice::ui
