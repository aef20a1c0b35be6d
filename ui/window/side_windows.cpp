// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/side_windows.h"

#include "ui/history/history_controller.h"
#include "ui/plan/plan_controller.h"
#include "ui/problems/problem_bar.h"
#include "ui/problems/problem_controller.h"
#include "ui/queue/filter_bar.h"
#include "ui/queue/queue_view.h"
#include "ui/window/header_actions.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"

#include <QAction>

namespace sluice::ui {

SideWindows::SideWindows(EngineLink &link, MainWindow *window, const Parts &parts)
    : QObject(window)
    , m_plan(new PlanController(link, window))
    , m_history(new HistoryController(link, window))
    , m_problems(new ProblemController(link, parts.queue, parts.view, parts.problems, window))
    , m_problemBar(parts.problems)
{
    connect(parts.actions->review, &QAction::triggered, m_plan, &PlanController::open);
    connect(parts.actions->history, &QAction::triggered, m_history, &HistoryController::open);
    connect(m_plan, &PlanController::saveWanted, window, &MainWindow::saveWanted);
    connect(m_history, &HistoryController::showFolderWanted, window, &MainWindow::showFolderWanted);
    connect(parts.filters, &FilterBar::filterChosen, m_problems, &ProblemController::setFilter);
    connect(parts.inspector, &Inspector::logAsked, m_problems,
            [this, view = parts.view] { m_problems->showLog(view->currentJob()); });
}

void SideWindows::setColors(const Colors &colors)
{
    m_plan->setColors(colors);
    m_history->setColors(colors);
    m_problemBar->setColors(colors);
}

} // namespace sluice::ui
