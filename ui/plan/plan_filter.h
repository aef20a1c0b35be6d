// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace sluice::ui {

class PlanModel;

// The plan in another order, by values rather than by their words, and less of it.
class PlanFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlanFilterModel(PlanModel *source, QObject *parent = nullptr);

    void setAttentionOnly(bool only);
    void setSearch(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PlanModel *m_source;
    bool m_attentionOnly = false;
    QString m_search;
};

} // namespace sluice::ui
