// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/values_table.h"

#include "ui/charts/chart_kinds.h"
#include "ui/charts/curve.h"
#include "ui/style/retranslate.h"
#include "ui/text/format.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace sluice::ui {

namespace {

struct ValueColumn
{
    const char *name;
    Channel channel;
    CurveUnit unit = CurveUnit::Percent;
};
constexpr std::array valueColumns{
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "CPU"), Channel::Cpu},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Memory"), Channel::Memory},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Read"), Channel::DiskRead,
                CurveUnit::BytesPerSecond},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Written"), Channel::DiskWrite,
                CurveUnit::BytesPerSecond},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Disk busy"), Channel::DiskBusy},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Waits for memory"), Channel::MemoryPressure},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Waits for the disk"), Channel::DiskPressure},
    ValueColumn{QT_TRANSLATE_NOOP("sluice::ui::ValuesModel", "Waits for the CPU"), Channel::CpuPressure}};

} // namespace

ValuesModel::ValuesModel(SampleHistory history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(std::move(history))
{
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_history.rows();
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(valueColumns.size()) + 1;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const int row = m_history.rows() - 1 - index.row();
    if (index.column() == 0)
        return secondText(m_history.atMs(row));
    const ValueColumn &column = valueColumns.at(std::size_t(index.column() - 1));
    return curveText(m_history.range(row, int(column.channel)).mean, column.unit);
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? tr("Time", "of day") : tr(valueColumns.at(std::size_t(section - 1)).name);
}

ValuesTable::ValuesTable(const SampleHistory &history, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new QTableView(this);
    auto *model = new ValuesModel(history, view);
    view->setModel(model);
    inEveryLanguage(this, [this, view, model] {
        setWindowTitle(tr("Values of this computer"));
        view->setAccessibleName(windowTitle());
        Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, model->columnCount() - 1);
    });
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 140, metrics.height() * 24);
}

} // namespace sluice::ui
