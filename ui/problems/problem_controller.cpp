// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/problem_controller.h"

#include "ui/engine_link.h"
#include "ui/problems/log_window.h"
#include "ui/problems/problem_bar.h"
#include "ui/queue/queue_commands.h"
#include "ui/queue/queue_view.h"

#include <algorithm>
#include <utility>

namespace sluice::ui {

ProblemController::ProblemController(EngineLink &link, const QueueModel *queue, QueueView *view,
                                     ProblemBar *bar, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_queue(queue)
    , m_view(view)
    , m_bar(bar)
    , m_window(window)
{
    connect(queue, &QueueModel::countsChanged, this, &ProblemController::count);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProblemController::showRetryable);
    connect(bar, &ProblemBar::retrySelectedAsked, this, [this] { retry(m_view->selectedJobs()); });
    connect(bar, &ProblemBar::retryAllAsked, this, [this] { retry(m_failed); });
    connect(&link, &EngineLink::reportReady, this, [this](const JobLog &log) {
        if (std::exchange(m_logOf, JobId{}) != log.job.id)
            return; // somebody asked for another one meanwhile
        if (!m_log)
            m_log = new LogWindow(m_window);
        m_log->show(log);
    });
}

void ProblemController::setFilter(QueueFilter filter)
{
    m_filter = filter;
    count();
}

void ProblemController::showLog(JobId job)
{
    m_logOf = job;
    Q_EMIT m_link.reportWanted(job);
}

void ProblemController::count()
{
    const bool any = m_queue->counts()[std::size_t(QueueFilter::Problems)] > 0;
    m_bar->setVisible(any && m_filter == QueueFilter::Problems);
    if (m_bar->isHidden())
        return;
    ProblemCounts counts;
    m_failed.clear();
    m_queue->forEachJob([&](const Job &job) {
        if (!matches(QueueFilter::Problems, job))
            return;
        ++counts[job.reason ? std::optional(job.reason->code) : std::nullopt];
        if (job.state == JobState::Failed)
            m_failed << job.id;
    });
    m_bar->setProblems(counts);
    showRetryable();
}

void ProblemController::showRetryable()
{
    if (m_bar->isHidden())
        return;
    const QList<JobId> selected = m_view->selectedJobs();
    const auto mayWait = [this](JobId id) {
        const Job *job = m_queue->job(id);
        return job && fits(QueueCommand::Retry, *job);
    };
    m_bar->setRetryable(int(std::ranges::count_if(selected, mayWait)), int(m_failed.size()));
}

void ProblemController::retry(QList<JobId> jobs)
{
    jobs.removeIf([this](JobId id) {
        const Job *job = m_queue->job(id);
        return !job || !fits(QueueCommand::Retry, *job);
    });
    if (!jobs.isEmpty())
        Q_EMIT m_link.retryWanted(jobs);
}

} // namespace sluice::ui
