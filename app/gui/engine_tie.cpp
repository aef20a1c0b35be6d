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
    QObject::connect(&link, &EngineLink::restoreWanted, &engine, &Engine::restoreJobs);
    QObject::connect(&link, &EngineLink::retryWanted, &engine, &Engine::retry);
    QObject::connect(&link, &EngineLink::jobStopWanted, &engine, &Engine::stopJobs);
    QObject::connect(&link, &EngineLink::holdWanted, &engine, &Engine::holdJobs);
    QObject::connect(&link, &EngineLink::releaseWanted, &engine, &Engine::releaseJobs);
    QObject::connect(&link, &EngineLink::arrangementWanted, &engine, &Engine::arrange);
    QObject::connect(&link, &EngineLink::thumbnailWanted, &engine, &Engine::wantThumbnail);
    QObject::connect(&link, &EngineLink::profileChosen, &engine, &Engine::setProfile);
    QObject::connect(&link, &EngineLink::pathProfilesChosen, &engine, &Engine::setPathProfiles);
    QObject::connect(&link, &EngineLink::outputFolderChosen, &engine, &Engine::setOutputFolder);
    QObject::connect(&link, &EngineLink::configChosen, &engine, &Engine::setConfig);
    QObject::connect(&link, &EngineLink::forgetLearnedWanted, &engine, &Engine::forgetLearned);
    QObject::connect(&link, &EngineLink::profileSaveWanted, &engine, &Engine::saveProfile);
    QObject::connect(&link, &EngineLink::profileRemovalWanted, &engine, &Engine::removeProfile);
    QObject::connect(&link, &EngineLink::profileRestoreWanted, &engine, &Engine::restoreProfile);
    QObject::connect(&link, &EngineLink::profileImportWanted, &engine, &Engine::importProfile);
    QObject::connect(&link, &EngineLink::profileExportWanted, &engine, &Engine::exportProfile);
    QObject::connect(&link, &EngineLink::profileEffectWanted, &engine, &Engine::describeProfile);
    QObject::connect(&link, &EngineLink::planWanted, &engine, &Engine::reviewPlan);
    QObject::connect(&link, &EngineLink::reportWanted, &engine, &Engine::wantReport);
    QObject::connect(&link, &EngineLink::historyWanted, &engine, &Engine::wantHistory);
    QObject::connect(&link, &EngineLink::runWanted, &engine, &Engine::wantRun);
    QObject::connect(&link, &EngineLink::runRetryWanted, &engine, &Engine::retryRun);
    QObject::connect(&link, &EngineLink::startWanted, &engine, &Engine::start);
    QObject::connect(&link, &EngineLink::pauseWanted, &engine, &Engine::pause);
    QObject::connect(&link, &EngineLink::resumeWanted, &engine, &Engine::resume);
    QObject::connect(&link, &EngineLink::stopWanted, &engine, &Engine::stop);

    QObject::connect(&engine, &Engine::ready, &link, &EngineLink::ready);
    QObject::connect(&engine, &Engine::refused, &link, &EngineLink::refused);
    QObject::connect(&engine, &Engine::profilesChanged, &link, &EngineLink::profilesChanged);
    QObject::connect(&engine, &Engine::pathProfilesChanged, &link, &EngineLink::pathProfilesChanged);
    QObject::connect(&engine, &Engine::profileRemoved, &link, &EngineLink::profileRemoved);
    QObject::connect(&engine, &Engine::profileExported, &link, &EngineLink::profileExported);
    QObject::connect(&engine, &Engine::profileDescribed, &link, &EngineLink::profileDescribed);
    QObject::connect(&engine, &Engine::scanProgressed, &link, &EngineLink::scanProgressed);
    QObject::connect(&engine, &Engine::scanFinished, &link, &EngineLink::scanFinished);
    QObject::connect(&engine, &Engine::jobsAdded, &link, &EngineLink::jobsAdded);
    QObject::connect(&engine, &Engine::jobsRemoved, &link, &EngineLink::jobsRemoved);
    QObject::connect(&engine, &Engine::arranged, &link, &EngineLink::arranged);
    QObject::connect(&engine, &Engine::jobChanged, &link, &EngineLink::jobChanged);
    QObject::connect(&engine, &Engine::jobStateChanged, &link, &EngineLink::jobStateChanged);
    QObject::connect(&engine, &Engine::jobsProgressed, &link, &EngineLink::jobsProgressed);
    QObject::connect(&engine, &Engine::learned, &link, &EngineLink::learned);
    QObject::connect(&engine, &Engine::forecast, &link, &EngineLink::forecast);
    QObject::connect(&engine, &Engine::planReviewed, &link, &EngineLink::planReviewed);
    QObject::connect(&engine, &Engine::reportReady, &link, &EngineLink::reportReady);
    QObject::connect(&engine, &Engine::historyRead, &link, &EngineLink::historyRead);
    QObject::connect(&engine, &Engine::runRead, &link, &EngineLink::runRead);
    QObject::connect(&engine, &Engine::runRetried, &link, &EngineLink::runRetried);
    QObject::connect(&engine, &Engine::batchStarted, &link, &EngineLink::batchStarted);
    QObject::connect(&engine, &Engine::batchHeld, &link, &EngineLink::batchHeld);
    QObject::connect(&engine, &Engine::batchFinished, &link, &EngineLink::batchFinished);
    QObject::connect(&engine, &Engine::sampled, &link, &EngineLink::sampled);
    QObject::connect(&engine, &Engine::throttled, &link, &EngineLink::throttled);
    QObject::connect(&engine, &Engine::admissionChanged, &link, &EngineLink::admissionChanged);
    QObject::connect(&engine, &Engine::thumbnailReady, &link, &EngineLink::thumbnailReady);
    QObject::connect(&engine, &Engine::runStateChanged, &link, &EngineLink::runStateChanged);
    QObject::connect(&engine, &Engine::runProgressed, &link, &EngineLink::runProgressed);
    QObject::connect(&engine, &Engine::runFinished, &link, &EngineLink::runFinished);
}

} // namespace sluice
