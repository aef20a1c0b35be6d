// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "ui/queue/queue_model.h"

#include <QObject>
#include <QPointer>

namespace sluice::ui {

class EngineLink;
class LogWindow;
class ProblemBar;
class QueueView;

// Looks after what went wrong: counts it while somebody looks at it, tries files again, shows their logs.
class ProblemController final : public QObject
{
    Q_OBJECT

public:
    // All outlive this; the bar is shown and hidden with the filter.
    ProblemController(EngineLink &link, const QueueModel *queue, QueueView *view, ProblemBar *bar,
                      QWidget *window);

    void setFilter(QueueFilter filter);
    void showLog(JobId job);

private:
    void count();
    void showRetryable();
    void retry(QList<JobId> jobs);

    EngineLink &m_link;
    const QueueModel *m_queue;
    QueueView *m_view;
    ProblemBar *m_bar;
    QWidget *m_window;
    QueueFilter m_filter = QueueFilter::All;
    QPointer<LogWindow> m_log; // of the window; made when it is first wanted
    JobId m_logOf{};           // asked for
    QList<JobId> m_failed;
};

} // namespace sluice::ui
