// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/queue/queue_model.h"

#include <QSortFilterProxyModel>

namespace sluice::ui {

// What is shown of the queue: one of the pills, and a text that names contain. A folder is shown where one of
// its files is, by the counts of the model rather than by a walk over its files.
class QueueFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit QueueFilterModel(QueueModel *source, QObject *parent = nullptr);

    void setFilter(QueueFilter filter);
    void setSearch(const QString &text);
    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    [[nodiscard]] bool isNarrowed() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool accepts(const Job &job) const;

    QueueModel *m_source;
    QueueFilter m_filter = QueueFilter::All;
    QString m_search;
};

} // namespace sluice::ui
