// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reporter.h"
#include "engine/engine.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sluice::cli {

// One thing that is asked of the engine without a run: opens it, asks, waits for the answer, and ends with an
// exit code.
class Errand final : public QObject
{
    Q_OBJECT

public:
    Errand(Engine &engine, Reporter &reporter, const std::function<void(Engine &)> &ask);

    void begin();
    void interrupt();
    void end(int exitCode);

Q_SIGNALS:
    void ended(int exitCode);

private:
    Engine &m_engine;
    bool m_over = false;
};

// `--list-encoders`: tries out every encoder of this machine and tells what came of it.
[[nodiscard]] std::unique_ptr<Errand> listEncoders(Engine &engine, Reporter &reporter);

// `--forget-learned`: estimates follow the formulas alone again; says how much was known.
[[nodiscard]] std::unique_ptr<Errand> forgetLearned(Engine &engine, Reporter &reporter);

} // namespace sluice::cli
