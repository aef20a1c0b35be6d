// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_filter.h"

namespace sluice::ui {

QueueFilterModel::QueueFilterModel(QueueModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSortRole(QueueModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(source);
}

void QueueFilterModel::setFilter(QueueFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

void QueueFilterModel::setSearch(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (m_search == trimmed)
        return;
    m_search = trimmed;
    invalidateFilter();
}

bool QueueFilterModel::isNarrowed() const
{
    return m_filter != QueueFilter::All || !m_search.isEmpty();
}

bool QueueFilterModel::accepts(const Job &job) const
{
    return matches(m_filter, job)
           && (m_search.isEmpty() || job.relativePath.contains(m_search, Qt::CaseInsensitive)
               || job.inputPath.endsWith(m_search, Qt::CaseInsensitive));
}

bool QueueFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid()) {
        const Job *job = m_source->job(m_source->index(row, 0, parent));
        return job && accepts(*job);
    }
    if (m_search.isEmpty())
        return m_source->folderMatches(row, m_filter);
    const QModelIndex folder = m_source->index(row, 0);
    const int files = m_source->rowCount(folder);
    for (int i = 0; i < files; ++i) {
        if (accepts(*m_source->job(m_source->index(i, 0, folder))))
            return true;
    }
    return false;
}

} // namespace sluice::ui
