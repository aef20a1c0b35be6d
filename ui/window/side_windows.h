// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QObject>

namespace sluice::ui {

class EngineLink;
class FilterBar;
class HistoryController;
class Inspector;
class MainWindow;
class PlanController;
class ProblemBar;
class ProblemController;
class QueueModel;
class QueueView;
struct HeaderActions;

// What opens beside the main window and lives from the same facts: the review of the plan, the history of
// runs, the logs of files.
class SideWindows final : public QObject
{
    Q_OBJECT

public:
    // Parts of the main window, which owns all of them.
    struct Parts
    {
        const HeaderActions *actions = nullptr;
        const QueueModel *queue = nullptr;
        QueueView *view = nullptr;
        FilterBar *filters = nullptr;
        ProblemBar *problems = nullptr;
        Inspector *inspector = nullptr;
    };
    SideWindows(EngineLink &link, MainWindow *window, const Parts &parts);

    void setColors(const Colors &colors);

private:
    PlanController *m_plan;
    HistoryController *m_history;
    ProblemController *m_problems;
    ProblemBar *m_problemBar;
};

} // namespace sluice::ui
