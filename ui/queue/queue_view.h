// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "ui/queue/queue_commands.h"
#include "ui/queue/queue_profiles.h"
#include "ui/style/palette_colors.h"

#include <QHash>
#include <QTreeView>

#include <optional>

namespace sluice::ui {

class QueueDelegate;
class QueueFilterModel;
class QueueModel;

// Beside which file others are put.
struct QueuePlace
{
    JobId beside{};
    bool after = false;
};

// The queue as a tree. Folders open by themselves while there are few of them.
class QueueView final : public QTreeView
{
    Q_OBJECT

public:
    QueueView(QueueModel *model, QueueFilterModel *filter, QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    // Files that are selected, those of selected folders included, each once.
    [[nodiscard]] QList<JobId> selectedJobs() const;
    // Folders and files that are selected; of a folder that shows some of its files alone, those.
    [[nodiscard]] QStringList selectedPaths() const;
    void showProfiles(const QueueProfiles &profiles); // their column stands while any path has its own
    // The file under the cursor, or 0.
    [[nodiscard]] JobId currentJob() const;
    bool showJob(JobId id); // makes it the current one; false: the filter hides it

    // Where what is selected gets by one step: past one row, or past a folder where a folder is selected.
    [[nodiscard]] std::optional<QueuePlace> placeAbove() const;
    [[nodiscard]] std::optional<QueuePlace> placeBelow() const;
    [[nodiscard]] bool isSorted() const; // by a column: not in the order of the queue
    void showOwnOrder();
    void arrange(const QList<JobId> &first); // the parts of an open folder are open
    void openAll();
    void closeAll();

    // How wide the columns are, in which order they stand and what is sorted by, from one start to the next.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);

    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles = {}) override;

Q_SIGNALS:
    void currentJobChanged(sluice::JobId id);             // another one, or told anew; 0: none, or a folder
    void commandAsked(sluice::ui::QueueCommand command);  // for what is selected
    void menuAsked(const QPoint &at);                     // on the screen
    void placeAsked(const sluice::ui::QueuePlace &place); // what is selected was dropped there
    void dragRefused();                                   // the list is sorted by a column

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Gap // between two rows, where something is dropped
    {
        QueuePlace place;
        int y = 0; // of the viewport
    };
    [[nodiscard]] std::optional<Gap> gapAt(const QPoint &at) const;
    [[nodiscard]] Gap gapBeside(const QModelIndex &row, bool below) const;
    [[nodiscard]] QPixmap dragPicture(int files) const;
    void showGap(const std::optional<Gap> &gap);
    template <typename Take>
    void forEachSelected(Take take) const; // row
    struct Span;                           // what is selected, from its first row to its last
    [[nodiscard]] std::optional<Span> selectedSpan() const;
    [[nodiscard]] JobId shownFile(int folder, int file) const;
    void openFolders(const QModelIndex &parent, int first, int last);
    void openAgain();
    void setAllOpen(bool open);
    void noteOpen(const QModelIndex &folder, bool open);
    void layoutHasChanged();
    void rowsWillGo(const QModelIndex &parent, int first, int last);
    void rowsHaveGone();
    void tellCurrent();
    void fitColumns();

    QueueModel *m_queue;
    QueueFilterModel *m_filter;
    QueueDelegate *m_delegate;
    Colors m_colors;
    bool m_ownColumns = false; // the user made them as wide as they are
    bool m_fitting = false;
    QHash<QString, bool> m_leftOpen; // folders by their keys, as they were opened or closed
    bool m_opening = false;          // by themselves: that says nothing of the user
    JobId m_toldCurrent{};
    bool m_hadSelection = false;  // before rows went
    QPersistentModelIndex m_next; // behind the current one that goes
    std::optional<Gap> m_gap;
};

} // namespace sluice::ui
