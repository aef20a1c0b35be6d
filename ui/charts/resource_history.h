// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "ui/charts/sample_history.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace sluice::ui {

// What the machine did and what the throttle decided: of the run, and of some minutes before it.
class ResourceHistory
{
public:
    ResourceHistory();

    void add(const ResourceSample &sample, const Config &config);
    void add(const ThrottleEvent &decision);
    void beginRun(); // forgets what was long before it

    [[nodiscard]] const SampleHistory &samples() const { return m_samples; }
    [[nodiscard]] const std::vector<ThrottleEvent> &decisions() const { return m_decisions; }
    [[nodiscard]] const ResourceSample &last() const { return m_last; } // atMs 0: none yet
    [[nodiscard]] qint64 firstMs() const;                               // that is kept; 0: nothing is
    // Makes a table of the run, before the first one of all; from now on it may run in any thread.
    [[nodiscard]] std::function<QByteArray()> csv(const Config &config) const;

private:
    SampleHistory m_samples;
    std::vector<ThrottleEvent> m_decisions;
    ResourceSample m_last;
    qint64 m_runFromMs = 0;
};

} // namespace sluice::ui
