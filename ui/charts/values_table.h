// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/sample_history.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace sluice::ui {

// The values of the machine as rows, the newest first, as they were when this was made.
class ValuesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ValuesModel(SampleHistory history, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SampleHistory m_history;
};

// The charts for who would rather read them. Not modal; deletes itself when it is closed.
class ValuesTable final : public QDialog
{
    Q_OBJECT

public:
    explicit ValuesTable(const SampleHistory &history, QWidget *parent = nullptr);
};

} // namespace sluice::ui
