// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/engine_tie.h"

#include "engine/engine.h"
#include "ui/engine_link.h"

namespace sluice {

void tie(ui::EngineLink &link, Engine &engine)
{
    using ui::EngineLink;

    QObject::connect(&link, &EngineLink::pathsGiven, &engine, &Engine::addPaths);
    QObject::connect(&link, &EngineLink::removalWanted, &engine, &Engine::removeJobs);
    QObject::connect(&link, &EngineLink::retryWanted, &engine, &Engine::retry);
    QObject::connect(&link, &EngineLink::profileChosen, &engine, &Engine::setProfile);
    QObject::connect(&link, &EngineLink::outputFolderChosen, &engine, &Engine::setOutputFolder);
    QObject::connect(&link, &EngineLink::configChosen, &engine, &Engine::setConfig);
    QObject::connect(&link, &EngineLink::forgetLearnedWanted, &engine, &Engine::forgetLearned);
    QObject::connect(&link, &EngineLink::startWanted, &engine, &Engine::start);
    QObject::connect(&link, &EngineLink::pauseWanted, &engine, &Engine::pause);
    QObject::connect(&link, &EngineLink::resumeWanted, &engine, &Engine::resume);
    QObject::connect(&link, &EngineLink::stopWanted, &engine, &Engine::stop);

    QObject::connect(&engine, &Engine::ready, &link, &EngineLink::ready);
    QObject::connect(&engine, &Engine::refused, &link, &EngineLink::refused);
    QObject::connect(&engine, &Engine::scanProgressed, &link, &EngineLink::scanProgressed);
    QObject::connect(&engine, &Engine::scanFinished, &link, &EngineLink::scanFinished);
    QObject::connect(&engine, &Engine::jobsAdded, &link, &EngineLink::jobsAdded);
    QObject::connect(&engine, &Engine::jobsRemoved, &link, &EngineLink::jobsRemoved);
    QObject::connect(&engine, &Engine::jobChanged, &link, &EngineLink::jobChanged);
    QObject::connect(&engine, &Engine::jobStateChanged, &link, &EngineLink::jobStateChanged);
    QObject::connect(&engine, &Engine::jobsProgressed, &link, &EngineLink::jobsProgressed);
    QObject::connect(&engine, &Engine::learned, &link, &EngineLink::learned);
    QObject::connect(&engine, &Engine::forecast, &link, &EngineLink::forecast);
    QObject::connect(&engine, &Engine::batchStarted, &link, &EngineLink::batchStarted);
    QObject::connect(&engine, &Engine::batchFinished, &link, &EngineLink::batchFinished);
    QObject::connect(&engine, &Engine::sampled, &link, &EngineLink::sampled);
    QObject::connect(&engine, &Engine::throttled, &link, &EngineLink::throttled);
    QObject::connect(&engine, &Engine::runStateChanged, &link, &EngineLink::runStateChanged);
    QObject::connect(&engine, &Engine::runProgressed, &link, &EngineLink::runProgressed);
    QObject::connect(&engine, &Engine::runFinished, &link, &EngineLink::runFinished);
}

} // namespace sluice
