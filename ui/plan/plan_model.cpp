// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_model.h"

#include "ui/style/row_delegate.h"
#include "ui/text/error_text.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/text/plan_text.h"

namespace sluice::ui {

namespace {

// Of a file that is not converted nothing is predicted.
QString likely(const PlannedFile &file, const Guess &guess, QString (*text)(qint64))
{
    return endOf(file) == PlanEnd::Convert ? text(guess.likely) : QStringLiteral("–");
}

Mark markOf(const PlannedFile &file)
{
    switch (endOf(file)) {
    case PlanEnd::Convert:
        return needsAttention(file) ? Mark::Warning : Mark::Good;
    case PlanEnd::Skip:
        return Mark::Quiet;
    case PlanEnd::Fail:
        break;
    }
    return Mark::Bad;
}

} // namespace

void PlanModel::setReview(const PlanReview &review)
{
    beginResetModel();
    m_review = review;
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_review.files.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::text(const PlannedFile &file, int column) const
{
    switch (column) {
    case Name:
        return plainText(file.relativePath);
    case Outcome:
        return outcomeText(file);
    case Picture:
        return pictureText(file);
    case Sound:
        return soundText(file);
    case Subtitles:
        return subtitleText(file);
    case Size:
        return sizeText(file.sizeBytes);
    case Result:
        return likely(file, file.outputBytes, sizeText);
    case Time:
        return likely(file, file.wallUs, durationText);
    case Memory:
        return likely(file, file.memoryBytes, memoryText);
    case Output:
        return file.plan && !m_review.outputFolder.isEmpty() ? pathText(file.plan->outputPath)
                                                             : QStringLiteral("–");
    default:
        return {};
    }
}

// Where the words of a cell may be cut off, and where there is a range.
QString PlanModel::tip(const PlannedFile &file, int column) const
{
    const bool converts = endOf(file) == PlanEnd::Convert;
    switch (column) {
    case Name:
        return pathText(file.inputPath);
    case Result:
        return converts ? guessText(file.outputBytes, sizeText) : QString();
    case Time:
        return converts ? guessText(file.wallUs, durationText) : QString();
    case Memory:
        return converts ? guessText(file.memoryBytes, memoryText) : QString();
    default:
        return text(file, column);
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedFile &planned = file(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(planned, index.column());
    case Qt::ToolTipRole:
        return tip(planned, index.column());
    case RowDelegate::MarkRole:
        return int(index.column() == Outcome ? markOf(planned) : Mark::None);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Outcome:
        return tr("What happens");
    case Picture:
        return tr("Picture");
    case Sound:
        return tr("Sound");
    case Subtitles:
        return tr("Subtitles");
    case Size:
        return tr("Size");
    case Result:
        return tr("Result", "size of the result");
    case Time:
        return tr("Time");
    case Memory:
        return tr("Memory");
    case Output:
        return tr("Written to");
    default:
        return {};
    }
}

} // namespace sluice::ui
