// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/run_record.h"

#include <QAbstractTableModel>

namespace sluice::ui {

// Past runs, a row each, the newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Begun, Profile, End, Done, Failed, Skipped, Took, Saved, HeldBack, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; // a number or a text to compare

    explicit HistoryModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setRuns(const QList<RunRecord> &runs);
    void setRunning(bool running); // what the newest one without an end is
    [[nodiscard]] const QList<RunRecord> &runs() const { return m_runs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isRunning(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant sortKey(const RunRecord &run, int column) const;
    [[nodiscard]] int mark(int row) const;

    QList<RunRecord> m_runs;
    bool m_running = false;
};

} // namespace sluice::ui
