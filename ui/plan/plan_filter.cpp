// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_filter.h"

#include "ui/plan/plan_model.h"

#include <tuple>

namespace sluice::ui {

namespace {

// What fails first, then what needs a look, then what is skipped.
auto outcomeKey(const PlannedFile &file)
{
    const PlanEnd end = endOf(file);
    const int rank = end == PlanEnd::Fail ? 0 : needsAttention(file) ? 1 : end == PlanEnd::Skip ? 2 : 3;
    const int code = file.reason ? int(file.reason->code) : 0;
    return std::tuple(rank, code, file.lacksMemory, file.lacksRoom);
}

auto pictureKey(const PlannedFile &file)
{
    const StreamInfo *video = file.media ? file.media->video() : nullptr;
    const Size size = video ? displaySize(*video) : Size();
    return std::pair(size.width * size.height, file.plan && file.plan->recipe.copyVideo);
}

template <typename Values>
qint64 count(const Values &values)
{
    return qint64(values.size());
}

} // namespace

PlanFilterModel::PlanFilterModel(PlanModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(source);
}

void PlanFilterModel::setAttentionOnly(bool only)
{
    if (m_attentionOnly == only)
        return;
    m_attentionOnly = only;
    invalidateFilter();
}

void PlanFilterModel::setSearch(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (m_search == trimmed)
        return;
    m_search = trimmed;
    invalidateFilter();
}

bool PlanFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PlannedFile &file = m_source->file(row);
    return (!m_attentionOnly || needsAttention(file))
           && (m_search.isEmpty() || file.relativePath.contains(m_search, Qt::CaseInsensitive));
}

bool PlanFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const PlannedFile &a = m_source->file(left.row());
    const PlannedFile &b = m_source->file(right.row());
    const auto less = [&a, &b](auto key) { return key(a) < key(b); };
    switch (left.column()) {
    case PlanModel::Outcome:
        return less(outcomeKey);
    case PlanModel::Picture:
        return less(pictureKey);
    case PlanModel::Sound:
        return less([](const PlannedFile &file) { return file.plan ? count(file.plan->recipe.audio) : -1; });
    case PlanModel::Subtitles:
        return less(
            [](const PlannedFile &file) { return file.plan ? count(file.plan->recipe.keep.subtitles) : -1; });
    case PlanModel::Size:
        return a.sizeBytes < b.sizeBytes;
    case PlanModel::Result:
        return a.outputBytes.likely < b.outputBytes.likely;
    case PlanModel::Time:
        return a.wallUs.likely < b.wallUs.likely;
    case PlanModel::Memory:
        return a.memoryBytes.likely < b.memoryBytes.likely;
    case PlanModel::Output:
        return less([](const PlannedFile &file) { return file.plan ? file.plan->outputPath : QString(); });
    default:
        return a.relativePath.compare(b.relativePath, Qt::CaseInsensitive) < 0;
    }
}

} // namespace sluice::ui
