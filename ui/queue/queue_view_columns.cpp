// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of the queue are.

#include "ui/queue/queue_view.h"

#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_model.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>

#include <algorithm>

namespace sluice::ui {

namespace {

constexpr int comfortableLetters = 56; // of a name and a state together

} // namespace

QByteArray QueueView::columns() const
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly)
        << m_ownColumns << header()->saveState() << int(QueueModel::ColumnCount);
    return bytes;
}

void QueueView::restoreColumns(const QByteArray &columns)
{
    bool own = false;
    QByteArray state;
    QDataStream stream(columns);
    int count = 0;
    stream >> own >> state >> count;
    if (stream.status() != QDataStream::Ok || count != QueueModel::ColumnCount)
        return;
    const bool hidden = isColumnHidden(QueueModel::Profile);
    m_fitting = true;
    const bool restored = header()->restoreState(state);
    setColumnHidden(QueueModel::Profile, hidden); // by what is in the queue
    m_fitting = false;
    if (!restored)
        return;
    m_ownColumns = own;
    m_filter->sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    fitColumns();
}

// Numbers get what they need, names and states share the rest. What the user has made otherwise stays: then
// only the names give or take.
void QueueView::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    if (m_ownColumns) {
        const int names = header()->sectionSize(QueueModel::Name) + viewport()->width() - header()->length();
        header()->resizeSection(QueueModel::Name, qMax(names, fontMetrics().averageCharWidth() * 12));
        return;
    }
    const QFontMetrics metrics = fontMetrics();
    const int size = metrics.horizontalAdvance(QStringLiteral("0000 MB")) + 28;
    int length = metrics.horizontalAdvance(QStringLiteral("000:00:00")) + 28;
    int left = metrics.horizontalAdvance(QStringLiteral("00 h 00 min")) + 20;
    int batch = metrics.horizontalAdvance(QStringLiteral("Batch0")) + 28;
    QFont strong = font(); // of folders
    strong.setWeight(QFont::DemiBold);
    const int profile = isColumnHidden(QueueModel::Profile)
                            ? 0
                            : QFontMetrics(strong).horizontalAdvance(QStringLiteral("Fast 1080p H.264")) + 28;
    // Where it is narrow, names come before what is often empty.
    const int letter = metrics.averageCharWidth();
    int lacking =
        letter * comfortableLetters - (viewport()->width() - size - length - left - batch - profile);
    const auto giveWay = [&](int &width, QueueModel::Column column) {
        const QString title = m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = qMin(width, metrics.horizontalAdvance(title) + 26);
        const int given = std::clamp(lacking, 0, width - least);
        width -= given;
        lacking -= given;
    };
    giveWay(batch, QueueModel::BatchNumber);
    giveWay(left, QueueModel::Left);
    giveWay(length, QueueModel::Length);
    const int rest = qMax(viewport()->width() - size - length - left - batch - profile, 200);
    header()->resizeSection(QueueModel::Size, size);
    header()->resizeSection(QueueModel::Length, length);
    header()->resizeSection(QueueModel::Left, left);
    header()->resizeSection(QueueModel::BatchNumber, batch);
    if (profile > 0)
        header()->resizeSection(QueueModel::Profile, profile);
    const int state = rest * (lacking > 0 ? 40 : 52) / 100;
    header()->resizeSection(QueueModel::State, state);
    header()->resizeSection(QueueModel::Name, rest - state);
}

} // namespace sluice::ui
