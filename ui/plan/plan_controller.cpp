// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_controller.h"

#include "ui/engine_link.h"
#include "ui/plan/plan_dialog.h"

#include <QWidget>

namespace sluice::ui {

namespace {

constexpr int restMs = 300; // after the last change

} // namespace

PlanController::PlanController(EngineLink &link, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_window(window)
    , m_colors(colorsFrom(window->palette()))
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(restMs);
    connect(&m_changed, &QTimer::timeout, this, &PlanController::ask);
    const auto changed = [this] {
        if (isShown() && !m_running)
            m_changed.start();
    };
    connect(&link, &EngineLink::profileChosen, this, changed);
    connect(&link, &EngineLink::outputFolderChosen, this, changed);
    connect(&link, &EngineLink::configChosen, this, changed);
    connect(&link, &EngineLink::jobsAdded, this, changed);
    connect(&link, &EngineLink::jobsRemoved, this, changed);
    connect(&link, &EngineLink::jobStateChanged, this, changed);
    connect(&link, &EngineLink::scanFinished, this, [this](const ScanSummary &summary) {
        const bool knownAlready = summary.found == 0 && summary.duplicates > 0;
        m_leftOut += knownAlready ? 0 : summary.ignored;
    });
    connect(&link, &EngineLink::planReviewed, this, [this](const PlanReview &review) {
        if (!m_dialog)
            return;
        m_dialog->setLeftOut(m_leftOut);
        m_dialog->setReview(review);
        if (review.files.isEmpty()) // what comes now is something else
            m_leftOut = 0;
    });
    connect(&link, &EngineLink::runStateChanged, this, [this](RunState, RunState is) {
        m_running = is != RunState::Idle;
        if (!m_dialog)
            return;
        m_dialog->setCanStart(!m_running);
        if (!m_running && isShown())
            ask();
    });
}

bool PlanController::isShown() const
{
    return m_dialog && m_dialog->isVisible();
}

void PlanController::ask()
{
    m_dialog->setBusy();
    Q_EMIT m_link.planWanted();
}

void PlanController::makeDialog()
{
    m_dialog = new PlanDialog(m_window);
    m_dialog->setColors(m_colors);
    connect(m_dialog, &PlanDialog::saveAsked, this, &PlanController::saveWanted);
    connect(m_dialog, &PlanDialog::startAsked, this, [this] {
        m_dialog->close();
        Q_EMIT m_link.startWanted();
    });
}

void PlanController::open()
{
    if (!m_dialog)
        makeDialog();
    m_dialog->setCanStart(!m_running);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    if (!m_running) // else when that is over
        ask();
}

void PlanController::setColors(const Colors &colors)
{
    m_colors = colors;
    if (m_dialog)
        m_dialog->setColors(colors);
}

} // namespace sluice::ui
