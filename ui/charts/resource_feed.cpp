// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/resource_feed.h"

#include "ui/charts/resources_panel.h"
#include "ui/engine_link.h"

namespace sluice::ui {

void feed(ResourcesPanel &panel, const EngineLink &link)
{
    using Panel = ResourcesPanel;
    QObject::connect(&link, &EngineLink::jobChanged, &panel,
                     [&panel](JobId, const Job &job) { panel.changeJob(job); });
    QObject::connect(&link, &EngineLink::batchStarted, &panel, &Panel::beginBatch);
    QObject::connect(&link, &EngineLink::batchHeld, &panel, &Panel::holdBatch);
    QObject::connect(&link, &EngineLink::batchFinished, &panel, &Panel::endBatch);
    QObject::connect(&link, &EngineLink::sampled, &panel, &Panel::addSample);
    QObject::connect(&link, &EngineLink::throttled, &panel, &Panel::addThrottle);
    QObject::connect(&link, &EngineLink::runProgressed, &panel, &Panel::setProgress);
    QObject::connect(&link, &EngineLink::runStateChanged, &panel, [&panel](RunState was, RunState is) {
        if (was == RunState::Idle)
            panel.beginRun();
        if (is == RunState::Idle)
            panel.endRun();
    });
}

} // namespace sluice::ui
