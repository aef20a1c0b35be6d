// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_controller.h"

#include "ui/engine_link.h"
#include "ui/history/history_dialog.h"
#include "ui/text/history_text.h"

#include <QWidget>

namespace sluice::ui {

HistoryController::HistoryController(EngineLink &link, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_window(window)
    , m_colors(colorsFrom(window->palette()))
{
    connect(&link, &EngineLink::historyRead, this, [this](const QList<RunRecord> &runs) {
        if (m_dialog)
            m_dialog->setRuns(runs);
    });
    connect(&link, &EngineLink::runRead, this, [this](const RunDetails &details) {
        if (m_dialog)
            m_dialog->showDetails(details);
    });
    connect(&link, &EngineLink::runRetried, this, [this](qint64, int waiting, int missing) {
        if (m_dialog)
            m_dialog->tell(retriedText(waiting, missing));
    });
    connect(&link, &EngineLink::runStateChanged, this, [this](RunState was, RunState is) {
        m_running = is != RunState::Idle;
        if (!m_dialog)
            return;
        m_dialog->setRunning(m_running);
        const bool hasNumber = was == RunState::Preparing || is == RunState::Idle;
        if (isShown() && hasNumber)
            Q_EMIT m_link.historyWanted();
    });
}

bool HistoryController::isShown() const
{
    return m_dialog && m_dialog->isVisible();
}

void HistoryController::makeDialog()
{
    m_dialog = new HistoryDialog(m_window);
    m_dialog->setColors(m_colors);
    m_dialog->setRunning(m_running);
    connect(m_dialog, &HistoryDialog::runChosen, &m_link, &EngineLink::runWanted);
    connect(m_dialog, &HistoryDialog::retryAsked, &m_link, &EngineLink::runRetryWanted);
    connect(m_dialog, &HistoryDialog::showFolderAsked, this, &HistoryController::showFolderWanted);
}

void HistoryController::open()
{
    if (!m_dialog)
        makeDialog();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    Q_EMIT m_link.historyWanted();
}

void HistoryController::setColors(const Colors &colors)
{
    m_colors = colors;
    if (m_dialog)
        m_dialog->setColors(colors);
}

} // namespace sluice::ui
