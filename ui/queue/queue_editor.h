// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "ui/queue/queue_commands.h"
#include "ui/queue/queue_view.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

class QAction;

namespace sluice::ui {

class EngineLink;
class MessageBar;
class PathProfileEditor;
class QueueModel;

// What the user does with files of the queue: sends the commands, opens the menu, and keeps what can be
// undone (removals, what was moved, and profiles of folders). Nothing of it outlives the window.
class QueueEditor final : public QObject
{
    Q_OBJECT

public:
    // The link, the view and the messages outlive it; undo and redo become actions of the window.
    QueueEditor(EngineLink &link, QueueModel *queue, QueueView *view, MessageBar *messages, QWidget *window);
    ~QueueEditor() override;

    // On those of the selected files that it fits; a move takes all of them along.
    void run(QueueCommand command);
    // What the menu offers where nothing is selected: how files come into the queue. They outlive it.
    void offerAdditions(const QList<QAction *> &additions) { m_additions = additions; }
    void clearFinished(); // what is done, and what was done before
    [[nodiscard]] QUndoStack &history() { return m_history; }

Q_SIGNALS:
    void showFolderWanted(const QString &folder);

private:
    class Removal;
    class Arrangement;

    [[nodiscard]] QList<JobId> fitting(QueueCommand command) const;
    [[nodiscard]] QList<JobId> finished() const;
    [[nodiscard]] QList<JobId> idsOf(const QStringList &paths) const;
    [[nodiscard]] QList<QueueCommand> fittingOne(const QList<JobId> &ids) const; // of these, at least
    [[nodiscard]] std::optional<QueuePlace> placeFor(QueueCommand command) const;
    void move(const QList<JobId> &ids, QueueCommand command);
    void put(const QList<JobId> &ids, const QueuePlace &place, const QString &text);
    void takeOutOfOrder(const QList<JobId> &ids);
    void remember(const QList<JobId> &moved, const QList<JobId> &first, const QString &text);
    void restore(const QList<Job> &jobs);
    void onAdded(const QList<Job> &jobs);
    [[nodiscard]] JobId nowOf(JobId id) const; // of one that may have been removed and restored
    void arrange(QList<JobId> first);
    void onArranged(const QList<JobId> &first);
    void sayWhyNotMoved();
    void remove(const QList<JobId> &ids);
    void onRemoved(const QList<JobId> &ids);
    void showFolderOf(JobId id, bool result);
    void copyPaths(const QList<JobId> &ids) const;
    void openMenu(const QPoint &at);

    EngineLink &m_link;
    QueueModel *m_queue;
    QueueView *m_view;
    MessageBar *m_messages;
    QUndoStack m_history;
    PathProfileEditor *m_profiles;
    QAction *m_undo;
    QAction *m_redo;
    QList<QAction *> m_additions;
    struct Leaving
    {
        Job job; // as it was
        int removal = 0;
    };
    QHash<qint64, Leaving> m_leaving;  // asked to go
    QHash<QString, JobId> m_restoring; // asked to come back, by path: what their numbers were
    QHash<JobId, JobId> m_restored;    // have come back: their next numbers
    int m_unanswered = 0;              // arrangements that the engine has not told back
    int m_removals = 0;                // of the user; the engine may tell one in parts
};

} // namespace sluice::ui
