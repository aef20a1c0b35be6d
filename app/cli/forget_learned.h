// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reporter.h"
#include "engine/engine.h"

#include <QObject>

namespace sluice::cli {

// `--forget-learned`: estimates follow the formulas alone again; says how much was known, and ends with an
// exit code.
class ForgetLearned final : public QObject
{
    Q_OBJECT

public:
    ForgetLearned(Engine &engine, Reporter &reporter, QObject *parent = nullptr);

    void begin();
    void interrupt();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void end(int exitCode);

    Engine &m_engine;
    Reporter &m_reporter;
    bool m_over = false;
};

} // namespace sluice::cli
