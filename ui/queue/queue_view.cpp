// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_view.h"

#include "ui/queue/job_set.h"
#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_model.h"
#include "ui/style/retranslate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace sluice::ui {

namespace {

constexpr int foldersOpenedByThemselves = 20;

} // namespace

struct QueueView::Span
{
    using Row = std::pair<int, int>; // of the folder and of the file in it, as they are shown

    Row first;
    Row last;
    bool hasFolder = false;
};

QueueView::QueueView(QueueModel *model, QueueFilterModel *filter, QWidget *parent)
    : QTreeView(parent)
    , m_queue(model)
    , m_filter(filter)
    , m_delegate(new QueueDelegate(this))
{
    inEveryLanguage(this, [this] { setAccessibleName(tr("Queue")); });
    // Before the selection hears of it.
    connect(filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, &QueueView::rowsWillGo);
    setModel(filter);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setIndentation(20);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);

    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(true); // but the names, which carry the tree
    header()->setFirstSectionMovable(false);
    setColumnHidden(QueueModel::Profile, true);
    connect(header(), &QHeaderView::sectionResized, this,
            [this] { m_ownColumns = m_ownColumns || !m_fitting; });

    connect(filter, &QAbstractItemModel::rowsInserted, this, &QueueView::openFolders);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &QueueView::layoutHasChanged);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &QueueView::rowsHaveGone);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &row) { noteOpen(row, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) { noteOpen(row, false); });
    setDragEnabled(true);
    setAcceptDrops(false); // but of its own rows, while they are dragged: all else is for the window
}

void QueueView::setColors(const Colors &colors)
{
    m_colors = colors;
    m_delegate->setColors(colors);
    viewport()->update();
}

void QueueView::openFolders(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        // A filter may show a folder before its files: opening an empty folder does nothing.
        if (parent.row() < foldersOpenedByThemselves && m_filter->rowCount(parent) == last - first + 1)
            expand(parent);
        return;
    }
    for (int row = first; row <= last && row < foldersOpenedByThemselves; ++row)
        expand(m_filter->index(row, 0));
}

void QueueView::noteOpen(const QModelIndex &folder, bool open)
{
    if (m_opening)
        return;
    m_leftOpen.insert(folder.data(QueueModel::FolderKeyRole).toString(), open);
}

// A folder that was not shown for a while is as it was; what a search finds is seen in any case.
void QueueView::openAgain()
{
    const QScopedValueRollback opening(m_opening, true);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex folder = m_filter->index(row, 0);
        const QString key = folder.data(QueueModel::FolderKeyRole).toString();
        const bool byItself = row < foldersOpenedByThemselves;
        const bool left = m_leftOpen.value(key, byItself);
        const bool open = left || (byItself && m_filter->isSearching());
        if (isExpanded(folder) != open)
            setExpanded(folder, open);
    }
}

void QueueView::openAll()
{
    setAllOpen(true);
    expandAll();
}

void QueueView::closeAll()
{
    setAllOpen(false);
    collapseAll();
}

// Qt does not tell of each.
void QueueView::setAllOpen(bool open)
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        noteOpen(m_filter->index(row, 0), open);
}

// What is current or selected may not be shown any more; Qt forgets it without a word.
void QueueView::layoutHasChanged()
{
    openAgain();
    if (currentJob() != m_toldCurrent)
        tellCurrent();
    Q_EMIT selectionModel()->selectionChanged({}, {});
}

// Once all that was selected is gone, the keys go on with the row that follows.
void QueueView::rowsWillGo(const QModelIndex &parent, int first, int last)
{
    m_hadSelection = selectionModel()->hasSelection();
    const QModelIndex current = currentIndex();
    if (current.parent() != parent || current.row() < first || current.row() > last)
        return;
    const int next = last + 1 < m_filter->rowCount(parent) ? last + 1 : first - 1;
    m_next = m_filter->index(next, 0, parent);
}

void QueueView::rowsHaveGone()
{
    if (m_hadSelection && !selectionModel()->hasSelection() && m_next.isValid())
        setCurrentIndex(std::exchange(m_next, {}));
}

void QueueView::tellCurrent()
{
    m_toldCurrent = currentJob();
    Q_EMIT currentJobChanged(m_toldCurrent);
}

// By ranges: to ask for all rows takes a list of them, and a look at each.
template <typename Take>
void QueueView::forEachSelected(Take take) const
{
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            take(m_filter->index(row, 0, range.parent()));
    }
}

QList<JobId> QueueView::selectedJobs() const
{
    QList<JobId> jobs;
    JobSet seen;
    const auto take = [&](const QModelIndex &file) {
        const Job *job = m_queue->job(m_filter->mapToSource(file));
        if (job && seen.insert(job->id))
            jobs << job->id;
    };
    forEachSelected([&](const QModelIndex &row) {
        if (row.parent().isValid())
            return take(row);
        // Of a folder, what the filter shows: what is not seen is not touched.
        for (int i = 0; i < m_filter->rowCount(row); ++i)
            take(m_filter->index(i, 0, row));
    });
    return jobs;
}

QStringList QueueView::selectedPaths() const
{
    QStringList paths;
    const auto add = [&](const QModelIndex &row) { paths << m_queue->pathOf(m_filter->mapToSource(row)); };
    forEachSelected([&](const QModelIndex &row) {
        if (row.parent().isValid()) {
            if (!selectionModel()->isSelected(row.parent()))
                add(row);
            return;
        }
        const int shown = m_filter->rowCount(row);
        if (shown == m_queue->rowCount(m_filter->mapToSource(row)))
            return add(row);
        for (int i = 0; i < shown; ++i)
            add(m_filter->index(i, 0, row));
    });
    return paths;
}

void QueueView::showProfiles(const QueueProfiles &profiles)
{
    m_queue->setProfiles(profiles);
    if (isColumnHidden(QueueModel::Profile) != profiles.paths.isEmpty()) {
        const QScopedValueRollback fitting(m_fitting, true);
        setColumnHidden(QueueModel::Profile, profiles.paths.isEmpty());
        fitColumns();
    }
    if (header()->sortIndicatorSection() == QueueModel::Profile)
        profiles.paths.isEmpty() ? showOwnOrder() : m_filter->sortSoon();
    viewport()->update();
    tellCurrent();
}

JobId QueueView::currentJob() const
{
    const Job *job = m_queue->job(m_filter->mapToSource(currentIndex()));
    return job ? job->id : JobId{};
}

bool QueueView::showJob(JobId id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex folder = m_filter->index(row, 0);
        for (int i = 0; i < m_filter->rowCount(folder); ++i) {
            const QModelIndex file = m_filter->index(i, 0, folder);
            const Job *job = m_queue->job(m_filter->mapToSource(file));
            if (!job || job->id != id)
                continue;
            setCurrentIndex(file);
            scrollTo(file);
            return true;
        }
    }
    return false;
}

JobId QueueView::shownFile(int folder, int file) const
{
    return m_queue->job(m_filter->mapToSource(m_filter->index(file, 0, m_filter->index(folder, 0))))->id;
}

std::optional<QueueView::Span> QueueView::selectedSpan() const
{
    std::optional<Span> span;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        const QModelIndex above = range.parent();
        const bool isFolder = !above.isValid();
        const Span::Row first = isFolder ? Span::Row(range.top(), 0) : Span::Row(above.row(), range.top());
        const int end = m_filter->rowCount(m_filter->index(range.bottom(), 0)) - 1;
        const Span::Row last =
            isFolder ? Span::Row(range.bottom(), end) : Span::Row(above.row(), range.bottom());
        if (!span)
            span = Span{.first = first, .last = last};
        span->first = std::min(span->first, first);
        span->last = std::max(span->last, last);
        span->hasFolder = span->hasFolder || isFolder;
    }
    return span;
}

std::optional<QueuePlace> QueueView::placeAbove() const
{
    const std::optional<Span> span = selectedSpan();
    if (!span)
        return std::nullopt;
    const auto &[folder, file] = span->first;
    if (!span->hasFolder && file > 0)
        return QueuePlace{.beside = shownFile(folder, file - 1)};
    if (folder == 0)
        return std::nullopt;
    const QModelIndex before = m_filter->index(folder - 1, 0);
    if (!span->hasFolder)
        return QueuePlace{.beside = shownFile(folder - 1, m_filter->rowCount(before) - 1)};
    return QueuePlace{.beside = m_queue->jobAt(m_filter->mapToSource(before).row(), 0).id};
}

std::optional<QueuePlace> QueueView::placeBelow() const
{
    const std::optional<Span> span = selectedSpan();
    if (!span)
        return std::nullopt;
    const auto &[folder, file] = span->last;
    if (!span->hasFolder && file + 1 < m_filter->rowCount(m_filter->index(folder, 0)))
        return QueuePlace{.beside = shownFile(folder, file + 1), .after = true};
    if (folder + 1 == m_filter->rowCount())
        return std::nullopt;
    if (!span->hasFolder)
        return QueuePlace{.beside = shownFile(folder + 1, 0), .after = true};
    const int next = m_filter->mapToSource(m_filter->index(folder + 1, 0)).row();
    return QueuePlace{.beside = m_queue->jobAt(next, m_queue->filesIn(next) - 1).id, .after = true};
}

bool QueueView::isSorted() const
{
    return m_filter->isSorted();
}

void QueueView::showOwnOrder()
{
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

void QueueView::arrange(const QList<JobId> &first)
{
    m_queue->arrange(first); // which changes the layout
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the bar of the cursor stands outside of its cell
    tellCurrent();
}

// Qt's own looks for each changed row in the whole tree, to repaint only some; painting all that is seen
// costs less.
void QueueView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &)
{
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
        event.setFirstRow(first.row());
        event.setLastRow(last.row());
        event.setFirstColumn(first.column());
        event.setLastColumn(last.column());
        QAccessible::updateAccessibility(&event);
    }
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.parent() == first.parent() && current.row() >= first.row()
        && current.row() <= last.row())
        tellCurrent();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    for (const QueueCommand command : queueCommands) {
        if (!pressed.isEmpty() && pressed == commandKeys(command)) {
            Q_EMIT commandAsked(command);
            event->accept();
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void QueueView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuAsked(byKeys ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                            : event->globalPos());
    event->accept();
}

void QueueView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    if (selected)
        painter->fillRect(row, m_colors.selected);
    else if (index.data(QueueModel::IsFolderRole).toBool())
        painter->fillRect(row, m_colors.heading);

    QTreeView::drawRow(painter, option, index);

    painter->setPen(m_colors.border);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        // The cursor: a bar at the leading edge, which says more quietly what a frame would say.
        const QRect bar(row.left(), row.top(), 3, row.height() - 1);
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, bar), m_colors.running);
    }
}

void QueueView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.data(QueueModel::IsFolderRole).toBool())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colors.text);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QPointF center(rightToLeft ? rect.left() + 8.0 : rect.right() - 7.0, rect.center().y() + 0.5);
    painter->translate(center);
    if (isExpanded(index))
        painter->rotate(90);
    else if (rightToLeft)
        painter->rotate(180);
    const QPointF triangle[] = {{-2.5, -4.0}, {3.5, 0.0}, {-2.5, 4.0}};
    painter->drawPolygon(triangle, 3);
    painter->restore();
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace sluice::ui
