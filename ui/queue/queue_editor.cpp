// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_editor.h"

#include "ui/engine_link.h"
#include "ui/queue/job_set.h"
#include "ui/queue/path_profile_editor.h"
#include "ui/queue/queue_model.h"
#include "ui/style/retranslate.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <utility>

namespace sluice::ui {

namespace {

constexpr int stepsKept = 50;
constexpr QLatin1String removedTopic("removed");
constexpr QLatin1String sortedTopic("sorted");

// Past a row as it is shown: not while the list is sorted by a column.
bool isStep(QueueCommand command)
{
    return command == QueueCommand::Up || command == QueueCommand::Down;
}

bool isMove(QueueCommand command)
{
    return isStep(command) || command == QueueCommand::First || command == QueueCommand::Last;
}

} // namespace

// Files that are gone. They come back with other numbers, so that a second removal goes by their paths.
class QueueEditor::Removal final : public QUndoCommand
{
public:
    Removal(QueueEditor &editor, QList<Job> jobs, int removal)
        : m_editor(editor)
        , m_jobs(std::move(jobs))
        , m_removal(removal)
    {
        name();
    }

    void undo() override
    {
        m_editor.m_messages->dismiss(removedTopic);
        m_editor.restore(m_jobs);
    }
    void redo() override
    {
        if (!std::exchange(m_done, true))
            return;
        QStringList paths;
        for (const Job &job : std::as_const(m_jobs))
            paths << job.inputPath;
        Q_EMIT m_editor.m_link.removalWanted(m_editor.idsOf(paths));
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *more = static_cast<const Removal *>(other);
        if (more->m_removal != m_removal)
            return false;
        m_jobs += more->m_jobs;
        name();
        return true;
    }
    [[nodiscard]] int count() const { return int(m_jobs.size()); }

private:
    void name() { setText(QueueEditor::tr("remove %n file(s)", nullptr, count())); }

    QueueEditor &m_editor;
    QList<Job> m_jobs;
    int m_removal;
    bool m_done = false; // the first time it has happened already
};

// Which files begin first, in their order. Steps of the same files become one.
class QueueEditor::Arrangement final : public QUndoCommand
{
public:
    Arrangement(QueueEditor &editor, const QList<JobId> &moved, const QList<JobId> &first,
                const QString &text)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_moved(moved)
        , m_before(editor.m_queue->arranged())
        , m_first(first)
    {
    }

    void undo() override { m_editor.arrange(m_before); }
    void redo() override { m_editor.arrange(m_first); }
    [[nodiscard]] int id() const override { return 2; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *more = static_cast<const Arrangement *>(other);
        if (more->m_moved != m_moved || more->text() != text())
            return false;
        m_first = more->m_first;
        return true;
    }

private:
    QueueEditor &m_editor;
    QList<JobId> m_moved;
    QList<JobId> m_before;
    QList<JobId> m_first;
};

QueueEditor::QueueEditor(EngineLink &link, QueueModel *queue, QueueView *view, MessageBar *messages,
                         QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_queue(queue)
    , m_view(view)
    , m_messages(messages)
    , m_profiles(new PathProfileEditor(link, view, &m_history, this))
    , m_undo(new QAction(window))
    , m_redo(new QAction(window))
{
    m_history.setUndoLimit(stepsKept);
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(m_undo, &QAction::triggered, &m_history, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_history, &QUndoStack::redo);
    for (QAction *action : {m_undo, m_redo}) {
        action->setEnabled(false);
        window->addAction(action);
    }
    const auto name = [this] {
        m_undo->setText(m_history.canUndo() ? tr("Undo: %1").arg(m_history.undoText()) : tr("Undo"));
        m_redo->setText(m_history.canRedo() ? tr("Redo: %1").arg(m_history.redoText()) : tr("Redo"));
    };
    inEveryLanguage(window, name);
    connect(&m_history, &QUndoStack::indexChanged, this, [this, name] {
        m_undo->setEnabled(m_history.canUndo());
        m_redo->setEnabled(m_history.canRedo());
        name();
    });

    connect(view, &QueueView::commandAsked, this, &QueueEditor::run);
    connect(view, &QueueView::menuAsked, this, &QueueEditor::openMenu);
    connect(view, &QueueView::placeAsked, this, [this](const QueuePlace &place) {
        const QList<JobId> ids = m_view->selectedJobs();
        put(ids, place, tr("move %n file(s)", nullptr, int(ids.size())));
    });
    connect(view, &QueueView::dragRefused, this, &QueueEditor::sayWhyNotMoved);
    connect(&link, &EngineLink::jobsAdded, this, &QueueEditor::onAdded);
    connect(&link, &EngineLink::jobsRemoved, this, &QueueEditor::onRemoved);
    connect(&link, &EngineLink::arranged, this, &QueueEditor::onArranged);
}

QueueEditor::~QueueEditor() = default;

QList<JobId> QueueEditor::fitting(QueueCommand command) const
{
    QList<JobId> ids = m_view->selectedJobs();
    ids.removeIf([&](JobId id) {
        const Job *job = m_queue->job(id);
        return !job || !fits(command, *job);
    });
    return ids;
}

QList<JobId> QueueEditor::finished() const
{
    QList<JobId> ids;
    m_queue->forEachJob([&ids](const Job &job) {
        const bool skipped = job.state == JobState::Skipped && !matches(QueueFilter::Problems, job);
        if (skipped || matches(QueueFilter::Done, job))
            ids << job.id;
    });
    return ids;
}

QList<JobId> QueueEditor::idsOf(const QStringList &paths) const
{
    const QSet<QString> wanted(paths.begin(), paths.end());
    QList<JobId> ids;
    m_queue->forEachJob([&](const Job &job) {
        if (wanted.contains(job.inputPath) && fits(QueueCommand::Remove, job))
            ids << job.id;
    });
    return ids;
}

// Each file is looked up once: there may be fifty thousand of them, and a menu that waits for it.
QList<QueueCommand> QueueEditor::fittingOne(const QList<JobId> &ids) const
{
    QList<QueueCommand> missing(queueCommands.begin(), queueCommands.end());
    QList<QueueCommand> found;
    for (const JobId id : ids) {
        const Job &job = *m_queue->job(id);
        missing.removeIf([&](QueueCommand command) {
            const bool does = fits(command, job);
            if (does)
                found << command;
            return does;
        });
    }
    return found;
}

void QueueEditor::run(QueueCommand command)
{
    const QList<JobId> ids = isMove(command) ? m_view->selectedJobs() : fitting(command);
    if (ids.isEmpty())
        return;
    switch (command) {
    case QueueCommand::Retry:
        Q_EMIT m_link.retryWanted(ids);
        break;
    case QueueCommand::Hold:
        Q_EMIT m_link.holdWanted(ids);
        break;
    case QueueCommand::Release:
        Q_EMIT m_link.releaseWanted(ids);
        break;
    case QueueCommand::Stop:
        Q_EMIT m_link.jobStopWanted(ids);
        break;
    case QueueCommand::First:
    case QueueCommand::Up:
    case QueueCommand::Down:
    case QueueCommand::Last:
        move(ids, command);
        break;
    case QueueCommand::InTurn:
        takeOutOfOrder(ids);
        break;
    case QueueCommand::Remove:
        remove(ids);
        break;
    case QueueCommand::ShowSource:
    case QueueCommand::ShowResult:
        showFolderOf(ids.front(), command == QueueCommand::ShowResult);
        break;
    case QueueCommand::CopyPath:
        copyPaths(ids);
        break;
    }
}

std::optional<QueuePlace> QueueEditor::placeFor(QueueCommand command) const
{
    if (command == QueueCommand::Up)
        return m_view->placeAbove();
    if (command == QueueCommand::Down)
        return m_view->placeBelow();
    const int folder = command == QueueCommand::First ? 0 : m_queue->rowCount() - 1;
    const int file = command == QueueCommand::First ? 0 : m_queue->filesIn(folder) - 1;
    return QueuePlace{.beside = m_queue->jobAt(folder, file).id, .after = command == QueueCommand::Last};
}

// All that is selected, also what has begun or ended: a folder stays together.
void QueueEditor::move(const QList<JobId> &ids, QueueCommand command)
{
    if (std::ranges::none_of(ids, [&](JobId id) { return fits(command, *m_queue->job(id)); }))
        return;
    if (isStep(command) && m_view->isSorted())
        return sayWhyNotMoved();
    if (const auto place = placeFor(command)) {
        const int count = int(ids.size());
        put(ids, *place,
            command == QueueCommand::First ? tr("convert %n file(s) next", nullptr, count)
                                           : tr("move %n file(s)", nullptr, count));
    }
}

// Files begin in the order of the list down to the lowest one that was ever put somewhere.
void QueueEditor::put(const QList<JobId> &ids, const QueuePlace &place, const QString &text)
{
    const JobSet moved(ids);
    QList<JobId> all;
    QList<JobId> files;
    QList<JobId> others;
    for (QList<JobId> *list : {&all, &files, &others})
        list->reserve(m_queue->counts()[0]);
    qsizetype at = 0;
    m_queue->forEachJob([&](const Job &job) {
        all << job.id;
        if (job.id == place.beside && !place.after)
            at = others.size();
        (moved.contains(job.id) ? files : others) << job.id;
        if (job.id == place.beside && place.after)
            at = others.size();
    });
    const QList<JobId> arranged = m_queue->arranged();
    const qsizetype stay =
        std::ranges::count_if(arranged, [&moved](JobId id) { return !moved.contains(id); });
    QList<JobId> first = others.first(at) + files;
    if (at > 0 && first + others.sliced(at) == all)
        return; // where they are already
    first += others.sliced(at, std::max<qsizetype>(0, stay - at));
    remember(files, first, text);
}

void QueueEditor::takeOutOfOrder(const QList<JobId> &ids)
{
    const JobSet taken(ids);
    QList<JobId> first = m_queue->arranged();
    first.removeIf([&taken](JobId id) { return taken.contains(id); });
    remember(ids, first, tr("convert %n file(s) in turn", nullptr, int(ids.size())));
}

void QueueEditor::remember(const QList<JobId> &moved, const QList<JobId> &first, const QString &text)
{
    if (first == m_queue->arranged())
        return;
    m_history.push(new Arrangement(*this, moved, first, text));
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->showJob(moved.front()); // its folder is in another row now
}

// They come back with other numbers, which earlier moves do not know.
void QueueEditor::restore(const QList<Job> &jobs)
{
    for (const Job &job : jobs)
        m_restoring.insert(job.inputPath, job.id);
    Q_EMIT m_link.restoreWanted(jobs);
}

void QueueEditor::onAdded(const QList<Job> &jobs)
{
    if (m_restoring.isEmpty())
        return;
    for (const Job &job : jobs) {
        if (const JobId was = m_restoring.take(job.inputPath); was != JobId{})
            m_restored.insert(was, job.id);
    }
}

JobId QueueEditor::nowOf(JobId id) const
{
    for (auto next = m_restored.constFind(id); next != m_restored.cend(); next = m_restored.constFind(id))
        id = *next;
    return id;
}

// Shown before the engine answers, so that the next key goes on from here.
void QueueEditor::arrange(QList<JobId> first)
{
    for (JobId &id : first)
        id = nowOf(id);
    ++m_unanswered;
    m_view->arrange(first);
    Q_EMIT m_link.arrangementWanted(first);
}

void QueueEditor::onArranged(const QList<JobId> &first)
{
    m_unanswered = std::max(0, m_unanswered - 1);
    if (m_unanswered == 0)
        m_view->arrange(first);
}

void QueueEditor::sayWhyNotMoved()
{
    m_messages->tell([this] {
        return Message{
            .kind = MessageKind::Info,
            .text = tr("Files are moved in the order of the queue, and the list is sorted by a column."),
            .detail = {},
            .actions = {{tr("Show the order of the queue"), [this] { m_view->showOwnOrder(); }}},
            .topic = sortedTopic};
    });
}

void QueueEditor::clearFinished()
{
    if (const QList<JobId> ids = finished(); !ids.isEmpty())
        remove(ids);
}

void QueueEditor::remove(const QList<JobId> &ids)
{
    ++m_removals;
    for (const JobId id : ids)
        m_leaving.insert(number(id), {*m_queue->job(id), m_removals});
    Q_EMIT m_link.removalWanted(ids);
}

// The engine says what has gone; a file that a worker is about to begin goes a moment later.
void QueueEditor::onRemoved(const QList<JobId> &ids)
{
    QList<Job> gone;
    int removal = 0;
    for (const JobId id : ids) {
        if (const auto leaving = m_leaving.constFind(number(id)); leaving != m_leaving.constEnd()) {
            gone << leaving->job;
            removal = leaving->removal;
            m_leaving.erase(leaving);
        }
    }
    if (gone.isEmpty())
        return;
    m_history.push(new Removal(*this, gone, removal));
    const auto *last = static_cast<const Removal *>(m_history.command(m_history.index() - 1));
    m_messages->tell([this, count = last->count()] {
        return Message{.kind = MessageKind::Info,
                       .text = tr("%n file(s) removed from the queue.", nullptr, count),
                       .detail = {},
                       .actions = {{tr("Undo"), [this] { m_history.undo(); }}},
                       .topic = removedTopic};
    });
}

void QueueEditor::showFolderOf(JobId id, bool result)
{
    const Job *job = m_queue->job(id);
    QString path = job ? job->inputPath : QString();
    if (result)
        path = job && job->plan ? job->plan->outputPath : QString();
    if (path.isEmpty())
        return;
    Q_EMIT showFolderWanted(path.section(u'/', 0, -2));
}

void QueueEditor::copyPaths(const QList<JobId> &ids) const
{
    QStringList paths;
    for (const JobId id : ids)
        paths << m_queue->job(id)->inputPath;
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

void QueueEditor::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("queueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(m_view->isSorted());
    const QList<JobId> selected = m_view->selectedJobs();
    if (selected.isEmpty()) {
        menu->addActions(m_additions);
        menu->addSeparator();
    } else {
        const QList<QueueCommand> fitting = fittingOne(selected);
        for (const QueueCommand command : queueCommands) {
            const bool isBarred = isStep(command) && (m_view->isSorted() || !placeFor(command));
            QAction *action = menu->addAction(commandText(command), this, [this, command] { run(command); });
            action->setShortcut(commandKeys(command));
            action->setEnabled(fitting.contains(command) && !isBarred);
            if (isStep(command) && m_view->isSorted())
                action->setToolTip(tr("Not while the list is sorted by a column."));
            if (command == QueueCommand::InTurn) {
                menu->addSeparator();
                m_profiles->addTo(menu, fitting.contains(QueueCommand::First));
            }
            if (command == QueueCommand::Stop || command == QueueCommand::InTurn
                || command == QueueCommand::Remove)
                menu->addSeparator();
        }
        menu->addSeparator();
    }
    menu->addAction(tr("Clear finished files"), this, &QueueEditor::clearFinished)
        ->setEnabled(!finished().isEmpty());
    menu->addAction(tr("Select all"), m_view, &QueueView::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu->addAction(tr("Open all folders"), m_view, &QueueView::openAll);
    menu->addAction(tr("Close all folders"), m_view, &QueueView::closeAll);
    menu->addSeparator();
    menu->addAction(m_undo);
    menu->addAction(m_redo);
    menu->popup(at);
}

} // namespace sluice::ui
