// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "ui/style/palette_colors.h"

#include <QTreeView>

namespace sluice::ui {

class QueueDelegate;
class QueueFilterModel;
class QueueModel;

// The queue as a tree. Folders open by themselves while there are few of them.
class QueueView final : public QTreeView
{
    Q_OBJECT

public:
    QueueView(QueueModel *model, QueueFilterModel *filter, QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    // Files that are selected, those of selected folders included, each once.
    [[nodiscard]] QList<JobId> selectedJobs() const;
    // The file under the cursor, or 0.
    [[nodiscard]] JobId currentJob() const;

Q_SIGNALS:
    void currentJobChanged(sluice::JobId id); // 0: none, or a folder
    void removalAsked();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openFolders(const QModelIndex &parent, int first, int last);
    void fitColumns();

    QueueModel *m_queue;
    QueueFilterModel *m_filter;
    QueueDelegate *m_delegate;
    Colors m_colors;
};

} // namespace sluice::ui
